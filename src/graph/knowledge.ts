import type { Identity, KnowledgeGraph } from '../model/graph.ts';
import { compareText } from '../model/hash.ts';
import type { Library } from '../model/reading.ts';
import { watchedOf } from '../model/watched.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { carriedAlong } from './denials.ts';
import { derive } from './derive.ts';
import { deriveWholes } from './derive-wholes.ts';
import { edges, statements } from './edges.ts';
import { type Gathered, gather } from './gather.ts';
import { linkGathered } from './link/link.ts';
import { nodes } from './nodes.ts';
import { library as inOrder } from './union.ts';

/** Says which local entities are one. */
export type Identify = (gathered: Gathered, library: Library) => Identity;

/** What a library knows: union → link → nodes, edges. A pure function: the same library gives the same graph. */
export function knowledge(
  library: Library,
  ontology: Ontology,
  identify: Identify = (gathered, ordered) => linkGathered(gathered, ordered, { ontology }),
): KnowledgeGraph {
  const ordered = inOrder(library.readings, library.decisions, library.ontology);
  const gathered = gather(ordered);
  const identity = identify(gathered, ordered);
  const known = nodes(gathered, identity, watchedOf(ordered));
  const nodeOf = new Map(known.flatMap((node) => node.members.map((member) => [member, node.id] as const)).sort(byId));
  const carried = carriedAlong(gathered.claims, gathered.entities);
  const said = statements(
    gathered.claims.filter(({ id }) => !carried.has(id)),
    nodeOf,
    ontology,
  );
  const stated = edges(said);
  const all = [...stated, ...derive(stated, known, said), ...deriveWholes(stated, known, ontology)].sort((a, b) =>
    compareText(a.id, b.id),
  );
  return {
    library: ordered,
    articles: gathered.articles,
    entities: gathered.entities,
    mentions: gathered.mentions,
    claims: gathered.claims,
    nodes: known,
    edges: all,
    identity: { nodeOf, links: identity.links },
  };
}

const byId = (a: readonly [string, string], b: readonly [string, string]): number => compareText(a[0], b[0]);
