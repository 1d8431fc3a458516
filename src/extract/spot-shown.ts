import type { Sentence, Token } from '../language/doc.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { GROUP_NOUNS } from '../lexicon/groups.ts';
import { PERSON_WORDS } from '../lexicon/person-words.ts';
import { countryNamed, countryOfDemonym } from '../lexicon/places.ts';
import { ACCUSING, DENYING, REPORTING, setOf, WISHING } from '../lexicon/words.ts';
import { endsAsBody, opensAsClub } from './body-words.ts';
import type { Hint } from './hint.ts';
import { isShouted } from './spot-unrecognised.ts';
import { base, headOfSpan, range, textOf } from './text.ts';

/** Forms of address that stand before people only; "General" and "Prince" also open names of companies and places. */
const ADDRESS =
  /^(mr|mrs|ms|miss|dr|prof|professor|sir|dame|president|senator|sen|rep|gov|governor|mayor|chancellor|sheikh|shaikh|ayatollah|mullah|imam|rabbi|archbishop|bishop|rev|reverend|judge|gen|col|colonel|capt|captain|lt|lieutenant|sgt|sergeant|cpl|adm|admiral|brig|maj)\.?$/i;

/** Nouns before "of" and a place's name: "the town of Lomnica". */
const PLACE_OF = /^(city|town|village|suburb|province|district|island|port|municipality|hamlet|region)$/i;

/** What only those do who have a will of their own. */
const VOICES: ReadonlySet<string> = new Set(
  [REPORTING, DENYING, ACCUSING, WISHING].flatMap((list) => [...setOf(list)]),
);

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
    (run) => personShown(sentence, run, person) ?? placeShown(sentence, run) ?? groupShown(sentence, run, known) ?? [],
  );
}

const wordAt = ({ tokens }: Sentence, at: number): string => tokens[at]?.text ?? '';

function personShown(sentence: Sentence, { from, to }: Run, person: ToPerson): Hint | undefined {
  let first = from;
  while (first < to - 1 && ADDRESS.test(wordAt(sentence, first))) first++;
  const addressed = first > from || ADDRESS.test(wordAt(sentence, from - 1));
  const handled = wordAt(sentence, to) === '(' && wordAt(sentence, to + 1).startsWith('@') && to - from > 1;
  const before = sentence.tokens[from - 1];
  const described = (to - from > 1 && isOccupation(before)) || (before?.xpos === 'NN' && KIN.test(before.text));
  return (addressed || handled || described) && !isKnownWord(textOf(sentence, first, to))
    ? person({ from: first, to })
    : undefined;
}

const bodies = new Set(Object.values(GROUP_NOUNS).flatMap(({ words }) => words));

/** "His brother Velan": relatives are told by one name. */
const KIN =
  /^(?:(?:grand|step)?(?:father|mother|son|daughter)|(?:half|step)?-?(?:brother|sister)|uncle|aunt|cousin|nephew|niece|wife|husband|widow|widower|fiancée?|girlfriend|boyfriend)$/i;

/** "The billionaire Gunvor Stray"; a "publisher" or "developer" before a name may be a firm. */
const isOccupation = (token: Token | undefined): boolean =>
  token?.xpos === 'NN' &&
  PERSON_WORDS.has(token.lemma.toLowerCase()) &&
  !bodies.has(token.lemma.toLowerCase()) &&
  !/maker$/i.test(token.text);

/** What stands right before a newspaper's name. */
const PAPER = /^(daily|weekly|newspaper|magazine|tabloid|broadsheet)$/i;

/** What stands right before a party's name, which is a plural or one of several words: "the opposition Civic List". */
const OF_PARTY = /^(opposition|ruling|governing)$/i;

const isParty = (sentence: Sentence, { from, to }: Run): boolean =>
  OF_PARTY.test(wordAt(sentence, from - 1)) &&
  sentence.tokens[to - 1]?.tag === 'PROPN' &&
  (to - from > 1 ? /^(list|bloc|front|accord|pact)$/i : /\p{Ll}[^s\W]s$/u).test(wordAt(sentence, to - 1));

/** "The Safety Inspectorate", "Ada Moreau of the Progress List", "the weekly De Stem". */
function groupShown(sentence: Sentence, { from, to }: Run, known: readonly Hint[]): Hint | undefined {
  const words = sentence.tokens.slice(from, to).map(({ text }) => text);
  const paper = PAPER.test(wordAt(sentence, from - 1));
  const shown =
    endsAsBody(words) ||
    opensAsClub(words) ||
    isTeam(sentence, { from, to }) ||
    isSomebodys(sentence, from, known) ||
    isVoice(sentence, from);
  const party = isParty(sentence, { from, to });
  if (isKnownWord(words.join(' ')) || (!paper && !party && (words.length < 2 || !shown))) return undefined;
  const kind = paper ? { kind: 'media' } : {};
  return { ...base(sentence, from, to), form: 'name', name: words.join(' '), type: 'Group', ...kind, rule: 'shown' };
}

/** Plurals that are land, games or prizes. */
const NO_TEAM =
  /^(islands|mountains|hills|heights|alps|falls|plains|woods|lakes|gardens|states|games|olympics|awards|championships|finals|papers|files|talks|accords|wars|rights|years|times|news)$/i;

/** "The Kolar Kings", "the Red Spears". */
const isTeam = (sentence: Sentence, { from, to }: Run): boolean =>
  /^the$/i.test(wordAt(sentence, from - 1)) &&
  sentence.tokens[to - 1]?.xpos === 'NNPS' &&
  !NO_TEAM.test(wordAt(sentence, to - 1));

/** "Ada Moreau of the Progress List": whoever somebody is of. */
const isSomebodys = (sentence: Sentence, from: number, known: readonly Hint[]): boolean =>
  /^the$/i.test(wordAt(sentence, from - 1)) &&
  wordAt(sentence, from - 2) === 'of' &&
  known.some(
    ({ form, type, to, name }) => form === 'name' && type === 'Person' && to === from - 2 && name.includes(' '),
  );

/** "The Red Heron denied it": what has an article and speaks. */
function isVoice(sentence: Sentence, from: number): boolean {
  const token = sentence.tokens[headOfSpan(sentence.tokens, from, from + 1)];
  const subject = token?.relation === 'flat' || token?.relation === 'compound' ? sentence.tokens[token.head] : token;
  const verb = sentence.tokens[subject?.head ?? -1];
  return (
    /^the$/i.test(wordAt(sentence, from - 1)) &&
    subject?.relation === 'nsubj' &&
    verb !== undefined &&
    VOICES.has(verb.lemma.toLowerCase())
  );
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

const isProper = (token: Token | undefined): boolean => token?.tag === 'PROPN' || token?.xpos === 'NNP';

function runsOf({ tokens }: Sentence, taken: ReadonlySet<number>): Run[] {
  const isName = (at: number): boolean =>
    !taken.has(at) && isProper(tokens[at]) && /^\p{Lu}\p{L}/u.test(tokens[at]?.text ?? '');
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
