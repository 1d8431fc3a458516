import type { Clause, Doc } from '../language/doc.ts';
import { childrenBy, type Tree } from '../language/tree.ts';
import { countriesStyled, countryOfCapital } from '../lexicon/places.ts';
import { ACCUSING, DENYING, PLANNING, REPORTING, setOf, WISHING } from '../lexicon/words.ts';
import type { Hint } from './hint.ts';
import type { Context } from './sieves/sieve.ts';

/** What governments do and cities do not: say, deny, accuse, plan, demand. */
const GOVERNMENTAL = new Set([
  ...[REPORTING, DENYING, ACCUSING, PLANNING, WISHING].flatMap((list) => [...setOf(list)]),
  'condemn',
  'retaliate',
  'criticise',
  'criticize',
  'brand',
  'react',
  'recognise',
  'recognize',
]);

/** What stands between governments: "tensions between Quito and Lima", "ties with Lima". */
const BETWEEN = new Set(
  (
    'tie tension relation relationship talk negotiation deal agreement treaty accord pact dispute conflict war row feud ' +
    'standoff rift alliance cooperation trade détente dialogue pressure sanction truce ceasefire'
  ).split(' '),
);

/** What a government has: "Lima's ambassador". */
const OWNED = new Set(
  (
    'ambassador envoy government policy stance position decision demand claim ally allies foe enemy rival threat offer ' +
    'response sanction army military troops influence leadership'
  ).split(' '),
);

/** "Tehran denied": a capital that does what governments do stands for its country; "the Islamic Republic" for the only one named that calls itself so. */
export function governments(context: Context, hints: readonly Hint[]): Hint[] {
  const styled = stylesOf(hints);
  return hints.map((hint) => {
    if (hint.form !== 'name' || hint.kind === 'country' || hint.watched !== undefined) return hint;
    const style = styled(hint.name);
    if (style) return { ...hint, form: 'metonym' as const, type: 'Place', kind: 'country', name: style, rule: 'style' };
    const country = hint.type === 'Place' ? countryOfCapital(hint.name) : undefined;
    if (!country || !governs(context, hint)) return hint;
    return { ...hint, form: 'metonym' as const, kind: 'country', name: country.name, rule: 'capital' };
  });
}

/** Which country of the article a style without its name means. */
function stylesOf(hints: readonly Hint[]): (name: string) => string | undefined {
  const named = new Set(hints.filter(({ kind }) => kind === 'country').map(({ name }) => name));
  return (name) => {
    const [only, ...more] = countriesStyled(name).filter((country) => named.has(country.name));
    return more.length === 0 ? only?.name : undefined;
  };
}

function governs({ doc, tree }: Context, hint: Hint): boolean {
  return acts(doc, hint) || standsBetween(tree(hint.sentence), hint);
}

function acts(doc: Doc, hint: Hint): boolean {
  const clauses = doc.sentences[hint.sentence]?.clauses ?? [];
  return clauses.some(
    (clause: Clause) =>
      clause.form === 'verb' &&
      GOVERNMENTAL.has(clause.lemma) &&
      clause.slots
        .get(clause.voice === 'active' ? 'subject' : 'passive:by')
        ?.some((phrase) => phrase.head === hint.head),
  );
}

/** Whether the name stands in a noun phrase where only a government can: "by Lima", "Lima's envoy", "ties with Lima". */
function standsBetween(tree: Tree, hint: Hint): boolean {
  const token = tree.tokens[hint.head];
  const first = token?.relation === 'conj' ? tree.tokens[token.head] : token;
  const noun = first && tree.tokens[first.head];
  if (!first || !noun) return false;
  const marker = childrenBy(tree, first.index, 'case')[0]?.lemma.toLowerCase();
  const lemma = noun.lemma.toLowerCase();
  if (first.relation === 'nmod:poss') return OWNED.has(lemma) || BETWEEN.has(lemma);
  if (first.relation !== 'nmod' && first.relation !== 'obl') return false;
  if (marker === 'by') return noun.tag === 'NOUN';
  return /^(between|with|against|toward|towards)$/.test(marker ?? '') && BETWEEN.has(lemma);
}
