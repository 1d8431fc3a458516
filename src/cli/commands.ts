import type { Command } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { addCommand, diffCommand, removeCommand } from './commands/change.ts';
import { checkOntologyCommand } from './commands/check-ontology.ts';
import { decisionsCommand, differentCommand, noteCommand, rejectCommand, sameCommand } from './commands/decide.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { loadCommand } from './commands/load.ts';
import { queryCommand } from './commands/query.ts';
import { serveCommand } from './commands/serve.ts';
import { statsCommand } from './commands/stats.ts';
import {
  claimsCommand,
  conflictsCommand,
  entitiesCommand,
  neighborsCommand,
  pathCommand,
  reportCommand,
  searchCommand,
  timelineCommand,
} from './commands/tables.ts';

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [
  buildCommand,
  addCommand,
  removeCommand,
  diffCommand,
  queryCommand,
  exportCommand,
  loadCommand,
  serveCommand,
  explainCommand,
  checkOntologyCommand,
  statsCommand,
  entitiesCommand,
  conflictsCommand,
  claimsCommand,
  timelineCommand,
  pathCommand,
  neighborsCommand,
  searchCommand,
  reportCommand,
  sameCommand,
  differentCommand,
  rejectCommand,
  noteCommand,
  decisionsCommand,
];
