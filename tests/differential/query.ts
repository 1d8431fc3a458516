import type { Cell, Statement } from '../../src/model/table.ts';
import { type Dice, dice } from './dice.ts';
import { LABELS, NAMES, TAGS, TYPES } from './graph.ts';

// Queries within the portable profile, by throw of dice. A query keeps a scope of nodes (a, b …), relationships (r, s …)
// and numbers; whatever is returned is a scalar or a sorted list, and all rows are ordered by all columns.

interface Scope {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

const types = (throws: Dice): string => [...new Set([throws.one(TYPES), ...throws.some(TYPES, 25)])].join('|');

const label = (throws: Dice): string => (throws.chance(50) ? `:${throws.one(LABELS)}` : ':Entity');

function arrow(throws: Dice, inside: string): string {
  const way = throws.below(3);
  return way === 0 ? `-[${inside}]->` : way === 1 ? `<-[${inside}]-` : `-[${inside}]-`;
}

/** One MATCH of one to three hops; a path of any length stands alone, as the profile wants it. */
function match(throws: Dice, from: string | undefined, prefix: string): { text: string; scope: Scope } {
  const start = from ?? `${prefix}0`;
  const nodes = from === undefined ? [start] : [];
  const relationships: string[] = [];
  let text = `(${start}${from === undefined ? label(throws) : ''})`;
  if (throws.chance(20)) {
    const lower = throws.below(3);
    const inside = `:${types(throws)}*${lower}..${lower + throws.below(3)}`;
    text += `${arrow(throws, inside)}(${prefix}1${label(throws)})`;
    return { text, scope: { nodes: [...nodes, `${prefix}1`], relationships } };
  }
  const hops = from === undefined ? throws.below(4) : 1 + throws.below(2);
  for (let hop = 1; hop <= hops; hop++) {
    const relationship = `${prefix}r${hop}`;
    const inside = throws.chance(60) ? `${relationship}:${types(throws)}` : relationship;
    text += `${arrow(throws, inside)}(${prefix}${hop}${label(throws)})`;
    nodes.push(`${prefix}${hop}`);
    relationships.push(relationship);
  }
  return { text, scope: { nodes, relationships } };
}

const COMPARISONS = ['=', '<>', '<', '>', '<=', '>='] as const;

/** A condition on something that has our properties; a null in it leaves the row out, as Cypher has it. */
function atom(throws: Dice, it: string, nodes: readonly string[]): string {
  const kinds: readonly (() => string)[] = [
    () => `${it}.n ${throws.one(COMPARISONS)} ${throws.below(5) - 1}`,
    () => `${it}.n ${throws.one(COMPARISONS)} $k`,
    () => `${it}.n IN [0, 1, $k]`,
    () => `${it}.name = '${throws.one(NAMES)}'`,
    () => `toLower(${it}.name) CONTAINS toLower($s)`,
    () => `${it}.name STARTS WITH '${throws.one(NAMES).slice(0, 1)}'`,
    () => `${it}.truthy`,
    () => `${it}.n IS NULL`,
    () => `${it}.date IS NOT NULL AND ${it}.date >= '2031'`,
    () => `any(t IN ${it}.tags WHERE t = '${throws.one(TAGS)}')`,
    () => `all(t IN ${it}.tags WHERE t <> '${throws.one(TAGS)}')`,
    () => `none(t IN ${it}.tags WHERE t IN ['${throws.one(TAGS)}'])`,
    () => `'${throws.one(TAGS)}' IN ${it}.tags`,
    () => `size(${it}.tags) > ${throws.below(3)}`,
    () => `coalesce(${it}.n, 0) + 1 > ${throws.below(4)}`,
    () => `${it}.f * 2 > 1.25`,
    () => `EXISTS { MATCH (${throws.one(nodes)})${arrow(throws, `:${types(throws)}`)}(:${throws.one(LABELS)}) }`,
    () => `NOT EXISTS { MATCH (${throws.one(nodes)})-[:${types(throws)}]->() }`,
    () => `COUNT { MATCH (${throws.one(nodes)})-[]-() } > ${throws.below(3)}`,
    () => `${throws.one(nodes)}.day >= date('2031-03-03')`,
    () => `${throws.one(nodes)}:${throws.one(LABELS)}`,
  ];
  return throws.one(kinds)();
}

function condition(throws: Dice, { nodes, relationships }: Scope, depth = 0): string {
  const it = throws.one([...nodes, ...relationships]);
  if (depth > 1 || throws.chance(45)) return atom(throws, it, nodes);
  const rest = () => condition(throws, { nodes, relationships }, depth + 1);
  if (throws.chance(20)) return `NOT (${rest()})`;
  return `(${rest()} ${throws.one(['AND', 'OR'])} ${rest()})`;
}

/** Beside an aggregate the embedded engine knows no pattern comprehension, so there it is left out. */
function scalar(throws: Dice, { nodes, relationships }: Scope, isGrouped = false): string {
  const it = throws.one([...nodes, ...relationships]);
  const node = throws.one(nodes);
  const kinds = [
    `${it}.id`,
    `${it}.n`,
    `${it}.name`,
    `toUpper(${it}.name)`,
    `substring(${it}.name, 1, 2)`,
    `size(${it}.tags)`,
    `${it}.tags`,
    `coalesce(${it}.n, -5) * 2`,
    `CASE WHEN ${it}.truthy THEN 'yes' ELSE 'no' END`,
    `CASE ${it}.n WHEN 0 THEN 'none' WHEN 1 THEN 'one' ELSE 'more' END`,
    `toString(${node}.day)`,
    `${it}.n IS NULL`,
    `[t IN ${it}.tags WHERE t <> 'y' | t + '!']`,
    `${it}.n % 3`,
    `${it}.f / 2`,
    `toInteger(${it}.f * 4)`,
    `split(${it}.name, ' ')[0]`,
    `COUNT { MATCH (${node})-[:${types(throws)}]->() }`,
    isGrouped ? `${node}.id` : `size([(${node})-[:${types(throws)}]->(m) | m.id])`,
    `head(${it}.tags)`,
    `${it}.tags + ['w']`,
    `reduce(t = 0, x IN [1, 2, coalesce(${it}.n, 0)] | t + x)`,
  ];
  return throws.one(kinds);
}

const aggregate = (throws: Dice, { nodes, relationships }: Scope): string => {
  const it = throws.one([...nodes, ...relationships]);
  return throws.one([
    'count(*)',
    `count(${it}.n)`,
    `count(DISTINCT ${it}.name)`,
    `coalesce(sum(${it}.n), 0)`,
    `min(${it}.n)`,
    `max(${it}.name)`,
    `avg(${it}.n)`,
    `size(collect(${it}.name))`,
    `size(collect(DISTINCT ${it}.n))`,
    `max(${it}.date)`,
  ]);
};

const ordered = (columns: readonly string[], throws: Dice): string => {
  const by = columns.map((_, i) => `c${i}${throws.chance(20) ? ' DESC' : ''}`).join(', ');
  const skip = throws.chance(15) ? ` SKIP ${throws.below(3)}` : '';
  const limit = throws.chance(25) ? ' LIMIT $l' : '';
  return ` ORDER BY ${by}${skip}${limit}`;
};

const returning = (columns: readonly string[], throws: Dice, distinct = false): string =>
  `RETURN ${distinct ? 'DISTINCT ' : ''}${columns.map((column, i) => `${column} AS c${i}`).join(', ')}${ordered(columns, throws)}`;

/** The end of a query: plain columns, groups, or groups of groups. */
function ending(throws: Dice, scope: Scope): string {
  const plain = (isGrouped = false) =>
    Array.from({ length: 1 + throws.below(3) }, () => scalar(throws, scope, isGrouped));
  const kind = throws.below(4);
  if (kind === 0) return returning(plain(), throws, throws.chance(40));
  if (kind === 1) return returning([...plain(true).slice(0, 2), aggregate(throws, scope)], throws);
  if (kind === 2) return returning([aggregate(throws, scope), aggregate(throws, scope)], throws);
  const key = scalar(throws, scope, true);
  return `WITH ${key} AS k0, ${aggregate(throws, scope)} AS v0 WHERE v0 IS NOT NULL ${returning(['k0', 'v0'], throws)}`;
}

function where(throws: Dice, scope: Scope, percent: number): string {
  return throws.chance(percent) ? ` WHERE ${condition(throws, scope)}` : '';
}

/** In the WHERE of an OPTIONAL MATCH the embedded engine loses rows by a subquery, so the profile has none there. */
function plainCondition(throws: Dice, scope: Scope): string {
  for (;;) {
    const text = condition(throws, scope);
    if (!/(?:EXISTS|COUNT) \{/.test(text)) return text;
  }
}

/** What may stand between the first MATCH and the end. */
function middle(throws: Dice, scope: Scope): { text: string; scope: Scope } {
  const kind = throws.below(8);
  const from = throws.one(scope.nodes);
  if (kind < 2) {
    const more = match(throws, from, 'b');
    const all = {
      nodes: [...scope.nodes, ...more.scope.nodes],
      relationships: [...scope.relationships, ...more.scope.relationships],
    };
    const near = { ...all, nodes: more.scope.nodes.length > 0 ? more.scope.nodes : all.nodes };
    const text =
      kind === 0
        ? ` OPTIONAL MATCH ${more.text}${throws.chance(40) ? ` WHERE ${plainCondition(throws, near)}` : ''}`
        : ` MATCH ${more.text}${where(throws, near, 40)}`;
    return { text, scope: all };
  }
  if (kind === 2) {
    const inner = `MATCH (${from})-[:${types(throws)}]->(m) RETURN count(m) AS m0`;
    return {
      text: ` CALL (${from}) { ${inner} } WITH ${scope.nodes.join(', ')}, m0 WHERE m0 >= ${throws.below(2)}`,
      scope: { nodes: scope.nodes, relationships: [] },
    };
  }
  if (kind === 3) return { text: ` WITH DISTINCT ${from}`, scope: { nodes: [from], relationships: [] } };
  if (kind === 4) {
    const names = [...scope.nodes, ...scope.relationships].join(', ');
    return { text: ` WITH ${names} WHERE ${condition(throws, scope)}`, scope };
  }
  return { text: '', scope };
}

/** Two ends that are looked up, and the shortest ways between them; of several, one engine may find another than the other. */
function shortest(throws: Dice): string {
  const [a, b] = [throws.below(4), 4 + throws.below(3)];
  const pattern = `(a)${arrow(throws, `:${types(throws)}*..${1 + throws.below(4)}`)}(b)`;
  const ends = `MATCH (a:Entity {id: 'n${a}'}), (b:Entity {id: 'n${b}'})`;
  if (throws.chance(40))
    return `${ends} MATCH p = shortestPath(${pattern}) RETURN length(p) AS c0, size(nodes(p)) AS c1 ORDER BY c0, c1`;
  return (
    `${ends} MATCH p = allShortestPaths(${pattern}) WITH p, all(r IN relationships(p) WHERE r.truthy) AS holds ` +
    `${throws.chance(50) ? 'WHERE holds ' : ''}RETURN length(p) AS c0, [n IN nodes(p) | n.id] AS c1, ` +
    '[r IN relationships(p) | r.id] AS c2, holds AS c3 ORDER BY c0, c1, c2'
  );
}

const unwinding = (throws: Dice): string =>
  `UNWIND $list AS x MATCH (a${label(throws)}) WHERE a.n ${throws.one(COMPARISONS)} x ` +
  returning(['x', throws.one(['a.id', 'count(a)', 'min(a.name)', 'a.name'])], throws);

/** A random query with its parameters. */
export function randomQuery(seed: number): Statement {
  const throws = dice(seed);
  const parameters: Record<string, Cell> = {
    k: throws.below(4),
    s: throws.one(['a', 'PORT', 'ru', '']),
    l: 1 + throws.below(5),
    list: [0, 2, throws.below(3)],
  };
  if (throws.chance(8)) return { text: shortest(throws), parameters };
  if (throws.chance(6)) return { text: unwinding(throws), parameters };
  const first = match(throws, undefined, 'a');
  const then = middle(throws, first.scope);
  const text = `MATCH ${first.text}${where(throws, first.scope, 55)}${then.text} ${ending(throws, then.scope)}`;
  return { text, parameters };
}
