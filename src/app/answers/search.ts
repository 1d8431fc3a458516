import { lookup } from '../../graph/lookup.ts';
import { createTextSearch } from '../../graph/text-search.ts';
import type { Cell } from '../../model/table.ts';
import type { Answer } from './tables.ts';
import { oneLine } from './told.ts';

/** Nodes whose names or quotes hold the words, each once, best first; a quote stands for whom it speaks of. */
export const search: Answer = (graph, { words }) => {
  const { nodes, claims, mentionsOf } = lookup(graph);
  const find = createTextSearch({
    nodes: graph.nodes.map((node) => ({ ...node, mentions: mentionsOf.get(node.id)?.length ?? 0 })),
    claims: graph.claims,
  });
  const rows = new Map<string, Cell[]>();
  for (const { as, id } of find(words.join(' '))) {
    const claim = as === 'claim' ? claims.get(id) : undefined;
    const node = nodes.get(claim === undefined ? id : (graph.identity.nodeOf.get(claim.subject) ?? ''));
    if (node === undefined || rows.has(node.id)) continue;
    rows.set(node.id, [node.name, node.type, node.aliases, oneLine(claim?.quote.text ?? ''), node.id]);
  }
  return { columns: ['name', 'type', 'aliases', 'in words', 'id'], rows: [...rows.values()] };
};
