import { lookup } from '../../graph/lookup.ts';
import type { GraphNode } from '../../model/graph.ts';
import { compareText } from '../../model/hash.ts';
import type { Cell } from '../../model/table.ts';
import type { Answer } from './tables.ts';
import { oneLine } from './told.ts';

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** What a hit is worth by where the word stands: in the name, in another name, in a quote. */
const WORTH = { name: 4, alias: 2, quote: 1 } as const;

/** Nodes whose names or quotes hold all the words, those named so first. */
export const search: Answer = (graph, { words }) => {
  const { mentionsOf } = lookup(graph);
  const asked = words.flatMap((word) => folded(word).split(/\s+/)).filter((word) => word !== '');
  const sentenceOf = (one: GraphNode): string =>
    oneLine(
      graph.claims.find(
        ({ subject, quote }) =>
          graph.identity.nodeOf.get(subject) === one.id && asked.some((word) => folded(quote.text).includes(word)),
      )?.quote.text ?? '',
    );
  const rows = graph.nodes
    .map((one) => {
      const [name, aliases] = [folded(one.name), folded(one.aliases.join(' '))];
      const worth = asked.map((word) => (name.includes(word) ? WORTH.name : aliases.includes(word) ? WORTH.alias : 0));
      const quote = worth.includes(0) ? sentenceOf(one) : '';
      const rest = asked.filter((word, at) => worth[at] === 0 && folded(quote).includes(word)).length;
      const all = worth.filter((each) => each > 0).length + rest === asked.length;
      return { one, quote, score: all ? worth.reduce((sum: number, each) => sum + each, 0) + rest * WORTH.quote : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        (mentionsOf.get(b.one.id)?.length ?? 0) - (mentionsOf.get(a.one.id)?.length ?? 0) ||
        compareText(a.one.id, b.one.id),
    )
    .map(({ one, quote }): Cell[] => [one.name, one.type, one.aliases, quote, one.id]);
  return { columns: ['name', 'type', 'aliases', 'in words', 'id'], rows };
};
