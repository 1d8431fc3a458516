import { basename, extname } from 'node:path';
import type { Stages } from '../extract/reader.ts';
import { library } from '../graph/union.ts';
import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Origins } from './explain-claim.ts';
import { explainItem } from './explain-item.ts';
import { explainLanguage } from './explain-language.ts';
import { explainStory } from './explain-story.ts';
import { graphOf, perhapsWithBackground } from './graph.ts';
import { findInputs, readArticle } from './inputs.ts';
import { type Listeners, type OpenOptions, openGraph } from './library.ts';
import { isOwnGiven, type OwnOptions, ownRecords } from './own-records.ts';
import { readerOf } from './reader.ts';
import type { Section } from './section.ts';

/** Explains what each stage of reading made of an article, or one thing, by its id or name, of an article or a library. */
export async function explain(
  path: string,
  item?: string,
  { ontology, watched, ...opening }: OpenOptions & OwnOptions = {},
): Promise<Section[]> {
  const isLibrary = extname(path).toLowerCase() === '.jsonl';
  if (isLibrary && isOwnGiven({ ontology, watched }))
    throw new InputError(
      'explain-ontology',
      `${basename(path)} is a graph and remembers its ontology and its watch list. Leave --ontology and --entities out, or give an article.`,
    );
  const own = library([], [], ownRecords(undefined, { ontology, watched }));
  if (isLibrary) {
    if (item !== undefined) return explainItem(originsOf(await openGraph(path, opening)), item);
    throw new InputError(
      'explain-what',
      `${basename(path)} is a graph. Say which node, edge or claim to explain, by its id or name, or give an article.`,
    );
  }
  const article = await articleAt(path, opening);
  if (item !== undefined)
    return explainItem(
      originsOf(
        perhapsWithBackground(graphOf(library([readerOf(own)(article)], [], own.ontology)), opening.background),
      ),
      item,
    );
  const stages = readerOf(own).stages(article);
  return [...explainLanguage(stages.doc), ...explainStory(stages)];
}

/** A graph with the reader's work on its articles, each read again when it is asked for. */
function originsOf(graph: KnowledgeGraph): Origins {
  const made = new Map<string, Stages>();
  const read = new Map(
    graph.library.readings
      .filter(({ reader }) => reader.extractor === 'reader')
      .map(({ article }) => [article.id, article]),
  );
  const stagesOf = (id: string): Stages | undefined => {
    const article = read.get(id);
    if (article === undefined) return undefined;
    const stages = made.get(id) ?? readerOf(graph.library).stages(article);
    made.set(id, stages);
    return stages;
  };
  return { graph, stagesOf };
}

async function articleAt(path: string, { onWarning }: Listeners) {
  const [input, another] = await findInputs([path]);
  if (input === undefined || another !== undefined)
    throw new InputError('explain-what', `${path} holds several articles. Give one of them.`);
  const { article, warnings } = await readArticle(input);
  for (const warning of warnings) onWarning?.(warning);
  return article;
}
