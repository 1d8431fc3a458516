import type { GraphEdge, KnowledgeGraph } from '../model/graph.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { edgeId, symmetricTypes, tripleOf } from './edges.ts';
import { lookup } from './lookup.ts';
import { isAgainst, isPositive } from './stance.ts';
import type { Invariant } from './violation.ts';

/** A graph, and what could be said in it. */
interface Subject {
  readonly graph: KnowledgeGraph;
  readonly ontology: Ontology;
}

/** Background knowledge has a basis instead of claims. */
const hasClaims = (edge: GraphEdge): boolean => edge.basis === undefined;

/** What must hold of everything that is derived from readings. */
export const derivedInvariants: readonly Invariant<Subject>[] = [
  {
    invariant: 'node-has-mention',
    *broken({ graph }) {
      const { mentionsOf } = lookup(graph);
      for (const { id } of graph.nodes) if (!mentionsOf.has(id)) yield [id, 'no article mentions it'];
    },
  },
  {
    invariant: 'node-is-its-first-member',
    *broken({ graph }) {
      const { nodeOf } = graph.identity;
      for (const { id, members } of graph.nodes) {
        if (!members.includes(id)) yield [id, 'its id is none of its members'];
        for (const member of members)
          if (nodeOf.get(member) !== id) yield [id, `identity does not lead ${member} here`];
      }
    },
  },
  {
    invariant: 'event-happens',
    *broken({ graph }) {
      const told = lookup(graph).valuesOf;
      for (const { id, type } of graph.nodes) {
        const tells = (told.get(id) ?? []).some((claim) => claim.predicate === 'happened' && isPositive(claim));
        if (type === 'Event' && !tells) yield [id, 'nobody says that it happened or will'];
      }
    },
  },
  {
    invariant: 'edge-joins-nodes',
    *broken({ graph }) {
      const { nodes } = lookup(graph);
      for (const { id, source, target } of graph.edges)
        if (!nodes.has(source) || !nodes.has(target) || source === target) yield [id, `joins ${source} and ${target}`];
    },
  },
  {
    invariant: 'edge-id-is-its-triple',
    *broken({ graph, ontology }) {
      const symmetric = symmetricTypes(ontology);
      for (const edge of graph.edges) {
        if (edge.id !== edgeId(edge)) yield [edge.id, 'is not the hash of its triple'];
        if (symmetric.has(edge.type) && edge.source > edge.target) yield [edge.id, 'leads from the larger id'];
      }
    },
  },
  {
    invariant: 'edge-rests-on-a-positive-claim',
    *broken({ graph }) {
      const { claims } = lookup(graph);
      for (const edge of graph.edges.filter(hasClaims)) {
        const positive = edge.claims.map((id) => claims.get(id)).filter((claim) => claim && isPositive(claim));
        if (positive.length === 0) yield [edge.id, 'nobody states it positively'];
        if (positive.length < edge.claims.length) yield [edge.id, 'lists a claim that is not positive or not there'];
      }
    },
  },
  {
    invariant: 'edge-claims-say-its-triple',
    *broken({ graph, ontology }) {
      const { claims } = lookup(graph);
      const symmetric = symmetricTypes(ontology);
      for (const edge of graph.edges.filter((each) => hasClaims(each) && !each.derived))
        for (const id of [...edge.claims, ...edge.against]) {
          const claim = claims.get(id);
          const triple = claim && tripleOf(claim, graph.identity.nodeOf, symmetric);
          if (triple === undefined || edgeId(triple) !== edge.id) yield [edge.id, `${id} does not speak of it`];
        }
    },
  },
  {
    invariant: 'edge-against-is-negative',
    *broken({ graph }) {
      const { claims } = lookup(graph);
      for (const edge of graph.edges)
        for (const id of edge.against) {
          const claim = claims.get(id);
          if (claim === undefined || !isAgainst(claim)) yield [edge.id, `${id} says nothing against it`];
        }
    },
  },
];
