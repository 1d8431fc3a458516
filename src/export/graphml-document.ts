import { shortHash } from '../model/hash.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

/** The types that every GraphML reader knows; a date is a string. */
type AttributeType = 'boolean' | 'int' | 'double' | 'string';

/** A node or an edge to write: an id, its ends if it is an edge, and attributes of any kind. */
export interface Element {
  readonly id: string;
  readonly source?: string;
  readonly target?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Elements that can be gone through twice: once for the keys, once for the data. */
export interface Elements {
  readonly nodes: () => Iterable<Element>;
  readonly edges: () => Iterable<Element>;
}

interface Key {
  readonly id: string;
  readonly name: string;
  readonly type: AttributeType;
}

/** Key ids that readers look for by name: APOC takes labels and types from them. */
const RESERVED_KEYS: Readonly<Record<'node' | 'edge', Readonly<Record<string, string>>>> = {
  node: { labels: 'labels' },
  edge: { label: 'label' },
};

const MAX_INT = 2 ** 31;

/** A value's own type; undefined for what is left out: null, undefined, NaN. */
function typeOf(value: unknown): AttributeType | undefined {
  if (value === null || value === undefined || Number.isNaN(value)) return undefined;
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < MAX_INT ? 'int' : 'double';
  return 'string';
}

/** One type for an attribute that has values of several: numbers widen, anything else becomes a string. */
function join(a: AttributeType, b: AttributeType): AttributeType {
  if (a === b) return a;
  return [a, b].every((type) => type === 'int' || type === 'double') ? 'double' : 'string';
}

/** A value in XSD's lexical form; lists and objects as JSON, which every reader keeps as a string. */
function lexical(value: unknown): string {
  if (value === Number.POSITIVE_INFINITY) return 'INF';
  if (value === Number.NEGATIVE_INFINITY) return '-INF';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** An id as xs:NMTOKEN; one that is not gets a name from its hash. */
export const nmtoken = (id: string): string => (/^[\w.:-]+$/.test(id) ? id : `x.${shortHash([id], 16)}`);

function keysOf(elements: Iterable<Element>, owner: 'node' | 'edge'): Key[] {
  const types = new Map<string, AttributeType>();
  for (const { attributes } of elements)
    for (const [name, value] of Object.entries(attributes)) {
      const type = typeOf(value);
      const known = types.get(name);
      if (type !== undefined) types.set(name, known === undefined ? type : join(known, type));
    }
  const reserved = RESERVED_KEYS[owner];
  const rank = (name: string): number => (name in reserved ? 0 : name === 'label' ? 1 : 2);
  return [...types]
    .map(([name, type]) => ({ name, type, id: reserved[name] ?? `${owner[0]}_${nmtoken(name)}` }))
    .sort((a, b) => rank(a.name) - rank(b.name));
}

function data(attributes: Element['attributes'], keys: readonly Key[]): string {
  return keys
    .filter(({ name }) => typeOf(attributes[name]) !== undefined)
    .map(({ id, name }) => `<data key="${id}">${xmlText(lexical(attributes[name]))}</data>`)
    .join('');
}

/** A GraphML document that NetworkX, igraph, graphology, Gephi and APOC all read alike (docs: interchange rules). */
export function* graphmlDocument({ nodes, edges }: Elements): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  const nodeKeys = keysOf(nodes(), 'node');
  const edgeKeys = keysOf(edges(), 'edge');
  for (const [owner, keys] of [['node', nodeKeys] as const, ['edge', edgeKeys] as const])
    for (const { id, name, type } of keys)
      yield `<key id="${id}" for="${owner}" attr.name="${xmlAttribute(nmtoken(name))}" attr.type="${type}"/>\n`;
  yield '<graph id="G" edgedefault="directed">\n';
  for (const { id, attributes } of nodes()) yield `<node id="${nmtoken(id)}">${data(attributes, nodeKeys)}</node>\n`;
  for (const { id, source = '', target = '', attributes } of edges())
    yield `<edge id="${nmtoken(id)}" source="${nmtoken(source)}" target="${nmtoken(target)}">${data(attributes, edgeKeys)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}
