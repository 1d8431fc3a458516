import { knowledge } from '../../../src/graph/knowledge.ts';
import { library } from '../../../src/graph/union.ts';
import { view } from '../../../src/graph/view.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { createAtlas } from '../../../viz/knowledge/create-atlas.ts';
import { count, readingOf, words } from '../../build.ts';

const TEXT = [
  'Lena Orr was killed in a blast in Vesna.',
  'The army accused Tern of the blast; a guard said Tern denied it.',
  'Orr led the Harbour Board.',
].join('\n');

/** Two articles about one blast: a dead leader, an accusation that is denied, a second word on who led what. */
export function blastAtlas() {
  const first = readingOf(TEXT, {
    slug: 'first',
    title: 'Blast in Vesna',
    publisher: 'Post',
    publishedAt: '2021-05-02',
  });
  const orr = first.entity('Person', 'Lena Orr', { words: ['Lena Orr', 'Orr led'] });
  const board = first.entity('Group', 'Harbour Board');
  const vesna = first.entity('Place', 'Vesna');
  const army = first.entity('Group', 'army');
  const tern = first.entity('Group', 'Tern');
  const guard = first.entity('Person', 'a guard', { local: true, form: 'description' });
  const blast = first.event('attack', 'blast', { words: ['blast in Vesna'], quote: 'a blast' });
  first.claim([orr, 'KILLED_IN', blast], { quote: 'Lena Orr was killed' });
  first.claim([orr, 'LED', board], { quote: 'Orr led the Harbour Board' });
  first.claim([blast, 'OCCURRED_IN', vesna], { quote: 'a blast in Vesna' });
  first.claim([tern, 'CARRIED_OUT', blast], {
    quote: 'accused Tern of the blast',
    modality: 'alleged',
    claimedBy: [army],
  });
  first.claim([tern, 'CARRIED_OUT', blast], {
    quote: 'Tern denied it',
    modality: 'denied',
    claimedBy: [tern],
    via: [guard],
  });
  first.claim([blast, 'killed', count('one', 1)], { quote: 'killed' });
  const second = readingOf('Lena Orr led the Harbour Board, officials said.', {
    slug: 'second',
    publisher: 'Herald',
    publishedAt: '2021-05-01',
  });
  const same = second.entity('Person', 'Lena Orr');
  second.claim([same, 'LED', second.entity('Group', 'Harbour Board')], {
    quote: 'Lena Orr led the Harbour Board',
    modality: 'attributed',
    claimedBy: ['officials'],
  });
  second.claim([same, 'title', words('Chair')], { quote: 'Lena Orr' });
  const graph = knowledge(library([first.reading(), second.reading()], []), ontology);
  return createAtlas(view(graph, ontology));
}

/** The id of the node of that name. */
export function idOf(atlas: ReturnType<typeof blastAtlas>, name: string): string {
  const node = atlas.view.nodes.find((one) => one.name === name);
  if (node === undefined) throw new Error(`no node ${name}: ${atlas.view.nodes.map((one) => one.name)}`);
  return node.id;
}
