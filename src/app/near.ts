import { distance } from 'fastest-levenshtein';

/** The names that someone who typed `word` may have meant, nearest first, at most three. */
export function nearTo(word: string, names: readonly string[]): string[] {
  const typed = word.toLowerCase();
  return names
    .map((name) => ({ name, away: name.includes(typed) && typed.length > 2 ? 1 : distance(typed, name) }))
    .filter(({ name, away }) => away <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
