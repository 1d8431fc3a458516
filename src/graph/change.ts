import type { Library, Reading } from '../model/reading.ts';
import { library as inOrder } from './union.ts';

/** A reading that gave way to a corrected text of the same address. */
export interface Superseded {
  readonly old: Reading;
  readonly by: Reading;
}

/** A library after articles were added, with what gave way. */
export interface Grown {
  readonly library: Library;
  readonly superseded: readonly Superseded[];
}

const addressOf = ({ article, reader }: Reading): string | undefined =>
  article.url === undefined ? undefined : `${article.url}\u001f${reader.extractor}`;

/** Of two texts under one address the later stands; where their dates do not tell, the one that is added. */
const isLater = (added: Reading, there: Reading): boolean =>
  (added.article.publishedAt ?? '~') >= (there.article.publishedAt ?? '');

/**
 * Adds readings. A new text under a known address is a correction: it supersedes the old one. Without corrections the
 * outcome is the union, so that neither order nor grouping leaves a trace.
 */
export function withReadings(there: Library, added: Iterable<Reading>): Grown {
  const superseded: Superseded[] = [];
  const byAddress = new Map<string, Reading>();
  const kept = new Set<Reading>();
  const take = (reading: Reading): void => {
    const address = addressOf(reading);
    const known = address === undefined ? undefined : byAddress.get(address);
    if (known !== undefined && known.article.sha256 !== reading.article.sha256 && !isLater(reading, known)) {
      superseded.push({ old: reading, by: known });
      return;
    }
    if (known !== undefined && known.article.sha256 !== reading.article.sha256) {
      superseded.push({ old: known, by: reading });
      kept.delete(known);
    }
    if (address !== undefined) byAddress.set(address, reading);
    kept.add(reading);
  };
  for (const reading of there.readings) take(reading);
  for (const reading of added) take(reading);
  return { library: inOrder(kept, there.decisions, there.ontology), superseded };
}

/** Takes articles out, by their ids; decisions about them stay, in case they come back. */
export const withoutArticles = ({ readings, decisions, ontology }: Library, ids: ReadonlySet<string>): Library =>
  inOrder(
    readings.filter(({ article }) => !ids.has(article.id)),
    decisions,
    ontology,
  );
