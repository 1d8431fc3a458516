import { check } from '../graph/check.ts';
import { readersOf } from '../graph/lines.ts';
import type { Violation } from '../graph/violation.ts';
import { ENTITY_TYPES, MODALITIES } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/hash.ts';
import type { ReaderVersion } from '../model/reading.ts';
import { type OwnOntology, ontologyOf } from '../ontology/own.ts';
import { type Listeners, openGraph } from './library.ts';

/** How many edges of one type there are. */
export interface EdgeCount {
  readonly type: string;
  readonly all: number;
  readonly truthy: number;
  readonly disputed: number;
}

/** What is in a library, counted, and whether it is sound. */
export interface Stats {
  readonly readers: readonly ReaderVersion[];
  /** Relations and kinds that the user added to the ontology. */
  readonly own: readonly string[];
  readonly articles: number;
  readonly undated: number;
  readonly publishers: number;
  readonly mentions: number;
  readonly claims: Readonly<Record<string, number>>;
  readonly nodes: Readonly<Record<string, number>>;
  readonly edges: readonly EdgeCount[];
  readonly decisions: number;
  readonly problems: Readonly<Record<string, number>>;
  /** Broken invariants; a sound library has none. */
  readonly violations: readonly Violation[];
}

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> =>
  Object.fromEntries(
    [...groupBy(items, keyOf)]
      .map(([key, group]) => [key, group.length] as const)
      .sort(([a], [b]) => compareText(a, b)),
  );

/** Counts in the order of a closed list, zeros included. */
const countIn = (keys: readonly string[], found: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, found[key] ?? 0]));

const edgeCounts = ({ edges }: KnowledgeGraph): EdgeCount[] =>
  [...groupBy(edges, (edge) => edge.type)]
    .map(([type, group]) => ({
      type,
      all: group.length,
      truthy: group.filter((edge) => edge.truthy).length,
      disputed: group.filter((edge) => edge.disputed).length,
    }))
    .sort((a, b) => b.all - a.all || compareText(a.type, b.type));

const ownNames = (own: OwnOntology | undefined): string[] =>
  own === undefined
    ? []
    : [...own.relations.map(({ type }) => type), ...[...own.events, ...own.kinds].map(({ kind }) => kind)];

/** Counts what a library holds and checks that it is sound. */
export async function stats(path: string, listeners: Listeners = {}): Promise<Stats> {
  const graph = await openGraph(path, listeners);
  const { readings, decisions } = graph.library;
  return {
    readers: readersOf(readings),
    own: ownNames(graph.library.ontology as OwnOntology | undefined),
    articles: graph.articles.length,
    undated: graph.articles.filter((article) => article.publishedAt === undefined).length,
    publishers: new Set(graph.articles.map((article) => article.publisher).filter((name) => name !== undefined)).size,
    mentions: graph.mentions.length,
    claims: countIn(
      MODALITIES,
      countBy(graph.claims, (claim) => claim.modality),
    ),
    nodes: countIn(
      ENTITY_TYPES,
      countBy(graph.nodes, (node) => node.type),
    ),
    edges: edgeCounts(graph),
    decisions: decisions.length,
    problems: countBy(
      readings.flatMap((reading) => reading.problems),
      (problem) => problem.code,
    ),
    violations: check(graph, ontologyOf(graph.library)),
  };
}
