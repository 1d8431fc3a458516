import { lookup } from '../graph/lookup.ts';
import { InputError } from '../model/errors.ts';
import type { GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { nearTo } from './near.ts';

const namesOf = ({ name, aliases }: GraphNode): string[] => [name, ...aliases];

const known = (nodes: readonly GraphNode[]): string =>
  nodes
    .slice(0, 6)
    .map(({ name, id }) => `${name} (${id})`)
    .join(', ');

/** Of several bearers the one most spoken of, if it is so by far; else the user must choose. */
const CLEAR = 3;

function clearest(nodes: readonly GraphNode[], graph: KnowledgeGraph): GraphNode | undefined {
  const { mentionsOf } = lookup(graph);
  const count = ({ id }: GraphNode): number => mentionsOf.get(id)?.length ?? 0;
  const [first, second] = nodes.toSorted((a, b) => count(b) - count(a));
  return first !== undefined && (second === undefined || count(first) >= CLEAR * count(second)) ? first : undefined;
}

/** The node that a person means by an id, a name or an alias; an ambiguous or unknown word is refused with what is near. */
export function nodeMeant(graph: KnowledgeGraph, words: string): GraphNode {
  const { nodes } = lookup(graph);
  const byId = nodes.get(words) ?? nodes.get(graph.identity.nodeOf.get(words) ?? '');
  if (byId !== undefined) return byId;
  const asked = words.trim().toLowerCase();
  const named = graph.nodes.filter(({ name }) => name.toLowerCase() === asked);
  const called =
    named.length > 0 ? named : graph.nodes.filter((node) => namesOf(node).some((name) => name.toLowerCase() === asked));
  const clear = clearest(called, graph);
  if (clear !== undefined) return clear;
  if (called.length > 1)
    throw new InputError('who-ambiguous', `"${words}" may be ${called.length}: ${known(called)}. Give the id of one.`);
  const byLower = new Map(graph.nodes.flatMap(namesOf).map((name) => [name.toLowerCase(), name]));
  const near = nearTo(words, [...byLower.keys()]).map((name) => byLower.get(name) ?? name);
  const hint = near.length === 0 ? 'Look for it with `newsgraph search`.' : `Did you mean ${near.join(', ')}?`;
  throw new InputError('who-unknown', `Nobody and nothing here is called "${words}". ${hint}`);
}
