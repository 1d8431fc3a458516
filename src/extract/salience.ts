import type { Doc } from '../language/doc.ts';
import type { Hint } from './hint.ts';

/** How near to mind someone is when a mention is read: recency first, subjects and names before others. */
export interface Standing {
  /** Sentences between the mention and the last one before it. */
  readonly distance: number;
  /** Whether it is the subject of something there, and whether of the main clause. */
  readonly subject: boolean;
  readonly main: boolean;
  readonly named: boolean;
  /** Whether a pronoun speaks of it there already: what the text is about is taken up again (centering, Grosz et al. 1995). */
  readonly centre: boolean;
  /** Whether it is spoken of as several, as "they" speaks of whom it means. */
  readonly several: boolean;
  /** Mentions so far, at most five counted. */
  readonly often: number;
  /** Where the last mention begins; decides where all else is equal. */
  readonly at: number;
}

/** Someone that a mention may mean. */
export interface Candidate {
  readonly named: boolean;
  /** How many mentions there are so far, and those within reach in text order. */
  readonly mentions: number;
  readonly near: readonly Hint[];
}

/** A candidate's standing at a mention; without a mention within reach there is none. */
export function standingOf(hint: Hint, { named, mentions, near }: Candidate, doc: Doc): Standing | undefined {
  const last = near.filter((other) => other.start < hint.start).at(-1) ?? near[0];
  if (!last) return undefined;
  const tokens = doc.sentences[last.sentence]?.tokens ?? [];
  const token = tokens[last.head];
  const subject = token !== undefined && /^nsubj/.test(token.relation);
  return {
    distance: Math.abs(hint.sentence - last.sentence),
    subject,
    main: subject && tokens[token.head]?.head === -1,
    named,
    centre: last.form === 'pronoun',
    several: hint.plural === true && near.some(({ form, plural, count }) => form !== 'pronoun' && (plural || count)),
    often: Math.min(mentions, 5),
    at: last.start,
  };
}

/** Weights in sentences: being the subject outweighs one sentence of distance, a name half of one. */
const WEIGHT = { subject: 1, main: 0.3, named: 0.5, centre: 0.3, several: 0.7, often: 0.1, at: 1e-9 } as const;

/** One number for a standing; the highest wins. */
export const salienceOf = (standing: Standing | undefined): number =>
  standing === undefined
    ? Number.NEGATIVE_INFINITY
    : -standing.distance +
      (standing.subject ? WEIGHT.subject : 0) +
      (standing.main ? WEIGHT.main : 0) +
      (standing.named ? WEIGHT.named : 0) +
      (standing.centre ? WEIGHT.centre : 0) +
      (standing.several ? WEIGHT.several : 0) +
      standing.often * WEIGHT.often +
      standing.at * WEIGHT.at;

/** By what one candidate stands before another, in words: the greatest of their differences. */
export function leadOf(winner: Standing, loser: Standing): string {
  const leads: readonly (readonly [number, string])[] = [
    [loser.distance - winner.distance, `${loser.distance - winner.distance} sentences further back`],
    [Number(winner.subject) - Number(loser.subject), 'not a subject'],
    [WEIGHT.main * (Number(winner.main) - Number(loser.main)), 'not the subject of the sentence'],
    [WEIGHT.named * (Number(winner.named) - Number(loser.named)), 'not named'],
    [WEIGHT.centre * (Number(winner.centre) - Number(loser.centre)), 'not what the sentence before is about'],
    [WEIGHT.several * (Number(winner.several) - Number(loser.several)), 'not several'],
    [WEIGHT.often * (winner.often - loser.often), 'mentioned less often'],
    [WEIGHT.at * (winner.at - loser.at), 'mentioned earlier'],
  ];
  const [greatest] = leads.toSorted((a, b) => b[0] - a[0]);
  return (greatest?.[1] ?? '').replace(/^1 sentences/, '1 sentence');
}
