import type { Command } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { queryCommand } from './commands/query.ts';
import { serveCommand } from './commands/serve.ts';
import { statsCommand } from './commands/stats.ts';

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [
  buildCommand,
  queryCommand,
  exportCommand,
  serveCommand,
  explainCommand,
  statsCommand,
];
