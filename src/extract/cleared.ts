import type { Doc, Sentence } from '../language/doc.ts';
import { weaker } from '../model/claim.ts';
import type { Ontology } from '../ontology/kinds.ts';
import type { Cluster } from './hint.ts';
import type { Draft } from './state.ts';

/** Verbs that undo a judgement, and the nouns for one. */
const UNDOING = /^(quash|overturn|annul|reverse|vacate|void|squash|rescind)$/;
const JUDGEMENT = /^(conviction|verdict|judgement|judgment|sentence)$/;

/** How many sentences before "the verdict was annulled" somebody's conviction may stand. */
const REACH = 2;

const isUndone = ({ tokens }: Sentence): boolean =>
  tokens.some(({ tag, lemma }) => tag === 'VERB' && UNDOING.test(lemma.toLowerCase())) &&
  tokens.some(({ lemma }) => JUDGEMENT.test(lemma.toLowerCase()));

const justice = (ontology: Ontology, part: string): ReadonlySet<string> =>
  new Set(ontology.events.filter(({ type }) => new RegExp(`^Justice\\.${part}`).test(type)).map(({ kind }) => kind));

/** Who is the target of an event of some kinds in a draft. */
const targetIn = ({ subject, predicate, object }: Draft, kinds: ReadonlySet<string>): Cluster | undefined =>
  predicate === 'TARGETED_IN' && object.as === 'cluster' && kinds.has(object.cluster.kind ?? '') ? subject : undefined;

/**
 * Of somebody whom the article also calls acquitted, or whose conviction it calls quashed, no sentence about the conviction
 * proves the deed: "She was found guilty of poisoning three patients" is alleged then, of whoever did it and of whether it was done.
 */
export function withoutUndone(doc: Doc, drafts: readonly Draft[], ontology: Ontology): readonly Draft[] {
  const convictions = justice(ontology, '(Convict|Sentence|Arrest)');
  const acquittals = justice(ontology, 'Acquit');
  const undone = doc.sentences.filter(isUndone).map(({ index }) => index);
  const convicted = drafts.flatMap((draft) => {
    const who = targetIn(draft, convictions);
    return who ? [{ who, sentence: draft.sentence.index }] : [];
  });
  const cleared = new Set(drafts.flatMap((draft) => targetIn(draft, acquittals) ?? []));
  for (const { who, sentence } of convicted)
    if (undone.some((at) => at >= sentence && at - sentence <= REACH) || undone.includes(sentence)) cleared.add(who);
  const sentences = new Set(convicted.filter(({ who }) => cleared.has(who)).map(({ sentence }) => sentence));
  if (sentences.size === 0) return drafts;
  const crimes = new Set(
    ontology.events.filter(({ type }) => /^(Conflict|Crime|Life)\./.test(type)).map(({ kind }) => kind),
  );
  const isDeed = ({ subject, object }: Draft): boolean =>
    [subject, ...(object.as === 'cluster' ? [object.cluster] : [])].some(({ kind }) => crimes.has(kind ?? ''));
  return drafts.map((draft) =>
    sentences.has(draft.sentence.index) && isDeed(draft)
      ? { ...draft, attribution: { ...draft.attribution, modality: weaker(draft.attribution.modality, 'alleged') } }
      : draft,
  );
}
