import type { Clause, Doc } from '../language/doc.ts';
import { countryOfCapital } from '../lexicon/places.ts';
import { ACCUSING, DENYING, PLANNING, REPORTING, setOf, WISHING } from '../lexicon/words.ts';
import type { Hint } from './hint.ts';

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

/** "Tehran denied": a capital that does what governments do stands for its country. */
export function governments(doc: Doc, hints: readonly Hint[]): Hint[] {
  return hints.map((hint) => {
    const country =
      hint.form === 'name' && hint.type === 'Place' && hint.kind !== 'country'
        ? countryOfCapital(hint.name)
        : undefined;
    if (!country || !governs(doc, hint)) return hint;
    return { ...hint, form: 'metonym' as const, kind: 'country', name: country.name, rule: 'capital' };
  });
}

function governs(doc: Doc, hint: Hint): boolean {
  const clauses = doc.sentences[hint.sentence]?.clauses ?? [];
  return clauses.some(
    (clause: Clause) =>
      clause.form === 'verb' &&
      clause.voice === 'active' &&
      GOVERNMENTAL.has(clause.lemma) &&
      clause.slots.get('subject')?.some((phrase) => phrase.head === hint.head),
  );
}
