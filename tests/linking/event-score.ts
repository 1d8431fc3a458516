import { type BCubed, bCubed, type Placed } from '../../src/app/evaluation/b-cubed.ts';
import type { KnowledgeGraph } from '../../src/model/graph.ts';
import type { Reading } from '../../src/model/reading.ts';

/** One gold mention of an event, with the node that speaks of it, if the reader heard one. */
export interface PlacedEvent extends Placed {
  readonly label: string;
  readonly heard: boolean;
}

/** Where a phrase with its telling word in brackets stands in a text. */
export function wordAt(text: string, phrase: string): { readonly start: number; readonly end: number } {
  const bare = phrase.replace(/[[\]]/g, '');
  const at = text.indexOf(bare);
  if (at < 0) throw new Error(`the text does not hold "${bare}"`);
  const start = at + phrase.indexOf('[');
  return { start, end: start + phrase.indexOf(']') - phrase.indexOf('[') - 1 };
}

/** Finds for each gold mention the event whose mention or telling holds its word; one not heard stands alone. */
export function placeEvents(
  gold: Readonly<Record<string, Readonly<Record<string, string>>>>,
  readings: readonly Reading[],
  graph: KnowledgeGraph,
): PlacedEvent[] {
  return Object.entries(gold).flatMap(([slug, mentions]) => {
    const reading = readings.find(({ article }) => article.id.startsWith(`${slug}.`));
    if (reading === undefined) throw new Error(`no reading of ${slug}`);
    const events = new Set(reading.entities.filter(({ type }) => type === 'Event').map(({ id }) => id));
    return Object.entries(mentions).map(([phrase, event]) => {
      const { start, end } = wordAt(reading.article.text, phrase);
      const found = reading.mentions
        .filter(({ entity, quote }) => events.has(entity) && quote.start < end && start < quote.end)
        .toSorted((a, b) => a.quote.end - a.quote.start - (b.quote.end - b.quote.start))[0];
      const node = found && graph.identity.nodeOf.get(found.entity);
      const label = `${slug}: ${phrase}`;
      return { predicted: node ?? found?.entity ?? label, gold: event, label, heard: found !== undefined };
    });
  });
}

/** B³ over all gold mentions, over those that the reader heard, and what all would give were those linked without fault. */
export const scoreEvents = (
  placed: readonly PlacedEvent[],
): { readonly all: BCubed; readonly heard: BCubed; readonly best: BCubed } => ({
  all: bCubed(placed),
  heard: bCubed(placed.filter(({ heard }) => heard)),
  best: bCubed(placed.map((one) => (one.heard ? { ...one, predicted: one.gold } : one))),
});
