import type { Doc, Token } from '../language/doc.ts';
import { groupBy, groupByEach } from '../model/group-by.ts';
import type { Hint } from './hint.ts';
import { normal } from './sieves/sieve.ts';

/** Relatives who may bear the very name of the one they belong to. */
const KIN =
  /^(?:(?:grand|god|step)?(?:father|mother|son|daughter|child)|(?:half|step)?-?(?:brother|sister)|uncle|aunt|cousin|nephew|niece|dad|mum|mom|namesake)$/i;
/** Words between a relative and the name: "his son, the miner Walter". */
const MOST_BETWEEN = 4;
/** The owner of a relative stands at most so many sentences back. */
const REACH = 2;

/** "His son, also called Walter". */
const CALLED = /^(called|named)$/i;

const MALE = /^his$/i;
const FEMALE = /^her$/i;

interface Owner {
  readonly token: Token;
  readonly pronoun: boolean;
}

/** Marks names of relatives with the names that are not theirs: "Walter Ames … his son Walter" are two people. */
export function tellRelativesApart(doc: Doc, hints: readonly Hint[]): void {
  const people = hints.filter(({ form, type }) => form === 'name' && type === 'Person');
  const bySentence = groupBy(people, ({ sentence }) => sentence);
  const near = ({ sentence }: Hint) =>
    Array.from({ length: REACH + 1 }, (_, at) => bySentence.get(sentence - REACH + at) ?? []).flat();
  let longer: ReadonlyMap<string, readonly string[]> | undefined;
  for (const hint of people) {
    const owner = ownerOf(doc.sentences[hint.sentence]?.tokens ?? [], hint);
    if (!owner) continue;
    const owners = owner.pronoun ? meantBy(owner.token, near(hint)) : [nameAt(owner.token, hint, near(hint))];
    const short = owners.filter((name) => name !== undefined).map(normal);
    longer ??= byEnding(people);
    const full = short.flatMap((name) => longer?.get(name) ?? [name]);
    const own = normal(hint.name).split(' ');
    if (full.length > 0 && full.every((name) => own.every((word) => name.split(' ').includes(word))))
      Object.assign(hint, { apart: [...new Set([...short, ...full])] });
  }
}

/** Whose relative a name is introduced as: the owner of the nearest word of kinship before it. */
function ownerOf(tokens: readonly Token[], { from }: Hint): Owner | undefined {
  for (let at = from - 1; at >= Math.max(0, from - MOST_BETWEEN); at--) {
    const token = tokens[at];
    if (!token || (/^VB/.test(token.xpos) && !CALLED.test(token.text))) return undefined;
    if (!KIN.test(token.text)) continue;
    const owner = tokens.find(({ head, relation }) => head === token.index && relation === 'nmod:poss');
    return owner && { token: owner, pronoun: owner.tag === 'PRON' };
  }
  return undefined;
}

/** Everybody who may be meant by "his" or "her": named just before, not of the other gender. */
function meantBy({ text, start }: Token, near: readonly Hint[]): string[] {
  const gender = MALE.test(text) ? 'male' : FEMALE.test(text) ? 'female' : undefined;
  return near
    .filter((other) => other.start < start)
    .filter((other) => !gender || !other.gender || other.gender === gender)
    .map(({ name }) => name);
}

const nameAt = ({ index }: Token, { sentence }: Hint, near: readonly Hint[]): string | undefined =>
  near.find((other) => other.sentence === sentence && other.from <= index && index < other.to)?.name;

/** "Ames": the names that end so, wherever they stand. */
const byEnding = (people: readonly Hint[]): ReadonlyMap<string, readonly string[]> =>
  groupByEach(
    people.map(({ name }) => normal(name)),
    (name) => {
      const words = name.split(' ');
      return words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
    },
  );
