import MiniSearch from 'minisearch';
import type { Claim } from '../model/claim.ts';
import type { GraphNode } from '../model/graph.ts';
import { compareText } from '../model/hash.ts';

/** Lower case without accents: "Mashhād" is found by "mashhad". */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** What can be found: nodes by their names, claims by their quotes. */
export interface Searchable {
  readonly nodes: readonly (Pick<GraphNode, 'id' | 'name' | 'aliases'> & { readonly mentions: number })[];
  readonly claims: readonly Claim[];
}

/** What a search found, by its id. */
export interface TextHit {
  readonly as: 'node' | 'claim';
  readonly id: string;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly quote: string;
}

/** Claims with different quotes: one sentence that says three things is found once. */
function quotedClaims(claims: readonly Claim[]): Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    const { article, start, end } = claim.quote;
    const key = `${article} ${start} ${end}`;
    const known = first.get(key);
    if (known === undefined || (known.object.as === 'value' && claim.object.as === 'entity')) first.set(key, claim);
  }
  return [...first.values()];
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function createIndex({ nodes, claims }: Searchable): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'aliases', 'quote'],
    processTerm: (term) => (isWord(term) ? plain(term) : null),
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      boost: { name: 4, aliases: 3 },
    },
  });
  index.addAll(
    nodes.map(({ id, name, aliases }) => ({ id: `n ${id}`, name, aliases: aliases.join(' · '), quote: '' })),
  );
  index.addAll(
    quotedClaims(claims).map(({ id, quote }) => ({ id: `q ${id}`, name: '', aliases: '', quote: quote.text })),
  );
  return index;
}

/** 0 where a node is called exactly so, 1 where words of a name begin so, 2 for the rest. */
function closeness(names: readonly string[], words: string): number {
  const all = names.map(plain);
  if (all.includes(words)) return 0;
  return all.some((name) => ` ${name}`.includes(` ${words}`)) ? 1 : 2;
}

/**
 * Makes the search of a graph, the same on the command line and in the viewer: names before quotes, what is spoken of
 * most first, wrong letters forgiven. No words find everything. The index is built at the first search.
 */
export function createTextSearch(searchable: Searchable): (words: string) => readonly TextHit[] {
  const nodes = new Map(searchable.nodes.map((node) => [`n ${node.id}`, node]));
  let index: MiniSearch<Entry> | undefined;
  return (words) => {
    const wanted = plain(words).replace(/\s+/g, ' ').trim();
    index ??= createIndex(searchable);
    return index
      .search(wanted === '' ? MiniSearch.wildcard : wanted)
      .map(({ id, score }) => {
        const node = nodes.get(id as string);
        const rank = node === undefined ? 2 : closeness([node.name, ...node.aliases], wanted);
        return { id: id as string, rank, score: score * (node ? 1 + Math.log1p(node.mentions) / 4 : 0.5) };
      })
      .sort((a, b) => a.rank - b.rank || b.score - a.score || compareText(a.id, b.id))
      .map(({ id }) => ({ as: id.startsWith('n ') ? 'node' : 'claim', id: id.slice(2) }));
  };
}
