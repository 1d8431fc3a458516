import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Watched } from '../model/watched.ts';

const COLUMNS = ['id', 'name', 'aliases', 'type', 'note'];
const TYPES = { person: 'Person', group: 'Group', place: 'Place' } as const;

const rowSchema = z.object({
  id: z.string().min(1, { error: 'the id is missing' }),
  name: z.string().min(2, { error: 'the name is missing, or too short to be found' }),
  aliases: z.string().default(''),
  type: z
    .string()
    .default('')
    .transform((type) => type.toLowerCase())
    .pipe(z.enum(['person', 'group', 'place'], { error: 'the type is none of person, group and place' })),
  note: z.string().default(''),
});

/** A watch list, or what is wrong with it, by line. */
export interface ParsedWatchList {
  readonly watched: Watched[];
  readonly mistakes: readonly string[];
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const wrong = (mistake: string): ParsedWatchList => ({ watched: [], mistakes: [mistake] });

/** Reads CSV with the columns id, name, aliases (parted by ";"), type and note, in any order; aliases and note may be missing. */
export function parseWatchList(text: string): ParsedWatchList {
  let rows: Row[];
  try {
    const read = parse(text, { bom: true, info: true, skip_empty_lines: true, trim: true, relax_column_count: true });
    rows = (read as unknown as { info: { lines: number }; record: string[] }[]).map(({ info, record }) => ({
      line: info.lines,
      cells: record,
    }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return wrong(`line ${String(cause['lines'])}: ${cause.message}`);
  }
  const header = (rows[0]?.cells ?? []).map((cell) => cell.toLowerCase());
  const missing = ['id', 'name', 'type'].filter((column) => !header.includes(column));
  const strange = header.filter((column) => !COLUMNS.includes(column));
  if (missing.length > 0) return wrong(`line 1: there is no column ${missing.join(', ')}`);
  if (strange.length > 0) return wrong(`line 1: a column "${strange[0]}" means nothing here`);
  return checked(header, rows.slice(1));
}

/** Names and ids that lines before have taken. */
interface Taken {
  readonly ids: Map<string, number>;
  readonly names: Map<string, { readonly line: number; readonly id: string }>;
}

/** One line as someone to watch, or its mistakes. */
function entryOf(header: readonly string[], { line, cells }: Row, taken: Taken): Watched | string[] {
  if (cells.length > header.length) return [`line ${line}: ${cells.length} cells under ${header.length} columns`];
  const parsed = rowSchema.safeParse(Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
  if (!parsed.success) return parsed.error.issues.map((issue) => `line ${line}: ${issue.message}`);
  const { id, name, aliases, type, note } = parsed.data;
  const others = new Set(aliases.split(';').map((alias) => alias.trim()));
  const forms = [name, ...[...others].filter((alias) => alias.length > 1 && alias !== name)];
  const mistakes = forms.flatMap((form) => {
    const known = taken.names.get(form);
    taken.names.set(form, { line, id });
    return known ? [`line ${line}: "${form}" is the name of ${known.id} in line ${known.line} already`] : [];
  });
  if (taken.ids.has(id)) mistakes.push(`line ${line}: the id ${id} stands in line ${taken.ids.get(id)} already`);
  taken.ids.set(id, line);
  if (mistakes.length > 0) return mistakes;
  return { id, name, aliases: forms.slice(1), entity: TYPES[type], ...(note !== '' && { note }) };
}

function checked(header: readonly string[], rows: readonly Row[]): ParsedWatchList {
  const taken: Taken = { ids: new Map(), names: new Map() };
  const entries = rows.map((row) => entryOf(header, row, taken));
  return {
    watched: entries.flatMap((entry) => ('id' in entry ? [entry] : [])),
    mistakes: entries.flatMap((entry) => ('id' in entry ? [] : entry)),
  };
}
