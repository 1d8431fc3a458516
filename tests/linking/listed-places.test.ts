import { describe, expect, test } from 'vitest';
import { loadPlaces } from '../../src/app/models.ts';
import { link } from '../../src/graph/link/link.ts';
import { COUNTRY_NAMES } from '../../src/lexicon/places.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { readingOfSide, type Side } from './pair.ts';

/** Whether two attacks of one day are one event: by the articles alone, and with the gazetteer. */
function areOne(a: Side, b: Side): readonly [alone: boolean, withPlaces: boolean] {
  const [one, two] = [readingOfSide('Event', a, 'One'), readingOfSide('Event', b, 'Two')];
  const linked = (places?: ReturnType<typeof loadPlaces>): boolean => {
    const names = { countries: COUNTRY_NAMES, places };
    const { nodeOf } = link([one.reading, two.reading], [], { names, ontology });
    return nodeOf.get(one.entity.id) === nodeOf.get(two.entity.id);
  };
  return [linked(), linked(loadPlaces())];
}

const attack = (within: string, more: Partial<Side> = {}): Side => ({
  name: 'attack',
  kind: 'attack',
  date: '2021-05-10',
  within,
  ...more,
});
const COUNTED = { killed: 23 };
const KNOWN = { people: { KILLED_IN: 'Adam Reyes' } };

/** Places of two attacks of one day: whether they are one event by what the articles say, and with the gazetteer. */
type Row = readonly [a: string, b: string, more: Partial<Side>, alone: boolean, withPlaces: boolean];

describe('what is known of where places lie', () => {
  test.each<Row>([
    ['Ramadi', 'Anbar province', COUNTED, false, true],
    ['Ramadi', 'Anbar province', KNOWN, false, true],
    ['Ramadi', 'Anbar', { people: { CARRIED_OUT: 'the Red Spear Army' } }, false, true],
  ])('joins attacks in %s and %s that share something else', (a, b, ...[more, ...expected]) => {
    expect(areOne(attack(a, more), attack(b, more))).toEqual(expected);
  });

  test.each<Row>([
    ['Mosul', 'Syria', COUNTED, true, false],
    ['Mosul', 'Syria', KNOWN, true, false],
    ['Anbar province', 'Syria', KNOWN, true, false],
  ])('keeps attacks in %s and %s apart', (a, b, ...[more, ...expected]) => {
    expect(areOne(attack(a, more), attack(b, more))).toEqual(expected);
  });

  test.each<Row>([
    ['Ramadi', 'Anbar province', {}, false, false],
    ['Mosul', 'Iraq', {}, false, false],
    ['Mosul', 'Ramadi', KNOWN, false, false],
    ['Ramadi', 'Nineveh province', KNOWN, false, false],
    // A name of places in two countries decides nothing.
    ['Tripoli', 'Lebanon', KNOWN, true, true],
    ['Paris', 'United States', KNOWN, true, true],
    ['Birmingham', 'United States', KNOWN, true, true],
    // States disagree on whose it is.
    ['Sevastopol', 'Russia', KNOWN, true, true],
    ['Sevastopol', 'Ukraine', KNOWN, true, true],
  ])('leaves attacks in %s and %s as the articles have them', (a, b, ...[more, ...expected]) => {
    expect(areOne(attack(a, more), attack(b, more))).toEqual(expected);
  });
});

/** Whether two places of one name are one: by the articles alone, and with the gazetteer. */
function areOnePlace(name: string, a: string, b: string): readonly [alone: boolean, withPlaces: boolean] {
  const sides = [a, b].map((within) => ({ name, kind: 'city', within }));
  const [one, two] = [readingOfSide('Place', sides[0]!, 'One'), readingOfSide('Place', sides[1]!, 'Two')];
  const linked = (places?: ReturnType<typeof loadPlaces>): boolean => {
    const { nodeOf } = link([one.reading, two.reading], [], { names: { countries: COUNTRY_NAMES, places }, ontology });
    return nodeOf.get(one.entity.id) === nodeOf.get(two.entity.id);
  };
  return [linked(), linked(loadPlaces())];
}

describe('two places around one', () => {
  test.each([
    ['Ramadi', 'Iraq', 'Anbar province'],
    ['Ramadi', 'Iraq', 'Anbar'],
    ['Ahvaz', 'Iran', 'Khuzestan Province'],
  ])('exclude nothing where one lies in the other: %s in %s and in %s', (...[name, a, b]) => {
    expect(areOnePlace(name, a, b)).toEqual([false, true]);
  });

  test.each([
    ['Ramadi', 'Syria', 'Anbar province'],
    ['Lomnica', 'Spain', 'Lara Province'],
    ['Tripoli', 'Libya', 'Lebanon'],
  ])('keep two apart where it does not, or nobody knows: %s in %s and in %s', (...[name, a, b]) => {
    expect(areOnePlace(name, a, b)).toEqual([false, false]);
  });
});
