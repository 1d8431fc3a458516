import type { EntityType } from '../model/claim.ts';
import type { Mistake } from '../model/problem.ts';
import type { EventKind, EventRole, Example, Ontology, Range, RelationKind } from './kinds.ts';
import type { MoreWords, OwnOntology } from './own.ts';

/** Relationships of a graph that stand around claims and articles; a relation of the same name would mix with them. */
const RESERVED = new Set(['MENTIONS', 'STATED_IN', 'CLAIMED_BY', 'VIA', 'CONTRADICTS']);

/** The names that records may refer to: everything built in and everything the user adds. */
interface Known {
  readonly base: Ontology;
  readonly relations: ReadonlyMap<string, RelationKind>;
  readonly events: ReadonlyMap<string, EventKind>;
  readonly kinds: ReadonlySet<string>;
}

type Path = Mistake['path'];
const at = (path: Path, message: string): Mistake => ({ path, message });
const listed = (names: Iterable<string>): string => [...names].join(', ');

/** What does not make sense in a user's records, beside the base and among themselves; their shapes are right. */
export function mistakesIn(own: OwnOntology, base: Ontology): Mistake[] {
  const known: Known = {
    base,
    relations: new Map([...own.relations, ...base.relations].map((relation) => [relation.type, relation])),
    events: new Map([...own.events, ...base.events].map((event) => [event.kind, event])),
    kinds: new Set(own.kinds.map(({ kind }) => kind)),
  };
  return [
    ...clashes(own, base),
    ...own.relations.flatMap((relation, index) => relationMistakes(relation, ['relations', index], own)),
    ...own.relations.flatMap(({ said }, index) => elidedMistakes(said, ['relations', index], known)),
    ...(['relations', 'words'] as const).flatMap((section) =>
      own[section].flatMap(({ said }, index) => patternMistakes(said, [section, index])),
    ),
    ...own.events.flatMap((event, index) => eventMistakes(event, ['events', index], known)),
    ...own.words.flatMap((words, index) => wordMistakes(words, ['words', index], known)),
    ...(['relations', 'events', 'kinds', 'words'] as const).flatMap((section) =>
      own[section].flatMap(({ examples }, index) => exampleMistakes(examples, [section, index, 'examples'], known)),
    ),
  ];
}

/** Names that are taken, by newsgraph or by an earlier record of the same file. */
function clashes({ relations, events, kinds }: OwnOntology, base: Ontology): Mistake[] {
  const taken = new Map<string, string>([
    ...[...RESERVED].map((name) => [name, 'newsgraph itself uses this name'] as const),
    ...base.relations.map(({ type }) => [type, 'newsgraph has a relation of this name'] as const),
    ...base.events.map(({ kind }) => [kind, 'newsgraph has an event of this kind'] as const),
  ]);
  const names = [
    ...relations.map(({ type }, index) => ({ name: type, path: ['relations', index, 'type'] })),
    ...events.map(({ kind }, index) => ({ name: kind, path: ['events', index, 'kind'] })),
    ...kinds.map(({ kind }, index) => ({ name: kind, path: ['kinds', index, 'kind'] })),
  ];
  return names.flatMap(({ name, path }) => {
    const why = taken.get(name);
    taken.set(name, why ?? `${path[0]}[${path[1]}] has this name already`);
    if (why === undefined) return [];
    const advice = RESERVED.has(name) || !why.startsWith('newsgraph') ? '' : ', or add words to it under "words"';
    return [at(path, `${name} is taken: ${why}. Choose another name${advice}`)];
  });
}

function relationMistakes(relation: RelationKind, path: Path, { events }: OwnOntology): Mistake[] {
  const { type, domain, range, symmetric, said = [], ties = [] } = relation;
  const uses = events.flatMap(({ roles, direct = [] }) => [
    ...Object.values(roles).map(({ edge }) => edge),
    ...direct.map((each) => each.type),
  ]);
  const unheard = said.length + ties.length === 0 && !uses.includes(type);
  const sameEnds = domain.every((each) => range.includes(each)) && range.every((each) => domain.includes(each));
  return [
    ...(unheard
      ? [at([...path, 'type'], `nothing says ${type}: give it "said", or let a role of an event lead to it`)]
      : []),
    ...(symmetric && !sameEnds
      ? [at([...path, 'symmetric'], 'a symmetric relation has the same kinds at both ends: domain and range differ')]
      : []),
  ];
}

