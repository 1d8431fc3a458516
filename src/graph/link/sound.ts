import { distance } from 'fastest-levenshtein';

/** Spellings of one sound in names from other scripts, applied in this order; the right side is what they share. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/eh$/g, 'a'],
  [/([ou])e/g, '$1'],
  [/sch|sh/g, 'x'],
  [/tch|ch/g, 'ç'],
  [/ph/g, 'f'],
  [/dzh|dj/g, 'j'],
  [/kh|gh|ck|q/g, 'k'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/c(?![eiy])/g, 'k'],
  [/w/g, 'v'],
  [/iz(?=[aei])/g, 'is'],
  [/ou|oo|o/g, 'u'],
  [/[ey]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ai(?![aiu])/g, 'i'],
  [/(?<=.)h$/g, ''],
];

const made = new Map<string, string>();

/** How a name word sounds, roughly: Qassem, Qasem and Kassim are one, and so are Soleimani and Suleimani. */
export function soundOf(word: string): string {
  const known = made.get(word);
  if (known !== undefined) return known;
  const sound = SPELLINGS.reduce((text, [spelling, shared]) => text.replace(spelling, shared), word);
  made.set(word, sound);
  return sound;
}

/** A word's consonants as they sound, with a mark where it begins with a vowel: the key under which variants meet. */
export function skeletonOf(word: string): string {
  const sound = soundOf(word);
  const bare = sound.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
  return /^[aeiou]/.test(sound) ? `a${bare}` : bare;
}

/** How two name words agree: letter by letter, by their sound, or but for one inner vowel of a long word. */
export type Agreement = 'exact' | 'sound' | 'near';

/** A word of this many sounds can lose one vowel and still be told from its neighbours: Karim and Karam are two. */
const LONG = 7;

/** Compares two name words; undefined when they are two names. */
export function agreement(a: string, b: string): Agreement | undefined {
  if (a === b) return 'exact';
  const [one, other] = [soundOf(a), soundOf(b)];
  if (one === other && one.length > 1) return 'sound';
  if (skeletonOf(a) !== skeletonOf(b) || one.length !== other.length || one.length < LONG) return undefined;
  // A last vowel tells Antonio from Antonia; the first sound is never in doubt.
  const same = one.at(-1) === other.at(-1) && one[0] === other[0];
  return same && distance(one, other) === 1 ? 'near' : undefined;
}
