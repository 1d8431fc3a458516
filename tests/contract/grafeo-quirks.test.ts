import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/table.ts';
import { openGrafeo } from '../../src/store/grafeo.ts';
import type { GraphStore } from '../../src/store/store.ts';

// How the pinned embedded engine differs from Cypher. Each of these is the reason for a rule of the portable profile; when
// a new version of the engine mends one, its test fails here, and the rule can go.

describe('The embedded engine still', () => {
  let store: GraphStore;
  const rows = async (text: string, parameters: Readonly<Record<string, Cell>> = {}) =>
    (await store.run({ text, parameters })).rows;

  beforeAll(async () => {
    store = openGrafeo();
    await rows("CREATE (a:P {id: 'a', x: 1})-[:R]->(b:P {id: 'b', x: 2})-[:R]->(c:P {id: 'c', x: 3})");
  });
  afterAll(() => store.close());

  test('gives a node beside an un-aliased count as a bare number', async () => {
    expect(typeof (await rows("MATCH (n:P {id: 'a'}) RETURN n, count(*)"))[0]?.[0]).toBe('number');
    expect(typeof (await rows("MATCH (n:P {id: 'a'}) RETURN n AS n"))[0]?.[0]).toBe('object');
  });

  test('gives null as the sum of nothing', async () => {
    expect(await rows('MATCH (n:None) RETURN sum(n.x) AS s')).toEqual([[null]]);
  });

  test('ignores a negative bound of a slice', async () => {
    expect(await rows('WITH [1, 2, 3] AS xs RETURN xs[0..-1] AS xs')).not.toEqual([[[1, 2]]]);
  });

  test('takes the median when the share of a percentile is a parameter', async () => {
    expect(await rows('UNWIND [1, 2, 3, 4, 5] AS x RETURN percentileCont(x, $p) AS q', { p: 0.25 })).toEqual([[3]]);
  });

  test('gives null for a list and a scalar', async () => {
    expect(await rows("RETURN ['a'] + 'b' AS xs")).toEqual([[null]]);
  });

  test('refuses to delete what an optional match did not find', async () => {
    await expect(rows("MATCH (n:P {id: 'c'}) OPTIONAL MATCH (n)-[r:NONE]->() DELETE r")).rejects.toThrow();
  });

  test('loses a node that WITH does not carry', async () => {
    await expect(rows('MATCH (n:P) WITH n.x AS y WHERE n.x > 1 RETURN y AS y')).rejects.toThrow(/n/);
  });

  test('loses rows by a subquery in the WHERE of an optional match', async () => {
    const lost =
      'OPTIONAL MATCH (n)-[:R]->(m) WHERE EXISTS { MATCH (m)-[:R]->() } RETURN n.id AS n, m.id AS m ORDER BY n';
    expect(await rows(`MATCH (n:P) ${lost}`)).toEqual([['a', 'b']]);
    const kept = 'CALL (n) { MATCH (n)-[:R]->(m) WHERE EXISTS { MATCH (m)-[:R]->() } RETURN collect(m.id) AS ms }';
    expect(await rows(`MATCH (n:P) ${kept} RETURN n.id AS n, ms AS ms ORDER BY n`)).toEqual([
      ['a', ['b']],
      ['b', []],
      ['c', []],
    ]);
  });

  test('looks for a shortest path first and at its WHERE afterwards', async () => {
    // Neo4j looks for the shortest path of those that fit, which is the one of two steps.
    const ends = "MATCH (a:P {id: 'a'}), (c:P {id: 'c'})";
    await rows(`${ends} CREATE (a)-[:R {doubtful: true}]->(c)`);
    const path = `${ends} MATCH p = shortestPath((a)-[:R*..3]->(c))`;
    expect(
      await rows(`${path} WHERE none(r IN relationships(p) WHERE r.doubtful = true) RETURN length(p) AS n`),
    ).toEqual([]);
    expect(await rows(`${path} RETURN length(p) AS n`)).toEqual([[1]]);
    await rows('MATCH ()-[r:R {doubtful: true}]->() DELETE r');
  });

  test('knows no pattern comprehension beside an aggregate', async () => {
    const comprehension = '[(n)-[:R]->(m) | m.id]';
    await expect(rows(`MATCH (n:P) RETURN ${comprehension} AS ids, count(n) AS k`)).rejects.toThrow(
      /Undefined variable/,
    );
    const apart = `MATCH (n:P {id: 'a'}) WITH n, ${comprehension} AS ids RETURN ids AS ids, count(n) AS k`;
    expect(await rows(apart)).toEqual([[['b'], 1]]);
  });

  test('lets a null in a list pass for an answer', async () => {
    expect(await rows('RETURN none(x IN [1, null] WHERE x = 2) AS none')).not.toEqual([[null]]);
  });

  test.each([
    ['a label expression', 'MATCH (n:P|Q) RETURN n.id AS id'],
    ['a condition inside a node', 'MATCH (n:P WHERE n.x > 1) RETURN n.id AS id'],
    ['a quantified path', 'MATCH ((a)-[:R]->(b)){1,2} RETURN count(*) AS n'],
    ['a collecting expression', 'MATCH (n:P) RETURN COLLECT { MATCH (n)-[:R]->(m) RETURN m.id } AS ids'],
    ['a truncated date', "RETURN date.truncate('month', date('2031-03-08')) AS d"],
  ])('does not know %s', async (_, text) => {
    await expect(rows(text)).rejects.toMatchObject({ fault: 'user' });
  });
});
