import { expect, test } from 'vitest';
import { readingSchema, type SchemasAgree } from '../../../src/schema/reading.ts';
import { readingOf } from '../../build.ts';

test('schema and model agree, or this does not compile', () => {
  const agree: SchemasAgree = [true, true, true];
  expect(agree).toEqual([true, true, true]);
});

test('a reading with a field that nobody knows is refused, so that nothing is lost in silence', () => {
  const reading = readingOf('Ada Lark came.').reading();
  expect(readingSchema.safeParse(reading).success).toBe(true);
  expect(readingSchema.safeParse({ ...reading, mood: 'good' }).success).toBe(false);
});
