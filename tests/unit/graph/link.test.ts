import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { link } from '../../../src/graph/link/link.ts';
import { library } from '../../../src/graph/union.ts';
import type { Entity, EntityType } from '../../../src/model/claim.ts';
import type { Decision } from '../../../src/model/reading.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { day, type EntityOptions, type ReadingBuilder, readingOf } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

const identityOf = (builders: readonly ReadingBuilder[], decisions: readonly Decision[] = []) =>
  link(
    builders.map((builder) => builder.reading()),
    decisions,
  );

/** Whether an entity of one article and one of another become one. */
function linked(type: EntityType, [first, second]: readonly [string, string], options: EntityOptions = {}): boolean {
  const [a, b] = [readingOf(`One. ${first} came.`), readingOf(`Two. ${second} came.`)];
  const [one, two] = [a.entity(type, first, options), b.entity(type, second, options)];
  const { nodeOf } = identityOf([a, b]);
  return nodeOf.get(one.id) === nodeOf.get(two.id);
}

describe('full names', () => {
  test.each<[EntityType, string, string, boolean]>([
    ['Person', 'Ada Lark', 'Ada Lark', true],
    ['Person', 'General Ada Lark', 'Ada Lark', true],
    ['Person', 'José Ñandú', 'Jose Nandu', true],
    ['Person', 'Lark', 'Lark', false],
    ['Person', 'General Lark', 'General Lark', false],
    ['Person', 'Ada Lark', 'Bo Lark', false],
    ['Person', 'Prime Minister', 'Prime Minister', false],
    ['Place', 'Norland', 'Norland', true],
    ['Place', 'Norland', 'Sudland', false],
    ['Group', 'the Wardens', 'The Wardens', true],
    ['Group', 'the Guard', 'The Guard', false],
    ['Group', 'Police', 'Police', false],
    ['Group', 'Parliament', 'Parliament', false],
    ['Group', 'Government of Norland', 'Parliament of Norland', false],
  ])('of a %s: "%s" and "%s" link: %s', (type, ...[a, b, expected]) => {
    expect(linked(type, [a, b])).toBe(expected);
  });

  test('of one word link only what was named', () => {
    expect(linked('Group', ['Wardens', 'Wardens'], { form: 'description' })).toBe(false);
    expect(linked('Group', ['guards at the gate', 'guards at the gate'], { form: 'description' })).toBe(false);
    expect(linked('Group', ['Norland parliament', 'Norland parliament'], { form: 'description' })).toBe(true);
  });

  test('of a country link where articles have only the word for its people', () => {
    const told = (place: string, mark: string) => {
      const builder = readingOf(`${mark}: the envoy spoke.`);
      return { builder, id: builder.entity('Place', place, { words: ['envoy'], form: 'description' }).id };
    };
    const areOne = (place: string): boolean => {
      const [one, two] = [told(place, 'One'), told(place, 'Two')];
      const names = { countries: [['Israel', 'Israeli']] };
      const { nodeOf } = link([one.builder.reading(), two.builder.reading()], [], { names });
      return nodeOf.get(one.id) === nodeOf.get(two.id);
    };
    expect(areOne('Israel')).toBe(true);
    expect(areOne('Norland')).toBe(false);
  });

  test('never link what is local to its article', () => {
    expect(linked('Group', ['Norland Police', 'Norland Police'], { local: true })).toBe(false);
  });

  test('never link a person with a place', () => {
    const [a, b] = [readingOf('One. Victoria Falls came.'), readingOf('Two. Victoria Falls came.')];
    const ids = [a.entity('Person', 'Victoria Falls').id, b.entity('Place', 'Victoria Falls').id];
    const { nodeOf } = identityOf([a, b]);
    expect(new Set(ids.map((id) => nodeOf.get(id))).size).toBe(2);
  });

  test('that two people of one article bear link neither of them', () => {
    const [a, b] = [readingOf('One. Ada Lark met Ada Lark, her aunt.'), readingOf('Two. Ada Lark came.')];
    const ids = [a.entity('Person', 'Ada Lark'), a.entity('Person', 'Ada Lark'), b.entity('Person', 'Ada Lark')];
    const { nodeOf } = identityOf([a, b]);
    expect(new Set(ids.map(({ id }) => nodeOf.get(id))).size).toBe(3);
  });

  test('never bring together two people whom one article keeps apart', () => {
    const [a, b] = [readingOf('One. Ada Lark, or Ada B Lark, came.'), readingOf('Two. Ada Lark met Ada B Lark.')];
    a.entity('Person', 'Ada Lark', { words: ['Ada Lark', 'Ada B Lark'] });
    const two = [b.entity('Person', 'Ada Lark'), b.entity('Person', 'Ada B Lark')];
    const { nodeOf } = identityOf([a, b]);
    expect(new Set(two.map(({ id }) => nodeOf.get(id))).size).toBe(2);
  });

  test('of one word join the like-sounding bearer of their own article only where they are spelt otherwise', () => {
    const joined = (word: string): boolean => {
      const builder = readingOf(`Javad Zarif came. ${word} left.`);
      const ids = [builder.entity('Person', 'Javad Zarif'), builder.entity('Person', word)].map(({ id }) => id);
      const { nodeOf } = identityOf([builder]);
      return new Set(ids.map((id) => nodeOf.get(id))).size === 1;
    };
    expect(['Zariff', 'Zarif', 'Zaruf'].map(joined)).toEqual([true, false, false]);
  });

  test('are given as the evidence of a link', () => {
    const [a, b] = [readingOf('One. Ada Lark came.'), readingOf('Two. Ada Lark came.')];
    for (const builder of [a, b]) builder.entity('Person', 'Ada Lark');
    expect(identityOf([a, b]).links).toEqual([
      expect.objectContaining({ verdict: 'same', rule: 'name', evidence: 'full name "ada lark" +6' }),
    ]);
  });
});

