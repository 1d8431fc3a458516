import type { BenchEntityScores } from './bench-entities.ts';
import type { BenchRelationScores } from './bench-relations.ts';
import type { SlotScores } from './bench-slots.ts';
import type { Bucket } from './confidence.ts';
import type { DocumentScore, ScoreDetail } from './score.ts';
import { f1, NOTHING, precision, recall, sum, type Tally } from './tally.ts';
import type { TotalScore } from './totals.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const ratio = (part: number, whole: number): number => (whole ? part / whole : 0);

/** One figure a line: precision, recall and F1 in percent, then the counts behind them. */
export const row = (label: string, counts: Tally): string =>
  `${label.padEnd(38)} P ${percent(precision(counts))}  R ${percent(recall(counts))}  F1 ${percent(f1(counts))}   ` +
  `(tp ${counts.right}, pred ${counts.predicted}, gold ${counts.gold})`;

const rows = (tallies: Readonly<Record<string, Tally>>): string[] =>
  Object.entries(tallies).map(([label, counts]) => row(`  ${label}`, counts));

function recallByType(types: Readonly<Record<string, Tally>>, limit = 99): string {
  const listed = Object.entries(types)
    .filter(([, counts]) => counts.gold)
    .sort(([, a], [, b]) => b.gold - a.gold)
    .slice(0, limit);
  return listed.map(([type, counts]) => `${type} ${counts.found}/${counts.gold}`).join(', ');
}

function precisionByType(types: Readonly<Record<string, Tally>>): string {
  const listed = Object.entries(types)
    .filter(([, counts]) => counts.predicted)
    .sort(([, a], [, b]) => b.predicted - a.predicted);
  return listed.map(([type, counts]) => `${type} ${counts.right}/${counts.predicted}`).join(', ');
}

/** How often each rule is right, the busiest first; a bad rule shows here. */
export const reportRules = (rules: Readonly<Record<string, Tally>>): string[] => [
  `precision by rule: ${precisionByType(rules) || '(no rules known)'}`,
];

/** What claims promise, bucket by bucket, and what they keep. */
export const reportCalibration = (buckets: readonly Bucket[]): string[] =>
  buckets.map(
    ({ from, to, promised, right, told }) =>
      `  confidence ${percent(from)} to ${percent(to)} %: promised ${percent(promised)}, kept ${percent(ratio(right, told))}   (${right} of ${told})`,
  );

/** What a reader looks for first; events are judged apart, as they match by likeness. */
const BEINGS = ['Person', 'Group', 'Place'];

/** What is printed for articles with a whole gold graph. */
export function reportTotal(total: TotalScore): string[] {
  const { dates, counts, status, attribution } = total;
  return [
    row('entities', total.entities),
    row('entities, salient', total.salientEntities),
    row('entities, type free', total.untypedEntities),
    ...rows(total.types),
    row('people, groups, places', sum(BEINGS.map((type) => total.types[type] ?? NOTHING))),
    row('relations', total.relations),
    row('relations, salient', total.salientRelations),
    row('relations, both ends in gold', total.alignedRelations),
    row('pairs, any type and direction', total.untypedRelations),
    `relation recall given both ends were found: ${percent(recall(total.reachableRelations))} % of ${total.reachableRelations.gold}`,
    `recall by type: ${recallByType(total.relationTypes)}`,
    `precision by type: ${precisionByType(total.relationTypes)}`,
    `event dates: ${dates.exact} exact, ${dates.compatible} compatible, ${dates.given} given, of ${dates.matched} matched dated events (gold has ${total.dated}); accuracy ${percent(ratio(dates.exact, dates.matched))} %`,
    `entity resolution: ${total.duplicates} duplicate nodes of ${total.mapped} mapped (${percent(ratio(total.duplicates, total.mapped))} %), ${total.overMerged} nodes mix several gold entities`,
    `crowd and victim counts right: ${counts.right} of ${counts.gold};  status right: ${status.right} of ${status.given} given;  attribution right: ${attribution.right} of ${attribution.gold}`,
  ];
}

/** Status and claimants over several sets: attributed relations are too few in each. */
export function reportStances(totals: readonly TotalScore[]): string {
  const add = (pick: (total: TotalScore) => number) => totals.reduce((all, total) => all + pick(total), 0);
  const [right, given] = [add((total) => total.status.right), add((total) => total.status.given)];
  const [claimants, gold] = [add((total) => total.attribution.right), add((total) => total.attribution.gold)];
  return (
    `status right: ${right} of ${given} (${percent(ratio(right, given)).trim()} %);  ` +
    `claimant right: ${claimants} of ${gold} (${percent(ratio(claimants, gold)).trim()} %)`
  );
}

/** What is printed for the entities of a foreign corpus. */
export const reportBenchEntities = (scores: BenchEntityScores): string[] => [
  row('entities (type must agree)', scores.all),
  row('entities (type free)', scores.untyped),
  ...rows(scores.byType),
  `duplicate nodes among the matched: ${percent(ratio(scores.duplicates, scores.mapped))} %`,
];

/** What is printed for the relations of a foreign corpus. */
export const reportBenchRelations = (scores: BenchRelationScores): string[] => [
  row('relations, mapped types', scores.typed),
  row('  ... both ends are gold entities', scores.aligned),
  row('pairs, any type, any direction', scores.pairs),
  `gold relations with a mapped type: ${percent(ratio(scores.covered, scores.gold))} % of ${scores.gold}; recall by type:`,
  `  ${recallByType(scores.byLabel, 15)}`,
];

/** What is printed for the roles of events. */
export const reportSlots = (scores: SlotScores): string[] => [
  row('event slots (role, filler), head match', scores.all),
  ...rows(scores.bySlot),
  `recall of fillers with a proper name ${(100 * recall(scores.named)).toFixed(1)} % of ${scores.named.gold}`,
];

/** One article in one line. */
export const reportDocument = (slug: string, score: DocumentScore): string =>
  `${slug.padEnd(24)} entities F1 ${percent(f1(score.entities))} (salient ${percent(f1(score.salientEntities))})   ` +
  `relations F1 ${percent(f1(score.relations))} (salient ${percent(f1(score.salientRelations))}, ` +
  `untyped ${percent(f1(score.untypedRelations))})`;

/** What was missed, made up and matched in one article, to be read by a person. */
export const reportDetail = (detail: ScoreDetail): string[] =>
  (['missedEntities', 'extraEntities', 'missedRelations', 'extraRelations', 'pairs', 'duplicates'] as const).flatMap(
    (part) => [`   ${part}:`, ...detail[part].map((line) => `      ${line}`)],
  );
