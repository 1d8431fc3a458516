import type { Ontology } from '../../ontology/kinds.ts';

/** Which kinds of events can name one happening. */
export interface Happenings {
  /** One name for all kinds that can be linked through others: events of two families never meet. */
  readonly familyOf: (kinds: ReadonlySet<string>) => string;
  /** Whether some kind of one and some kind of the other can name one happening. */
  readonly mayBeOne: (a: ReadonlySet<string>, b: ReadonlySet<string>) => boolean;
}

/** Kinds that articles use for one happening without one governing the other, as `within` in the ontology says of verbs. */
const ALSO_ONE: readonly (readonly [string, string])[] = [
  ['funeral', 'procession'],
  ['funeral', 'burial'],
  ['funeral', 'ceremony'],
  ['ceremony', 'burial'],
  ['vote', 'election'],
  ['attack', 'fire'],
];

/** Reads from the ontology which kinds go together: "killed in an airstrike" is one happening with two kinds. */
export function happeningsIn({ events }: Pick<Ontology, 'events'>): Happenings {
  const pairs = [
    ...ALSO_ONE,
    ...events.flatMap(({ kind, within = [] }) => within.map((other) => [kind, other] as const)),
  ];
  const together = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const family = new Map<string, string>();
  const familyOfKind = (kind: string): string => family.get(kind) ?? kind;
  for (const [a, b] of pairs) {
    const [from, to] = [familyOfKind(a), familyOfKind(b)].sort() as [string, string];
    for (const kind of [a, b, ...[...family].filter(([, name]) => name === to).map(([member]) => member)])
      family.set(kind, from);
  }
  return {
    familyOf: (kinds) => [...kinds].map(familyOfKind).sort()[0] ?? '',
    mayBeOne: (a, b) => [...a].some((x) => [...b].some((y) => x === y || together.has(`${x} ${y}`))),
  };
}
