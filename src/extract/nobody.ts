import type { Clause } from '../language/doc.ts';
import { PERSON_WORDS } from '../lexicon/person-words.ts';
import type { Slot } from '../model/grammar.ts';
import type { EventKind } from '../ontology/kinds.ts';
import type { Scene } from './event-words.ts';

/** Where the one stands whom a verb befalls. */
const BEFALLEN: readonly Slot[] = ['object', 'passive:subject'];

/** What is left of somebody: who buries it, buries somebody. */
const REMAINS =
  /^(body|remains?|corpse|ash|coffin|dead|casket|skeleton|bone|life|livestock|dozen|hundred|thousand|score|million|number|half|majority|rest|other|all|crew|staff)$/;

/** "Killing our rivers", "buried the report", "the bill was killed": a deed done to beings, and its object is a thing. */
export function befallsNobody({ sentence, who }: Scene, kind: EventKind, { form, slots }: Clause): boolean {
  if (kind.beings !== true || form !== 'verb') return false;
  const objects = BEFALLEN.flatMap((slot) => slots.get(slot) ?? []);
  return (
    objects.length > 0 &&
    objects.every(({ head }) => {
      const token = sentence.tokens[head];
      const lemma = token?.lemma.toLowerCase() ?? '';
      return token?.tag === 'NOUN' && !who.at(sentence.index, head) && !PERSON_WORDS.has(lemma) && !REMAINS.test(lemma);
    })
  );
}
