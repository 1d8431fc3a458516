import type { KnowledgeGraph } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { compareText } from '../../model/hash.ts';
import { gather } from '../gather.ts';
import { blocksOf } from './assemble.ts';
import { compare, inWords } from './compare.ts';
import { type NameKnowledge, NO_KNOWLEDGE } from './countries.ts';
import { createNeighbours } from './neighbours.ts';
import { paintAll } from './paint-all.ts';
import { combine, type Portrait } from './portrait.ts';

/** Someone else who bears a like name, and why the two are kept apart. */
export interface Rivalry {
  readonly node: string;
  readonly rival: string;
  readonly points: number;
  readonly evidence: string;
}

/** No more rivals than this are told of each node. */
const NEAREST = 3;

/** A key that more share than this tells nothing of who could be meant. */
const CROWDED = 60;

/** The portraits that the members of each node make together. */
function portraitsByNode(
  portraits: ReadonlyMap<string, Portrait>,
  { identity }: KnowledgeGraph,
): Map<string, Portrait> {
  const byNode = new Map<string, Portrait>();
  for (const [id, portrait] of portraits) {
    const node = identity.nodeOf.get(id) ?? id;
    const known = byNode.get(node);
    byNode.set(node, known === undefined ? portrait : combine(known, portrait));
  }
  return byNode;
}

/** The nearest rivals of every node: of a like name, but without enough that speaks for their being one. */
export function rivalries(graph: KnowledgeGraph, names: NameKnowledge = NO_KNOWLEDGE): Rivalry[] {
  const portraits = paintAll(gather(graph.library), names);
  const neighbours = createNeighbours(portraits.values());
  const keyed = [...portraitsByNode(portraits, graph)].flatMap(([node, portrait]) =>
    [...new Set(blocksOf(portrait))].map((key) => ({ node, portrait, key: `${portrait.type} ${key}` })),
  );
  const groups = [...groupBy(keyed, ({ key }) => key).values()].filter((group) => group.length <= CROWDED);
  const pairs = groups.flatMap((group) => group.flatMap((a) => group.map((b) => ({ a, b }))));
  const found = new Map<string, Rivalry>();
  for (const { a, b } of pairs.filter((pair) => pair.a.node !== pair.b.node)) {
    const judgement = compare(a.portrait, b.portrait, neighbours);
    if (judgement === undefined) continue;
    const rivalry = { node: a.node, rival: b.node, points: judgement.points, evidence: inWords(judgement) };
    found.set(`${a.node} ${b.node}`, rivalry);
  }
  return [...groupBy(found.values(), ({ node }) => node).values()].flatMap((group) =>
    group.toSorted((a, b) => b.points - a.points || compareText(a.rival, b.rival)).slice(0, NEAREST),
  );
}
