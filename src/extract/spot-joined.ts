import type { Sentence } from '../language/doc.ts';
import type { Hint } from './hint.ts';
import { base, range, textOf } from './text.ts';

/** What many people of one trade found together: "the Dock Workers' Congress". */
const BODY_OF_MANY =
  /^(congress|union|federation|association|party|league|front|movement|council|club|society|trust|alliance|assembly|committee|guild|cooperative|collective|bloc|bank|list)$/i;

const isNameWord = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.tag !== 'VERB' && /^\p{Lu}\p{L}/u.test(tokens[at]?.text ?? '');

const isWithin = (sentence: Sentence, at: number): boolean =>
  isNameWord(sentence, at) || sentence.tokens[at]?.text === '&';

/** First and last word around a mark that belong to one name with it. */
function around(sentence: Sentence, mark: number): { readonly from: number; readonly to: number } {
  let [from, to] = [mark, mark + 1];
  while (from > 0 && isWithin(sentence, from - 1)) from--;
  while (isWithin(sentence, to)) to++;
  return { from, to };
}

/** Marks inside names of bodies: "Brandt & Osei", "the Dock Workers' Congress". */
function joins(sentence: Sentence, mark: number): boolean {
  const { tokens } = sentence;
  if (!isNameWord(sentence, mark - 1) || !isNameWord(sentence, mark + 1)) return false;
  if (tokens[mark]?.text === '&') return true;
  if (!/^['’]$/.test(tokens[mark]?.text ?? '') || !/^NNP?S$/.test(tokens[mark - 1]?.xpos ?? '')) return false;
  // "The Okafors' Union": one capital word without an article is somebody's.
  const longer = isNameWord(sentence, mark - 2) || /^the$/i.test(tokens[mark - 2]?.text ?? '');
  return longer && BODY_OF_MANY.test(tokens[mark + 1]?.text ?? '');
}

/** Names of bodies that a mark inside them cut in two, each as one; the halves go. */
export function joinNames(sentence: Sentence, hints: readonly Hint[]): Hint[] {
  if (sentence.block === 'headline') return [...hints];
  const spans = sentence.tokens
    .flatMap(({ index }) => (joins(sentence, index) ? [around(sentence, index)] : []))
    .filter(({ from }, at, all) => all[at - 1]?.from !== from);
  const inside = new Set(spans.flatMap(({ from, to }) => range(from, to)));
  const whole = spans.map(({ from, to }): Hint => {
    const first = /^the$/i.test(sentence.tokens[from]?.text ?? '') ? from + 1 : from;
    const name = textOf(sentence, first, to);
    return { ...base(sentence, first, to), form: 'name', type: 'Group', name, rule: 'joined' };
  });
  return [...hints.filter(({ from }) => !inside.has(from)), ...whole];
}
