import { standingOf } from '../../src/graph/stance.ts';
import type { NodeView } from '../../src/graph/view.ts';
import { compareText } from '../../src/model/hash.ts';
import { type Atlas, otherEnd } from './atlas.ts';
import type { Visible } from './visible.ts';
import { count, relationWords, valueWords } from './words.ts';

/** One line of a node's profile. */
export interface FactLine {
  readonly name: string;
  readonly value: string;
  /** What else is said, with how many publishers say it. */
  readonly rivals: readonly string[];
  readonly disputed: boolean;
  /** The values that are given, the chosen one first, each with the claims that give it. */
  readonly sides: readonly { readonly title: string; readonly claims: readonly string[] }[];
}

/** What a node's profile decided, in words, with the claims behind it. */
export const factLines = ({ profile }: NodeView): FactLine[] =>
  Object.entries(profile.facts).map(([attribute, fact]) => ({
    name: relationWords(attribute),
    value: valueWords(fact.value),
    rivals: fact.rivals.map((rival) => `${valueWords(rival.value)} (${count(rival.publishers, 'publisher')})`),
    disputed: fact.disputed,
    sides: [fact, ...fact.rivals].map(({ value, claims }) => ({ title: valueWords(value), claims })),
  }));

/** The claims that an event took place, or did not. */
export const happenedClaims = (node: string, atlas: Atlas): string[] =>
  (atlas.valuesOf.get(node) ?? []).filter((claim) => claim.predicate === 'happened').map((claim) => claim.id);

/** A relationship as seen from one of its ends. */
export interface Tie {
  readonly edge: string;
  readonly relation: string;
  /** Whether the relation is read from this node to the other. */
  readonly outward: boolean;
  readonly other: NodeView;
  readonly truthy: boolean;
  readonly disputed: boolean;
  readonly status: string;
  readonly claims: number;
}

/** The shown relationships of a node: by relation, then by name. */
export function tiesOf(node: string, atlas: Atlas, visible: Visible): Tie[] {
  return (atlas.edgesOf.get(node) ?? [])
    .filter((edge) => visible.edges.has(edge.id))
    .flatMap((edge): Tie[] => {
      const other = atlas.nodes.get(otherEnd(edge, node));
      if (other === undefined) return [];
      const { id, type, truthy, disputed, claims, against } = edge;
      const outward = edge.source === node || atlas.symmetric.has(type);
      return [
        {
          edge: id,
          relation: relationWords(type),
          outward,
          other,
          truthy,
          disputed,
          status: standingOf(edge),
          claims: claims.length + against.length,
        },
      ];
    })
    .sort(
      (a, b) =>
        compareText(a.relation, b.relation) ||
        Number(b.outward) - Number(a.outward) ||
        compareText(a.other.name, b.other.name),
    );
}

interface Announced {
  readonly as: string;
  readonly ids?: readonly string[];
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What a screen reader is told of the selection. */
export function announcement(selection: Announced, atlas: Atlas): string {
  if (selection.from !== undefined && selection.to !== undefined)
    return `Path from ${atlas.nodes.get(selection.from)?.name} to ${atlas.nodes.get(selection.to)?.name}.`;
  const edge = atlas.edges.get(selection.id ?? '');
  if (edge !== undefined) {
    const [source, target] = [atlas.nodes.get(edge.source)?.name, atlas.nodes.get(edge.target)?.name];
    return `Selected relationship: ${source} ${relationWords(edge.type)} ${target}, ${count(edge.claims.length + edge.against.length, 'claim')}.`;
  }
  const nodes = (selection.ids ?? []).flatMap((id) => atlas.nodes.get(id) ?? []);
  const [node] = nodes;
  if (node === undefined) return 'Nothing selected.';
  if (nodes.length > 1) return `Selected ${count(nodes.length, 'node')}: ${nodes.map(({ name }) => name).join(', ')}.`;
  return `Selected: ${node.name}, ${node.type}, ${count(node.degree, 'relationship')}, ${count(node.mentions, 'mention')}.`;
}
