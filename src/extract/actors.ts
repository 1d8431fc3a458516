import type { Doc } from '../language/doc.ts';
import { VAGUE } from '../lexicon/groups.ts';
import { setOf } from '../lexicon/words.ts';
import type { Cluster, Hint } from './hint.ts';
import { headWord } from './sieves/sieve.ts';

const vague = setOf(VAGUE);

/** Relations of whoever does something, or has it done to them as the topic of the sentence. */
const ACTS = /^(nsubj|nsubj:pass|obl:agent)$/;

/** Whether a described group does something in the story: it is in the graph even if no relation tells of it. "People" and "officials" are nobody in particular. */
export const isActor = (doc: Doc, cluster: Cluster): boolean =>
  cluster.type === 'Group' && cluster.hints.some((hint) => hint.form === 'description' && actsAt(doc, hint));

function actsAt(doc: Doc, hint: Hint): boolean {
  const { tokens = [] } = doc.sentences[hint.sentence] ?? {};
  const token = tokens[hint.head];
  // "There are large crowds at the station": they are there, and do nothing.
  if (token && tokens.some(({ relation, head }) => relation === 'expl' && head === token.head)) return false;
  if (/^(mainstream|local|social|western|foreign|international|news) media$/i.test(hint.name)) return false;
  const bare = !hint.count && !hint.name.includes(' ');
  return token !== undefined && ACTS.test(token.relation) && !(bare && vague.has(headWord(hint)));
}
