import type { Claim, Claimant, Modality, Value } from '../model/claim.ts';

/** An entity's name by its id. */
export type NameOf = (entity: string) => string;

/** A value as words, with what it was taken to mean. */
export function valueText(value: Value): string {
  if (value.kind === 'text') return `"${value.text}"`;
  if (value.kind === 'date') return `"${value.text}" = ${value.edtf ?? 'unresolved'}`;
  const { text, min, max } = value;
  return min === max ? `"${text}" = ${min}` : `"${text}" = ${min ?? '?'} to ${max ?? '?'}`;
}

const claimantText = (claimant: Claimant, nameOf: NameOf): string =>
  claimant.as === 'entity' ? nameOf(claimant.entity) : `"${claimant.text}"`;

/** Who vouches for a claim, as the end of a sentence: ", says Iran, via Reuters". */
function sources({ claimedBy, via }: Claim, nameOf: NameOf): string {
  const names = (claimants: readonly Claimant[]): string =>
    claimants.map((each) => claimantText(each, nameOf)).join(' and ');
  const says = claimedBy.length === 0 ? '' : `, says ${names(claimedBy)}`;
  return via.length === 0 ? says : `${says}, via ${via.map((each) => claimantText(each, nameOf)).join(', ')}`;
}

const objectText = ({ object }: Claim, nameOf: NameOf): string =>
  object.as === 'entity' ? nameOf(object.entity) : valueText(object.value);

/** What a claim says of whom; "not" where its claimant says that it is not so. */
export function claimTriple(claim: Claim, nameOf: NameOf): string {
  const { subject, predicate, polarity, qualifiers } = claim;
  const narrowed = Object.entries(qualifiers).map(([name, value]) => `${name} "${value}"`);
  const about = narrowed.length === 0 ? '' : ` (${narrowed.join(', ')})`;
  return `${polarity === 'negative' ? 'NOT: ' : ''}${nameOf(subject)} ${predicate} ${objectText(claim, nameOf)}${about}`;
}

const STANCES: Readonly<Record<Modality, string>> = {
  asserted: 'stated as fact',
  attributed: 'told',
  alleged: 'alleged',
  planned: 'planned, not told as done',
  hypothetical: 'only supposed',
  denied: 'denied',
};

/** How surely a claim is put and on whose word: "alleged by the police, via Reuters". */
export function sourceWords({ modality, claimedBy, via }: Claim, nameOf: NameOf): string {
  const names = claimedBy.map((each) => claimantText(each, nameOf)).join(' and ');
  const by = names === '' ? " in the article's own voice" : ` by ${names}`;
  const passed = via.map((each) => claimantText(each, nameOf)).join(', ');
  return `${STANCES[modality]}${by}${passed === '' ? '' : `, via ${passed}`}`;
}

/** A claim in a few lines: what, how surely and on whose word; its quote; its rule and id. */
export function claimLines(claim: Claim, nameOf: NameOf): string[] {
  const { subject, predicate, modality, polarity, quote, qualifiers, rule, confidence, id } = claim;
  const target = objectText(claim, nameOf);
  const narrowed = Object.entries(qualifiers).map(([name, value]) => `${name} "${value}"`);
  const about = [modality, ...(polarity === 'negative' ? ['negative'] : []), ...narrowed];
  return [
    `${nameOf(subject)} ${predicate} ${target} (${about.join(', ')})${sources(claim, nameOf)}`,
    `    "${quote.text.replace(/\s+/g, ' ')}"`,
    `    sentence ${quote.sentence} of ${quote.article}, ${quote.start}–${quote.end}; by ${rule}, ${confidence}; ${id}`,
  ];
}
