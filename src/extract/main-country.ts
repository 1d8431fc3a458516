import type { Doc } from '../language/doc.ts';
import type { Cluster } from './hint.ts';
import { isCountry } from './people-at.ts';

/** What an article must give one country before its offices are understood of it: this share of all, and more than one mention. */
const LEAST_SHARE = 0.6;
const LEAST_MENTIONS = 2;

/** So many mentions more a country is worth that the report was sent from, and one that its headline is about. */
const SENT_FROM = 2;
const IN_HEADLINE = 1;

/** The only country, or the one that most mentions of countries are of. */
export function mainCountry(clusters: readonly Cluster[], doc: Doc): Cluster | undefined {
  const weight = ({ hints }: Cluster): number =>
    hints.length +
    (hints.some((hint) => isDateline(doc, hint.sentence)) ? SENT_FROM : 0) +
    (hints.some(({ sentence }) => doc.sentences[sentence]?.block === 'headline') ? IN_HEADLINE : 0);
  const countries = clusters.filter(isCountry).sort((a, b) => weight(b) - weight(a) || a.index - b.index);
  const [first] = countries;
  const all = countries.reduce((sum, each) => sum + weight(each), 0);
  return first && weight(first) >= Math.max(LEAST_MENTIONS, LEAST_SHARE * all) ? first : undefined;
}

/** Whether a sentence is the place, day and agency before a report. */
export const isDateline = ({ sentences }: Doc, index: number): boolean => sentences[index]?.block === 'dateline';
