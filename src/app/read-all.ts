import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Reader } from '../extract/reader.ts';
import { canonical } from '../graph/canonical.ts';
import { NOT_ENGLISH } from '../language/foreign.ts';
import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { isOutdated } from '../store/library-file.ts';
import { type InputFile, readArticle } from './inputs.ts';
import type { Listeners } from './library.ts';

/** How files become readings. */
export interface ReadingOptions extends Listeners {
  /** The day for articles whose header gives none. */
  readonly published?: string | undefined;
  /** Called before each article is read, and once when all are. */
  readonly onProgress?: ((done: number, all: number, what: string) => void) | undefined;
  /** Readings made before: an article that has not changed is not read again. */
  readonly known: readonly Reading[];
  readonly reader: Reader;
}

/** What was read. */
export interface AllRead {
  /** In the order of the inputs. */
  readonly readings: readonly Reading[];
  /** How many of them were known. */
  readonly reused: number;
}

/** Reads articles, each once. */
export async function readAll(inputs: readonly InputFile[], options: ReadingOptions): Promise<AllRead> {
  return readArticles(await readFiles(inputs, options), options);
}

/** Reads articles whose texts are there already. */
export async function readArticles(articles: readonly Article[], options: ReadingOptions): Promise<AllRead> {
  const { reader } = options;
  const known = new Map(
    options.known
      .filter(
        (reading) => reading.reader.extractor === reader.version.extractor && !isOutdated(reading, reader.version),
      )
      .map((reading) => [canonical(reading.article), reading]),
  );
  const readings: Reading[] = [];
  let reused = 0;
  for (const [at, article] of articles.entries()) {
    const before = known.get(canonical(article));
    if (before !== undefined) reused++;
    options.onProgress?.(at, articles.length, article.title ?? article.id);
    // Lets the terminal draw, and an interruption arrive, between two articles.
    await nextTurn();
    const reading = before ?? reader(article);
    tellLanguage(reading, options);
    readings.push(reading);
  }
  options.onProgress?.(articles.length, articles.length, '');
  return { readings, reused };
}

/** A text that is not English gives no claims; whoever gave it should know why. */
function tellLanguage({ article, problems }: Reading, { onWarning }: Listeners): void {
  const problem = problems.find(({ code }) => code === NOT_ENGLISH);
  if (problem) onWarning?.({ ...problem, message: `${article.title ?? article.id}: ${problem.message}` });
}

/** All files first: a mistake in the last one is told before the first is read for a second. */
export async function readFiles(
  inputs: readonly InputFile[],
  options: Pick<ReadingOptions, 'published' | 'onWarning'>,
): Promise<Article[]> {
  const articles: Article[] = [];
  for (const input of inputs) {
    const { article, warnings } = await readArticle(input, options);
    for (const warning of warnings) options.onWarning?.(warning);
    articles.push(article);
  }
  return articles;
}
