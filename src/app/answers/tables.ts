import { rivalries } from '../../graph/link/rivals.ts';
import { lookup } from '../../graph/lookup.ts';
import { path, type Step, steps } from '../../graph/paths.ts';
import { profile } from '../../graph/profile.ts';
import { COUNTRY_NAMES } from '../../lexicon/places.ts';
import type { Claim } from '../../model/claim.ts';
import { InputError } from '../../model/errors.ts';
import type { GraphNode, KnowledgeGraph } from '../../model/graph.ts';
import { groupBy } from '../../model/group-by.ts';
import { compareText } from '../../model/hash.ts';
import type { Cell, Table } from '../../model/table.ts';
import { nodeMeant } from '../who.ts';
import { claimsAbout, disagreements, nameIn, oneLine, publishedOn, saying, speaker } from './told.ts';

/** What an answer may be narrowed by. */
export interface Asked {
  /** Names or ids. */
  readonly words: readonly string[];
  /** A name or id that the answer is about. */
  readonly about?: string | undefined;
  /** Also what is only alleged, planned or denied. */
  readonly all?: boolean;
}

/** One question to a graph whose answer is a table. */
export type Answer = (graph: KnowledgeGraph, asked: Asked) => Table;

const node = (graph: KnowledgeGraph, words: string | undefined): GraphNode => nodeMeant(graph, words ?? '');

/** More reasons than this hide each other in a table. */
const REASONS_SHOWN = 2;

/** Who and what is in the graph, from how many mentions, why its members are one, and whom it was nearly taken for. */
export const entities: Answer = (graph, { words }) => {
  const { mentionsOf } = lookup(graph);
  const asked = words.map((word) => nodeMeant(graph, word).id);
  const shown = graph.nodes.filter(({ id, type }) => (asked.length > 0 ? asked.includes(id) : type !== 'Event'));
  const rivals = rivalries(graph, { countries: COUNTRY_NAMES });
  const links = groupBy(
    graph.identity.links.filter(({ verdict }) => verdict === 'same'),
    ({ a }) => graph.identity.nodeOf.get(a),
  );
  const evidence = (id: string): string[] => {
    const all = [...new Set((links.get(id) ?? []).map((link) => `${link.evidence} (${link.rule})`))];
    const shortest = all.toSorted((x, y) => x.length - y.length || compareText(x, y)).slice(0, REASONS_SHOWN);
    return all.length > REASONS_SHOWN
      ? [...shortest, `and ${all.length - REASONS_SHOWN} more (newsgraph explain)`]
      : shortest;
  };
  const rivalsOf = (id: string): string[] =>
    rivals.filter((one) => one.node === id).map((one) => `${nameIn(graph, one.rival)} (${one.rival}): ${one.evidence}`);
  const rows = shown
    .map((one): Cell[] => [
      one.name,
      one.type,
      mentionsOf.get(one.id)?.length ?? 0,
      one.members.length,
      one.aliases,
      evidence(one.id),
      rivalsOf(one.id),
      one.id,
    ])
    .sort(
      (a, b) => Number(b[3]) - Number(a[3]) || Number(b[2]) - Number(a[2]) || compareText(String(a[7]), String(b[7])),
    );
  return { columns: ['name', 'type', 'mentions', 'articles', 'aliases', 'why one', 'nearest rivals', 'id'], rows };
};

/** Pairs of claims that cannot both hold. */
export const conflicts: Answer = (graph, { about }) => {
  const only = about === undefined ? undefined : new Set(claimsAbout(graph, node(graph, about).id));
  const side = (all: readonly Claim[]): Cell[] => [
    saying(graph, all[0]!),
    [...new Set(all.map((claim) => speaker(graph, claim)))],
    [...new Set(all.map(({ quote }) => oneLine(quote.text)))],
  ];
  const rows = disagreements(graph)
    .filter(({ one, other }) => only === undefined || [...one, ...other].some((claim) => only.has(claim)))
    .map(({ one, other }): Cell[] => [...side(one), ...side(other)]);
  return { columns: ['one says', 'who', 'in words', 'the other says', 'who else', 'in other words'], rows };
};

/** Everything that is said about someone or something, whoever says it and however surely. */
export const claims: Answer = (graph, { about }) => ({
  columns: ['published', 'says', 'how', 'who', 'in words', 'id'],
  rows: claimsAbout(graph, node(graph, about).id).map((claim): Cell[] => [
    publishedOn(graph, claim),
    saying(graph, claim),
    claim.modality,
    speaker(graph, claim),
    oneLine(claim.quote.text),
    claim.id,
  ]),
});

const places = (graph: KnowledgeGraph, id: string): string[] =>
  steps(graph, id)
    .filter(({ edge }) => edge.type === 'OCCURRED_IN')
    .map(({ to }) => lookup(graph).nodes.get(to)?.name ?? to);

/** Dated events in the order of their days. */
export const timeline: Answer = (graph, { about }) => {
  const center = about === undefined ? undefined : node(graph, about).id;
  const near = center === undefined ? undefined : new Set(steps(graph, center, { all: true }).map(({ to }) => to));
  const rows = graph.nodes
    .filter(({ id, type }) => type === 'Event' && (near === undefined || near.has(id)))
    .flatMap((event): Cell[][] => {
      const { facts, status } = profile(event, graph);
      const value = facts['date']?.value;
      if (value?.kind !== 'date' || value.edtf === null) return [];
      const others = (facts['date']?.rivals ?? []).flatMap((rival) =>
        rival.value.kind === 'date' ? [`${rival.value.edtf ?? rival.value.text} (${rival.value.basis})`] : [],
      );
      return [
        [value.edtf, value.min, value.basis, event.name, places(graph, event.id), status ?? '', others, event.id],
      ];
    })
    .sort((a, b) => compareText(String(a[1]), String(b[1])) || compareText(String(a[7]), String(b[7])));
  return { columns: ['date', 'from', 'basis', 'event', 'where', 'status', 'other dates', 'id'], rows };
};

/** An edge as a row, whichever way one walks it. */
const stepRow = (graph: KnowledgeGraph, { edge, to }: Step): Cell[] => {
  const { nodes, claims: known } = lookup(graph);
  const name = (id: string): string => nodes.get(id)?.name ?? id;
  const first = known.get(edge.claims[0] ?? '');
  return [name(edge.source), edge.type, name(edge.target), edge.status, oneLine(first?.quote.text ?? ''), to];
};

const STEP_COLUMNS = ['from', 'relation', 'to', 'status', 'in words', 'leads to'] as const;

/** Everyone and everything one relationship away. */
export const neighbors: Answer = (graph, { words, all = false }) => ({
  columns: STEP_COLUMNS,
  rows: steps(graph, node(graph, words[0]).id, { all }).map((step) => stepRow(graph, step)),
});

/** A shortest chain of relationships between two. */
export const chain: Answer = (graph, { words, all = false }) => {
  const [from, to] = [node(graph, words[0]), node(graph, words[1])];
  const found = path(graph, [from.id, to.id], { all });
  if (found === undefined)
    throw new InputError('no-path', `No chain of relationships leads from ${from.name} to ${to.name}. Try --all.`);
  return { columns: STEP_COLUMNS, rows: found.map((step) => stepRow(graph, step)) };
};
