import type { Token } from '../language/doc.ts';
import { childrenBy, type Tree } from '../language/tree.ts';
import { countryOfCapital } from '../lexicon/places.ts';
import type { EntityType } from '../model/claim.ts';
import type { Hint } from './hint.ts';
import { type Context, normal } from './sieves/sieve.ts';

/** Last words that only names of bodies have. */
const BODY =
  /^(union|party|federation|association|ministry|agency|company|corporation|committee|commission|army|brigade|league|coalition|alliance|movement|foundation|airlines|group|inc|ltd|police|parliament|newspaper|courier)$/i;

/** Prepositions after which a name is where something is. */
const INSIDE = new Set(['in', 'near', 'across', 'outside', 'inside', 'throughout']);

/** What is put into people: "confidence in Moreau". */
const PUT_INTO = /^(confidence|faith|trust|belief|interest|hope|role|believe|confide)$/;

/** Words before a name that is a water's or a mountain's. */
const LANDMARK = /^(River|Lake|Mount|Cape|Port|Isle|Island|Gulf)$/;

/** What only a company has or consists of: "Norbank's shareholders", "shares in Norbank". */
const OF_COMPANY: ReadonlySet<string> = new Set(
  (
    'executive chairman chairwoman ceo cfo shareholder investor share stake board subsidiary workforce profit revenue ' +
    'turnover auditor creditor'
  ).split(' '),
);

/** Whether a name stands where only a company's does. */
function isCompany(tree: Tree, hint: Hint): boolean {
  const token = tree.tokens[hint.head] as Token;
  const head = tree.tokens[token.head];
  if (!head || !OF_COMPANY.has(head.lemma.toLowerCase())) return false;
  if (token.relation === 'nmod:poss' || token.relation === 'compound') return true;
  const marker = childrenBy(tree, hint.head, 'case')[0]?.lemma.toLowerCase();
  return token.relation === 'nmod' && (marker === 'of' || (marker === 'in' && /^(share|stake)$/.test(head.lemma)));
}

/** What the article shows of one name, whatever the recogniser took it for. */
interface Evidence {
  readonly hints: Hint[];
  inside: boolean;
  company: boolean;
}

/** Whether a name stands where only a place does. */
function isInside(tree: Tree, hint: Hint): boolean {
  const token = tree.tokens[hint.head] as Token;
  if (LANDMARK.test(tree.tokens[hint.from - 1]?.text ?? '')) return true;
  const head = tree.tokens[token.head];
  const marker = childrenBy(tree, hint.head, 'case')[0]?.lemma.toLowerCase();
  return marker !== undefined && INSIDE.has(marker) && !PUT_INTO.test(head?.lemma.toLowerCase() ?? '');
}

/** The type that the whole article shows a name to have; undefined leaves it as recognised. */
function shownType(
  name: string,
  { hints, inside, company }: Evidence,
  longer: readonly Hint[],
): EntityType | undefined {
  const words = name.split(' ');
  const [first] = hints;
  if (company && !inside && hints.every(({ title, kind }) => !title && !kind) && !longer.length) return 'Group';
  if (words.length > 1) return BODY.test(words.at(-1) ?? '') ? 'Group' : undefined;
  if (first?.type !== 'Person' || hints.some(({ title }) => title)) return undefined;
  if (longer.some(({ type }) => type === 'Person')) return undefined;
  if (longer.some(({ type, name: long }) => type === 'Group' && normal(long).startsWith(`${name} `))) return 'Group';
  return inside || countryOfCapital(first.name) !== undefined ? 'Place' : undefined;
}

/** One name, one type, by what stands around it: "the Lake Basin Union" is a body, "Carrow" in "in Carrow" a place. */
export function retype({ tree }: Context, hints: readonly Hint[]): Hint[] {
  const byName = new Map<string, Evidence>();
  const byWord = new Map<string, Hint[]>();
  for (const hint of hints) {
    if (hint.form !== 'name' || hint.kind === 'country' || hint.watched !== undefined) continue;
    const name = normal(hint.name);
    const known = byName.get(name) ?? { hints: [], inside: false, company: false };
    known.hints.push(hint);
    known.inside ||= isInside(tree(hint.sentence), hint) && !isCompany(tree(hint.sentence), hint);
    known.company ||= isCompany(tree(hint.sentence), hint);
    byName.set(name, known);
    const words = name.split(' ');
    if (words.length > 1) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), hint]);
  }
  const types = new Map(
    [...byName].map(([name, evidence]) => [name, shownType(name, evidence, byWord.get(name) ?? [])] as const),
  );
  return hints.map((hint) => {
    const type = hint.form === 'name' && hint.watched === undefined ? types.get(normal(hint.name)) : undefined;
    return type && type !== hint.type && hint.kind !== 'country' ? { ...hint, type } : hint;
  });
}
