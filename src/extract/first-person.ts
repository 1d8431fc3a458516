import type { Sentence } from '../language/doc.ts';
import type { Cluster, Hint } from './hint.ts';
import { acts, type Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { type Speech, speechAt } from './speech.ts';
import { isStory } from './spot.ts';

const ONE = new Set(['i', 'me', 'my', 'myself', 'mine']);
const MANY = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

/** What the words within quotation marks are heard with. */
export interface Listening {
  readonly clusters: readonly Cluster[];
  readonly who: Whereabouts;
  readonly speeches: readonly Speech[];
}

/** "I" inside quotation marks is whoever speaks there; "we" is a body that speaks, and nobody certain where a person does. */
export function hearFirstPersons({ doc }: Context, listening: Listening): readonly Cluster[] {
  const heard = new Map<Cluster, Hint[]>();
  for (const sentence of doc.sentences) {
    if (!isStory(sentence)) continue;
    for (const { speaker, hint } of firstPersonsIn(sentence, listening))
      heard.set(speaker, [...(heard.get(speaker) ?? []), hint]);
  }
  if (heard.size === 0) return listening.clusters;
  return listening.clusters.map((cluster) => {
    const more = heard.get(cluster);
    return more ? { ...cluster, hints: [...cluster.hints, ...more].sort((a, b) => a.start - b.start) } : cluster;
  });
}

function firstPersonsIn({ index, tokens }: Sentence, listening: Listening): { speaker: Cluster; hint: Hint }[] {
  return tokens.flatMap((token) => {
    const word = token.text.toLowerCase();
    const plural = MANY.has(word);
    if ((!plural && !ONE.has(word)) || token.tag !== 'PRON') return [];
    const speaker = speakerAt(token.start, listening);
    if (!speaker || (plural ? speaker.type === 'Person' : speaker.type !== 'Person')) return [];
    const at = { sentence: index, head: token.index, from: token.index, to: token.index + 1 };
    const hint: Hint = {
      ...at,
      start: token.start,
      end: token.end,
      form: 'pronoun',
      type: speaker.type,
      name: token.text,
      plural,
      rule: 'first-person',
    };
    return [{ speaker, hint }];
  });
}

/** Whoever speaks where a word stands in quotation marks. */
function speakerAt(offset: number, { speeches, who }: Listening): Cluster | undefined {
  const said = speechAt(speeches, offset)?.said;
  if (!said) return undefined;
  const { sentence, clause } = said;
  const phrase = clause.slots.get('subject')?.[0] ?? clause.slots.get('passive:by')?.[0];
  const cluster = phrase && who.at(sentence.index, phrase.head);
  return cluster && acts(cluster) ? cluster : undefined;
}
