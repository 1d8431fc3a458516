import type { KnowledgeGraph } from '../model/graph.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { derivedInvariants } from './check-derived.ts';
import { readingInvariants } from './check-reading.ts';
import { type Violation, violations } from './violation.ts';

/** Checks everything that must hold of a graph and of the readings behind it (docs/architecture.md, invariants). */
export const check = (graph: KnowledgeGraph, ontology: Ontology): Violation[] => [
  ...graph.library.readings.flatMap((reading) => violations(readingInvariants, { reading, ontology })),
  ...violations(derivedInvariants, { graph, ontology }),
];
