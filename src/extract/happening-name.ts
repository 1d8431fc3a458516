import { childrenBy } from '../language/tree.ts';
import type { EventKind } from '../ontology/kinds.ts';
import { clustersOf } from './event-draft.ts';
import type { Cluster, Frame, Hint } from './hint.ts';
import type { Context } from './sieves/sieve.ts';
import { textOf } from './text.ts';

/** An event with all frames that tell of it. */
export interface Told {
  readonly kind: EventKind;
  readonly frames: readonly Frame[];
}

/** The event as something others can take part in, with the words that mention it. */
export function clusterOf(draft: Told, context: Context, index: number): Cluster {
  const hints = draft.frames.map((frame) => hintOf(frame, context)).sort((a, b) => a.start - b.start);
  return { index, type: 'Event', name: nameOf(draft), hints, kind: draft.kind.kind, local: false };
}

/** The words that mention an event: the verb, or the noun with what stands before it. */
function hintOf(frame: Frame, context: Context): Hint {
  const { sentence, clause } = frame;
  const before =
    clause.form === 'verb'
      ? []
      : childrenBy(context.tree(sentence.index), clause.predicate, 'compound', 'amod').filter(
          (token) => token.index < clause.predicate,
        );
  const from = Math.min(clause.predicate, ...before.map((token) => token.index));
  const to = clause.predicate + 1;
  return {
    form: 'description',
    type: 'Event',
    sentence: sentence.index,
    head: clause.predicate,
    from,
    to,
    start: sentence.tokens[from]?.start ?? sentence.start,
    end: sentence.tokens[to - 1]?.end ?? sentence.end,
    name: textOf(sentence, from, to),
    rule: frame.rule,
    kind: frame.kind.kind,
  };
}

/** The word the article uses most for it, when it uses a noun: "stampede", "airstrike"; else the kind. */
function wordOf(draft: Told): string {
  const nouns = draft.frames
    .filter((frame) => frame.clause.form !== 'verb' && frame.kind.kind === draft.kind.kind)
    .map((frame) => wordsOf(frame));
  const count = new Map<string, number>();
  for (const noun of nouns) count.set(noun, (count.get(noun) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? draft.kind.kind;
}

/** "talks" where the ontology has the plural, else the lemma. */
function wordsOf({ kind, sentence, clause }: Frame): string {
  const text = sentence.tokens[clause.predicate]?.text.toLowerCase() ?? '';
  return kind.nouns.includes(text) ? text : clause.lemma;
}

/** "burial of Qassem Soleimani", "procession in Ahvaz": what it is, for whom, and the place that tells it from its like. */
function nameOf(draft: Told): string {
  const fillers = (role: string): Cluster[] =>
    draft.frames.flatMap((frame) => (frame.roles.get(role) ?? []).map((filler) => filler.cluster));
  const named = (clusters: readonly Cluster[]): Cluster | undefined =>
    clusters.find((cluster) => !cluster.local) ?? clusters[0];
  const victim = named(draft.frames.flatMap((frame) => clustersOf(frame, (edge) => edge === 'KILLED_IN')));
  const main = named(fillers(draft.kind.main)) ?? victim;
  const place = named(draft.frames.flatMap((frame) => clustersOf(frame, (edge) => edge === 'OCCURRED_IN')));
  const of = main && main !== place ? ` ${draft.kind.joiner ?? 'of'} ${main.name}` : '';
  return `${wordOf(draft)}${of}${place ? ` in ${place.name}` : ''}`;
}
