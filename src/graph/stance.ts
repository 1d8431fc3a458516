import type { Claim } from '../model/claim.ts';
import type { EdgeStatus, GraphEdge } from '../model/graph.ts';

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

/** Whether two claims are of two articles or of two who speak: within one article one voice does not contradict itself. */
export const isOtherVoice = (a: Claim, b: Claim): boolean =>
  a.quote.article !== b.quote.article || JSON.stringify(a.claimedBy) !== JSON.stringify(b.claimedBy);

/** Orders statuses, the strongest first. */
export const compareStatus = (a: EdgeStatus, b: EdgeStatus): number => STATUSES.indexOf(a) - STATUSES.indexOf(b);

/** The strongest status among claims, or undefined when none of them is positive. */
export const strongest = (claims: Iterable<Claim>): EdgeStatus | undefined =>
  [...claims]
    .map(statusOf)
    .filter((status) => status !== undefined)
    .sort(compareStatus)[0];

/** How an edge stands before its readers: by its strongest claim, or as background that no article says. */
export type Standing = EdgeStatus | 'background';

/** An edge's standing. */
export const standingOf = ({ status, basis }: Pick<GraphEdge, 'status' | 'basis'>): Standing =>
  basis === undefined ? status : 'background';
