import type { Sentence } from '../language/doc.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { countryNamed, countryOfDemonym } from '../lexicon/places.ts';
import type { Hint } from './hint.ts';
import { isShouted } from './spot-unrecognised.ts';
import { base, range, textOf } from './text.ts';

/** Forms of address that stand before people only; "General" and "Prince" also open names of companies and places. */
const ADDRESS =
  /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame|president|senator|sen|rep|gov|governor|mayor|chancellor|sheikh|shaikh|ayatollah|mullah|imam|rabbi|archbishop|bishop|rev|reverend|judge|gen|col|colonel|capt|captain|lt|lieutenant|sgt|sergeant|cpl|adm|admiral|brig|maj)\.?$/i;

/** Nouns before "of" and a place's name: "the town of Lomnica". */
const PLACE_OF = /^(city|town|village|suburb|province|district|island|port|municipality|hamlet|region)$/i;

/** A run of proper nouns that nobody has recognised. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Makes a person of a run. */
type ToPerson = (run: Run) => Hint;

/** Names that the words right before or behind them show: "Ayatollah Sadr", "the town of Lomnica", "Ada Moreau (@adamoreau)". */
export function shownByWords(sentence: Sentence, known: readonly Hint[], person: ToPerson): Hint[] {
  if (isShouted(sentence)) return [];
  const taken = new Set(known.flatMap((hint) => range(hint.from, hint.to)));
  return runsOf(sentence, taken).flatMap(
    (run) => personShown(sentence, run, person) ?? placeShown(sentence, run) ?? [],
  );
}

const wordAt = ({ tokens }: Sentence, at: number): string => tokens[at]?.text ?? '';

function personShown(sentence: Sentence, { from, to }: Run, person: ToPerson): Hint | undefined {
  let first = from;
  while (first < to - 1 && ADDRESS.test(wordAt(sentence, first))) first++;
  const addressed = first > from || ADDRESS.test(wordAt(sentence, from - 1));
  const handled = wordAt(sentence, to) === '(' && wordAt(sentence, to + 1).startsWith('@') && to - from > 1;
  return (addressed || handled) && !isKnownWord(textOf(sentence, first, to)) ? person({ from: first, to }) : undefined;
}

function placeShown(sentence: Sentence, { from, to }: Run): Hint | undefined {
  const name = textOf(sentence, from, to);
  if (wordAt(sentence, from - 1) !== 'of' || !PLACE_OF.test(wordAt(sentence, from - 2)) || isKnownWord(name))
    return undefined;
  return { ...base(sentence, from, to), form: 'name', name, type: 'Place', rule: 'behind-place' };
}

/** Words that open like names and are none: days, countries, peoples. */
const isKnownWord = (name: string): boolean =>
  Object.hasOwn(WEEKDAYS, name.toLowerCase()) ||
  Object.hasOwn(MONTHS, name.toLowerCase()) ||
  countryNamed(name) !== undefined ||
  countryOfDemonym(name) !== undefined;

/** What joins the words of a name: "Deir ez-Zor". */
const JOINT = /^(-|al|el|ez|de|la|du)$/;

function runsOf({ tokens }: Sentence, taken: ReadonlySet<number>): Run[] {
  const isName = (at: number): boolean =>
    !taken.has(at) && tokens[at]?.tag === 'PROPN' && /^\p{Lu}\p{L}/u.test(tokens[at]?.text ?? '');
  const runs: Run[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!isName(from)) continue;
    let to = from + 1;
    for (let next = to; isName(next) || JOINT.test(tokens[next]?.text ?? ''); next++) if (isName(next)) to = next + 1;
    // A run that goes on in a recognised name, or with a dash or another mark, is part of something longer.
    if (to - from <= 4 && !taken.has(to) && !taken.has(from - 1)) runs.push({ from, to });
    from = to;
  }
  return runs;
}
