import { COMMON_PLACES, PLACE_HEADS } from './common-names.ts';
import type { Countries } from './countries.ts';
import { foldWords } from './fold.ts';
import type { NameMatch } from './person-names.ts';
import { agreement, skeletonOf, soundOf } from './sound.ts';
import { PLACE, SPELLING } from './weights.ts';

/** A place's name taken apart. */
export interface PlaceName {
  /** Words without article, preposition and the name of an administrative unit; a facility's kind stays. */
  readonly words: readonly string[];
  readonly country?: string | undefined;
  /** "city", "province", "water" …, where the name says it. */
  readonly kind?: string | undefined;
  /** Nothing but a kind of place: "the airport". */
  readonly generic: boolean;
}

/** Words that readers leave before a place's name. */
const BEFORE: ReadonlySet<string> = new Set(
  'the a an in on at near outside inside around over to from of into off across through'.split(' '),
);
const UNITS: ReadonlySet<string> = new Set(['city', 'province', 'region', 'district', 'county']);
/** Words that some add to a facility's name. */
const LOOSE: ReadonlySet<string> = new Set(['international', 'of', 'the']);

/** Takes a place's name apart. */
export function placeName(name: string, countries: Countries): PlaceName {
  const folded = foldWords(name);
  const whole = countries.named(folded);
  if (whole !== undefined) return { words: [whole], country: whole, kind: 'country', generic: false };
  const words = [...folded];
  while (words.length > 1 && BEFORE.has(words[0]!)) words.shift();
  const bare = countries.named(words);
  if (bare !== undefined) return { words: [bare], country: bare, kind: 'country', generic: false };
  const [head] = [words.at(-1)!, words[0]!].map((word) => PLACE_HEADS[word]).filter((kind) => kind !== undefined);
  const isHead = (word: string): boolean => PLACE_HEADS[word] !== undefined;
  const generic = words.every((word) => isHead(word) || LOOSE.has(word));
  const unit = head !== undefined && UNITS.has(head);
  const core = words.filter((word) => !(LOOSE.has(word) && head !== undefined) && !(unit && isHead(word)));
  return { words: generic ? words : core, kind: head, generic };
}

const sorted = (words: readonly string[]): string[] => words.map(soundOf).sort();

/** A short sound says too little to bridge two spellings of a place. */
const SHORT_SOUND = 3;

/** Compares two names of places; undefined when they are two names. */
export function matchPlaces(a: PlaceName, b: PlaceName): NameMatch | undefined {
  if (a.country !== b.country || a.generic || b.generic) return undefined;
  if (a.country !== undefined) return { points: PLACE.country, words: `country "${a.country}"` };
  const [one, other] = [a.words.join(' '), b.words.join(' ')];
  const common = COMMON_PLACES.has(one) || COMMON_PLACES.has(other);
  const points = common ? PLACE.common : PLACE.name;
  if (one === other) return { points, words: `name "${one}"` };
  if (a.words.length > 1 && sorted(a.words).join(' ') === sorted(b.words).join(' '))
    return { points: points + SPELLING.sound, words: `names "${one}" and "${other}"` };
  const found = a.words.length === 1 && b.words.length === 1 ? agreement(one, other) : undefined;
  if (found === undefined || soundOf(one).length < SHORT_SOUND) return undefined;
  return { points: points + SPELLING[found], words: `names "${one}" and "${other}"` };
}

/** The keys under which spellings of a place's name meet. */
export const placeBlocks = ({ words, country, generic }: PlaceName): string[] =>
  generic
    ? []
    : [country ?? sorted(words).join(' '), ...(words.length === 1 && !country ? [skeletonOf(words[0]!)] : [])];
