import { join } from 'node:path';
import { library } from '../../src/graph/union.ts';
import type { Reading } from '../../src/model/reading.ts';
import { writeLibrary } from '../../src/store/library-file.ts';
import { count, day, readingOf, words } from '../build.ts';

/** Words that would run if an article's text were ever taken for markup. */
export const MARKUP = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>';

/** The Vesna Post: a killing, who led what, a planned burial, and words that look like markup. */
function post(): Reading {
  const text = [
    'Harbour master shot dead in Port Vesna.',
    'Anton Brec, the head of the port authority, was killed in Port Vesna on Sunday.',
    'Brec will be buried in Harrow on Friday.',
    'The ministry accused the Tern Brigade of the shooting.',
    `A clerk read out ${MARKUP} to the court.`,
    'Mayor Lidia Soran attended a vigil; 300 people came.',
    'The brigade denied the shooting.',
  ].join('\n');
  const made = readingOf(text, {
    slug: 'post',
    title: 'Harbour master shot dead',
    publisher: 'Vesna Post',
    publishedAt: '2021-03-03',
    url: 'https://post.example/harbour',
  });
  const brec = made.entity('Person', 'Anton Brec', { words: ['Anton Brec', 'Brec will'] });
  const authority = made.entity('Group', 'port authority');
  const vesna = made.entity('Place', 'Port Vesna');
  const harrow = made.entity('Place', 'Harrow');
  const ministry = made.entity('Group', 'ministry');
  const brigade = made.entity('Group', 'Tern Brigade');
  const soran = made.entity('Person', 'Lidia Soran', { words: ['Mayor Lidia Soran'] });
  const clerk = made.entity('Person', MARKUP);
  const killing = made.event('killing', 'killing of Anton Brec', { words: ['shot dead'] });
  const vigil = made.event('ceremony', 'vigil', { words: ['vigil'] });
  const burial = made.event('burial', 'burial of Anton Brec', { words: ['buried'], modality: 'planned' });
  made.claim([brec, 'KILLED_IN', killing], { quote: 'Anton Brec, the head of the port authority, was killed' });
  made.claim([brec, 'LED', authority], { quote: 'the head of the port authority', qualifiers: { role: 'head' } });
  made.claim([killing, 'OCCURRED_IN', vesna], { quote: 'shot dead in Port Vesna' });
  made.claim([burial, 'OCCURRED_IN', harrow], { quote: 'buried in Harrow on Friday', modality: 'planned' });
  made.claim([brigade, 'CARRIED_OUT', killing], {
    quote: 'accused the Tern Brigade of the shooting',
    modality: 'alleged',
    claimedBy: [ministry],
  });
  made.claim([brigade, 'CARRIED_OUT', killing], {
    quote: 'The brigade denied the shooting',
    modality: 'denied',
    claimedBy: [brigade],
  });
  made.claim([soran, 'ATTENDED', vigil], { quote: 'Mayor Lidia Soran attended a vigil' });
  made.claim([clerk, 'ATTENDED', vigil], { quote: `A clerk read out ${MARKUP}` });
  made.claim([vigil, 'attendance', count('300', 300)], { quote: '300 people came' });
  made.claim([killing, 'date', day('2021-02-28', 'on Sunday')], { quote: 'on Sunday' });
  made.claim([vigil, 'date', day('2021-03-03', 'came')], { quote: '300 people came' });
  made.claim([brec, 'title', words('head')], { quote: 'head' });
  return made.reading();
}

/** The Harrow Herald: the same dead man, another word on who led what, and a denial. */
function herald(): Reading {
  const text = [
    'The Tern Brigade denied that it had shot Anton Brec.',
    'Anton Brec led the port authority for nine years, a colleague said.',
  ].join('\n');
  const made = readingOf(text, {
    slug: 'herald',
    title: 'Brigade denies shooting',
    publisher: 'Harrow Herald',
    publishedAt: '2021-03-04',
  });
  const brec = made.entity('Person', 'Anton Brec');
  const authority = made.entity('Group', 'port authority');
  const colleague = made.entity('Person', 'a colleague', { form: 'description', local: true });
  made.entity('Group', 'Tern Brigade');
  made.claim([brec, 'LED', authority], {
    quote: 'Anton Brec led the port authority for nine years',
    modality: 'attributed',
    claimedBy: [colleague],
  });
  return made.reading();
}

/** Writes the small library that the viewer is clicked through with. */
export async function writeViewerLibrary(folder: string): Promise<string> {
  const path = join(folder, 'graph.jsonl');
  await writeLibrary(path, library([post(), herald()], []));
  return path;
}

/** Writes a library in which there is nothing. */
export async function writeEmptyLibrary(folder: string): Promise<string> {
  const path = join(folder, 'empty.jsonl');
  await writeLibrary(path, library([], []));
  return path;
}
