import { StoreError } from '../model/errors.ts';

/** Procedures that a user's query may call: they only list names, and both engines have them. */
const PROCEDURES = ['db.labels', 'db.relationshipTypes', 'db.propertyKeys'];

/** Whether a query may call the procedure. */
export const isAllowedProcedure = (name: string): boolean => PROCEDURES.includes(name);

const refusal = (code: string, message: string): StoreError => new StoreError(code, message, { fault: 'user' });

/** What a user reads when a query would change the graph. */
export const READ_ONLY_MESSAGE =
  'This query would change the graph, and queries only read. To change it, change the articles or decisions and build again.';

/** What a user reads whose query would do more than read the graph, the same for every engine. */
export const refusals = {
  writes: (): StoreError => refusal('query-writes', READ_ONLY_MESSAGE),
  loads: (): StoreError => refusal('query-loads', 'LOAD CSV is not allowed: queries read the graph only.'),
  calls: (): StoreError => refusal('query-calls', `A query may call only these procedures: ${PROCEDURES.join(', ')}.`),
  administers: (): StoreError =>
    refusal('query-calls', 'Commands about the server are not allowed: queries read the graph only.'),
} as const;
