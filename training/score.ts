import type { Annotation, Name } from '../src/language/doc.ts';
import type { GoldSentence } from './corpora.ts';

/** How many of so many were right. */
export interface Share {
  right: number;
  all: number;
}

/** Counts over one corpus; names by type are [right, found, gold]. */
export interface Counts {
  readonly upos: Share;
  readonly xpos: Share;
  readonly lemma: Share;
  readonly uas: Share;
  readonly las: Share;
  readonly names: Map<string, { right: number; found: number; gold: number }>;
}

const share = (): Share => ({ right: 0, all: 0 });

/** Nothing counted yet. */
export const emptyCounts = (): Counts => ({
  upos: share(),
  xpos: share(),
  lemma: share(),
  uas: share(),
  las: share(),
  names: new Map(),
});

const count = (into: Share, right: boolean): void => {
  into.all++;
  if (right) into.right++;
};

/** Compares tags, lemmas and trees token by token; lemmas and trees leave punctuation out. */
export function countTokens(counts: Counts, gold: GoldSentence, found: Annotation): void {
  for (let i = 0; i < gold.forms.length; i++) {
    count(counts.upos, found.tags[i] === gold.tags[i]);
    count(counts.xpos, found.xpos[i] === gold.xpos[i]);
    if (gold.tags[i] === 'PUNCT') continue;
    count(counts.lemma, found.lemmas[i]!.toLowerCase() === gold.lemmas[i]!.toLowerCase());
    const head = gold.heads[i] === gold.forms.length ? -1 : gold.heads[i];
    const attached = found.heads[i] === head;
    count(counts.uas, attached);
    count(counts.las, attached && found.relations[i] === gold.relations[i]);
  }
}

/** Compares names: same tokens and same type. */
export function countNames(counts: Counts, gold: readonly Name[], found: readonly Name[]): void {
  const asText = ({ type, start, end }: Name) => `${type} ${start} ${end}`;
  const wanted = new Set(gold.map(asText));
  for (const type of ['PER', 'ORG', 'LOC', 'ALL']) {
    const row = counts.names.get(type) ?? { right: 0, found: 0, gold: 0 };
    counts.names.set(type, row);
    const here = (name: Name) => type === 'ALL' || name.type === type;
    row.gold += gold.filter(here).length;
    row.found += found.filter(here).length;
    row.right += found.filter((name) => here(name) && wanted.has(asText(name))).length;
  }
}

/** In per cent, two digits. */
export const percent = ({ right, all }: Share): string => (all ? ((100 * right) / all).toFixed(2) : '–');

/** The harmonic mean of precision and recall in per cent. */
export const f1 = ({ right, found, gold }: { right: number; found: number; gold: number }): string =>
  found + gold ? ((200 * right) / (found + gold)).toFixed(1) : '–';