describe('a node', () => {
  test('is named by its first appearance, which a newer article does not change', () => {
    const older = readingOf('One. Ada Lark came.', { slug: 'z', publishedAt: '2020-01-03' });
    const newer = readingOf('Two. Ada Lark came.', { slug: 'a', publishedAt: '2020-01-07' });
    const undated = readingOf('Three. Ada Lark came.', { slug: '0' });
    const first = older.entity('Person', 'Ada Lark');
    for (const builder of [newer, undated]) builder.entity('Person', 'Ada Lark');
    const { nodes } = knowledge(library([undated, newer, older].map((one) => one.reading())), ontology);
    expect(nodes.map(({ id }) => id)).toEqual([first.id]);
  });

  test('shows the name with most mentions, then the longest; the others are aliases', () => {
    const [a, b] = [readingOf('One. Ada Lark, Lark, Lark.'), readingOf("Two. General Ada Lark's.")];
    a.entity('Person', 'Ada Lark', { words: ['Ada Lark', 'Lark'] });
    b.entity('Person', 'General Ada Lark', { words: ["General Ada Lark's"] });
    const [node] = knowledge(library([a.reading(), b.reading()]), ontology).nodes;
    expect(node).toMatchObject({ name: 'Ada Lark', aliases: ['General Ada Lark', 'Lark'] });
  });
});

