import type { Doc, Sentence } from '../language/doc.ts';
import type { Value } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import { type Aged, ageToken } from './ages.ts';
import type { Cluster, Hint } from './hint.ts';
import { belongingOf } from './nationality.ts';
import type { Context } from './sieves/sieve.ts';
import { textOf } from './text.ts';

/** A fact about one cluster whose object is a value. */
export interface ValueFact {
  readonly cluster: Cluster;
  readonly predicate: string;
  readonly value: Value;
  readonly sentence: Sentence;
  /** Token of the mention, whose clause tells how surely it is said. */
  readonly head: number;
  readonly span: Span;
  readonly rule: string;
  /** Token of the predicate that states it, which says how surely; absent where it is told in passing. */
  readonly told?: number;
}

/** Ages, titles, nationalities and counts that stand beside mentions. */
export function findValues(clusters: readonly Cluster[], { doc, tree }: Context): ValueFact[] {
  return clusters.flatMap((cluster) =>
    cluster.hints.flatMap((hint) => {
      const sentence = doc.sentences[hint.sentence];
      if (!sentence) return [];
      return [
        titleOf(cluster, hint, sentence),
        countFact(cluster, hint, sentence),
        ageFact(doc, { cluster, hint, sentence, tree: tree(hint.sentence) }),
        nationalityFact(cluster, { hint, sentence, tree: tree(hint.sentence) }),
      ].filter((fact) => fact !== undefined);
    }),
  );
}

const fact = (
  cluster: Cluster,
  hint: Hint,
  rest: Pick<ValueFact, 'predicate' | 'value' | 'sentence' | 'span' | 'rule'>,
): ValueFact => ({ cluster, head: hint.head, ...rest });

function titleOf(cluster: Cluster, hint: Hint, sentence: Sentence): ValueFact | undefined {
  if (!hint.title || cluster.type !== 'Person') return undefined;
  const value: Value = { kind: 'text', text: hint.title.text };
  return fact(cluster, hint, { predicate: 'title', value, sentence, span: hint.title, rule: 'value:title' });
}

function countFact(cluster: Cluster, hint: Hint, sentence: Sentence): ValueFact | undefined {
  if (!hint.count || cluster.type !== 'Group') return undefined;
  const { text, min, max } = hint.count;
  return fact(cluster, hint, {
    predicate: 'count',
    value: { kind: 'count', text, min, max },
    sentence,
    span: hint.count,
    rule: 'value:count',
  });
}

/** The age that words beside a mention give. */
function ageFact(doc: Doc, aged: Aged & { readonly cluster: Cluster }): ValueFact | undefined {
  const { cluster, hint, sentence } = aged;
  const token = cluster.type === 'Person' ? ageToken(aged) : undefined;
  const age = Number(/\d+/.exec(token?.text ?? '')?.[0]);
  if (!token || !(age > 0 && age <= OLDEST)) return undefined;
  return fact(cluster, hint, {
    predicate: 'age',
    value: { kind: 'count', text: doc.article.text.slice(token.start, token.end), min: age, max: age },
    sentence,
    span: token,
    rule: 'value:age',
  });
}

/** The nation that words beside a mention give. */
function nationalityFact(cluster: Cluster, aged: Aged): ValueFact | undefined {
  const belonging = cluster.type === 'Person' ? belongingOf(aged) : undefined;
  if (!belonging) return undefined;
  const { hint, sentence } = aged;
  const { from, to, until = to, told, of = hint.head } = belonging;
  return {
    cluster,
    head: of,
    predicate: 'nationality',
    value: { kind: 'text', text: textOf(sentence, from, to) },
    sentence,
    span: { start: sentence.tokens[from]?.start ?? hint.start, end: sentence.tokens[until - 1]?.end ?? hint.end },
    rule: 'value:nationality',
    ...(told !== undefined && { told }),
  };
}

/** Nobody is older. */
const OLDEST = 125;
