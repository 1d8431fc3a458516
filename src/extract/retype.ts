import { countryOfCapital } from '../lexicon/places.ts';
import type { EntityType } from '../model/claim.ts';
import { groupBy, groupByEach } from '../model/group-by.ts';
import { endsAsBody, isRegistered, opensAsClub } from './body-words.ts';
import { adjectivesOfNames } from './derived-names.ts';
import type { Hint } from './hint.ts';
import { loneBodies } from './lone-names.ts';
import { actsAsMany, calledBeside, tradesOfPeople } from './name-beside.ts';
import { isCalledPlace, isCompany, isInside, stateShown } from './name-surroundings.ts';
import { type Context, headWord, normal, wordsOf } from './sieves/sieve.ts';

/** What the article shows of one name, whatever the recogniser took it for. */
interface Evidence {
  readonly hints: Hint[];
  inside: boolean;
  company: boolean;
  /** It does something with a verb for many. */
  many: boolean;
  /** What nouns right beside it say it is. */
  readonly called: Set<EntityType>;
  /** Ranks of what it has that a state has. */
  readonly state: Set<number>;
}

/** What a name is, where the article shows it. */
type Shown = Pick<Hint, 'type' | 'kind'>;

const COUNTRY: Shown = { type: 'Place', kind: 'country' };

/** The type that the whole article shows a name to have; undefined leaves it as recognised. */
function shown(name: string, evidence: Evidence, longer: readonly Hint[]): Shown | undefined {
  const words = name.split(' ');
  const untitled = evidence.hints.every(({ title }) => !title);
  const plain = longer.length === 0 && untitled && evidence.hints.every(({ kind }) => !kind);
  if (plain && evidence.company && !evidence.inside) return { type: 'Group' };
  if (plain && isState(evidence) && !PARTS.test(words.at(-1) ?? '')) return COUNTRY;
  const [called, more] = [...evidence.called];
  if (plain && called && !more) return { type: called };
  if (plain && evidence.many && evidence.hints[0]?.type === 'Person') return { type: 'Group' };
  const type = words.length > 1 ? longName(words, evidence, longer) : shortName(name, evidence, longer);
  return type && { type };
}

/** Last words of names of parts of states, which have capitals and borders, too: "the capital of Lara Province". */
const PARTS =
  /^(province|region|district|county|governorate|oblast|prefecture|canton|department|territory|municipality|city|town|village|valley|borough)$/;

/** How sure the signs of a state must be, by what the recogniser took the name for: parties have ministers, rulers have troops. */
const ENOUGH: Readonly<Record<string, number>> = { Group: 3, Person: 2, Place: 1 };

function isState({ hints, inside, state }: Evidence): boolean {
  const sum = [...state].reduce((so, rank) => so + rank, 0);
  return sum > 0 && sum + (inside ? 1 : 0) >= (ENOUGH[hints[0]?.type ?? ''] ?? 2);
}

function longName(words: readonly string[], { hints }: Evidence, longer: readonly Hint[]): EntityType | undefined {
  if (endsAsBody(words) || isRegistered(hints[0]?.name ?? '')) return 'Group';
  const [first] = hints;
  if (first?.type !== 'Person' || hints.some(({ title }) => title)) return undefined;
  return opensAsClub(words) || longer.some((other) => opensBody(words.join(' '), other)) ? 'Group' : undefined;
}

const opensBody = (name: string, { type, name: long }: Hint): boolean =>
  type === 'Group' && normal(long).startsWith(`${name} `);

const isSurname = (name: string, { type, name: long }: Hint): boolean =>
  type === 'Person' && normal(long).endsWith(` ${name}`);

/** "Deportivo Tarapa … Tarapa". */
const endsClub = (name: string, { type, name: long }: Hint): boolean =>
  type === 'Group' && opensAsClub(normal(long).split(' ')) && normal(long).endsWith(` ${name}`);

/** Last words of bodies that are called by where they are: "Lara University", "Orlo police". */
const LOCAL_BODY =
  /(university|college|school|council|police|court|parliament|assembly|airport|hospital|government|department|service|authority|news|post|times|herald|tribune|gazette|journal|radio|tv|bank|party|front|museum|orchestra|opera|festival|church|club|port|zoo|district|county|city|united|town)$/;

