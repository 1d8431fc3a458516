import { readFileSync } from 'node:fs';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, test } from 'vitest';
import { questions } from '../../src/app/questions.ts';
import { scriptStatements } from '../../src/store/schema-file.ts';
import { brokenRules, keepsToTruth } from './profile.ts';

// Neo4j's own parser and checker, as it is compiled to JavaScript, and our rules beside it.

const schema = scriptStatements(readFileSync(new URL('../../cypher/schema.cypher', import.meta.url), 'utf8'));

/** A cartesian product is meant where two are looked up by name. */
const MEANT = /cartesian product/;

function complaints(text: string, version: 5 | 25, parameters: readonly string[] = []): string[] {
  const { diagnostics } = lintCypherQuery(`CYPHER ${version}\n${text}`, {
    parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
  });
  return diagnostics
    .map(({ message }) => (typeof message === 'string' ? message : message.value))
    .filter((message) => !MEANT.test(message));
}

describe('Neo4j’s own checker', () => {
  test.each([5, 25] as const)('finds nothing wrong with any named query in Cypher %i', (version) => {
    const found = questions().flatMap(({ name, text, parameters }) =>
      complaints(
        text,
        version,
        parameters.map((each) => each.name),
      ).map((message) => `${name}: ${message}`),
    );
    expect(found).toEqual([]);
  });

  test.each([5, 25] as const)('finds nothing wrong with the schema in Cypher %i', (version) => {
    expect(schema.flatMap(({ text }) => complaints(text, version))).toEqual([]);
  });

  test('would find something', () => {
    expect(complaints('MATCH (n:Person) RETURN m.name AS name', 5)).toEqual([expect.stringContaining('m')]);
    expect(complaints('MATCH (n:Person RETURN n.name AS name', 25).length).toBeGreaterThan(0);
    expect(complaints('RETURN $who AS who', 5)).toEqual([expect.stringContaining('who')]);
  });
});

describe('The portable profile', () => {
  test('is kept to by every named query', () => {
    expect(questions().flatMap(({ name, text }) => brokenRules(text).map((rule) => `${name}: ${rule}`))).toEqual([]);
  });

  test('and what a query says of truthy edges is so', () => {
    expect(
      questions()
        .filter(({ text, edges }) => !keepsToTruth(text, edges))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  test('has at least forty queries, in no two the same text', () => {
    const texts = questions().map(({ text }) => text.replace(/\/\/.*$/gm, '').trim());
    expect(texts.length).toBeGreaterThanOrEqual(40);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each([
    ['alias everything that is returned', 'MATCH (n) RETURN n.name, n.id AS id ORDER BY id'],
    ['alias everything that is returned', 'MATCH (n) CALL (n) { RETURN count(n) } RETURN n.id AS id ORDER BY id'],
    ['give every path an upper bound', 'MATCH (a)-[:LED*1..]->(b) RETURN a.id AS id ORDER BY id'],
    ['give every path an upper bound', 'MATCH (a)-[:LED*]->(b) RETURN a.id AS id ORDER BY id'],
    ['name relationship types between entities in paths', 'MATCH (a)-[*..3]-(b) RETURN a.id AS id ORDER BY id'],
    [
      'name relationship types between entities in paths',
      'MATCH (a)-[r:MENTIONS*1..3]-(b) RETURN a.id AS id ORDER BY id',
    ],
    [
      'let no two hops follow a path of any length in one MATCH',
      'MATCH (a)-[:LED*1..3]->(b)-[:PART_OF]->(c)-[:PART_OF]->(d) RETURN a.id AS id ORDER BY id',
    ],
    [
      'ask no subquery in the WHERE of an OPTIONAL MATCH',
      'MATCH (n) OPTIONAL MATCH (n)-[:LED]->(m) WHERE m.x = 1 AND EXISTS { MATCH (m)-[:LED]->() } RETURN n.id AS id ORDER BY id',
    ],
    [
      'ask nothing of a shortest path in the WHERE beside it',
      'MATCH (a), (b) MATCH p = allShortestPaths((a)-[:LED*..3]-(b)) WHERE all(r IN relationships(p) WHERE r.truthy) RETURN a.id AS id ORDER BY id',
    ],
    [
      'ask for all shortest paths and take one',
      'MATCH (a), (b) MATCH p = shortestPath((a)-[:LED*..3]-(b)) RETURN length(p) AS n ORDER BY n',
    ],
    ['order the rows', 'MATCH (n) WITH n ORDER BY n.id RETURN n.id AS id'],
    ['take the sum of nothing for nought', 'MATCH (n) RETURN sum(n.x) AS x ORDER BY x'],
    ['never use the engine’s own ids', 'MATCH (n) RETURN elementId(n) AS id ORDER BY id'],
    ['never depend on the order of labels', 'MATCH (n) RETURN labels(n)[0] AS label ORDER BY label'],
    ['run one statement that only reads', 'MATCH (n) SET n.x = 1 RETURN n.id AS id ORDER BY id'],
    ['run one statement that only reads', 'CALL db.labels() YIELD label RETURN label AS label ORDER BY label'],
  ])('notices who does not %s', (rule, text) => {
    expect(brokenRules(text)).toEqual([rule]);
  });

  test('is not fooled by what stands in strings and comments', () => {
    expect(
      brokenRules("// CREATE (n) -[*]-\nMATCH (n) WHERE n.x = 'DELETE; sum(' RETURN n.id AS id ORDER BY id"),
    ).toEqual([]);
  });
});
