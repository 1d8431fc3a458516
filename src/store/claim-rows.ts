import type { Claim, Claimant } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Cell } from '../model/table.ts';
import type { NodeRow } from './upsert.ts';

type Fields = Readonly<Record<string, Cell | undefined>>;

/** Fields that have a value: stores hold no null. */
export const present = (fields: Fields): Readonly<Record<string, Cell>> =>
  Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Cell] => field[1] !== undefined && field[1] !== null),
  );

/** What the claim is about at its other end: an entity's id, or a value with its bounds. */
function objectFields({ object }: Claim, { nodeOf }: KnowledgeGraph['identity']): Fields {
  if (object.as === 'entity') return { objectId: nodeOf.get(object.entity) ?? object.entity };
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
export function claimRow(claim: Claim, { identity }: KnowledgeGraph): NodeRow {
  const { quote, modality, polarity, tense, extractor, rule, confidence } = claim;
  return {
    id: claim.id,
    props: present({
      predicate: claim.predicate,
      subjectId: identity.nodeOf.get(claim.subject) ?? claim.subject,
      ...objectFields(claim, identity),
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
