import { graphOf } from './read.ts';

/** What somebody does without harm to anybody. */
const HARMLESS = new Set(['rescue', 'investigation', 'search', 'appeal', 'lawsuit']);

/** Names of those whom a text makes the doer of a deed as a fact. */
export function doersIn(text: string): string[] {
  const graph = graphOf(text);
  const name = new Map(graph.nodes.map((node) => [node.id, node.name]));
  const harmless = new Set(graph.nodes.filter(({ kind }) => HARMLESS.has(kind ?? '')).map(({ id }) => id));
  return graph.edges
    .filter((edge) => edge.type === 'CARRIED_OUT' && edge.truthy && !harmless.has(edge.target))
    .map((edge) => name.get(edge.source) ?? '');
}

/** Names of the people whom a text tells dead as a fact. */
export function deadIn(text: string): string[] {
  const graph = graphOf(text);
  const person = new Map(graph.nodes.filter(({ type }) => type === 'Person').map(({ id, name }) => [id, name]));
  return graph.edges
    .filter((edge) => edge.type === 'KILLED_IN' && edge.truthy)
    .flatMap((edge) => person.get(edge.source) ?? []);
}
