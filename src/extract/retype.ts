import { countryOfCapital } from '../lexicon/places.ts';
import type { EntityType } from '../model/claim.ts';
import { groupByEach } from '../model/group-by.ts';
import type { Hint } from './hint.ts';
import { isCompany, isInside, stateShown } from './name-surroundings.ts';
import { type Context, normal, wordsOf } from './sieves/sieve.ts';

/** Last words that only names of bodies have. */
const BODY =
  /^(union|party|federation|association|ministry|agency|company|corporation|committee|commission|army|brigade|league|coalition|alliance|movement|foundation|airlines|group|inc|ltd|police|parliament|newspaper|courier)$/i;

/** What the article shows of one name, whatever the recogniser took it for. */
interface Evidence {
  readonly hints: Hint[];
  inside: boolean;
  company: boolean;
  /** Ranks of what it has that a state has. */
  readonly state: Set<number>;
}

/** What a name is, where the article shows it. */
type Shown = Pick<Hint, 'type' | 'kind'>;

const COUNTRY: Shown = { type: 'Place', kind: 'country' };

/** The type that the whole article shows a name to have; undefined leaves it as recognised. */
function shown(name: string, evidence: Evidence, longer: readonly Hint[]): Shown | undefined {
  const words = name.split(' ');
  const plain = longer.length === 0 && evidence.hints.every(({ title, kind }) => !title && !kind);
  if (plain && evidence.company && !evidence.inside) return { type: 'Group' };
  if (plain && isState(evidence)) return COUNTRY;
  const type = words.length > 1 ? longName(words) : shortName(name, evidence, longer);
  return type && { type };
}

/** How sure the signs of a state must be, by what the recogniser took the name for: parties have ministers, rulers have troops. */
const ENOUGH: Readonly<Record<string, number>> = { Group: 3, Person: 2, Place: 1 };

function isState({ hints, inside, state }: Evidence): boolean {
  const sum = [...state].reduce((so, rank) => so + rank, 0);
  return sum > 0 && sum + (inside ? 1 : 0) >= (ENOUGH[hints[0]?.type ?? ''] ?? 2);
}

const longName = (words: readonly string[]): EntityType | undefined =>
  BODY.test(words.at(-1) ?? '') ? 'Group' : undefined;

function shortName(name: string, { hints, inside }: Evidence, longer: readonly Hint[]): EntityType | undefined {
  const [first] = hints;
  if (first?.type !== 'Person' || hints.some(({ title }) => title)) return undefined;
  if (longer.some(({ type }) => type === 'Person')) return undefined;
  if (longer.some(({ type, name: long }) => type === 'Group' && normal(long).startsWith(`${name} `))) return 'Group';
  return inside || countryOfCapital(first.name) !== undefined ? 'Place' : undefined;
}

/** One name, one type, by what stands around it: "the Lake Basin Union" is a body, "Carrow" in "in Carrow" a place. */
export function retype({ tree }: Context, hints: readonly Hint[]): Hint[] {
  const byName = new Map<string, Evidence>();
  const proper = hints.filter(
    ({ form, kind, watched }) => form === 'name' && kind !== 'country' && watched === undefined,
  );
  for (const hint of proper) {
    const name = normal(hint.name);
    const known = byName.get(name) ?? { hints: [], inside: false, company: false, state: new Set<number>() };
    known.hints.push(hint);
    const branches = tree(hint.sentence);
    const company = isCompany(branches, hint);
    known.inside ||= !company && isInside(branches, hint);
    known.state.add(stateShown(branches, hint));
    known.company ||= company;
    byName.set(name, known);
  }
  const byWord = groupByEach(proper, (hint) => {
    const words = wordsOf(hint);
    return words.length > 1 ? words : [];
  });
  const types = new Map(
    [...byName].map(([name, evidence]) => [name, shown(name, evidence, byWord.get(name) ?? [])] as const),
  );
  return hints.map((hint) => {
    const found = hint.form === 'name' && hint.watched === undefined ? types.get(normal(hint.name)) : undefined;
    return found && hint.kind !== 'country' ? { ...hint, ...found } : hint;
  });
}
