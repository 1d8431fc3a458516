/** Titles and ranks that do not tell two people apart; stripped from the front of a name. */
const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady baroness baron gen general lt lieutenant col colonel maj major ' +
    'capt captain cpl corporal sgt sergeant cmdr commander adm admiral rear vice brig brigadier pres president prime ' +
    'minister pm premier sen senator rep representative gov governor mayor king queen prince princess pope sheikh ' +
    'shaikh ayatollah grand imam mullah mulla rev reverend bishop archbishop cardinal judge justice secretary foreign ' +
    'defense defence interior finance chancellor ambassador chairman former late acting deputy jr sr'
  ).split(' '),
);

/** What has a name and other names. */
export interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Lower case, no accents, no possessive, no punctuation, no leading article: the form in which names are compared. */
export function normalName(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()
    .replace(/'s\b|s'(?=\s|$)/g, (ending) => (ending === "'s" ? '' : 's'))
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/\b([a-z])\.(?=\s|$)/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the|a|an|this|that|these|those)\s+/, '');
}

function withoutHonorifics(key: string): string {
  const words = key.split(' ');
  while (words.length > 1 && HONORIFICS.has(words[0]!)) words.shift();
  while (words.length > 1 && /^(jr|sr)$/.test(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** All normal names under which something may be found. */
export function keysOf(thing: Named): Set<string> {
  const keys = new Set<string>();
  for (const name of [thing.name, ...(thing.aliases ?? [])]) {
    const key = normalName(name);
    if (!key) continue;
    keys.add(key);
    const bare = withoutHonorifics(key);
    if (bare && !HONORIFICS.has(bare)) keys.add(bare);
  }
  return keys;
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to for and by with from its his her their which that over after during into s'.split(' '),
);

const stem = (word: string): string => word.replace(/(ations?|ings?|ments?|ers?|ies|ed|es|s)$/, '').slice(0, 8) || word;

/** The stems of the words that carry meaning; how names of events are compared. */
export const contentStems = (text: string | undefined): Set<string> =>
  new Set(
    normalName(text)
      .split(' ')
      .filter((word) => word && !STOP_WORDS.has(word))
      .map(stem),
  );

/** How much two sets share, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return (2 * shared) / (a.size + b.size);
}
