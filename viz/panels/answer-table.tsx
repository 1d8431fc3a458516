import type { Cell } from '../../src/model/table.ts';
import { cellText, nodeFinder, nodesOfRow } from '../knowledge/cells.ts';
import { count } from '../knowledge/words.ts';
import { goTo } from '../producers.ts';
import type { Answer } from '../state.ts';
import { useApp } from './app.ts';

/** Rows that are shown; more are counted. */
const MOST_ROWS = 500;

interface RowProps {
  readonly row: readonly Cell[];
  readonly number: number;
  readonly nodes: readonly string[];
  /** Which of the columns are shown. */
  readonly shown: readonly number[];
}

function Row({ row, number, nodes, shown }: RowProps) {
  const { store } = useApp();
  const { selection } = store.view.value;
  const chosen = nodes.length > 0 && selection.as === 'nodes' && nodes.join('\n') === selection.ids.join('\n');
  const select = (): void => store.apply(goTo(nodes));
  return (
    <tr
      class={`${nodes.length > 0 ? 'selects' : ''}${chosen ? ' chosen' : ''}`}
      data-row={number}
      onClick={nodes.length > 0 ? select : undefined}
    >
      <th scope="row">
        {nodes.length > 0 ? (
          <button
            type="button"
            class="link"
            aria-label={`Select ${count(nodes.length, 'node')} of row ${number}`}
            onClick={(event) => {
              event.stopPropagation();
              select();
            }}
          >
            {number}
          </button>
        ) : (
          number
        )}
      </th>
      {shown.map((i) => {
        const cell = row[i] ?? null;
        return (
          <td key={i} class={typeof cell === 'number' ? 'number' : ''}>
            <span class="cell" title={cellText(cell)}>
              {cellText(cell)}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

interface AnswerProps {
  readonly answer: Answer;
  /** Columns that only serve to select nodes. */
  readonly hides?: ((column: string) => boolean) | undefined;
}

/** What a query came to; rows that speak of nodes select them. */
export function AnswerTable({ answer, hides = () => false }: AnswerProps) {
  const { atlas } = useApp();
  if (answer.as === 'none') return null;
  if (answer.as === 'asking') return <p class="quiet answer">Asking…</p>;
  if (answer.as === 'failed')
    return (
      <p class="answer trouble" role="alert">
        {answer.message}
      </p>
    );
  const { columns, rows } = answer.table;
  const shown = columns.flatMap((column, i) => (hides(column) ? [] : [i]));
  const find = nodeFinder(atlas.view.nodes);
  return (
    <div class="answer" data-rows={rows.length}>
      <p class="quiet" role="status">
        {rows.length === 0 ? 'No rows: nothing in this graph fits.' : count(rows.length, 'row')}
        {rows.length > MOST_ROWS && `, the first ${MOST_ROWS} shown`}
      </p>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">Row</span>
              </th>
              {shown.map((i) => (
                <th key={i} scope="col">
                  {columns[i]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, i) => (
              <Row key={i} row={row} number={i + 1} nodes={nodesOfRow(row, find)} shown={shown} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
