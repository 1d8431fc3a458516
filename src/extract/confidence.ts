import type { Measured } from './hits.ts';
import { MEASURED } from './measured.ts';

/**
 * What is believed of a rule before anything is measured: those that state edges and events were right in seven of ten
 * when they were first measured; a title, an age or a date stands right beside what it is of.
 */
const PRIORS: Readonly<Record<string, number>> = { relation: 0.7, event: 0.7, 'value:happened': 0.7, value: 0.85 };
const UNKNOWN = 0.5;

/** So many told claims weigh as much as the belief or the family above them; chosen on articles that were left out. */
const WEIGHT = 32;

const headOf = (rule: string): string => rule.split(/[:/]/, 1)[0] ?? '';

/**
 * A rule's name and its families, widest first: "event", "event:attack", "event:attack/verb",
 * "event:attack/verb/agent:subject". What is seldom told leans on its family. Values have none: an age that is right
 * says nothing of a date.
 */
export function familiesOf(rule: string): string[] {
  const parts = rule.split('/');
  const longer = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  return headOf(rule) === 'value' ? longer : [...new Set([headOf(rule), ...longer])];
}

/** The share of a rule's claims that is right, 0 to 1: as measured, drawn towards its families the less was measured. */
export function precisionOf(rule: string, measured: Measured): number {
  const prior = PRIORS[rule] ?? PRIORS[headOf(rule)] ?? UNKNOWN;
  return familiesOf(rule).reduce((share, name) => {
    const [right, told] = measured[name] ?? [0, 0];
    return (right + WEIGHT * share) / (told + WEIGHT);
  }, prior);
}

/** Confidences by rule, each worked out once; there are no more of them than rules. */
const confidences = new Map<string, number>();

/** A claim's confidence: the measured precision of its rule in hundredths, and nobody's feeling. */
export function confidenceOf(rule: string): number {
  const confidence = confidences.get(rule) ?? Math.round(precisionOf(rule, MEASURED) * 100) / 100;
  confidences.set(rule, confidence);
  return confidence;
}
