/** Edits (insert, delete, replace) that turn one word into the other: Levenshtein's distance, row by row. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}

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
