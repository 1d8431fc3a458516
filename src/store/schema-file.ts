import { readFileSync } from 'node:fs';
import type { Statement } from '../model/table.ts';

/** The statements of a Cypher script of ours: comments stand on lines of their own, a semicolon ends a statement. */
export const scriptStatements = (script: string): Statement[] =>
  script
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, parameters: {} }));

/** Constraints and indexes, from `cypher/schema.cypher`, which people may also run by hand. */
export const schemaStatements = (): Statement[] =>
  scriptStatements(readFileSync(new URL('../../cypher/schema.cypher', import.meta.url), 'utf8'));
