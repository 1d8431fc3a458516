import { groupBy } from '../../model/group-by.ts';
import { compareText } from '../../model/hash.ts';
import { featuresOf } from './assemble.ts';
import type { Circle } from './circle.ts';
import { COMMON_FAMILY, COMMON_GIVEN } from './common-names.ts';
import { weigh } from './compare.ts';
import type { Judgement } from './judge.ts';
import type { Portrait } from './portrait.ts';
import { soundOf } from './sound.ts';
import { PERSON } from './weights.ts';

/** A bearer must be this much better than the next one: a doubt links nobody. */
const MARGIN = 1;

/** More bearers of a family name than this: one word does not even begin to say who is meant. */
const MANY = 40;

const isSingle = (portrait: Portrait | undefined): portrait is Portrait =>
  portrait?.type === 'Person' && portrait.persons.size === 0 && portrait.singles.size > 0;

/** Clusters with a full name, under the sound of each word it can be shortened to: its last and its first. */
function bearersByWord(roots: readonly string[], circle: Circle): Map<string, string[]> {
  const keyed = roots.flatMap((id) => {
    const portrait = circle.portraitOf(id);
    if (portrait?.type !== 'Person') return [];
    const words = new Set([...portrait.persons.values()].map((name) => soundOf(name.words.at(-1)!)));
    return [...words].map((word) => ({ id, word }));
  });
  return new Map([...groupBy(keyed, ({ word }) => word)].map(([word, group]) => [word, group.map(({ id }) => id)]));
}

/** A word that two may share, and how many in the library bear it as their last name. */
interface Called {
  readonly word: string;
  readonly rivals: number;
}

function judge({ word, rivals }: Called, pair: readonly [string, string], circle: Circle): Judgement | undefined {
  const [one, other] = pair.map(circle.portraitOf);
  if (one === undefined || other === undefined) return undefined;
  const common = rivals > 1 || COMMON_FAMILY.has(word) || COMMON_GIVEN.has(word);
  const points = common ? PERSON.singleCommon : PERSON.single;
  const judgement = weigh([one, other], { words: `one name word "${word}"`, points }, circle.neighbours);
  // By name alone a single word never links, however the weights are set.
  return judgement.reasons.length > 1 ? judgement : undefined;
}

interface Choice {
  readonly id: string;
  readonly judgement: Judgement;
}

/** The one bearer that evidence favours clearly. */
function clearest(options: readonly Choice[]): Choice | undefined {
  const [best, next] = options.toSorted((a, b) => b.judgement.points - a.judgement.points || compareText(a.id, b.id));
  const clear = best?.judgement.same && best.judgement.points - (next?.judgement.points ?? -MARGIN) >= MARGIN;
  return clear ? best : undefined;
}

/** Those who were called by one word: they join a bearer of that name, or each other, for other reasons than the name. */
export function assembleSingles(portraits: ReadonlyMap<string, Portrait>, circle: Circle): void {
  const roots = [...new Set([...portraits.keys()].map(circle.rootOf))].sort(compareText);
  const bearers = bearersByWord(roots, circle);
  const left: { id: string; word: string }[] = [];
  for (const id of roots) {
    const portrait = circle.portraitOf(id);
    if (!isSingle(portrait)) continue;
    const [word = ''] = [...portrait.singles].sort(compareText);
    const named = bearers.get(soundOf(word)) ?? [];
    const options = (named.length > MANY ? [] : named).flatMap((bearer): Choice[] => {
      const judgement = judge({ word, rivals: named.length }, [bearer, id], circle);
      return judgement === undefined ? [] : [{ id: bearer, judgement }];
    });
    const choice = clearest(options);
    if (choice === undefined || !circle.join([choice.id, id], choice.judgement)) left.push({ id, word });
  }
  for (const [word, group] of groupBy(left, (one) => one.word))
    joinAlike(
      word,
      group.map(({ id }) => id),
      circle,
    );
}

/** Single names that no full name stands for: they meet under what else they share. */
function joinAlike(word: string, ids: readonly string[], circle: Circle): void {
  const byFeature = new Map<string, string[]>();
  for (const id of ids) {
    const portrait = circle.portraitOf(id);
    if (portrait === undefined) continue;
    const features = featuresOf(portrait, circle);
    const near = [...new Set(features.flatMap((feature) => byFeature.get(feature) ?? []).map(circle.rootOf))];
    const options = (near.length > MANY ? [] : near).flatMap((other): Choice[] => {
      const judgement = judge({ word, rivals: 1 }, [other, id], circle);
      return judgement === undefined ? [] : [{ id: other, judgement }];
    });
    const choice = clearest(options);
    if (choice !== undefined) circle.join([choice.id, id], choice.judgement);
    for (const feature of features) byFeature.set(feature, [...(byFeature.get(feature) ?? []), id]);
  }
}
