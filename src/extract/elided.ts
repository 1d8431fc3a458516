import type { Clause, Sentence } from '../language/doc.ts';
import { childrenBy } from '../language/tree.ts';
import { groupBy } from '../model/group-by.ts';
import type { EventRole, Ontology, RelationKind, RelationPattern } from '../ontology/kinds.ts';
import { clustersOf, isTold } from './event-draft.ts';
import type { Happening } from './happenings.ts';
import type { Heard } from './heard.ts';
import type { Cluster, Filler, Frame } from './hint.ts';
import type { Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { isStory } from './spot.ts';

/** Somebody is named there whom we do not know: "the funeral of the poet". */
const isSaid = ({ clause }: Frame, role: EventRole): boolean =>
  role[clause.form === 'verb' ? 'verb' : 'noun'].some((slot) => (clause.slots.get(slot) ?? []).length > 0);

/** "another procession": a role that may stay unsaid is filled by whoever alone filled it in the article. */
export function fillElided(happenings: readonly Happening[]): Happening[] {
  const named = namedFillers(happenings);
  return happenings.map((happening) => {
    const roles = Object.entries(happening.kind.roles).filter(([, role]) => role.elided);
    const missing = roles.find(([, role]) =>
      happening.frames.every(
        (frame) => clustersOf(frame, (edge) => edge === role.edge).length === 0 && !isSaid(frame, role),
      ),
    );
    const only =
      missing &&
      [missing[1].edge, ...(missing[1].elidedFrom ?? [])]
        .map((edge) => named.get(edge))
        .flatMap((all) => (all?.size === 1 ? [...all] : []))[0];
    const [first, ...rest] = happening.frames;
    if (!missing || !only || !first || first.kind !== happening.kind) return happening;
    const filler: Filler = { cluster: only, head: first.clause.predicate, slot: 'of' };
    return { ...happening, frames: [{ ...first, roles: new Map([...first.roles, [missing[0], [filler]]]) }, ...rest] };
  });
}

/** The named clusters that fill roles of an edge anywhere in the article. */
function namedFillers(happenings: readonly Happening[]): ReadonlyMap<string, ReadonlySet<Cluster>> {
  const named = new Map<string, Set<Cluster>>();
  for (const { kind, roles } of happenings.flatMap(({ frames }) => frames))
    for (const [role, fillers] of roles)
      for (const { cluster } of fillers.filter((filler) => !filler.cluster.local)) {
        const edge = kind.roles[role]?.edge ?? '';
        named.set(edge, (named.get(edge) ?? new Set()).add(cluster));
      }
  return named;
}

/** A relation that a deed states although its event goes unsaid. */
interface UnsaidDeed {
  readonly relation: RelationKind;
  readonly pattern: RelationPattern;
}

/** Those relations of the ontology, looked up once. */
export const unsaidDeeds = ({ relations }: Ontology): readonly UnsaidDeed[] =>
  relations.flatMap((relation) =>
    (relation.said ?? []).filter((pattern) => pattern.elided).map((pattern) => ({ relation, pattern })),
  );

/** What listening for deeds at unsaid events needs. */
interface Unsaid {
  readonly who: Whereabouts;
  readonly deeds: readonly UnsaidDeed[];
  readonly happenings: readonly Happening[];
  /** Those of them that are worth a node by themselves. */
  readonly nodes: ReadonlySet<Happening>;
}

/** What somebody does at an event, and the event: it is worth a node now. */
interface Attended {
  readonly heard: Heard;
  readonly event: Happening;
}

/** "The trial continues": told of by a noun, as something that is so. */
const isNamed = ({ kind, frames }: Happening): boolean =>
  kind.node !== 'never' && frames.some((frame) => frame.clause.form === 'noun' && isTold(frame) && isDefinite(frame));

/** Who scored did not do it in the derby on Saturday next. */
const isToCome = ({ frames }: Happening, { doc }: Context): boolean =>
  frames.some(({ dates }) =>
    dates.some(({ value: { min } }) => min !== null && min > (doc.article.publishedAt ?? '9')),
  );

/** Those of which the article tells first; what comes later may be of other games. */
function firstOf(happenings: readonly Happening[]): Happening[] {
  const starts = happenings.map(({ frames }) =>
    Math.min(...frames.filter(isTold).map((frame) => frame.sentence.index)),
  );
  const first = Math.min(...starts);
  return happenings.filter((_, at) => starts[at] === first);
}

const isDefinite = ({ sentence: { tokens }, clause: { predicate } }: Frame): boolean =>
  tokens.some(
    ({ head, relation, text }) =>
      head === predicate && (relation === 'nmod:poss' || (relation === 'det' && /^(the|this|that)$/i.test(text))),
  );

/** "Hundreds of thousands turned out", "she testified": a deed without its event means the last or the only one of a fitting kind. */
export function attendUnsaid(context: Context, { who, deeds, happenings, nodes }: Unsaid): Attended[] {
  return deeds.flatMap(({ relation, pattern }) => {
    const fits = happenings.filter(({ kind }) => pattern.elided?.includes(kind.kind));
    const known = fits.filter((each) => nodes.has(each));
    const told = known.length > 0 || !pattern.sole ? known : fits.filter(isNamed);
    const fitting = pattern.headline ? firstOf(told.filter((each) => !isToCome(each, context))) : told;
    if (fitting.length === 0 || (pattern.sole && fitting.length > 1)) return [];
    const last = lastTold(fitting, context.doc.sentences);
    return context.doc.sentences.filter(isStory).flatMap((sentence) => {
      const event = pattern.sole ? fitting[0] : last[sentence.index];
      if (!event) return [];
      return doers(context, sentence, pattern).flatMap(({ clause, word, head }): Attended[] => {
        const cluster = who.at(sentence.index, head);
        if (!cluster || !(pattern.sole ? canTakePart(cluster, pattern) : isCrowd(cluster))) return [];
        const heard: Heard = {
          type: relation.type,
          source: cluster,
          target: event.cluster,
          sentence,
          clause,
          anchors: [clause.predicate, head],
          qualifiers: {},
          rule: `relation:${relation.type}/verb:${word}/elided`,
          fallback: false,
        };
        return [{ heard, event }];
      });
    });
  });
}

interface Doer {
  readonly clause: Clause;
  readonly word: string;
  readonly head: number;
}

/** Who does one of the pattern's deeds in a sentence: a verb, or a verb with its object or particle ("sent off", "told the jury"). */
function doers({ tree }: Context, sentence: Sentence, { words, source }: RelationPattern): Doer[] {
  const slots = source === 'self' ? [] : source;
  return sentence.clauses
    .filter((clause) => clause.form === 'verb')
    .flatMap((clause) => {
      const beside = childrenBy(
        tree(sentence.index),
        clause.predicate,
        'obj',
        'advmod',
        'compound:prt',
        'iobj',
        'obl',
        'xcomp',
      );
      const said = [clause.lemma, ...beside.map(({ lemma }) => `${clause.lemma} ${lemma.toLowerCase()}`)];
      const word = words.find((each) => said.includes(each));
      if (word === undefined) return [];
      return slots.flatMap((slot) => clause.slots.get(slot) ?? []).map(({ head }) => ({ clause, word, head }));
    });
}

const canTakePart = (cluster: Cluster, { sourceTypes = ['Person'] }: RelationPattern): boolean =>
  sourceTypes.includes(cluster.type) && cluster.kind !== 'country';

const isCrowd = (cluster: Cluster): boolean => cluster.type === 'Group' && cluster.kind === 'crowd';

/** For each sentence the latest of the events that was told in it or before. */
function lastTold(
  happenings: readonly Happening[],
  sentences: readonly Sentence[],
): readonly (Happening | undefined)[] {
  const told = groupBy(
    happenings.flatMap((happening) => happening.frames.map(({ sentence }) => ({ happening, sentence }))),
    ({ sentence }) => sentence,
  );
  let last: Happening | undefined;
  return sentences.map((sentence) => {
    last = told.get(sentence)?.[0]?.happening ?? last;
    return last;
  });
}