/** "Lakeshore's Green Bay headquarters": whose the house is says nothing of them. */
const isOwners = ({ name }: Hint): boolean => /[’']s /.test(name);

/** "Lakeshore Fiber … Lakeshore": a word taken for a place, first heard in a firm's name, where nothing is or goes. */
const isShortForm = (name: string, hints: readonly Hint[], longer: readonly Hint[]): boolean =>
  longer.some(({ type }) => type === 'Group') &&
  longer.every(
    (other) =>
      (isOwners(other) || opensBody(name, other)) &&
      !LOCAL_BODY.test(normal(other.name)) &&
      (isOwners(other) || other.start < (hints[0]?.start ?? 0)),
  );

/** What a lone word is that was taken for a place, where nothing is in it: "Caio Mendes … Mendes", "Lakeshore Fiber … Lakeshore". */
function notAPlace(
  name: string,
  { hints, inside }: Pick<Evidence, 'hints' | 'inside'>,
  longer: readonly Hint[],
): EntityType | undefined {
  const known = hints.some(({ kind }) => kind) || countryOfCapital(hints[0]?.name ?? '') !== undefined;
  if (inside || known || longer.length === 0) return undefined;
  if (longer.every((other) => isSurname(name, other))) return 'Person';
  return isShortForm(name, hints, longer) ? 'Group' : undefined;
}

function shortName(name: string, { hints, inside }: Evidence, longer: readonly Hint[]): EntityType | undefined {
  const [first] = hints;
  if (first?.type === 'Place') return notAPlace(name, { hints, inside }, longer);
  if (first?.type !== 'Person' || hints.some(({ title }) => title)) return undefined;
  if (longer.some(({ type }) => type === 'Person')) return undefined;
  if (longer.some((other) => opensBody(name, other) || endsClub(name, other))) return 'Group';
  return inside || countryOfCapital(first.name) !== undefined ? 'Place' : undefined;
}

/** Gathers what the article shows of each name. */
function evidenceOf({ tree }: Context, hints: readonly Hint[]): ReadonlyMap<string, Evidence> {
  const nouns = groupBy(
    hints.filter(({ form }) => form === 'description'),
    ({ sentence }) => sentence,
  );
  const byName = new Map<string, Evidence>();
  for (const hint of hints) {
    if (!isOpen(hint)) continue;
    const name = normal(hint.name);
    const known = byName.get(name) ?? {
      hints: [],
      inside: false,
      company: false,
      many: false,
      called: new Set(),
      state: new Set(),
    };
    known.hints.push(hint);
    const branches = tree(hint.sentence);
    const company = isCompany(branches, hint);
    known.inside ||= !company && isInside(branches, hint);
    known.state.add(stateShown(branches, hint));
    known.company ||= company;
    known.many ||= actsAsMany(branches, hint);
    const called = calledBeside(branches, hint, nouns.get(hint.sentence) ?? []);
    if (called) known.called.add(called);
    if (isCalledPlace(branches, hint)) known.called.add('Place');
    byName.set(name, known);
  }
  return byName;
}

/** A name whose type is still open. */
const isOpen = (hint: Hint): boolean => hint.form === 'name' && hint.kind !== 'country' && hint.watched === undefined;

/** No more names that share a word are compared, so that reading stays linear in the text. */
const MOST_BEARERS = 100;

function isLonger({ name: other }: Hint, name: string): boolean {
  const [long, short] = [normal(other).split(' '), name.split(' ')];
  return long.length > short.length && short.every((word) => long.includes(word));
}

/** One name, one type, by what stands around it: "the Lake Basin Union" is a body, "Carrow" in "in Carrow" a place. */
export function retype(context: Context, hints: readonly Hint[]): Hint[] {
  const byName = evidenceOf(context, hints);
  const firsts = [...byName.values()].flatMap(({ hints: [first] }) => first ?? []);
  const byWord = groupByEach(firsts, (hint) => {
    const words = wordsOf(hint);
    return words.length > 1 ? [...new Set(words)] : [];
  });
  const types = new Map<string, Shown>();
  const typed = (hint: Hint): Hint => ({ ...hint, ...types.get(normal(hint.name)) });
  // The longer names first: what they are decides what their words are by themselves.
  const longestFirst = [...byName].sort(([a], [b]) => b.split(' ').length - a.split(' ').length);
  for (const [name, evidence] of longestFirst) {
    const bearers = (byWord.get(name.split(' ')[0] ?? '') ?? []).slice(0, MOST_BEARERS);
    const longer = bearers.filter((other) => isLonger(other, name));
    const found = shown(name, evidence, longer.map(typed));
    if (found) types.set(name, found);
  }
  const told = asNamed(loneBodies(ofHouses(hints.map((hint) => (isOpen(hint) ? typed(hint) : hint)))));
  return adjectivesOfNames(context, tradesOfPeople(told));
}

/** "The Mayer clinic": a word that only the house bears, taken for somebody, is nobody. */
function ofHouses(hints: readonly Hint[]): Hint[] {
  const houses = groupBy(
    hints.filter(({ rule }) => rule === 'facility'),
    ({ sentence }) => sentence,
  );
  const isInHouse = (hint: Hint): boolean =>
    houses
      .get(hint.sentence)
      ?.some(({ from, to }) => from <= hint.from && hint.to <= to && hint.to - hint.from < to - from) === true;
  const people = hints.filter(({ form, type, rule }) => form === 'name' && type === 'Person' && rule !== 'facility');
  const elsewhere = new Set(people.filter((hint) => !isInHouse(hint)).flatMap(wordsOf));
  const gone = new Set(
    people.filter((hint) => !hint.title && isInHouse(hint) && !wordsOf(hint).some((word) => elsewhere.has(word))),
  );
  return hints.filter((hint) => !gone.has(hint));
}

/** Houses that are bodies as well. */
const HOUSE =
  /^(hospital|clinic|school|college|university|academy|church|museum|theat(?:re|er)|library|gallery|orphanage|seminary|hospice|hotel|restaurant|factory|refinery)$/;

/** "Kotwara General Hospital said … the hospital": the noun alone is of the type that the name has. */
function asNamed(hints: readonly Hint[]): Hint[] {
  const bodies = new Set(
    hints.filter(({ form, type }) => form === 'name' && type === 'Group').map((hint) => headWord(hint)),
  );
  return hints.map((hint) => {
    if (hint.form !== 'description' || hint.type !== 'Place' || hint.name.includes(' ')) return hint;
    const noun = headWord(hint);
    if (!HOUSE.test(noun) || !bodies.has(noun)) return hint;
    const { kind: _, ...rest } = hint;
    return { ...rest, type: 'Group' };
  });
}
