import type { Cell, Table } from '../model/table.ts';

/** A cell as words in one line: lists joined, null as nothing, structures as JSON. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.replace(/\s+/g, ' ');
  if (Array.isArray(cell) && cell.every((part) => typeof part !== 'object' || part === null))
    return cell.map(cellText).join(', ');
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

/** Columns that hold numbers alone stand flush right. */
const isNumeric = ({ rows }: Table, column: number): boolean =>
  rows.some((row) => typeof row[column] === 'number') &&
  rows.every((row) => row[column] === null || typeof row[column] === 'number');

/** Characters, not code units, so that accents and emoji do not shift what follows. */
const lengthOf = (text: string): number => [...text].length;

/** A table for people: aligned columns, a rule below their names, and the number of rows. */
export function alignedTable(table: Table): string {
  const texts = table.rows.map((row) => table.columns.map((_, at) => cellText(row[at] ?? null)));
  const widths = table.columns.map((name, at) =>
    Math.max(lengthOf(name), ...texts.map((row) => lengthOf(row[at] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => {
        const gap = ' '.repeat((widths[at] ?? 0) - lengthOf(cell));
        return isNumeric(table, at) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  const count = table.rows.length;
  const rows = count === 1 ? '1 row' : `${count} rows`;
  const more = table.truncated === true ? ', and there are more' : '';
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return `${[line(table.columns), rule, ...texts.map(line), '', `${rows}${more}`].join('\n')}\n`;
}

/** A table for machines: `{columns, rows}` on one line, and `truncated` when there were more rows. */
export const jsonTable = ({ columns, rows, truncated }: Table): string =>
  `${JSON.stringify({ columns, rows, ...(truncated === true && { truncated }) })}\n`;

const csvCell = (cell: Cell): string => {
  const text = typeof cell === 'string' ? cell : cell === null ? '' : JSON.stringify(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A table for spreadsheets, as RFC 4180 has it; lists and structures are JSON in their cell. */
export const csvTable = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
