import { type Standing, standingOf } from '../../src/graph/stance.ts';
import type { EntityType, Modality, Polarity, Value } from '../../src/model/claim.ts';
import type { GraphEdge } from '../../src/model/graph.ts';

/** A relation or attribute name as people read it: "KILLED_IN" → "killed in". */
export const relationWords = (type: string): string => type.replaceAll('_', ' ').toLowerCase();

/** How surely a claimant puts it, in words. */
export const MODALITY_WORDS: Readonly<Record<Modality, string>> = {
  asserted: 'stated as fact',
  attributed: 'told by someone',
  alleged: 'alleged',
  planned: 'planned',
  hypothetical: 'only supposed',
  denied: 'denied',
};

/** Modality and polarity as one phrase: what a claim card says beside its quote. */
export function stanceWords(modality: Modality, polarity: Polarity): string {
  const words = MODALITY_WORDS[modality];
  return polarity === 'negative' && modality !== 'denied' ? `${words}: not so` : words;
}

/** How an edge is drawn and what that means; the line style carries it besides the words. */
export const STATUS_WORDS: Readonly<Record<Standing, { readonly line: string; readonly meaning: string }>> = {
  asserted: { line: 'solid line', meaning: 'stated as fact' },
  attributed: { line: 'solid line', meaning: 'told by someone' },
  alleged: { line: 'dashed line', meaning: 'only alleged' },
  planned: { line: 'dotted line', meaning: 'planned, not yet told as done' },
  background: { line: 'thin dotted line', meaning: 'background, said by no article' },
};

/** An edge's standing as one sentence: status, truth by default, and who disagrees. */
export function edgeStanding(edge: GraphEdge): string {
  const { truthy, disputed, against, derived } = edge;
  const { line, meaning } = STATUS_WORDS[standingOf(edge)];
  const parts = [`${meaning[0]?.toUpperCase()}${meaning.slice(1)} (${line})`];
  if (derived) parts.push('worked out from other relationships');
  if (against.length > 0) parts.push(`${count(against.length, 'claim')} against it`);
  else if (disputed) parts.push('the sources disagree on details');
  if (!truthy && edge.basis === undefined) parts.push('hidden unless all relationships are shown');
  return `${parts.join('; ')}.`;
}

/** "1 claim", "2 claims", "2,000 claims". */
export const count = (n: number, noun: string): string =>
  `${groupThousands(n)} ${n === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;

/** Thousands set apart by commas, the same in every locale. */
export const groupThousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** A value as its source words it, with what the words were read as where that differs. */
export function valueWords(value: Value): string {
  if (value.kind === 'date') {
    if (value.edtf === null) return value.text;
    const day = dayWords(value.edtf);
    return value.text === value.edtf || day === value.text ? day : `${day} (“${value.text}”)`;
  }
  return value.text;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** An EDTF or ISO date for people: "2020-01-03" → "3 Jan 2020", "1990/.." → "since 1990"; what is none stays as it is. */
export function dayWords(edtf: string): string {
  const [from, until] = edtf.split('/');
  if (from === undefined || until === undefined) return plainDay(edtf);
  if (until === '..' || until === '') return `since ${plainDay(from)}`;
  if (from === '..' || from === '') return `until ${plainDay(until)}`;
  return `${plainDay(from)} – ${plainDay(until)}`;
}

function plainDay(edtf: string): string {
  if (/[~?%]$/.test(edtf)) return `about ${plainDay(edtf.slice(0, -1))}`;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const named = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), named, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A label's plural for counts and headings. */
export const PLURALS: Readonly<Record<EntityType, string>> = {
  Person: 'People',
  Group: 'Groups',
  Place: 'Places',
  Event: 'Events',
};
