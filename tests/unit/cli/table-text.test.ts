import { describe, expect, test } from 'vitest';
import { alignedTable, csvTable, jsonTable } from '../../../src/cli/table-text.ts';
import type { Table } from '../../../src/model/table.ts';

const table: Table = {
  columns: ['name', 'n', 'said'],
  rows: [
    ['Zoë', 7, ['a', 'b']],
    ['x', 12, { deep: [1] }],
    [null, null, 'two\nlines, "quoted"'],
  ],
};

describe('a table', () => {
  test('stands in aligned columns, numbers flush right, every row on one line', () => {
    expect(alignedTable(table).split('\n')).toEqual([
      'name   n  said',
      '----  --  -------------------',
      'Zoë    7  a, b',
      'x     12  {"deep":[1]}',
      '          two lines, "quoted"',
      '',
      '3 rows',
      '',
    ]);
  });

  test('says when there are no rows, one row, or more than it shows', () => {
    const lastOf = (rows: Table['rows'], truncated = false) =>
      alignedTable({ columns: ['a'], rows, truncated })
        .trimEnd()
        .split('\n')
        .at(-1);
    expect(lastOf([])).toBe('0 rows');
    expect(lastOf([[1]])).toBe('1 row');
    expect(lastOf([[1], [2]], true)).toBe('2 rows, and there are more');
  });

  test('is one JSON object with columns and rows', () => {
    expect(JSON.parse(jsonTable(table))).toEqual({ columns: table.columns, rows: table.rows });
    expect(jsonTable(table)).toMatch(/^\{.*\}\n$/);
  });

  test('is quoted as RFC 4180 wants it', () => {
    expect(csvTable(table)).toBe(
      'name,n,said\r\nZoë,7,"[""a"",""b""]"\r\nx,12,"{""deep"":[1]}"\r\n,,"two\nlines, ""quoted"""\r\n',
    );
  });
});