/** Fields that say nothing under this form: left alone, they would be passed over in silence. */
const patternMistakes = (said: RelationKind['said'] = [], path: Path): Mistake[] =>
  said.flatMap((pattern, index) => [
    ...(pattern.with && pattern.form !== 'verb'
      ? [at([...path, 'said', index, 'with'], '"with" is for verbs: it names what the verb does')]
      : []),
    ...(pattern.content && !pattern.with
      ? [at([...path, 'said', index, 'content'], '"content" needs "with": the words that the verb claims or denies')]
      : []),
    ...(pattern.deed && pattern.form !== 'noun'
      ? [at([...path, 'said', index, 'deed'], '"deed" is for nouns: a verb is one anyway')]
      : []),
  ]);

const elidedMistakes = (said: RelationKind['said'] = [], path: Path, { events }: Known): Mistake[] =>
  said.flatMap(({ elided = [] }, index) =>
    elided.flatMap((kind, place) =>
      events.has(kind)
        ? []
        : [at([...path, 'said', index, 'elided', place], `there is no event of the kind "${kind}"`)],
    ),
  );

function eventMistakes(event: EventKind, path: Path, known: Known): Mistake[] {
  const { main, verbs, nouns, roles, direct = [], needs = [], suffices = [] } = event;
  const names = Object.keys(roles);
  const noRole = (name: string, place: Path): Mistake[] =>
    names.includes(name) ? [] : [at(place, `there is no role "${name}"; there are: ${listed(names)}`)];
  return [
    ...(verbs.length + nouns.length === 0 ? [at([...path, 'verbs'], 'no word tells of it: give verbs or nouns')] : []),
    ...noRole(main, [...path, 'main']),
    ...needs.flatMap((name, index) => noRole(name, [...path, 'needs', index])),
    ...suffices.flatMap((name, index) => noRole(name, [...path, 'suffices', index])),
    ...Object.entries(roles).flatMap(([name, role]) => roleMistakes(role, [...path, 'roles', name], known)),
    ...direct.flatMap(({ type, source, target }, index) => [
      ...(known.relations.has(type) ? [] : [at([...path, 'direct', index, 'type'], `there is no relation ${type}`)]),
      ...noRole(source, [...path, 'direct', index, 'source']),
      ...noRole(target, [...path, 'direct', index, 'target']),
    ]),
    ...(['within', 'partOf'] as const).flatMap((field) =>
      (event[field] ?? []).flatMap((kind, index) =>
        known.events.has(kind) ? [] : [at([...path, field, index], `there is no event of the kind "${kind}"`)],
      ),
    ),
  ];
}

/** Who may stand at an end; a Place may stand for a Group, because countries act. */
const outside = (fillers: Range, range: Range): EntityType[] =>
  fillers.filter((type) => !range.includes(type) && !(type === 'Place' && range.includes('Group')));

function roleMistakes({ edge, outward, fillers }: EventRole, path: Path, { relations }: Known): Mistake[] {
  const relation = relations.get(edge);
  if (!relation) return [at([...path, 'edge'], `there is no relation ${edge}; define it under "relations"`)];
  const [events, others] = outward ? [relation.domain, relation.range] : [relation.range, relation.domain];
  const strangers = outside(fillers, others);
  const way = outward ? 'from the event to its filler' : 'from its filler to the event; "outward" turns it round';
  return [
    ...(events.includes('Event')
      ? []
      : [at([...path, 'edge'], `${edge} does not take an Event there: this role leads ${way}`)]),
    ...(strangers.length > 0
      ? [at([...path, 'fillers'], `${edge} does not take ${listed(strangers)}, only ${listed(others)}`)]
      : []),
  ];
}

function wordMistakes(words: MoreWords, path: Path, known: Known): Mistake[] {
  const { of, said, verbs, nouns, unless } = words;
  if (known.relations.has(of))
    return [
      ...(verbs || nouns || unless
        ? [at(path, `${of} is a relation: its words stand under "said", with the slots of both ends`)]
        : []),
      ...elidedMistakes(said, path, known),
    ];
  if (known.events.has(of))
    return said ? [at([...path, 'said'], `${of} is an event: give "verbs", "nouns" or "unless"`)] : [];
  return [at([...path, 'of'], `there is no relation and no event called "${of}"`)];
}

/** "A TYPE B", or "A is KIND". */
function exampleMistakes(examples: readonly Example[], path: Path, { relations, base, kinds }: Known): Mistake[] {
  const words = (claim: string): string[] => claim.split(' ').slice(1, -1);
  const knows = (claim: string): boolean =>
    words(claim).some((word) => relations.has(word) || base.relations.some(({ type }) => type === word)) ||
    [...kinds].some((kind) => claim.endsWith(` is ${kind}`));
  return examples.flatMap(([, claims], index) =>
    claims.flatMap((claim, place) =>
      knows(claim)
        ? []
        : [
            at(
              [...path, index, 1, place],
              `"${claim}" is no claim: write "A RELATION B" with a known relation, or "A is KIND"`,
            ),
          ],
    ),
  );
}
