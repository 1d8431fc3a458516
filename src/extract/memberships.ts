import type { Clause, Sentence } from '../language/doc.ts';
import { ancestorsOf, childBy, childrenBy, conjuncts, headOf, type Tree } from '../language/tree.ts';
import type { Heard } from './heard.ts';
import type { Cluster } from './hint.ts';
import { tieAt } from './members.ts';
import { nounClause } from './noun-clause.ts';
import type { Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { isStory } from './spot.ts';

/** Some of many, as a sentence tells it: heads of the some, head of the many. */
interface Share {
  readonly some: readonly number[];
  readonly many: number;
  /** The word that ties them. */
  readonly word: string;
}

/** "Five ministers, including Reyes", "among them a nurse": who belongs to a group told beside him. */
export function findMemberships({ doc, tree }: Context, who: Whereabouts): Heard[] {
  return doc.sentences.filter(isStory).flatMap((sentence) => {
    const at = (head: number): Cluster | undefined => who.at(sentence.index, head);
    const branches = tree(sentence.index);
    return branches.tokens
      .flatMap(({ index }) => [
        ...shareBehind(branches, index, at),
        ...shareOfVerb(branches, index),
        ...shareOfCopula(branches, index),
      ])
      .flatMap(({ some, many, word }) =>
        some.flatMap((head): Heard[] => {
          const [source, target] = [at(head), at(many)];
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

const isMany = ({ type, kind, hints }: Cluster): boolean =>
  type === 'Group' && (kind === 'crowd' || hints.some(({ count }) => count !== undefined));

const isOne = ({ type }: Cluster): boolean => type === 'Person' || type === 'Group';

type At = (head: number) => Cluster | undefined;

/** "…, including A and B", "…, among them A": the many are the nearest group of several before. */
function shareBehind(branches: Tree, index: number, at: At): Share[] {
  const { tokens } = branches;
  const tie = tieAt(branches, index);
  const first = tie && tokens.find((token) => token.index > index && startsHere(branches, token.index, index));
  if (!first) return [];
  const many = tokens.slice(0, tie === 'among' ? index - 1 : index).findLast((token) => {
    const cluster = at(token.index);
    return cluster !== undefined && isMany(cluster);
  });
  return many ? [{ some: conjuncts(branches, first.index), many: many.index, word: tie }] : [];
}

/** Whether the phrase of a noun begins right behind a word: nothing but its own words stands between. */
const startsHere = (branches: Tree, noun: number, behind: number): boolean =>
  ['NOUN', 'PROPN', 'NUM'].includes(branches.tokens[noun]?.tag ?? '') &&
  !/^(nummod|compound|amod|flat|nmod:poss)$/.test(branches.tokens[noun]?.relation ?? '') &&
  branches.tokens
    .slice(behind + 1, noun)
    .every(({ index }) => [...ancestorsOf(branches, index)].some((above) => above.index === noun));

/** "The victims included A." */
function shareOfVerb(branches: Tree, index: number): Share[] {
  const verb = branches.tokens[index];
  if (verb?.tag !== 'VERB' || verb.lemma.toLowerCase() !== 'include') return [];
  const [many] = childrenBy(branches, index, 'nsubj');
  const [some] = childrenBy(branches, index, 'obj');
  return many && some ? [{ some: conjuncts(branches, some.index), many: many.index, word: 'include' }] : [];
}

/** "A was among nine people who died." */
function shareOfCopula(branches: Tree, index: number): Share[] {
  if (childBy(branches, index, 'case')?.lemma.toLowerCase() !== 'among' || !childBy(branches, index, 'cop')) return [];
  const [some] = childrenBy(branches, index, 'nsubj');
  return some ? [{ some: conjuncts(branches, some.index), many: index, word: 'among' }] : [];
}

/** The clause whose truth the sharing has: the nearest predicate above; what is only planned, its people do not share. */
function clauseOver(sentence: Sentence, branches: Tree, head: number): Clause {
  for (let token = branches.tokens[head]; token; token = headOf(branches, token)) {
    const clause = sentence.clauses.find((each) => each.predicate === token?.index && each.form !== 'noun');
    if (clause) return clause.modality === 'planned' ? { ...clause, modality: 'asserted' } : clause;
  }
  return nounClause(sentence, head);
}
