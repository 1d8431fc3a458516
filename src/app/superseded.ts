import type { Superseded } from '../graph/change.ts';
import type { Listeners } from './library.ts';

/** Tells which texts gave way to a correction under the same address. */
export function tellSuperseded(superseded: readonly Superseded[], { onWarning }: Listeners): void {
  for (const { old, by } of superseded)
    onWarning?.({
      code: 'article-superseded',
      message: `${by.article.id} is a corrected text of ${old.article.url}: it supersedes ${old.article.id}.`,
    });
}
