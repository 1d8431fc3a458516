import { type BenchEntityScores, scoreBenchEntities } from '../src/app/evaluation/bench-entities.ts';
import type { FlatEntity } from '../src/app/evaluation/flat.ts';
import { goldFolder, readBench } from '../src/app/evaluation/gold-files.ts';
import { analyze } from '../src/language/analyze.ts';
import type { LanguageModel, NameType } from '../src/language/doc.ts';
import { createArticle } from '../src/model/article.ts';
import type { EntityType } from '../src/model/claim.ts';

const ENTITY: Readonly<Record<NameType, EntityType>> = { PER: 'Person', ORG: 'Group', LOC: 'Place' };

/** How the names of a document become its entities. */
export interface Merging {
  /** A string that ends a longer name of a person ("Lund", "Ada Lund") is that person's. */
  readonly lastNames: boolean;
  /** Names in bylines and page furniture (credits, editors) are not the story's. */
  readonly furniture: boolean;
}

/** Names alone: each distinct string of a document is someone or something, of the type it has most often. */
function entitiesOf(text: string, language: LanguageModel, { lastNames, furniture }: Merging): FlatEntity[] {
  const types = new Map<string, EntityType[]>();
  for (const { names, tokens, block } of analyze(createArticle('names', text), language).sentences) {
    if (!furniture && (block === 'boilerplate' || block === 'byline')) continue;
    for (const { start, end, type } of names) {
      const name = text.slice(tokens[start]!.start, tokens[end - 1]!.end).replace(/\s+/g, ' ');
      types.set(name, [...(types.get(name) ?? []), ENTITY[type]]);
    }
  }
  const distinct = [...types].map(([name, found]) => ({ name, type: mostOften(found) }));
  const longer = ({ name, type }: (typeof distinct)[number]) =>
    distinct.find((other) => lastNames && type === 'Person' && other.type === type && other.name.endsWith(` ${name}`));
  return distinct
    .filter((one) => !longer(one))
    .map((one, at) => ({
      id: `n${at}`,
      ...one,
      aliases: distinct.filter((other) => longer(other)?.name === one.name).map(({ name }) => name),
    }));
}

const mostOften = (types: readonly EntityType[]): EntityType => {
  const times = (type: EntityType): number => types.filter((each) => each === type).length;
  return types.reduce((best, type) => (times(type) > times(best) ? type : best));
};

/** How well names that are merged by nothing but their string do as the entities of DWIE; undefined where it is not at hand. */
export function measureDwieNames(
  language: LanguageModel,
  root: string,
  merging: Merging,
): BenchEntityScores | undefined {
  const folder = goldFolder(root);
  const documents = folder === undefined ? [] : readBench(folder, 'dwie');
  if (documents.length === 0) return undefined;
  const pairs = documents.map((document) => ({
    document,
    predicted: { entities: entitiesOf(document.text, language, merging), relations: [] },
  }));
  return scoreBenchEntities(pairs, ['Person', 'Group', 'Place', 'Event']);
}
