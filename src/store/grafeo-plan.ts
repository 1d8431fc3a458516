import { isAllowedProcedure, refusals } from './allowed.ts';

const WRITES = /^(?:Create|Merge|SetProperty|AddLabel|RemoveLabel|Delete)/;

/** Put before a query: the engine then plans it and runs nothing. On a line of its own, so that columns stay true. */
export const EXPLAIN = 'EXPLAIN\n';

/**
 * Refuses a plan that writes, reads files or calls procedures that are not allowed. In the engine's plan every operator
 * starts a line, and strings never hold a line break, so a query's own words can add a line but never hide one.
 */
export function checkPlan(plan: string): void {
  for (const line of plan.split('\n').map((each) => each.trim())) {
    if (line.startsWith('LoadCsv')) throw refusals.loads();
    const called = /^CallProcedure \((.*)\)$/.exec(line)?.[1] ?? '';
    if (line.startsWith('CallProcedure') && !isAllowedProcedure(called)) throw refusals.calls();
    if (WRITES.test(line)) throw refusals.writes();
  }
}

/** The engine plans no schema commands: what it answers instead when asked to explain one. */
export const isSchemaCommand = (cause: unknown): boolean =>
  cause instanceof Error && cause.message.includes('Schema commands');
