import type { Library } from '../model/reading.ts';
import type { Watched } from '../model/watched.ts';
import type { EventKind, Example, NodeKind, Ontology, RelationKind, RelationPattern } from './kinds.ts';
import { ontology } from './ontology.ts';

/** Words and examples for a relation or an event kind that is there already. */
export interface MoreWords {
  /** A relation's type or an event's kind. */
  readonly of: string;
  readonly said?: readonly RelationPattern[];
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly unless?: readonly string[];
  readonly examples: readonly Example[];
  readonly counterexamples: readonly string[];
}

/** What a user adds to the ontology, in the shapes of its own records. */
export type OwnOntology = {
  readonly relations: readonly RelationKind[];
  readonly events: readonly EventKind[];
  readonly kinds: readonly NodeKind[];
  readonly words: readonly MoreWords[];
  readonly watched?: readonly Watched[];
};

/** A user's additions with nothing in them yet. */
export const NOTHING_OWN: OwnOntology = { relations: [], events: [], kinds: [], words: [] };

const withExamples = (one: Pick<MoreWords, 'examples' | 'counterexamples'>, more: readonly MoreWords[]) => ({
  examples: [...one.examples, ...more.flatMap((each) => each.examples)],
  counterexamples: [...one.counterexamples, ...more.flatMap((each) => each.counterexamples)],
});

function sayMore(relation: RelationKind, words: readonly MoreWords[]): RelationKind {
  const more = words.filter(({ of }) => of === relation.type);
  if (more.length === 0) return relation;
  const said = [...(relation.said ?? []), ...more.flatMap((each) => each.said ?? [])];
  return { ...relation, said, ...withExamples(relation, more) };
}

function tellMore(event: EventKind, words: readonly MoreWords[]): EventKind {
  const more = words.filter(({ of }) => of === event.kind);
  if (more.length === 0) return event;
  const unless = [...(event.unless ?? []), ...more.flatMap((each) => each.unless ?? [])];
  return {
    ...event,
    verbs: [...event.verbs, ...more.flatMap((each) => each.verbs ?? [])],
    nouns: [...event.nouns, ...more.flatMap((each) => each.nouns ?? [])],
    ...(unless.length > 0 && { unless }),
    ...withExamples(event, more),
  };
}

/** An ontology with a user's records behind its own: where words compete and all else is equal, its own win. */
export function extendOntology(base: Ontology, { relations, events, kinds, words, watched }: OwnOntology): Ontology {
  return {
    version: `${base.version}+own`,
    relations: [...base.relations, ...relations].map((relation) => sayMore(relation, words)),
    events: [...base.events, ...events].map((event) => tellMore(event, words)),
    attributes: base.attributes,
    kinds: [...(base.kinds ?? []), ...kinds],
    ...(watched && { watched }),
  };
}

/** What can be said in a library: the built-in ontology with what its user added, which was checked at the border. */
export const ontologyOf = ({ ontology: own }: Pick<Library, 'ontology'>, base: Ontology = ontology): Ontology =>
  own === undefined ? base : extendOntology(base, own as OwnOntology);
