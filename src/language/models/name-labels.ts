import type { Name, NameType } from '../doc.ts';

/** The kinds of names, in the order of their labels. */
export const NAME_TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC'];

const PLACES = ['B', 'I', 'E', 'S'] as const;
type Place = (typeof PLACES)[number];

/** BIOES labels: outside, and for each type begin, inside, end, single. */
export const NAME_LABELS: readonly string[] = [
  'O',
  ...NAME_TYPES.flatMap((type) => PLACES.map((place) => `${place}-${type}`)),
];

/** How many labels there are. */
export const LABEL_COUNT = NAME_LABELS.length;

/** The label of a token at a place of a name. */
export const labelOf = (place: Place, type: NameType): number => NAME_LABELS.indexOf(`${place}-${type}`);

const isOpen = (label: number): boolean => /^[BI]/.test(NAME_LABELS[label]!);
const continues = (label: number): boolean => /^[IE]/.test(NAME_LABELS[label]!);
const typeOf = (label: number): string => NAME_LABELS[label]!.slice(2);

/** Whether a sentence may begin with the label. */
export const mayStart = (label: number): boolean => !continues(label);
/** Whether a sentence may stop after the label. */
export const mayEnd = (label: number): boolean => !isOpen(label);
/** Whether the second label may follow the first: an open name goes on with its own type, else a new thing begins. */
export const mayFollow = (before: number, label: number): boolean =>
  isOpen(before) ? continues(label) && typeOf(before) === typeOf(label) : !continues(label);

/** One label a token for names that do not overlap. */
export function encodeNames(length: number, names: readonly Name[]): Int32Array {
  const labels = new Int32Array(length);
  for (const { type, start, end } of names) {
    labels.fill(labelOf('I', type), start, end);
    labels[start] = labelOf(end - start === 1 ? 'S' : 'B', type);
    if (end - start > 1) labels[end - 1] = labelOf('E', type);
  }
  return labels;
}

/** The names a legal sequence of labels spells. */
export function decodeNames(labels: Int32Array): Name[] {
  const names: Name[] = [];
  let start = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = NAME_LABELS[labels[i]!]!;
    if (label === 'O') continue;
    const [place, type] = label.split('-') as [Place, NameType];
    if (place === 'B' || place === 'S') start = i;
    if (place === 'E' || place === 'S') names.push({ type, start, end: i + 1 });
  }
  return names;
}
