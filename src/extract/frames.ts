import { nounSlots } from '../language/arguments.ts';
import type { Clause, Sentence } from '../language/doc.ts';
import { childBy, childrenBy, type Tree } from '../language/tree.ts';
import type { Qualifiers } from '../model/claim.ts';
import { groupBy, groupByEach } from '../model/group-by.ts';
import type { Ontology, RelationPattern } from '../ontology/kinds.ts';
import { findBehindNames, findHomes } from './behind-names.ts';
import { isChargeAgainst, isCharged } from './charged.ts';
import { findDatelinePlaces } from './dateline-places.ts';
import { deedOf } from './deeds.ts';
import { echo } from './echoed.ts';
import type { Heard } from './heard.ts';
import type { Cluster, Hint } from './hint.ts';
import { findHyphened } from './hyphened.ts';
import { findMemberships } from './memberships.ts';
import { findNamePlaces } from './name-places.ts';
import { nounClause } from './noun-clause.ts';
import { isCountry, type Whereabouts } from './people-at.ts';
import { anonymous, begins, type Entry, suits } from './relation-ends.ts';
import { type At, hyphenStart, isNarrowed, type Place, roleOf, selves, slotFillers } from './role-slots.ts';
import type { Context } from './sieves/sieve.ts';
import { isOutsider } from './some-of-them.ts';
import { isStory } from './spot.ts';
import { findTopics } from './topics.ts';
import { type Unsaid, understand } from './understood.ts';
import { wholes } from './wholes.ts';

/** Relation patterns by word, made once. */
export function relationWords(ontology: Ontology): ReadonlyMap<string, readonly Entry[]> {
  const entries = ontology.relations.flatMap((relation) =>
    (relation.said ?? []).map((pattern): Entry => ({ relation, pattern })),
  );
  return groupByEach(entries, ({ pattern: { form, words } }) => words.map((word) => `${form}:${word}`));
}

/** Patterns by the predicate's word, or by the two last words of a role: "prime minister" is not a minister. */
function entriesFor(
  sentence: Sentence,
  clause: Clause,
  words: ReadonlyMap<string, readonly Entry[]>,
): readonly Entry[] {
  if (clause.form === 'verb') {
    const next = sentence.tokens[clause.predicate + 1];
    const phrasal =
      next?.relation === 'advmod' ? words.get(`verb:${clause.lemma} ${next.text.toLowerCase()}`) : undefined;
    return phrasal ?? words.get(`verb:${clause.lemma}`) ?? [];
  }
  const before = sentence.tokens[clause.predicate - 1]?.lemma.toLowerCase();
  const word = hyphenated(sentence, clause);
  return words.get(`noun:${before} ${clause.lemma}`) ?? words.get(`noun:${word.replace(FORMER, '')}`) ?? [];
}

/** "ex-minister", "then-chairman": when somebody held a post says nothing of which it was. */
const FORMER = /^(ex|then|co)-(?=\p{L}{4})/u;

/** "brother-in-law": a noun with what hyphens tie to it. */
const hyphenated = (sentence: Sentence, { predicate, lemma }: Clause): string =>
  [...sentence.tokens.slice(hyphenStart(sentence, predicate), predicate).map((token) => token.lemma), lemma]
    .join('')
    .toLowerCase();

/** "Called it a crime" is another sense than "called it": a verb with its complement is heard as that alone. */
function sensesOf(tree: Tree, clause: Clause, entries: readonly Entry[]): readonly Entry[] {
  if (isNaming(tree, clause)) return [];
  const complemented = hasComplement(tree, clause) ? entries.filter(({ pattern }) => pattern.complement) : [];
  return complemented.length > 0 ? complemented : entries.filter(({ pattern }) => !pattern.complement);
}

/** "A man she called the Uncle": a name is no judgement. */
const isNaming = (tree: Tree, { lemma, slots }: Clause): boolean =>
  /^(call|dub)$/.test(lemma) &&
  (slots.get('clause') ?? []).some(
    ({ head }) => tree.tokens[head]?.tag === 'PROPN' && !/^an?$/i.test(childBy(tree, head, 'det')?.text ?? ''),
  );

/** "Called it a crime", "described it as a crime": a second noun that says what the object is, sometimes hung on the object itself. */
function hasComplement(tree: Tree, { slots }: Clause): boolean {
  const objects = [...(slots.get('object') ?? []), ...(slots.get('indirect') ?? [])];
  const bare = objects.some(({ head }) =>
    childrenBy(tree, head, 'nmod', 'nmod:unmarked').some(
      (child) => childBy(tree, child.index, 'det') !== undefined && !childBy(tree, child.index, 'case'),
    ),
  );
  return slots.has('clause') || slots.has('as') || objects.length > 1 || bare;
}

/** What finding relations needs beside the document. */
export interface Listening {
  readonly who: Whereabouts;
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  readonly people: readonly Cluster[];
}

/** Descriptions by sentence. */
const described = (people: readonly Cluster[]): ReadonlyMap<number, readonly Hint[]> =>
  groupBy(
    people.flatMap(({ hints }) => hints.filter(({ form }) => form === 'description')),
    ({ sentence }) => sentence,
  );

/** Roles that the tagger took for something else than a noun are heard all the same: "Daimler chief Ada Moreau". */
function unheard(context: Context, sentence: Sentence, roles: ReadonlyMap<number, readonly Hint[]>): Clause[] {
  const tree = context.tree(sentence.index);
  return (roles.get(sentence.index) ?? [])
    .filter(({ head }) => !sentence.clauses.some((clause) => clause.predicate === head))
    .map(({ head }) => nounClause(sentence, head, nounSlots(tree, head)));
}

