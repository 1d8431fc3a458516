import type { EntityType } from '../../model/claim.ts';

/** Someone or something in the flat shape that predictions and gold share; `altTypes` and `salient` are gold's. */
export interface FlatEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly altTypes?: readonly EntityType[];
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: string;
  /** EDTF. */
  readonly date?: string;
  /** The article's words, several joined by "; ". */
  readonly count?: string;
  readonly salient?: boolean;
}

/** A relation in the flat shape; `by` is the id of the first claimant that is an entity. */
export interface FlatRelation {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly altTypes?: readonly string[];
  readonly status?: string;
  readonly by?: string;
  /** Rules that heard it; only our own predictions know. */
  readonly rules?: readonly string[];
  readonly salient?: boolean;
}

/** A graph as the scorers read it. */
export interface FlatGraph {
  readonly entities: readonly FlatEntity[];
  readonly relations: readonly FlatRelation[];
}

/** What a document without a prediction is scored as. */
export const EMPTY_GRAPH: FlatGraph = { entities: [], relations: [] };

/** Our relation names as the gold calls them; `~` turns the relation round. */
const GOLD_NAMES: Readonly<Record<string, string>> = {
  CARRIED_OUT: 'PERPETRATED',
  INJURED_IN: 'WOUNDED_IN',
  HONORED_IN: '~HONORS',
};

function inGoldName(relation: FlatRelation): FlatRelation {
  const altTypes = relation.altTypes && { altTypes: relation.altTypes.map((type) => GOLD_NAMES[type] ?? type) };
  const type = GOLD_NAMES[relation.type];
  if (!type) return { ...relation, ...altTypes };
  if (!type.startsWith('~')) return { ...relation, ...altTypes, type };
  return { ...relation, ...altTypes, type: type.slice(1), source: relation.target, target: relation.source };
}

/** The graph with the relation names that the gold sets and the rules of scoring use. */
export const inGoldNames = (graph: FlatGraph): FlatGraph => ({
  entities: graph.entities,
  relations: graph.relations.map(inGoldName),
});
