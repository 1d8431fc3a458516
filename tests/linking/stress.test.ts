import { describe, expect, test } from 'vitest';
import { loadPlaces } from '../../src/app/models.ts';
import { link } from '../../src/graph/link/link.ts';
import { COUNTRY_NAMES } from '../../src/lexicon/places.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { ONE } from './one.ts';
import { type Pair, readingOfSide } from './pair.ts';
import { TWO } from './two.ts';

/** Whether linking makes the two sides one. */
function areOne({ type, otherType = type, a, b }: Pair): boolean {
  const [one, two] = [readingOfSide(type, a, 'One'), readingOfSide(otherType, b, 'Two')];
  const known = { names: { countries: COUNTRY_NAMES, places: loadPlaces() }, ontology };
  const { nodeOf } = link([one.reading, two.reading], [], known);
  return nodeOf.get(one.entity.id) === nodeOf.get(two.entity.id);
}

const inWords = ({ a, b, because }: Pair): string => `${[a.name].flat()[0]} / ${[b.name].flat()[0]} (${because})`;

describe('the stress table of linking', () => {
  test('holds at least 200 pairs of each sort', () => {
    expect(TWO.length).toBeGreaterThanOrEqual(200);
    expect(ONE.length).toBeGreaterThanOrEqual(200);
  });

  test('has no pair of two that becomes one', () => {
    expect(TWO.filter(areOne).map(inWords)).toEqual([]);
  });

  test('has at most one in ten pairs of one that stay two', () => {
    const missed = ONE.filter((pair) => !areOne(pair)).map(inWords);
    expect(missed.length / ONE.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });
});
