import type { NodeView } from '../../src/graph/view.ts';
import { compareText } from '../../src/model/hash.ts';

/** A node that a search found, and the alias it was found by where that is not its name. */
export interface Hit {
  readonly node: NodeView;
  readonly alias?: string;
}

/** Lower case without accents: "Mashhād" is found by "mashhad". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** How well a name fits: 0 the same, 1 a word of it begins so, 2 holds it; undefined when it does not. */
function closeness(name: string, wanted: string): number | undefined {
  const candidate = plain(name);
  if (candidate === wanted) return 0;
  if (!candidate.includes(wanted)) return undefined;
  return candidate.split(/[^\p{L}\p{N}]+/u).some((_word, i, words) => words.slice(i).join(' ').startsWith(wanted))
    ? 1
    : 2;
}

function find(node: NodeView, wanted: string): { hit: Hit; rank: number } | undefined {
  const own = closeness(node.name, wanted);
  const [alias] = node.aliases
    .map((text) => ({ text, rank: closeness(text, wanted) }))
    .filter((one): one is { text: string; rank: number } => one.rank !== undefined)
    .sort((a, b) => a.rank - b.rank);
  if (own !== undefined && (alias === undefined || own <= alias.rank)) return { hit: { node }, rank: own };
  return alias && { hit: { node, alias: alias.text }, rank: alias.rank + 0.5 };
}

/** Nodes whose name or alias holds the words, best first: fit, then how often it is mentioned, then by name. */
export function search(nodes: readonly NodeView[], words: string, limit = 12): Hit[] {
  const wanted = plain(words.trim());
  if (wanted === '') return [];
  return nodes
    .flatMap((node) => find(node, wanted) ?? [])
    .sort(
      (a, b) =>
        a.rank - b.rank || b.hit.node.mentions - a.hit.node.mentions || compareText(a.hit.node.name, b.hit.node.name),
    )
    .slice(0, limit)
    .map(({ hit }) => hit);
}