/** Relations said directly, through grammatical constructions and relation words. */
export function findRelations(context: Context, { who, words, people }: Listening): Heard[] {
  const roles = described(people);
  const unsaid: Unsaid[] = [];
  const heard = context.doc.sentences.filter(isStory).flatMap((sentence) => {
    const told = [...sentence.clauses, ...unheard(context, sentence, roles)].flatMap((clause) => {
      const form = clause.form === 'verb' ? 'verb' : 'noun';
      const entries = sensesOf(context.tree(sentence.index), clause, [
        ...entriesFor(sentence, clause, words),
        ...(isOutsider(clause.lemma) ? [] : (words.get(`${form}:*`) ?? [])),
      ]);
      const place: Place = { context, who, sentence, clause, ends: new Map() };
      unsaid.push(...entries.filter(({ pattern }) => pattern.understood).map((entry) => ({ place, ...entry })));
      return entries.flatMap((entry) => heardIn(place, entry));
    });
    const beaten = told.filter((one) => one.fallback && told.some((other) => isSurer(other, one)));
    return told.filter((one) => !beaten.includes(one)).map((one) => withRivals(one, beaten));
  });
  const beside = [...findHyphened(context, who), ...findBehindNames(context, who), ...findHomes(context, who)].filter(
    (one) => !heard.some((other) => other.type === one.type && isSurer(other, one)),
  );
  const bySource = groupBy(heard, ({ source }) => source);
  const housed = [...findNamePlaces(context.doc, people), ...findDatelinePlaces(context, people)].filter(
    (one) => !bySource.get(one.source)?.some((other) => isSurer(other, one)),
  );
  return [
    ...housed,
    ...beside,
    ...echo([...heard, ...understand(unsaid, { heard, clusters: people, doc: context.doc })]),
    ...findTopics(context, who),
    ...findMemberships(context, who),
  ];
}

/** Said of the same two by more than what stands beside any noun. */
const isSurer = (other: Heard, one: Heard): boolean =>
  other !== one && !other.fallback && other.source === one.source && other.target === one.target;

/** A relation with the weaker ones that it beat, for `explain`. */
function withRivals(one: Heard, beaten: readonly Heard[]): Heard {
  const rivals = beaten
    .filter((other) => isSurer(one, other))
    .map(({ type }) => ({ reading: type, why: 'counts only where nothing surer is said of the two' }));
  return rivals.length === 0 ? one : { ...one, rivals };
}

function heardIn(around: Place, { relation, pattern }: Entry): Heard[] {
  const deed = deedOf(around, pattern);
  if (!deed || (pattern.told && !isCharged(around))) return [];
  const { clause, word } = deed;
  const place = clause === around.clause ? around : { ...around, clause, ends: new Map() };
  const { sentence } = place;
  const sources = endsOf(place, pattern.source).filter((at) => begins(at, { relation, pattern }, sentence));
  if (sources.length === 0) return [];
  const narrowed = pattern.role === 'role' && (isNarrowed(place) || isBodys(place));
  const [like] = pattern.like ? slotFillers(place, pattern.like) : [];
  if (pattern.like && !like) return [];
  const ends =
    pattern.through && pattern.target !== 'self' ? wholes(place, pattern.target) : endsOf(place, pattern.target);
  const targets = ends
    .filter((at) => suits(at, { pattern, range: pattern.targetTypes ?? relation.range, sentence }))
    .filter(({ cluster, slot }) => !(narrowed && slot === 'modifier' && isCountry(cluster)));
  const qualifiers: Qualifiers = pattern.role ? { [pattern.role]: roleOf(place) } : {};
  // "Born to a baker and a nurse, she …": nobody is on both sides of a deed.
  const both = sources.filter(({ cluster }) => pattern.form === 'verb' && targets.some((to) => to.cluster === cluster));
  if (both.length > 0 && targets.length > 1) return [];
  return sources.flatMap((source) =>
    targets
      .filter((target) => target.cluster !== source.cluster && !anonymous(source.cluster, target.cluster, pattern))
      .filter((target) => !pattern.told || isChargeAgainst(around, source, target))
      // "the siblings Ada and Adam": said once, from left to right.
      .filter((target) => pattern.target !== 'self' || pattern.source !== 'self' || source.head < target.head)
      .map((target) => ({
        type: relation.type,
        source: source.cluster,
        target: target.cluster,
        sentence,
        clause: source.clause ?? clause,
        anchors: [around.clause.predicate, source.head, target.head, ...(word === undefined ? [] : [word])],
        qualifiers,
        rule: `relation:${relation.type}/${pattern.form}:${around.clause.lemma}/${target.slot}`,
        ...((pattern.deed || pattern.content) && { deed: true }),
        ...(pattern.told && { told: pattern.told }),
        ...(word !== undefined && { word }),
        fallback: pattern.fallback === true,
        ...(like && { like: like.cluster }),
        ...(relation.inherits && { inherits: true }),
      })),
  );
}

/** "Medivane's Irish agent": the body that he is of says more than where he is from. */
const isBodys = ({ who, sentence, clause }: Place): boolean =>
  (clause.slots.get('possessive') ?? []).some(({ head }) => {
    const owner = who.at(sentence.index, head);
    return owner?.type === 'Group' && !isCountry(owner);
  });

/** Who stands at one end: the noun itself, or what fills its slots. */
function endsOf(place: Place, end: RelationPattern['source']): readonly At[] {
  const known = place.ends.get(end) ?? (end === 'self' ? selves(place) : slotFillers(place, end));
  place.ends.set(end, known);
  return known;
}