describe('decisions', () => {
  const target = (builder: ReadingBuilder, word: string) => {
    const start = builder.article.text.indexOf(word);
    return { sha256: builder.article.sha256, start, end: start + word.length };
  };
  const pair = (first: string, second: string) => {
    const builders = [readingOf(`One. ${first} came.`), readingOf(`Two. ${second} came.`)] as const;
    const entities = builders.map((builder, i) => builder.entity('Person', [first, second][i]!)) as [Entity, Entity];
    const targets = [target(builders[0], first), target(builders[1], second)];
    return { builders, entities, targets };
  };

  test('that say "different" win over an equal name, and are kept as a link', () => {
    const { builders, entities, targets } = pair('Ada Lark', 'Ada Lark');
    const { nodeOf, links } = identityOf(builders, [{ kind: 'different', targets, why: 'aunt and niece' }]);
    expect(nodeOf.get(entities[0].id)).not.toBe(nodeOf.get(entities[1].id));
    expect(links).toEqual([
      expect.objectContaining({ verdict: 'different', rule: 'decision', evidence: 'decided: aunt and niece' }),
    ]);
  });

  test('that say "same" win over different names', () => {
    const { builders, entities, targets } = pair('Ada Lark', 'the Songbird');
    const { nodeOf } = identityOf(builders, [{ kind: 'same', targets, by: 'me' }]);
    expect(nodeOf.get(entities[0].id)).toBe(nodeOf.get(entities[1].id));
  });

  test('that contradict each other keep apart', () => {
    const { builders, entities, targets } = pair('Ada Lark', 'Ada Lark');
    const { nodeOf } = identityOf(builders, [
      { kind: 'same', targets },
      { kind: 'different', targets },
    ]);
    expect(nodeOf.get(entities[0].id)).not.toBe(nodeOf.get(entities[1].id));
  });

  test('find their words though a new reader marks them a little otherwise', () => {
    const { builders, entities, targets } = pair('General Ada Lark', 'the Songbird');
    const [first, second] = targets;
    const narrow = { ...first!, start: first!.start + 'General '.length };
    const { nodeOf } = identityOf(builders, [{ kind: 'same', targets: [narrow, second!] }]);
    expect(nodeOf.get(entities[0].id)).toBe(nodeOf.get(entities[1].id));
  });
});

describe('events of two articles', () => {
  interface Told {
    readonly place?: string;
    readonly on?: string;
    readonly honored?: string;
  }
  const tell = (text: string, { place, on = '2020-01-05', honored = 'Ada Lark' }: Told) => {
    const builder = readingOf(text);
    const event = builder.event('procession', `procession for ${honored}`, { words: ['procession'] });
    builder.claim([builder.entity('Person', honored), 'HONORED_IN', event]);
    builder.claim([event, 'date', day(on)]);
    if (place) builder.claim([event, 'OCCURRED_IN', builder.entity('Place', place)]);
    return { builder, event };
  };

  test.each<[string, Told, Told, boolean]>([
    ['agree in kind, day and main participant are one', { place: 'Ostby' }, { place: 'Ostby' }, true],
    ['differ in place stay two', { place: 'Ostby' }, { place: 'Westby' }, false],
    ['differ in day stay two', {}, { on: '2020-01-06' }, false],
    ['have only a vague day stay two', { on: '2020-01' }, { on: '2020-01' }, false],
    ['honour two people stay two', {}, { honored: 'Bo Finch' }, false],
    ['agree are one though one is told without a place', { place: 'Ostby' }, {}, true],
  ])('that %s', (_, ...[here, there, expected]) => {
    const one = tell('One: a procession for Ada Lark.', here);
    const two = tell('Two: the procession for Ada Lark.', there);
    const { nodeOf } = identityOf([one.builder, two.builder]);
    expect(nodeOf.get(one.event.id) === nodeOf.get(two.event.id)).toBe(expected);
  });

  test('are one however many tell of it, and two where they are two', () => {
    const told = (at: number, on: string) => tell(`${at}: a procession for Ada Lark.`, { place: 'Ostby', on });
    const first = Array.from({ length: 80 }, (_, at) => told(at, '2020-01-05'));
    const second = Array.from({ length: 80 }, (_, at) => told(at + 100, '2020-01-06'));
    const { nodeOf } = identityOf([...first, ...second].map(({ builder }) => builder));
    const nodes = [first, second].map((all) => new Set(all.map(({ event }) => nodeOf.get(event.id))));
    expect(nodes.map(({ size }) => size)).toEqual([1, 1]);
    expect(nodes[0]).not.toEqual(nodes[1]);
  });
});
