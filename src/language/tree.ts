import type { Phrase, Token } from './doc.ts';

/** A sentence's dependency tree, indexed once so that every question of it is cheap. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly Token[])[];
}

/** Indexes the children of every token, in sentence order. */
export function treeOf(tokens: readonly Token[]): Tree {
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head >= 0) children[token.head]?.push(token);
  return { tokens, children };
}

/** The children of a token. */
export const childrenOf = (tree: Tree, index: number): readonly Token[] => tree.children[index] ?? [];

/** The children of a token that hang on one of the given relations. */
export const childrenBy = (tree: Tree, index: number, ...relations: readonly string[]): readonly Token[] =>
  childrenOf(tree, index).filter((child) => relations.includes(child.relation));

/** The first child on one of the relations. */
export const childBy = (tree: Tree, index: number, ...relations: readonly string[]): Token | undefined =>
  childrenBy(tree, index, ...relations)[0];

/** The lemma at a place of a sentence, in small letters; empty beyond its ends. */
export const lemmaAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lemma.toLowerCase() ?? '';

/** The governing token, or undefined at the root. */
export const headOf = (tree: Tree, token: Token): Token | undefined => tree.tokens[token.head];

/** From a token's governor up to the root. */
export function* ancestorsOf(tree: Pick<Tree, 'tokens'>, index: number): Generator<Token> {
  const seen = new Set<number>();
  for (let at = tree.tokens[index]?.head ?? -1; at >= 0 && !seen.has(at); at = tree.tokens[at]?.head ?? -1) {
    seen.add(at);
    const token = tree.tokens[at];
    if (token) yield token;
  }
}

/** Relations that add another participant or a new statement rather than describing the head. */
const BESIDE = new Set([
  'conj',
  'cc',
  'punct',
  'parataxis',
  'appos',
  'acl:relcl',
  'discourse',
  'vocative',
  'list',
  'dep',
  'orphan',
]);

/** The words that belong to a head: its subtree without coordination, apposition and relative clauses. */
export function phraseOf(tree: Tree, head: number): Phrase {
  let [from, to] = [head, head];
  const visit = (index: number): void => {
    from = Math.min(from, index);
    to = Math.max(to, index);
    for (const child of childrenOf(tree, index)) {
      if (BESIDE.has(child.relation)) continue;
      if (index === head && (child.relation === 'case' || child.relation === 'mark')) continue;
      visit(child.index);
    }
  };
  visit(head);
  return { head, from, to: to + 1, start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to]?.end ?? 0 };
}

/** A head and the heads coordinated with it: "Iran, Iraq and Syria" gives three. */
export function conjuncts(tree: Tree, head: number): readonly number[] {
  const out = [head];
  for (const child of childrenBy(tree, head, 'conj', 'appos'))
    if (child.relation === 'conj' ? !isVerbal(child) && !isAge(tree, child) : isListed(tree, child))
      out.push(...conjuncts(tree, child.index));
  const meant = out.filter((index) => !isRuledOut(tree, index));
  return (meant.length > 0 ? meant : out).sort((a, b) => a - b);
}

/** "Lyon but not Lima", "Lyon rather than Lima", "all but Lima": one of several that is not meant; "not only Lyon" is. */
export const isRuledOut = (tree: Tree, index: number): boolean =>
  childrenBy(tree, index, 'advmod', 'cc').some((word) => word.index < index && rulesOut(tree, index, word));

const ALL = /^(every|any|no)?(one|body|all|none)$/i;

function rulesOut(tree: Tree, index: number, { index: at, text }: Token): boolean {
  if (/^not$/i.test(text)) return !/^(only|just|merely|least)$/i.test(tree.tokens[at + 1]?.text ?? '');
  const first = tree.tokens[tree.tokens[index]?.head ?? -1];
  return /^(rather|instead)$/i.test(text) || (/^but$/i.test(text) && ALL.test(first?.text ?? ''));
}

/** "Okafor, 52, who led the bank": a number behind a name and a comma. */
const isAge = (tree: Tree, token: Token): boolean =>
  token.tag === 'NUM' && headOf(tree, token)?.tag === 'PROPN' && childBy(tree, token.index, 'cc') === undefined;

/** "the president, the speaker and two senators", "EU, Japan sign deal": what looks like an apposition is one more. */
function isListed(tree: Tree, token: Token): boolean {
  const head = headOf(tree, token);
  if (!head || head.tag !== token.tag || tree.tokens[phraseOf(tree, token.index).from - 1]?.text !== ',') return false;
  if (head.tag === 'PROPN') {
    const next = tree.tokens[phraseOf(tree, token.index).to];
    // "EU, Japan sign deal", "EU, Japan to sign deal"
    const verb = next?.xpos === 'TO' ? headOf(tree, next) : next;
    return (
      verb !== undefined && (verb.index === head.head ? verb.xpos === 'VBP' : verb !== next && verb.head === head.index)
    );
  }
  return [head, token]
    .flatMap(({ index }) => childrenBy(tree, index, 'conj'))
    .some((last) => last.index > token.index && isLast(tree, last));
}

/** Whether "and" stands before a token without a comma before it. */
const isLast = (tree: Tree, token: Token): boolean => {
  const and = childBy(tree, token.index, 'cc');
  return and !== undefined && tree.tokens[and.index - 1]?.text !== ',';
};

/** Whether a token is a verb form that heads a statement. */
export const isVerbal = (token: Token): boolean => token.tag === 'VERB' || token.tag === 'AUX';

/** Whether a word has a tense or is a modal verb: it opens a clause of its own. */
export const isFiniteForm = ({ xpos }: Token): boolean => /^(VB[DPZ]|MD)$/.test(xpos);

/** "Lay off 640 workers": who lies has no object; and a form that the lemmatiser has the wrong rule for. */
function lemmaOf(tree: Tree, token: Token): string {
  const lemma = token.lemma.toLowerCase();
  if (lemma === 'lie' && token.text.toLowerCase() === 'lay' && childBy(tree, token.index, 'obj')) return 'lay';
  return lemma === 'fre' ? 'free' : lemma;
}

/** "carry out", "blow up": the verb with its particle. */
export function verbLemma(tree: Tree, token: Token): string {
  const particle = childBy(tree, token.index, 'compound:prt');
  const lemma = lemmaOf(tree, token);
  return particle ? `${lemma} ${particle.text.toLowerCase()}` : lemma;
}
