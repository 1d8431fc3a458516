import type { Cell } from '../../model/table.ts';
import { decisionInfos } from '../decisions.ts';
import type { Answer } from './tables.ts';
import { nameIn, oneLine } from './told.ts';

/** What people decided, in the order of the library, and whether it still speaks of anything. */
export const decisions: Answer = (graph) => ({
  columns: ['id', 'decides', 'of the words', 'which mean', 'who', 'why', 'orphan'],
  rows: decisionInfos(graph).map((one): Cell[] => [
    one.id,
    one.kind,
    one.words.map(oneLine),
    one.nodes.map((id) => nameIn(graph, id)),
    one.by ?? '',
    one.why ?? '',
    one.orphan ? 'yes' : '',
  ]),
});
