import { attributes } from './attributes.ts';
import type { Ontology, RelationKind } from './kinds.ts';
import { relations } from './relations.ts';

/** The built-in ontology. */
export const ontology: Ontology = { version: '1', relations, events: [], attributes };

/** The record of a relation type, or undefined when the ontology does not know it. */
export const relationOf = (known: Ontology, type: string): RelationKind | undefined =>
  known.relations.find((relation) => relation.type === type);
