import type { Clause, Sentence } from '../language/doc.ts';
import { headOf, type Tree } from '../language/tree.ts';
import type { Heard } from './heard.ts';
import type { Cluster } from './hint.ts';
import { nounClause } from './noun-clause.ts';
import type { Whereabouts } from './people-at.ts';
import { isMany, sharesAt } from './shares.ts';
import type { Context } from './sieves/sieve.ts';
import { isStory } from './spot.ts';

/** "Five ministers, including Reyes", "among them a nurse": who belongs to a group told beside him. */
export function findMemberships({ doc, tree }: Context, who: Whereabouts): Heard[] {
  return doc.sentences.filter(isStory).flatMap((sentence) => {
    const at = (head: number): Cluster | undefined => who.at(sentence.index, head);
    const branches = tree(sentence.index);
    return branches.tokens
      .flatMap(({ index }) => sharesAt(branches, index, at))
      .flatMap(({ some, many, word }) =>
        some.flatMap((head): Heard[] => {
          const [source, target] = [at(head), at(many) ?? theDead({ doc, tree }, who, { sentence, head: many })];
          if (!source || !target || source === target || !isMany(target) || !isOne(source)) return [];
          return [
            {
              type: 'MEMBER_OF',
              source,
              target,
              sentence,
              clause: clauseOver(sentence, branches, many),
              anchors: [many, head],
              qualifiers: {},
              rule: `relation:MEMBER_OF/part:${word}`,
              fallback: false,
            },
          ];
        }),
      );
  });
}

const isOne = ({ type }: Cluster): boolean => type === 'Person' || type === 'Group';

/** Nouns for those to whom it happened, each with the words by which it was told: the injured are not among the killed. */
const HARMED: readonly (readonly [who: RegExp, told: RegExp])[] = [
  [/^(dead|fatality|killed)$/i, /^(die|dead|death|kill|killing|drown|perish|slay)$/i],
  [/^(injured|wounded)$/i, /^(injure|injured|injury|wound|wounded|hurt)$/i],
  [/^missing$/i, /^missing$/i],
];

/** How far back those are looked for of whom "the dead" are told. */
const REACH = 12;

/** "Nine people died. The dead included a nurse.": the last crowd of whom harm was told just before. */
function theDead(
  { doc }: Pick<Context, 'doc' | 'tree'>,
  who: Whereabouts,
  { sentence, head }: { readonly sentence: Sentence; readonly head: number },
): Cluster | undefined {
  const told = HARMED.find(([word]) => word.test(sentence.tokens[head]?.text ?? ''))?.[1];
  if (!told) return undefined;
  for (let back = 1; back <= REACH; back++) {
    const before = doc.sentences[sentence.index - back];
    if (!before?.tokens.some(({ lemma }) => told.test(lemma))) continue;
    const crowds = before.tokens.map(({ index }) => who.at(before.index, index)).filter((one) => one && isMany(one));
    if (new Set(crowds).size > 0) return new Set(crowds).size === 1 ? crowds[0] : undefined;
  }
  return undefined;
}

/** The clause whose truth the sharing has: the nearest predicate above; what is only planned, its people do not share. */
function clauseOver(sentence: Sentence, branches: Tree, head: number): Clause {
  for (let token = branches.tokens[head]; token; token = headOf(branches, token)) {
    const clause = sentence.clauses.find((each) => each.predicate === token?.index && each.form !== 'noun');
    if (clause) return clause.modality === 'planned' ? { ...clause, modality: 'asserted' } : clause;
  }
  return nounClause(sentence, head);
}
