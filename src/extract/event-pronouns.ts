import type { DateMention } from '../language/dates.ts';
import type { Clause, Sentence } from '../language/doc.ts';
import { childrenBy, type Tree } from '../language/tree.ts';
import { OCCURRING, setOf } from '../lexicon/words.ts';
import { groupBy } from '../model/group-by.ts';
import type { Filler, Frame } from './hint.ts';
import type { Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { isStory } from './spot.ts';

const occurring = setOf(OCCURRING);

/** What finding events behind pronouns looks at. */
export interface PronounHearing {
  readonly who: Whereabouts;
  readonly datesOf: (sentence: Sentence) => readonly DateMention[];
}

/** "A concert was announced. It will take place on 2 November": where and when an event is that only a pronoun names; "it" means one of the sentence before. */
export function pronounFrames(context: Context, frames: readonly Frame[], { who, datesOf }: PronounHearing): Frame[] {
  const told = groupBy(
    frames.filter(({ clause }) => clause.form === 'noun'),
    (frame) => frame.sentence.index,
  );
  return context.doc.sentences.filter(isStory).flatMap((sentence) =>
    sentence.clauses.flatMap((clause) => {
      if (!occurs(context.tree(sentence.index), clause)) return [];
      const again = told.get(sentence.index - 1)?.at(-1);
      if (!again) return [];
      return [
        {
          kind: again.kind,
          sentence,
          clause,
          roles: placesOf(again, { sentence, clause, who }),
          dates: datesOf(sentence).filter((date) => hangsOn(sentence, date, clause)),
          rule: `event:${again.kind.kind}/it`,
          rivals: [],
          again,
        },
      ];
    }),
  );
}

/** "It took place", "it was held", "it began": a pronoun and a verb that says no more than that something was. */
function occurs(tree: Tree, clause: Clause): boolean {
  if (clause.form !== 'verb') return false;
  const subject = [...(clause.slots.get('subject') ?? []), ...(clause.slots.get('passive:subject') ?? [])];
  const pronoun = subject.some(({ head }) => /^(it|they)$/i.test(tree.tokens[head]?.text ?? ''));
  const passive = clause.slots.has('passive:subject');
  const place = childrenBy(tree, clause.predicate, 'obj').some((token) => token.lemma.toLowerCase() === 'place');
  return pronoun && (clause.lemma === 'take' ? place : clause.lemma === 'hold' ? passive : occurring.has(clause.lemma));
}

function placesOf(
  { kind }: Frame,
  { sentence, clause, who }: { readonly sentence: Sentence; readonly clause: Clause; readonly who: Whereabouts },
): ReadonlyMap<string, readonly Filler[]> {
  const role = Object.entries(kind.roles).find(([, each]) => each.edge === 'OCCURRED_IN');
  const fillers = (['in', 'at', 'near', 'outside'] as const).flatMap((slot) =>
    (clause.slots.get(slot) ?? []).flatMap(({ head }) => {
      const cluster = who.at(sentence.index, head);
      return cluster?.type === 'Place' ? [{ cluster, head, slot }] : [];
    }),
  );
  return new Map(role && fillers.length > 0 ? [[role[0], fillers]] : []);
}

const hangsOn = ({ tokens }: Sentence, date: DateMention, { predicate }: Clause): boolean =>
  tokens.slice(date.from, date.to).some((token) => token.head === predicate);
