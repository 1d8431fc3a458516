import { readFile } from 'node:fs/promises';
import { isMissing, unreadable } from './read-text.ts';

/** A graph that we wrote: `json` names its schema, `flat` has entities and relations. No header has lists of those. */
function isGraph(json: string): boolean {
  try {
    const value = JSON.parse(json) as Readonly<Record<string, unknown>> | null;
    return Array.isArray(value?.['entities']) && ['relations', 'schemaVersion'].some((field) => field in value);
  } catch {
    return false;
  }
}

/**
 * The text of an article's header, or undefined when it has none. `newsgraph build slug.txt -o slug.json` puts a graph
 * where a header would lie: that is none, and it may be written again.
 */
export async function readHeaderFile(path: string): Promise<string | undefined> {
  try {
    const json = await readFile(path, 'utf8');
    return isGraph(json) ? undefined : json;
  } catch (cause) {
    if (isMissing(cause)) return undefined;
    throw unreadable(path, cause);
  }
}
