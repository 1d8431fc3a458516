import { alignByName } from './align.ts';
import { type Comparison, isSalient } from './comparison.ts';
import { type FlatEntity, type FlatGraph, type FlatRelation, inGoldNames } from './flat.ts';
import { judge } from './judge.ts';
import { match, withTypes } from './match.ts';
import { keysOf } from './names.ts';
import { type Facts, factsOf } from './score-facts.ts';
import { type RelationScores, scoreRelations } from './score-relations.ts';
import { type Tally, tally } from './tally.ts';

/** How well the entities of one document were found. */
export interface EntityScores {
  readonly entities: Tally;
  readonly salientEntities: Tally;
  /** Type not compared. */
  readonly untypedEntities: Tally;
  readonly types: Readonly<Record<string, Tally>>;
}

/** How often one gold entity became several nodes, or several became one. */
export interface Resolution {
  readonly mapped: number;
  readonly duplicates: number;
  readonly overMerged: number;
}

/** What a person reads to understand the figures: one line an item, `(m)` marks marginal gold. */
export interface ScoreDetail {
  readonly missedEntities: readonly string[];
  readonly extraEntities: readonly string[];
  readonly missedRelations: readonly string[];
  readonly extraRelations: readonly string[];
  readonly pairs: readonly string[];
  /** Nodes of a gold entity that another node already stands for. */
  readonly duplicates: readonly string[];
}

/** All figures of one document. */
export interface DocumentScore extends EntityScores, RelationScores, Resolution, Facts {
  readonly detail: ScoreDetail;
}

function scoreEntities({ predicted, gold, match: { pairs, map } }: Comparison): EntityScores {
  const byId = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const found = new Set(pairs.values());
  const hits = (entities: readonly FlatEntity[]) => entities.filter((entity) => pairs.has(entity.id)).length;
  const kept = predicted.entities.filter((entity) => {
    const twin = byId.get(map.get(entity.id) ?? '');
    return !twin || isSalient(twin);
  });
  const types = Object.fromEntries(
    ['Person', 'Group', 'Place', 'Event'].map((type) => {
      const [mine, theirs] = [predicted, gold].map((graph) => graph.entities.filter((entity) => entity.type === type));
      const goldFound = theirs!.filter((entity) => found.has(entity.id)).length;
      return [type, tally({ right: hits(mine!), predicted: mine!.length, gold: theirs!.length, found: goldFound })];
    }),
  );
  const free = alignByName(predicted.entities.map(withTypes), gold.entities.map(withTypes), { typed: false });
  const freeHits = new Set([...free.pairs.map(([p]) => predicted.entities[p]!.id), ...pairs.keys()]).size;
  const [predictedCount, goldCount] = [predicted.entities.length, gold.entities.length];
  return {
    entities: tally({ right: hits(predicted.entities), predicted: predictedCount, gold: goldCount }),
    salientEntities: tally({
      right: hits(kept),
      predicted: kept.length,
      gold: gold.entities.filter(isSalient).length,
    }),
    untypedEntities: tally({
      right: freeHits,
      predicted: predictedCount,
      gold: goldCount,
      found: Math.min(goldCount, freeHits),
    }),
    types,
  };
}

/** Gold owner of each `Type|name`; names that two gold entities share have none. */
function ownersOf(gold: FlatGraph): Map<string, string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const entity of gold.entities)
    for (const name of keysOf(entity)) {
      const key = `${entity.type}|${name}`;
      const owner = owners.get(key);
      if (owner !== undefined && owner !== entity.id) shared.add(key);
      owners.set(key, entity.id);
    }
  for (const key of shared) owners.delete(key);
  return owners;
}

function resolutionOf({ predicted, gold, match: { map } }: Comparison): Resolution {
  const owners = ownersOf(gold);
  const ownersFor = (entity: FlatEntity) =>
    new Set([...keysOf(entity)].map((name) => owners.get(`${entity.type}|${name}`)).filter((id) => id !== undefined));
  return {
    mapped: map.size,
    duplicates: map.size - new Set(map.values()).size,
    overMerged: predicted.entities.filter((entity) => entity.type !== 'Event' && ownersFor(entity).size > 1).length,
  };
}

function detailOf({ predicted, gold, match: { pairs, map }, judged }: Comparison): ScoreDetail {
  const name = (graph: FlatGraph) => {
    const names = new Map(graph.entities.map((entity) => [entity.id, entity.name]));
    return (id: string) => names.get(id) ?? id;
  };
  const [mine, theirs] = [name(predicted), name(gold)];
  const found = new Set(pairs.values());
  const stated = new Set(judged.map((one) => one.hit));
  const margin = (item: FlatEntity | FlatRelation) => (isSalient(item) ? '' : '(m) ');
  return {
    missedEntities: gold.entities
      .filter((entity) => !found.has(entity.id))
      .map((entity) => `${margin(entity)}${entity.type} ${entity.name}`),
    extraEntities: predicted.entities
      .filter((entity) => !map.has(entity.id))
      .map((entity) => `${entity.type} ${entity.name}`),
    missedRelations: gold.relations
      .filter((relation) => !stated.has(relation))
      .map((one) => `${margin(one)}${theirs(one.source)} ${one.type} ${theirs(one.target)}`),
    extraRelations: judged
      .filter((one) => !one.hit && !one.neutral)
      .map(({ relation, source, target }) => {
        const outside = source && target ? '' : '  [end not in gold]';
        return `${mine(relation.source)} ${relation.type} ${mine(relation.target)}${outside}`;
      }),
    pairs: [...pairs].map(([p, g]) => `${mine(p)} = ${theirs(g)}`),
    duplicates: [...map].filter(([p]) => !pairs.has(p)).map(([p, g]) => `${mine(p)} = ${theirs(g)}`),
  };
}

/** Scores one predicted graph against one gold graph; both may use our relation names or the gold's. */
export function scoreDocument(goldGraph: FlatGraph, predictedGraph: FlatGraph): DocumentScore {
  const [gold, predicted] = [inGoldNames(goldGraph), inGoldNames(predictedGraph)];
  const matched = match(predicted, gold);
  const comparison = { predicted, gold, match: matched, judged: judge(predicted, gold, matched) };
  return {
    ...scoreEntities(comparison),
    ...scoreRelations(comparison),
    ...resolutionOf(comparison),
    ...factsOf(comparison),
    detail: detailOf(comparison),
  };
}
