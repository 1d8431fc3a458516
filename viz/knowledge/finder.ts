import { createTextSearch, plain, type TextHit } from '../../src/graph/text-search.ts';
import type { NodeView } from '../../src/graph/view.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Atlas } from './atlas.ts';
import { type Found, fits } from './fits.ts';
import { readWanted, type Wanted } from './wanted.ts';

/** What a search found: a node, by an alias where that is not its name, or a quote. */
export type Hit =
  | { readonly as: 'node'; readonly id: string; readonly node: NodeView; readonly alias?: string }
  | { readonly as: 'quote'; readonly id: string; readonly claim: Claim };

/** Finds nodes and quotes by what is typed, best first. */
export type Finder = (typed: string, limit?: number) => { readonly hits: readonly Hit[]; readonly wanted: Wanted };

function aliasFor({ name, aliases }: NodeView, words: string): { alias?: string } {
  if (words === '' || plain(name).includes(words)) return {};
  const alias = aliases.find((one) => plain(one).includes(words));
  return alias === undefined ? {} : { alias };
}

/** Of the quotes in one sentence only the best. */
function oncePerSentence(ranked: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return ranked.filter((found) => {
    if (found.as === 'node') return true;
    const { article, sentence } = found.claim.quote;
    const key = `${article} ${sentence}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Makes the finder of a graph; the index is built at the first search. */
export function createFinder(atlas: Atlas): Finder {
  const search = createTextSearch(atlas.view);
  const foundAt = ({ as, id }: TextHit): Found | undefined => {
    if (as === 'node') {
      const node = atlas.nodes.get(id);
      return node && { as, node };
    }
    const claim = atlas.claims.get(id);
    return claim && { as: 'quote', claim };
  };
  return (typed, limit = 14) => {
    const wanted = readWanted(typed);
    if (wanted.words === '' && wanted.conditions.length === 0) return { hits: [], wanted };
    const ranked = search(wanted.words).flatMap((hit) => {
      const found = foundAt(hit);
      return found !== undefined && wanted.conditions.every((one) => fits(found, one, atlas)) ? [found] : [];
    });
    const hits = oncePerSentence(ranked)
      .slice(0, limit)
      .map(
        (found): Hit =>
          found.as === 'node'
            ? { ...found, id: `n ${found.node.id}`, ...aliasFor(found.node, wanted.words) }
            : { ...found, id: `q ${found.claim.id}` },
      );
    return { hits, wanted };
  };
}
