import { StoreError } from '../model/errors.ts';
import { READ_ONLY_MESSAGE } from './grafeo-errors.ts';

/** Procedures that a user's query may call: they only list names, and both engines have them. */
const PROCEDURES = ['db.labels', 'db.relationshipTypes', 'db.propertyKeys'];

const WRITES = /^(?:Create|Merge|SetProperty|AddLabel|RemoveLabel|Delete)/;

/** Put before a query: the engine then plans it and runs nothing. On a line of its own, so that columns stay true. */
export const EXPLAIN = 'EXPLAIN\n';

const refuse = (code: string, message: string): never => {
  throw new StoreError(code, message, { fault: 'user' });
};

/**
 * Refuses a plan that writes, reads files or calls procedures that are not allowed. In the engine's plan every operator
 * starts a line, and strings never hold a line break, so a query's own words can add a line but never hide one.
 */
export function checkPlan(plan: string): void {
  for (const line of plan.split('\n').map((each) => each.trim())) {
    if (line.startsWith('LoadCsv')) refuse('query-loads', 'LOAD CSV is not allowed: queries read the graph only.');
    if (line.startsWith('CallProcedure') && !PROCEDURES.some((name) => line === `CallProcedure (${name})`))
      refuse('query-calls', `A query may call only these procedures: ${PROCEDURES.join(', ')}.`);
    if (WRITES.test(line)) refuse('query-writes', READ_ONLY_MESSAGE);
  }
}

/** The engine plans no schema commands: what it answers instead when asked to explain one. */
export const isSchemaCommand = (cause: unknown): boolean =>
  cause instanceof Error && cause.message.includes('Schema commands');
