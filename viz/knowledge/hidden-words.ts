import type { Atlas } from './atlas.ts';
import { type Choice, FACETS, type Facet, type Filters } from './choices.ts';
import type { Reason, Sieve, Visible } from './visible.ts';
import { count, groupThousands, PLURALS, relationWords, STATUS_WORDS } from './words.ts';

const REASON_WORDS: Readonly<Record<Exclude<Reason, 'doubtful'>, string>> = {
  filtered: 'by filters',
  'by hand': 'by hand',
  'out of focus': 'out of focus',
  'less connected': 'of less connected nodes',
};

/** How many relationships are hidden for each reason, the doubtful by their status. */
function reasonParts({ edges }: Atlas, { reasons }: Visible): string[] {
  const tally = new Map<string, number>();
  for (const [id, reason] of reasons) {
    const status = edges.get(id)?.status;
    const words =
      reason !== 'doubtful' ? REASON_WORDS[reason] : status === 'attributed' ? 'denied by someone' : (status ?? '');
    tally.set(words, (tally.get(words) ?? 0) + 1);
  }
  const order = ['denied by someone', 'alleged', 'planned', ...Object.values(REASON_WORDS)];
  return order.flatMap((words) => {
    const n = tally.get(words);
    return n === undefined ? [] : [`${groupThousands(n)} ${words}`];
  });
}

/** The line that says what is left out and why, in numbers and words. */
export function hiddenWords(atlas: Atlas, visible: Visible): string {
  const all = atlas.view.edges.length;
  if (all === 0) return 'There are no relationships in this graph.';
  if (visible.edges.size === all) return `All ${count(all, 'relationship')} shown.`;
  const shown = groupThousands(visible.edges.size);
  const hidden = groupThousands(all - visible.edges.size);
  return `${shown} of ${count(all, 'relationship')} shown; ${hidden} hidden: ${reasonParts(atlas, visible).join(', ')}.`;
}

/** The line that says how many nodes are left out; empty when every node is there. */
export function hiddenNodesWords(atlas: Atlas, visible: Visible): string {
  const all = atlas.view.nodes.length;
  const shown = visible.nodes.size;
  if (shown === all) return '';
  return `${groupThousands(shown)} of ${count(all, 'node')} shown.`;
}

const valueWords = (facet: Facet, value: string): string => {
  if (facet === 'labels') return PLURALS[value as keyof typeof PLURALS] ?? value;
  if (facet === 'statuses') return `“${STATUS_WORDS[value as keyof typeof STATUS_WORDS]?.meaning ?? value}”`;
  return facet === 'relations' ? `“${relationWords(value)}”` : value;
};

/** Longer lists of values are counted. */
const FEW = 3;

function choiceWords(facet: Facet, choice: Choice): string[] {
  if (choice.as === 'all') return [];
  const words = choice.values.map((value) => valueWords(facet, value));
  const list = words.length > FEW ? count(words.length, facet.replace(/(?:es|s)$/, '')) : words.join(', ');
  return [`${choice.as} ${list}`];
}

function rangeWords({ confidence, from, until, disputedOnly }: Filters): string[] {
  return [
    ...(confidence > 0 ? [`confidence from ${Math.round(confidence * 100)} %`] : []),
    ...(from === '' ? [] : [`published from ${from}`]),
    ...(until === '' ? [] : [`published until ${until}`]),
    ...(disputedOnly ? ['only where sources disagree'] : []),
  ];
}

function focusWords({ roots, hops }: NonNullable<Sieve['focus']>, name: (id: string) => string): string {
  const first = roots.slice(0, FEW).map(name).join(', ');
  const more = roots.length > FEW ? ` and ${groupThousands(roots.length - FEW)} more` : '';
  return `${hops === 0 ? 'only' : `${count(hops, 'step')} around`} ${first}${more}`;
}

/** What is asked for beyond the default, one phrase each: filters, focus, what was hidden by hand. */
export function askedWords({ filters, focus, hidden }: Sieve, { nodes }: Atlas): string[] {
  const name = (id: string): string => nodes.get(id)?.name ?? id;
  return [
    ...FACETS.flatMap((facet) => choiceWords(facet, filters[facet])),
    ...rangeWords(filters),
    ...(focus ? [focusWords(focus, name)] : []),
    ...(hidden.length > 0 ? [`${count(hidden.length, 'node')} hidden by hand`] : []),
  ];
}
