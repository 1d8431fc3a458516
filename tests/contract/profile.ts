import { ontology } from '../../src/ontology/ontology.ts';

// The rules of the portable profile that can be told from a query's text: docs/cypher.md says why each of them is there.

const RELATIONS = new Set(ontology.relations.map(({ type }) => type as string));

/** A query without its comments, and with its strings emptied, so that their words are not taken for Cypher. */
const bare = (text: string): string =>
  text.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");

/** Parts of a list between commas, but not those inside brackets. */
function items(list: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const mark of list) {
    if ('([{'.includes(mark)) depth++;
    if (')]}'.includes(mark)) depth--;
    if (mark === ',' && depth === 0) found.push('');
    else found[found.length - 1] += mark;
  }
  return found.map((item) => item.trim());
}

/** What a RETURN returns: up to the next clause, or to the end of the subquery it stands in. */
function returned(text: string): string[] {
  return [...text.matchAll(/\bRETURN\s+(?:DISTINCT\s+)?/g)].flatMap(({ index, 0: word }) => {
    const rest = text.slice(index + word.length);
    let depth = 0;
    let end = 0;
    while (end < rest.length && depth >= 0) {
      if ('([{'.includes(rest[end] ?? '')) depth++;
      if (')]}'.includes(rest[end] ?? '')) depth--;
      if (depth >= 0) end++;
    }
    return items(rest.slice(0, end).split(/\b(?:ORDER BY|SKIP|LIMIT|UNION)\b/)[0] ?? '');
  });
}

const rules: readonly (readonly [rule: string, broken: (text: string) => boolean])[] = [
  ['alias everything that is returned', (text) => returned(text).some((item) => !/\sAS\s+\w+$/.test(item))],
  [
    'give every path an upper bound',
    (text) => pathLengths(text).some(({ length }) => !/^\*\s*(?:\d*\s*\.\.\s*\d+|\d+)$/.test(length)),
  ],
  [
    'name relationship types between entities in paths',
    (text) => pathLengths(text).some(({ types }) => types.length === 0 || types.some((type) => !RELATIONS.has(type))),
  ],
  [
    'let no two hops follow a path of any length in one MATCH',
    (text) => /\[[^\]]*\*[^\]]*\]->?\([^()]*\)<?-(?:\[[^\]]*\])?->?\([^()]*\)<?-/.test(text),
  ],
  [
    'ask no subquery in the WHERE of an OPTIONAL MATCH',
    (text) =>
      /\bOPTIONAL MATCH\b(?:(?!\b(?:MATCH|WITH|RETURN|CALL|UNWIND)\b)[\s\S])*\bWHERE\b(?:(?!\b(?:MATCH|WITH|RETURN|CALL|UNWIND)\b)[\s\S])*\b(?:EXISTS|COUNT)\s*\{/.test(
        text,
      ),
  ],
  [
    'ask nothing of a shortest path in the WHERE beside it',
    (text) => /hortestPaths?\s*\((?:(?!\b(?:MATCH|WITH|RETURN|CALL|UNWIND)\b)[\s\S])*\bWHERE\b/.test(text),
  ],
  ['ask for all shortest paths and take one', (text) => /\bshortestPath\s*\(/.test(text)],
  ['order the rows', (text) => !/\bORDER BY\b(?![\s\S]*\bRETURN\b)/.test(text)],
  ['take the sum of nothing for nought', (text) => /(?<!coalesce\()\bsum\(/.test(text)],
  ['never use the engine’s own ids', (text) => /\b(?:elementId|id)\s*\(/.test(text)],
  ['never depend on the order of labels', (text) => /labels\([^)]*\)\s*\[/.test(text)],
  [
    'run one statement that only reads',
    (text) => /;|\b(?:CREATE|MERGE|DELETE|SET|REMOVE|LOAD)\b|\bCALL\s+\w/.test(text),
  ],
];

interface PathLength {
  readonly types: readonly string[];
  readonly length: string;
}

function pathLengths(text: string): PathLength[] {
  return [...text.matchAll(/-\[([^\]]*?)(\*[^\]]*)\]-/g)].map(([, before = '', length = '']) => ({
    types: (before.split(':')[1] ?? '').split('|').filter((type) => type.trim() !== ''),
    length: length.trim(),
  }));
}

/** The rules of the profile that a query breaks. */
export function brokenRules(text: string): string[] {
  const plain = bare(text);
  return rules.filter(([, broken]) => broken(plain)).map(([rule]) => rule);
}

/** Whether a query does what it says about edges: one that says truthy looks at it, or at the status it follows from. */
export function keepsToTruth(text: string, edges: string): boolean {
  const plain = bare(text);
  const looks = /\.truthy\b|\.status\b/.test(plain);
  return edges === 'truthy' ? looks : edges === 'claims' ? !looks : true;
}
