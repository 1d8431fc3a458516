import { groupBy } from '../../model/group-by.ts';
import { compareText } from '../../model/hash.ts';
import type { Circle } from './circle.ts';
import { groupBlocks } from './group-names.ts';
import type { Judgement } from './judge.ts';
import { personBlocks } from './person-names.ts';
import { placeBlocks } from './place-names.ts';
import type { Portrait } from './portrait.ts';

/** Up to here all pairs of a block are compared; beyond, only pairs that share a feature: so the work stays near-linear. */
const SMALL_BLOCK = 24;

/** A feature that this many share tells none of them from the others. */
const CROWDED = 48;

/** The one name under which equal entities meet first. */
export function formOf({ type, persons, groups, places }: Portrait): string | undefined {
  const [name] = type === 'Person' ? persons.keys() : type === 'Group' ? groups.keys() : places.keys();
  return name === undefined ? undefined : `${type} ${name}`;
}

/** What can bring two together whose names are too common to do it. */
export const featuresOf = (portrait: Portrait, circle: Circle): string[] => [
  ...portrait.traits.offices,
  ...portrait.traits.ties,
  ...portrait.traits.roles,
  ...portrait.traits.containers,
  ...circle.neighbours.of(portrait),
];

/** Finds, among entities seen so far, those worth comparing with the next one. */
function createShelf(circle: Circle) {
  const first: string[] = [];
  const byFeature = new Map<string, string[]>();
  const rooted = (ids: Iterable<string>): string[] => [...new Set([...ids].map(circle.rootOf))];
  return {
    /** Puts an entity under its features; the first few are found without. */
    put: (id: string, features: readonly string[]): void => {
      if (first.length < SMALL_BLOCK) first.push(id);
      for (const feature of features) {
        const there = byFeature.get(feature);
        if (there === undefined) byFeature.set(feature, [id]);
        else if (there.length <= CROWDED) there.push(id);
      }
    },
    first: (): string[] => rooted(first),
    near: (features: readonly string[]): string[] => {
      const crowds = features.map((feature) => byFeature.get(feature) ?? []).filter((ids) => ids.length <= CROWDED);
      return rooted(crowds.flat());
    },
  };
}

interface Choice {
  readonly id: string;
  readonly judgement: Judgement;
}

/** The candidates that evidence says are the same, best first. */
function choices(id: string, candidates: readonly string[], circle: Circle): Choice[] {
  return candidates
    .flatMap((other): Choice[] => {
      const judgement = circle.rootOf(other) === circle.rootOf(id) ? undefined : circle.compare(other, id);
      return judgement?.same ? [{ id: other, judgement }] : [];
    })
    .sort((a, b) => b.judgement.points - a.judgement.points || compareText(a.id, b.id));
}

/**
 * Lets each entity of a block join the cluster that evidence favours most, or begin one. In a large block only who did
 * not join one of its first clusters is looked up by features, so that the work stays near-linear.
 */
function gatherBlock(ids: readonly string[], circle: Circle): void {
  const shelf = createShelf(circle);
  const joinBest = (id: string, candidates: readonly string[]): boolean =>
    choices(id, candidates, circle).some((choice) => circle.join([choice.id, id], choice.judgement));
  for (const id of ids) {
    if (joinBest(id, shelf.first())) continue;
    const portrait = ids.length > SMALL_BLOCK ? circle.portraitOf(id) : undefined;
    const features = portrait === undefined ? [] : featuresOf(portrait, circle);
    if (features.length === 0 || !joinBest(id, shelf.near(features))) shelf.put(id, features);
  }
}

interface Forms {
  /** Entities that bear one name. */
  readonly blocks: readonly (readonly string[])[];
  /** People of one article who bear one name there: it says nothing about either of them. */
  readonly unclear: ReadonlySet<string>;
}

function formsOf(portraits: ReadonlyMap<string, Portrait>, readingOf: ReadonlyMap<string, string>): Forms {
  const unclear = new Set<string>();
  const formed = [...portraits].flatMap(([id, portrait]) => {
    const form = formOf(portrait);
    return form === undefined ? [] : [{ id, form, isPerson: portrait.type === 'Person' }];
  });
  const blocks = [...groupBy(formed, ({ form }) => form)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => {
      for (const same of groupBy(group, ({ id }) => readingOf.get(id)).values())
        if (same.length > 1 && same[0]?.isPerson) for (const { id } of same) unclear.add(id);
      return group
        .map(({ id }) => id)
        .filter((id) => !unclear.has(id))
        .sort(compareText);
    })
    .filter((ids) => ids.length > 1);
  return { blocks, unclear };
}

/** The keys under which a portrait meets those of like names. */
export function blocksOf({ type, persons, groups, places }: Portrait): string[] {
  if (type === 'Person') return [...persons.values()].flatMap(personBlocks);
  if (type === 'Group') return [...groups.values()].flatMap(groupBlocks);
  return [...places.values()].flatMap(placeBlocks);
}

/** Clusters whose names are variants of each other, by the keys under which variants meet. */
function variantBlocks(ids: readonly string[], circle: Circle): string[][] {
  const roots = [...new Set(ids.map(circle.rootOf))].sort(compareText);
  const keyed = roots.flatMap((id) => {
    const portrait = circle.portraitOf(id);
    return portrait === undefined
      ? []
      : [...new Set(blocksOf(portrait))].map((key) => ({ id, key: `${portrait.type} ${key}` }));
  });
  return [...groupBy(keyed, ({ key }) => key)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => group.map(({ id }) => id))
    .filter((ids) => ids.length > 1);
}

/** Brings together who has a full name: first those of one name, then those of variant names. */
export function assemble(
  portraits: ReadonlyMap<string, Portrait>,
  circle: Circle,
  readingOf: ReadonlyMap<string, string>,
): void {
  const { blocks, unclear } = formsOf(portraits, readingOf);
  for (const ids of blocks) gatherBlock(ids, circle);
  const clear = [...portraits.keys()].filter((id) => !unclear.has(id));
  for (const ids of variantBlocks(clear, circle)) gatherBlock(ids, circle);
}
