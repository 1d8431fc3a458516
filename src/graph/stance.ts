import type { Claim } from '../model/claim.ts';
import type { EdgeStatus } from '../model/graph.ts';

/** What a relationship can rest on, the strongest first. */
const STATUSES = ['asserted', 'attributed', 'alleged', 'planned'] as const satisfies readonly EdgeStatus[];

/** A claim's modality as a status, or undefined when it can carry no relationship: denied, hypothetical or negative. */
export const statusOf = (claim: Claim): EdgeStatus | undefined =>
  claim.polarity === 'positive' ? STATUSES.find((status) => status === claim.modality) : undefined;

/** Whether the claimant says that it is, was or will be so. */
export const isPositive = (claim: Claim): boolean => statusOf(claim) !== undefined;

/** Whether someone says that it is not so; "if he had not" says nothing. */
export const isAgainst = (claim: Claim): boolean =>
  claim.modality === 'denied' || (claim.polarity === 'negative' && claim.modality !== 'hypothetical');

/** Orders statuses, the strongest first. */
export const compareStatus = (a: EdgeStatus, b: EdgeStatus): number => STATUSES.indexOf(a) - STATUSES.indexOf(b);

/** The strongest status among claims, or undefined when none of them is positive. */
export const strongest = (claims: Iterable<Claim>): EdgeStatus | undefined =>
  [...claims]
    .map(statusOf)
    .filter((status) => status !== undefined)
    .sort(compareStatus)[0];
