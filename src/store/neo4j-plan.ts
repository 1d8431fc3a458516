import { isAllowedProcedure, refusals } from './allowed.ts';

/** What the driver tells of a plan. */
export interface Neo4jPlan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly Neo4jPlan[];
}

/** The name of the procedure that an operator calls: `db.labels() :: (label :: STRING)`. */
const procedureOf = ({ arguments: { Details } }: Neo4jPlan): string => /^[\w.]+(?=\()/.exec(String(Details))?.[0] ?? '';

function checkOperator(plan: Neo4jPlan): void {
  const operator = plan.operatorType.replace(/@.*$/, '');
  if (operator === 'LoadCSV') throw refusals.loads();
  if (operator.includes('ProcedureCall') && !isAllowedProcedure(procedureOf(plan))) throw refusals.calls();
  if (/^(?:Show|Terminate|Administration)/.test(operator)) throw refusals.administers();
  for (const child of plan.children) checkOperator(child);
}

/**
 * Refuses a plan that does more than read the graph. READ access mode alone lets `LOAD CSV FROM 'http://…'` and
 * procedures pass; the type of a query is `r` when it reads, `rw` or `w` when it writes, `s` when it is about the schema
 * or the server.
 */
export function checkNeo4jPlan(plan: Neo4jPlan | false, type: string): void {
  if (plan === false) throw refusals.administers();
  checkOperator(plan);
  if (type !== 'r') throw refusals.writes();
}
