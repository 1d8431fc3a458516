import { compareText } from '../../src/model/hash.ts';
import type { QuestionParameter } from '../source.ts';
import type { Selection } from '../state.ts';
import type { Atlas } from './atlas.ts';

/** What a form offers for a parameter, from the graph that is open: the first is the likeliest. */
export type Proposals = (parameter: QuestionParameter) => readonly string[];

/** Names in a list that opens under a field: enough to choose from, few enough to read. */
const MOST = 40;

/** Parameters that ask for one kind of node, by their names; any other text asks for anyone or anything. */
const LABELS: Readonly<Record<string, string>> = { event: 'Event', group: 'Group', place: 'Place' };

const distinct = (words: readonly string[]): string[] => [...new Set(words)].slice(0, MOST);

/** Names of nodes, of the selected first, then as often as they are mentioned. */
function namesIn({ nodes, view }: Atlas, selection: Selection, label: string | undefined): string[] {
  const chosen = selection.as === 'nodes' ? selection.ids.flatMap((id) => nodes.get(id) ?? []) : [];
  const rest = view.nodes.toSorted((a, b) => b.mentions - a.mentions || compareText(a.id, b.id));
  return distinct(
    [...chosen, ...rest].filter(({ type }) => label === undefined || type === label).map(({ name }) => name),
  );
}

/** Relations of the graph, the most frequent first. */
function relationsIn({ view }: Atlas): string[] {
  const counts = new Map<string, number>();
  for (const { type } of view.edges) counts.set(type, (counts.get(type) ?? 0) + 1);
  return distinct([...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b)).map(([type]) => type));
}

/** The first and the last day on which an article was published. */
function daysIn({ view }: Atlas): string[] {
  const days = view.articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 'YYYY-MM-DD'.length) ?? []).sort();
  return [days[0], days.at(-1)].filter((day) => day !== undefined);
}

/** What forms offer, given a graph and who is selected in it. */
export function proposalsFrom(atlas: Atlas, selection: Selection): Proposals {
  return ({ name, type }) => {
    if (type === 'boolean') return ['true', 'false'];
    if (type === 'integer') return [];
    if (type === 'date') return name === 'until' ? daysIn(atlas).reverse() : daysIn(atlas);
    return name === 'relation' ? relationsIn(atlas) : namesIn(atlas, selection, LABELS[name]);
  };
}
