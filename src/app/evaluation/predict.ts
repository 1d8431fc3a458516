import { writeFlat } from '../../export/flat.ts';
import { library } from '../../graph/union.ts';
import type { Article } from '../../model/article.ts';
import type { KnowledgeGraph } from '../../model/graph.ts';
import type { Reading } from '../../model/reading.ts';
import type { Ontology } from '../../ontology/kinds.ts';
import { graphOf } from '../graph.ts';
import type { Predict } from './evaluate.ts';
import type { FlatGraph } from './flat.ts';
import { tripleKey } from './implied.ts';

/** The rules that heard each edge. */
function rulesByTriple({ claims, edges }: KnowledgeGraph): Map<string, string[]> {
  const ruleOf = new Map(claims.map((claim) => [claim.id, claim.rule]));
  return new Map(
    edges.map((edge) => {
      const rules = edge.claims.map((id) => ruleOf.get(id)).filter((rule) => rule !== undefined);
      return [tripleKey(edge.source, edge.type, edge.target), [...new Set(rules)]];
    }),
  );
}

/** A graph in the flat shape, as `--format flat` writes it, with the rules that heard each relation. */
export function flatOf(graph: KnowledgeGraph): FlatGraph {
  const { entities, relations } = JSON.parse([...writeFlat(graph)].join('')) as FlatGraph;
  const rules = rulesByTriple(graph);
  const withRules = relations.map((relation) => {
    const heard = rules.get(tripleKey(relation.source, relation.type, relation.target)) ?? [];
    return { ...relation, rules: heard };
  });
  return { entities, relations: withRules };
}

/** What the project itself makes of articles, in the flat shape: the same path as `build --format flat`. */
export const predictWith =
  (read: (article: Article) => Reading, ontology: Ontology): Predict =>
  (articles) =>
    flatOf(graphOf(library(articles.map(read)), ontology));
