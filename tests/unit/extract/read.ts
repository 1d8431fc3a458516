import { loadLanguageModel } from '../../../src/app/models.ts';
import { createReader } from '../../../src/extract/reader.ts';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { library } from '../../../src/graph/union.ts';
import { createArticle } from '../../../src/model/article.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { ontology } from '../../../src/ontology/ontology.ts';

/** The built-in reader with the shipped weights. */
export const reader = createReader({ model: loadLanguageModel(), ontology });

/** The graph of a text published on Sunday 5 January 2020. */
export const graphOf = (text: string): KnowledgeGraph =>
  knowledge(library([reader(createArticle('example', text, { publishedAt: '2020-01-05' }))]), ontology);

/** What a text states as a fact: "Adam Reyes CARRIED_OUT killing of Ada Moreau". */
export function facts(text: string): string[] {
  const { nodes, edges } = graphOf(text);
  const name = new Map(nodes.map((node) => [node.id, node.name]));
  return edges
    .filter((edge) => edge.truthy)
    .map((edge) => `${name.get(edge.source)} ${edge.type} ${name.get(edge.target)}`);
}

/** A claim in words: who says, how surely, what; events by kind. */
export interface Told {
  readonly claim: string;
  readonly modality: string;
  readonly polarity: string;
  readonly by: readonly string[];
  readonly via: readonly string[];
  readonly quote: string;
}

/** Reads a text published on Sunday 5 January 2020 and tells its claims in words. */
export function tell(text: string): Told[] {
  const reading = reader(createArticle('example', text, { publishedAt: '2020-01-05' }));
  const entity = new Map(reading.entities.map((each) => [each.id, each]));
  const label = (id: string): string => {
    const each = entity.get(id);
    return each?.type === 'Event' ? (each.kind ?? '') : (each?.name ?? '');
  };
  const object = ({ object: to }: Claim): string =>
    to.as === 'entity' ? label(to.entity) : to.value.kind === 'date' ? `${to.value.edtf}` : to.value.text;
  return reading.claims.map((claim) => ({
    claim: `${label(claim.subject)} ${claim.predicate} ${object(claim)}`,
    modality: claim.modality,
    polarity: claim.polarity,
    by: claim.claimedBy.map((each) => (each.as === 'entity' ? label(each.entity) : `"${each.text}"`)),
    via: claim.via.map((each) => (each.as === 'entity' ? label(each.entity) : `"${each.text}"`)),
    quote: claim.quote.text,
  }));
}
