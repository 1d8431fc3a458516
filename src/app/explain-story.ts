import type { Stages } from '../extract/reader.ts';
import type { Claim } from '../model/claim.ts';
import { claimLines } from './claim-words.ts';
import type { Section } from './section.ts';

/** What understanding made of a text: who is in it, what happens, what is said; in the order of the pipeline. */
export function explainStory(stages: Stages): Section[] {
  return [
    { title: 'Clusters: who and what is in the article', lines: clusterLines(stages) },
    { title: 'Frames: events as single words tell them', lines: frameLines(stages) },
    { title: 'Events: frames that tell of the same', lines: happeningLines(stages) },
    { title: 'Relations that were heard', lines: relationLines(stages) },
    { title: 'Claims: who says what, in which words', lines: claims(stages) },
    { title: 'Problems', lines: stages.problems.map(({ code, message }) => `${code}: ${message}`) },
  ];
}

const clusterLines = ({ clusters }: Stages): string[] =>
  clusters.flatMap(({ index, type, kind, name, hints, gender, local }) => {
    const about = [type, kind, gender, local ? 'local' : undefined].filter((each) => each !== undefined);
    return [
      `#${index} ${name} (${about.join(', ')})`,
      ...hints.map((hint) => `    ${hint.form} "${hint.name}" in sentence ${hint.sentence}, by ${hint.rule}`),
    ];
  });

const frameLines = ({ frames }: Stages): string[] =>
  frames.map(({ kind, sentence, clause, roles, dates, rule }) => {
    const filled = [...roles].map(
      ([role, fillers]) => `${role}=${fillers.map(({ cluster }) => cluster.name).join('|')}`,
    );
    const when = dates.map(({ value }) => `when=${value.edtf ?? `"${value.text}"`}`);
    const parts = [...filled, ...when].join('; ');
    return `${kind.kind} by "${clause.lemma}" in sentence ${sentence.index}${parts === '' ? '' : `: ${parts}`} (${rule})`;
  });

const happeningLines = ({ happenings }: Stages): string[] =>
  happenings.map(({ cluster, kind, frames }) => {
    const sentences = [...new Set(frames.map(({ sentence }) => sentence.index))].join(', ');
    return `${cluster.name} (${kind.kind}, in sentence ${sentences})`;
  });

const relationLines = ({ relations }: Stages): string[] =>
  relations.map(
    ({ type, source, target, sentence, rule }) =>
      `${source.name} ${type} ${target.name}, in sentence ${sentence.index} (${rule})`,
  );

function claims({ stated }: Stages): string[] {
  const nameOf = new Map(stated.entities.map(({ id, name }) => [id, name]));
  return stated.claims.flatMap((claim: Claim) => claimLines(claim, (id) => nameOf.get(id) ?? id));
}
