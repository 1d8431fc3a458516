import MiniSearch from 'minisearch';
import type { NodeView } from '../../src/graph/view.ts';
import type { Claim } from '../../src/model/claim.ts';
import { compareText } from '../../src/model/hash.ts';
import type { Atlas } from './atlas.ts';
import { type Found, fits } from './fits.ts';
import { plain, readWanted, type Wanted } from './wanted.ts';

/** What a search found: a node, by an alias where that is not its name, or a quote. */
export type Hit =
  | { readonly as: 'node'; readonly id: string; readonly node: NodeView; readonly alias?: string }
  | { readonly as: 'quote'; readonly id: string; readonly claim: Claim };

/** Finds nodes and quotes by what is typed, best first. */
export type Finder = (typed: string, limit?: number) => { readonly hits: readonly Hit[]; readonly wanted: Wanted };

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
  readonly quote: string;
}

/** Claims with different quotes: one sentence that says three things is found once. */
function quotedClaims({ view }: Atlas): Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of view.claims) {
    const { article, start, end } = claim.quote;
    const key = `${article} ${start} ${end}`;
    const known = first.get(key);
    if (known === undefined || (known.object.as === 'value' && claim.object.as === 'entity')) first.set(key, claim);
  }
  return [...first.values()];
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function createIndex(atlas: Atlas, quotes: readonly Claim[]): MiniSearch<Entry> {
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
    atlas.view.nodes.map(({ id, name, aliases }) => ({ id: `n ${id}`, name, aliases: aliases.join(' · '), quote: '' })),
  );
  index.addAll(quotes.map(({ id, quote }) => ({ id: `q ${id}`, name: '', aliases: '', quote: quote.text })));
  return index;
}

/** 0 where a node is called exactly so, 1 where words of a name begin so, 2 for the rest. */
function closeness(found: Found, words: string): number {
  if (found.as === 'quote') return 2;
  const names = [found.node.name, ...found.node.aliases].map(plain);
  if (names.includes(words)) return 0;
  return names.some((name) => ` ${name}`.includes(` ${words}`)) ? 1 : 2;
}

function aliasFor({ name, aliases }: NodeView, words: string): { alias?: string } {
  if (words === '' || plain(name).includes(words)) return {};
  const alias = aliases.find((one) => plain(one).includes(words));
  return alias === undefined ? {} : { alias };
}

const importance = (found: Found): number => (found.as === 'node' ? 1 + Math.log1p(found.node.mentions) / 4 : 0.5);

/** Of the quotes in one sentence only the best. */
function oncePerSentence<T extends { readonly found: Found }>(ranked: readonly T[]): T[] {
  const seen = new Set<string>();
  return ranked.filter(({ found }) => {
    if (found.as === 'node') return true;
    const { article, sentence } = found.claim.quote;
    const key = `${article} ${sentence}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Makes the finder of a graph; the index is built at the first search. */
export function createFinder(atlas: Atlas): Finder {
  const quotes = quotedClaims(atlas);
  const entries = new Map<string, Found>([
    ...atlas.view.nodes.map((node): [string, Found] => [`n ${node.id}`, { as: 'node', node }]),
    ...quotes.map((claim): [string, Found] => [`q ${claim.id}`, { as: 'quote', claim }]),
  ]);
  let index: MiniSearch<Entry> | undefined;
  return (typed, limit = 14) => {
    const wanted = readWanted(typed);
    if (wanted.words === '' && wanted.conditions.length === 0) return { hits: [], wanted };
    index ??= createIndex(atlas, quotes);
    const ranked = index
      .search(wanted.words === '' ? MiniSearch.wildcard : wanted.words)
      .flatMap(({ id, score }) => {
        const found = entries.get(id as string);
        if (found === undefined || !wanted.conditions.every((one) => fits(found, one, atlas))) return [];
        return [{ id: id as string, found, rank: closeness(found, wanted.words), score: score * importance(found) }];
      })
      .sort((a, b) => a.rank - b.rank || b.score - a.score || compareText(a.id, b.id));
    const hits = oncePerSentence(ranked)
      .slice(0, limit)
      .map(
        ({ id, found }): Hit =>
          found.as === 'node' ? { ...found, id, ...aliasFor(found.node, wanted.words) } : { ...found, id },
      );
    return { hits, wanted };
  };
}
