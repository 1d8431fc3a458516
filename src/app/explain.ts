import { basename, extname } from 'node:path';
import { library } from '../graph/union.ts';
import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Library } from '../model/reading.ts';
import { explainItem } from './explain-item.ts';
import { explainLanguage } from './explain-language.ts';
import { explainStory } from './explain-story.ts';
import { graphOf } from './graph.ts';
import { findInputs, readArticle } from './inputs.ts';
import { type Listeners, type OwnOptions, openGraph } from './library.ts';
import { readerOf } from './reader.ts';
import type { Section } from './section.ts';

/** Explains what each stage of reading made of an article, or one thing, by its id, of an article or a library. */
export async function explain(
  path: string,
  id?: string,
  { ontology, ...listeners }: Listeners & OwnOptions = {},
): Promise<Section[]> {
  const isLibrary = extname(path).toLowerCase() === '.jsonl';
  if (isLibrary && ontology !== undefined)
    throw new InputError(
      'explain-ontology',
      `${basename(path)} is a graph and remembers its ontology. Leave --ontology out, or give an article.`,
    );
  const own = library([], [], ontology ?? undefined);
  if (id !== undefined)
    return explainItem(await (isLibrary ? openGraph(path, listeners) : graphOfArticle(path, own, listeners)), id);
  if (isLibrary)
    throw new InputError(
      'explain-what',
      `${basename(path)} is a graph. Say which node, edge or claim to explain by its id, or give an article.`,
    );
  const stages = readerOf(own).stages(await articleAt(path, listeners));
  return [...explainLanguage(stages.doc), ...explainStory(stages)];
}

async function articleAt(path: string, { onWarning }: Listeners) {
  const [input, another] = await findInputs([path]);
  if (input === undefined || another !== undefined)
    throw new InputError('explain-what', `${path} holds several articles. Give one of them.`);
  const { article, warnings } = await readArticle(input);
  for (const warning of warnings) onWarning?.(warning);
  return article;
}

async function graphOfArticle(path: string, own: Library, listeners: Listeners): Promise<KnowledgeGraph> {
  const reading = readerOf(own)(await articleAt(path, listeners));
  return graphOf(library([reading], [], own.ontology));
}
