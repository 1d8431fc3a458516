import type { Cell } from '../../src/model/table.ts';

/** A query of the portable profile and its only right answer, on the decoys or on nothing. */
interface PortableQuery {
  readonly title: string;
  readonly text: string;
  readonly parameters?: Readonly<Record<string, Cell>>;
  readonly expected: readonly (readonly Cell[])[];
}

/**
 * Where the embedded engine misses or bends something of Cypher, the profile says what to write instead; here is each of
 * those forms, with the answer that any engine must give.
 */
export const PORTABLE: readonly PortableQuery[] = [
  {
    title: 'either of two labels is a WHERE',
    text: "MATCH (n:Entity) WHERE (n:Group OR n:Place) AND n.name STARTS WITH 'P' RETURN n.name AS name ORDER BY name",
    expected: [['Port Averne'], ['Port Radio']],
  },
  {
    title: 'several labels at once are a pattern',
    text: 'MATCH (n:Entity:Person) RETURN DISTINCT n.name AS name ORDER BY name',
    expected: [['Ada Moreau'], ['Bruno Keller'], ['Clara Vance'], ['Dora Lind'], ['Ivo Brandt']],
  },
  {
    title: 'several types with an upper bound reach several hops',
    text:
      "MATCH (a:Person {name: 'Ada Moreau'})-[:KILLED_IN|OCCURRED_IN|LOCATED_IN*1..3]->(b) " +
      'RETURN DISTINCT b.name AS name ORDER BY name',
    expected: [['Lusenia'], ['Port Averne'], ['attack on the Harbour Guard']],
  },
  {
    title: 'the shortest of paths is found within its bound',
    text:
      "MATCH (a:Person {name: 'Ada Moreau'}), (b:Place {name: 'Lusenia'}) " +
      'MATCH p = shortestPath((a)-[:KILLED_IN|OCCURRED_IN|LOCATED_IN*..6]->(b)) RETURN length(p) AS hops',
    expected: [[3]],
  },
  {
    title: 'a bounded path and the hops after it stand in two MATCH clauses',
    text:
      "MATCH (a:Person {name: 'Clara Vance'})-[:ATTENDED*1..2]->(b:Event) " +
      'MATCH (b)-[:OCCURRED_IN]->(p:Place)-[:LOCATED_IN]->(c:Place) RETURN c.name AS name',
    expected: [['Lusenia']],
  },
  { title: 'a list grows by a list', text: "WITH ['a'] AS xs RETURN xs + ['b'] AS xs", expected: [[['a', 'b']]] },
  {
    title: 'a part of a date is taken from a variable',
    text: "WITH date('2031-03-08') AS d RETURN d.year AS y, d.month AS m, d.day AS d",
    expected: [[2031, 3, 8]],
  },
  {
    title: 'the first day of a month is built',
    text: "WITH date('2031-03-08') AS d RETURN toString(date({year: d.year, month: d.month, day: 1})) AS first",
    expected: [['2031-03-01']],
  },
  {
    title: 'dates compare as dates',
    text: "RETURN date('2031-03-08') > date('2031-02-28') AS later",
    expected: [[true]],
  },
  {
    title: 'a collecting subquery takes its variable',
    text:
      "MATCH (p:Person {name: 'Ada Moreau'}) CALL (p) { MATCH (p)-[:LED]->(g) RETURN collect(g.name) AS led } " +
      'RETURN p.name AS name, led AS led',
    expected: [['Ada Moreau', ['Harbour Guard']]],
  },
  {
    title: 'labels are unwound, for they have no order',
    text: "MATCH (n:Person {name: 'Ada Moreau'}) UNWIND labels(n) AS label RETURN label AS label ORDER BY label",
    expected: [['Entity'], ['Person']],
  },
  {
    title: 'the sum of nothing is nought',
    text: 'MATCH (n:NoSuchLabel) RETURN coalesce(sum(n.x), 0) AS total',
    expected: [[0]],
  },
  {
    title: 'a slice without its last item counts from the size',
    text: 'WITH [1, 2, 3, 4] AS xs RETURN xs[1..size(xs) - 1] AS middle',
    expected: [[[2, 3]]],
  },
  {
    title: 'a percentile has its share as a literal',
    text: 'UNWIND [1, 2, 3, 4, 5] AS x RETURN percentileCont(x, 0.25) AS quarter',
    expected: [[2]],
  },
  {
    title: 'a property is filtered while its node is carried along',
    text:
      "MATCH (n:Person) WITH n, n.name AS name WHERE n.mentions > 0 AND name STARTS WITH 'Clara' " +
      'RETURN name AS name',
    expected: [['Clara Vance']],
  },
  {
    title: 'an aliased count stands beside an aliased name',
    text: 'MATCH (n:Person)-[r:LED]->() RETURN n.name AS name, count(r) AS n ORDER BY name',
    expected: [
      ['Ada Moreau', 1],
      ['Bruno Keller', 2],
      ['Dora Lind', 1],
    ],
  },
  {
    title: 'what an optional match did not find is not deleted',
    text:
      "MATCH (n:Person {name: 'Clara Vance'}) OPTIONAL MATCH (n)-[r:LED]->() WITH n, r WHERE r IS NOT NULL DELETE r " +
      'RETURN n.name AS name',
    expected: [],
  },
  {
    title: 'existence and counting look at patterns',
    text:
      'MATCH (e:Event) WHERE EXISTS { MATCH (e)<-[:ATTENDED]-(:Person) } ' +
      'RETURN e.name AS name, COUNT { MATCH (e)<-[:ATTENDED]-() } AS n ORDER BY name',
    expected: [
      ['funeral of Ada Moreau', 2],
      ['memorial', 1],
    ],
  },
  {
    title: 'lists of pattern and map projections are plain data',
    text: "MATCH (n:Person {name: 'Ada Moreau'}) " + 'RETURN n {.name} AS it, [(n)-[:LED]->(g) | g.name] AS led',
    expected: [[{ name: 'Ada Moreau' }, ['Harbour Guard']]],
  },
  {
    title: 'rows without a value come last',
    text: 'UNWIND [2, null, 1] AS x RETURN x AS x ORDER BY x',
    expected: [[1], [2], [null]],
  },
  {
    title: 'whole numbers, fractions, texts, lists and maps pass as parameters and come back',
    text: 'RETURN $i AS i, $f AS f, $s AS s, $l AS l, $m AS m, $n AS n',
    parameters: { i: 3, f: 0.5, s: "it's “so”", l: ['a', 'b'], m: { a: { b: [1, 2] } }, n: null },
    expected: [[3, 0.5, "it's “so”", ['a', 'b'], { a: { b: [1, 2] } }, null]],
  },
  {
    title: 'a whole number limits rows as a parameter',
    text: 'UNWIND [1, 2, 3] AS x RETURN x AS x ORDER BY x LIMIT $n',
    parameters: { n: 2 },
    expected: [[1], [2]],
  },
];
