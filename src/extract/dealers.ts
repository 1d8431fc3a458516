import type { Token } from '../language/doc.ts';
import type { Hint } from './hint.ts';

/** Nouns for whoever deals with somebody, a person or a body. */
const DEALERS =
  /^(employer|owner|operator|sponsor|insurer|landlord|supplier|buyer|rival|competitor|organi[sz]er|publisher)$/;

/** "Her employer, Lima Airways, …": whether a name of one of those stands behind the noun and its comma, however the parser ties it. */
export function isDealerBefore(tokens: readonly Token[], noun: number, names: readonly Hint[]): boolean {
  if (!DEALERS.test(tokens[noun]?.lemma.toLowerCase() ?? '') || tokens[noun + 1]?.text !== ',') return false;
  const first = /^(the|an?)$/i.test(tokens[noun + 2]?.text ?? '') ? noun + 3 : noun + 2;
  return names.some(({ from, to }) => from === first && /^[,.;)]$/.test(tokens[to]?.text ?? '.'));
}
