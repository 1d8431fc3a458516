import type { Doc, Sentence, Token } from '../language/doc.ts';
import { childrenBy, type Tree } from '../language/tree.ts';
import { amountOf } from '../lexicon/numbers.ts';
import type { Value } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Cluster, Hint } from './hint.ts';
import type { Context } from './sieves/sieve.ts';

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
}

/** Ages, titles and counts that stand beside mentions. */
export function findValues(clusters: readonly Cluster[], { doc, tree }: Context): ValueFact[] {
  return clusters.flatMap((cluster) =>
    cluster.hints.flatMap((hint) => {
      const sentence = doc.sentences[hint.sentence];
      if (!sentence) return [];
      return [
        titleOf(cluster, hint, sentence),
        countFact(cluster, hint, sentence),
        ageOf(doc, { cluster, hint, sentence, tree: tree(hint.sentence) }),
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

interface Aged {
  readonly cluster: Cluster;
  readonly hint: Hint;
  readonly sentence: Sentence;
  readonly tree: Tree;
}

/** "Ada Moreau, 66," and "66-year-old Ada Moreau". */
function ageOf(doc: Doc, { cluster, hint, sentence, tree }: Aged): ValueFact | undefined {
  if (cluster.type !== 'Person' || hint.form === 'pronoun') return undefined;
  const token =
    ageAfter(sentence, hint) ??
    childrenBy(tree, hint.head, 'amod').find((child) => /^\d{1,3}-?year-?old$/i.test(child.text)) ??
    yearsOld(tree, hint.head);
  const amount = token && amountOf(/\d+/.exec(token.text)?.[0] ?? '');
  if (!token || !amount || amount.min > 125) return undefined;
  const text = doc.article.text.slice(token.start, token.end);
  return fact(cluster, hint, {
    predicate: 'age',
    value: { kind: 'count', text, min: amount.min, max: amount.min },
    sentence,
    span: token,
    rule: 'value:age',
  });
}

function ageAfter(sentence: Sentence, hint: Hint): Token | undefined {
  const [comma, number, close] = sentence.tokens.slice(hint.to, hint.to + 3);
  const bare = comma?.text === ',' && /^\d{1,3}$/.test(number?.text ?? '') && (!close || /^[,.;)]$/.test(close.text));
  return bare ? number : undefined;
}

function yearsOld(tree: Tree, head: number): Token | undefined {
  const old = childrenBy(tree, head, 'amod').find((child) => child.lemma.toLowerCase() === 'old');
  const years =
    old &&
    childrenBy(tree, old.index, 'obl:unmarked', 'obl:npmod', 'obl').find(
      (child) => child.lemma.toLowerCase() === 'year',
    );
  return years && childrenBy(tree, years.index, 'nummod')[0];
}
