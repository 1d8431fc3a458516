import type { Doc, Sentence } from '../language/doc.ts';
import { UNDOING } from '../language/words-before.ts';
import type { Ontology } from '../ontology/kinds.ts';
import type { Cluster } from './hint.ts';
import { type Draft, endsOf, noSurerThan } from './state.ts';

/** Verbs that undo a judgement, those that only news have among them, and the nouns for one. */
const undoing: ReadonlySet<string> = new Set([...UNDOING, 'squash', 'rescind']);
const JUDGEMENT = /^(conviction|verdict|judgement|judgment|sentence)$/;

/** How many sentences before "the verdict was annulled" somebody's conviction may stand. */
const REACH = 2;

const isUndone = ({ tokens }: Sentence): boolean =>
  tokens.some(({ tag, lemma }) => tag === 'VERB' && undoing.has(lemma.toLowerCase())) &&
  tokens.some(({ lemma }) => JUDGEMENT.test(lemma.toLowerCase()));

/** Kinds of events at law, and of deeds that the law asks about. */
export interface Law {
  readonly convictions: ReadonlySet<string>;
  readonly acquittals: ReadonlySet<string>;
  readonly deeds: ReadonlySet<string>;
}

/** Sorts an ontology's kinds of events once. */
export function lawOf({ events }: Ontology): Law {
  const kinds = (types: RegExp) => new Set(events.filter(({ type }) => types.test(type)).map(({ kind }) => kind));
  return {
    convictions: kinds(/^Justice\.(Convict|Sentence|Arrest)/),
    acquittals: kinds(/^Justice\.Acquit/),
    deeds: kinds(/^(Conflict|Crime|Life)\./),
  };
}

/** Who is the target of an event of some kinds in a draft. */
const targetIn = ({ subject, predicate, object }: Draft, kinds: ReadonlySet<string>): Cluster | undefined =>
  predicate === 'TARGETED_IN' && object.as === 'cluster' && kinds.has(object.cluster.kind ?? '') ? subject : undefined;

/**
 * Of somebody whom the article also calls acquitted, or whose conviction it calls quashed, no sentence about the conviction
 * proves the deed: "She was found guilty of poisoning three patients" is alleged then, of whoever did it and of whether it was done.
 */
export function withoutUndone(doc: Doc, drafts: readonly Draft[], law: Law): readonly Draft[] {
  const convicted = drafts.flatMap((draft) => {
    const who = targetIn(draft, law.convictions);
    return who ? [{ who, sentence: draft.sentence.index }] : [];
  });
  if (convicted.length === 0) return drafts;
  const undone = doc.sentences.filter(isUndone).map(({ index }) => index);
  const cleared = new Set(drafts.flatMap((draft) => targetIn(draft, law.acquittals) ?? []));
  for (const { who, sentence } of convicted)
    if (undone.some((at) => at >= sentence && at - sentence <= REACH)) cleared.add(who);
  const sentences = new Set(convicted.filter(({ who }) => cleared.has(who)).map(({ sentence }) => sentence));
  const isDeed = (draft: Draft): boolean => endsOf(draft).some(({ kind }) => law.deeds.has(kind ?? ''));
  return drafts.map((draft) =>
    sentences.has(draft.sentence.index) && isDeed(draft) ? noSurerThan(draft, 'alleged') : draft,
  );
}
