/** From so many on a crowd is the crowd of its event, whatever it is called and however it is counted. */
export const MASSES = 1000;

/** Words that count people and say nothing of who they are. */
const ANYBODY: ReadonlySet<string> = new Set(
  'people person persons others more dead wounded injured victims casualties crowd crowds dozens hundreds thousands millions million'.split(
    ' ',
  ),
);

/** Those that count people beside others who were told of: "a soldier and two others". */
const BESIDE_OTHERS: ReadonlySet<string> = new Set(['other', 'others', 'more', 'another', 'further']);

/** "mourners" of "hundreds of thousands of black-clad mourners"; nothing of "56 people" and of a bare number. */
export function nounIn(words: readonly string[]): string | undefined {
  const last = words.at(-1)?.replace(/s$/, '');
  return last === undefined || /\d/.test(last) || ANYBODY.has(last) || ANYBODY.has(`${last}s`) ? undefined : last;
}

/** Whether a crowd is told of beside somebody else: "two others", "three other workers". */
export const isBesideOthers = (words: readonly string[]): boolean => words.some((word) => BESIDE_OTHERS.has(word));
