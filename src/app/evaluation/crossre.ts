import type { BenchDocument } from './bench.ts';
import type { LabelMap } from './bench-relations.ts';
import { detokenize } from './detokenize.ts';

const TYPES: Readonly<Record<string, readonly string[]>> = {
  person: ['Person'],
  politician: ['Person'],
  organisation: ['Group'],
  politicalparty: ['Group'],
  location: ['Place'],
  country: ['Place', 'Group'],
  misc: ['Event'],
  event: ['Event'],
  election: ['Event'],
};

/** The corpus fixes no strict direction in most of its labels. */
export const crossreLabels: LabelMap = {
  accepts: {
    'part-of': ['PART_OF', 'MEMBER_OF', 'LOCATED_IN'],
    physical: ['LOCATED_IN', 'OCCURRED_IN', 'BASED_IN', 'WAS_IN', 'TRAVELED_TO', 'BORN_IN', 'CITIZEN_OF'],
    role: ['MEMBER_OF', 'LED', 'ATTENDED', 'REPRESENTS', 'FOUNDED', 'SPOKE_AT', 'ORGANIZED', 'CITIZEN_OF'],
    'general-affiliation': ['CITIZEN_OF', 'MEMBER_OF', 'PART_OF', 'BASED_IN'],
    opposite: ['ATTACKED', 'ACCUSED', 'THREATENED', 'FOUGHT', 'MET_WITH', 'CONDEMNED'],
    'win-defeat': ['DEFEATED', 'ATTACKED', 'WON_AGAINST'],
    social: ['MET_WITH', 'RELATED_TO', 'SUPPORTED'],
    named: ['SAME_AS'],
  },
  symmetric: ['opposite', 'social', 'win-defeat', 'role', 'physical', 'part-of', 'general-affiliation'],
};

interface CrossreSentence {
  readonly doc_key: string;
  readonly sentence: readonly string[];
  /** First and last token, label. */
  readonly ner: readonly (readonly [number, number, string])[];
  /** First and last token of both ends, label. */
  readonly relations: readonly (readonly [number, number, number, number, string])[];
}

function readSentence(line: string): BenchDocument {
  const { doc_key, sentence, ner, relations } = JSON.parse(line) as CrossreSentence;
  const { text, spans } = detokenize([sentence]);
  const idAt = new Map<string, string>();
  const entities = ner.map(([first, last, label], at) => {
    idAt.set(`${first}-${last}`, `e${at}`);
    const types = TYPES[label] ?? [];
    const name = text.slice(spans[0]![first]!.start, spans[0]![last]!.end);
    return { id: `e${at}`, types, name, aliases: [], named: types.length > 0 && label !== 'misc' };
  });
  const known = relations.flatMap(([a, b, c, d, label]) => {
    const [source, target] = [idAt.get(`${a}-${b}`), idAt.get(`${c}-${d}`)];
    return source && target ? [{ source, label, target }] : [];
  });
  return { id: doc_key, text, entities, relations: known, slots: [] };
}

/** Reads CrossRE, one sentence a line. */
export const readCrossre = (lines: string): BenchDocument[] =>
  lines
    .split('\n')
    .filter((line) => line.trim())
    .map(readSentence);
