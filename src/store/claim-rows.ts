import { lookup } from '../graph/lookup.ts';
import type { Claim, Claimant } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Cell } from '../model/table.ts';
import { exactDay } from './days.ts';
import type { NodeRow } from './upsert.ts';

type Fields = Readonly<Record<string, Cell | undefined>>;

/** Fields that have a value: stores hold no null. */
export const present = (fields: Fields): Readonly<Record<string, Cell>> =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Cell] => field[1] !== undefined && field[1] !== null),
  );

/**
 * An end of a claim: its node's id and name, or those it has in the article when it became no node. The name stands here
 * because claims point by id and not by relationship, and looking each of them up costs a query its speed.
 */
function endFields(end: 'subject' | 'object', entity: string, graph: KnowledgeGraph): Fields {
  const { nodes, entities } = lookup(graph);
  const node = nodes.get(graph.identity.nodeOf.get(entity) ?? '');
  return { [`${end}Id`]: node?.id ?? entity, [`${end}Name`]: node?.name ?? entities.get(entity)?.name };
}

/** What the claim is about at its other end: an entity, or a value with its bounds. */
function objectFields({ object }: Claim, graph: KnowledgeGraph): Fields {
  if (object.as === 'entity') return endFields('object', object.entity, graph);
  const { value } = object;
  if (value.kind === 'text') return { value: value.text };
  return {
    value: value.text,
    valueMin: value.min,
    valueMax: value.max,
    ...(value.kind === 'date' && { valueEdtf: value.edtf, valueBasis: value.basis }),
  };
}

const wordsOf = (claimants: readonly Claimant[]): string | undefined => {
  const words = claimants.flatMap((one) => (one.as === 'words' ? [one.text] : []));
  return words.length === 0 ? undefined : words.join('; ');
};

/** A claim as a node: its words and all that qualifies them; who says it stands in relationships, or in `attribution`. */
export function claimRow(claim: Claim, graph: KnowledgeGraph): NodeRow {
  const { quote, modality, polarity, tense, extractor, rule, confidence, object } = claim;
  return {
    id: claim.id,
    day:
      object.as === 'value' && object.value.kind === 'date' ? exactDay(object.value.min, object.value.max) : undefined,
    props: present({
      predicate: claim.predicate,
      ...endFields('subject', claim.subject, graph),
      ...objectFields(claim, graph),
      ...claim.qualifiers,
      text: quote.text,
      start: quote.start,
      end: quote.end,
      sentence: quote.sentence,
      attribution: wordsOf(claim.claimedBy),
      passedOnBy: wordsOf(claim.via),
      modality,
      polarity,
      tense,
      extractor,
      rule,
      confidence,
    }),
  };
}
