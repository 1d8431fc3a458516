// The public API: the table of contents of what other programs may use.

export { type Asker, type AskOptions, type AskQuery, ask, openAsker } from './app/ask.ts';
export { type BuildOptions, type Built, build, buildEach } from './app/build.ts';
export { add, type Changed, difference, remove } from './app/change.ts';
export { type Deciding, decide } from './app/decide.ts';
export { graphOf } from './app/graph.ts';
export { openGraph, openLibrary } from './app/library.ts';
export { loadLanguageModel, loadPlaces } from './app/models.ts';
export { type Question, type QuestionParameter, questions } from './app/questions.ts';
export { builtInReader } from './app/reader.ts';
export { exportLibrary, saveGraph } from './app/save.ts';
export { type Stats, stats } from './app/stats.ts';
export { formats } from './export/formats.ts';
export { readJson } from './export/read-json.ts';
export type { Format } from './export/text-formats.ts';
export { createReader, type Reader, type ReaderParts } from './extract/reader.ts';
export { withBackground } from './graph/background.ts';
export { check } from './graph/check.ts';
export { diff, type GraphDiff } from './graph/diff.ts';
export { knowledge } from './graph/knowledge.ts';
export type { NameKnowledge } from './graph/link/countries.ts';
export { type Profile, profile } from './graph/profile.ts';
export { library, union } from './graph/union.ts';
export { type GraphView, view } from './graph/view.ts';
export type { LanguageModel } from './language/doc.ts';
export { type Article, type ArticleHeader, createArticle } from './model/article.ts';
export type {
  Claim,
  Claimant,
  ClaimObject,
  DateValue,
  Entity,
  EntityType,
  Mention,
  Modality,
  Polarity,
  Qualifiers,
  Quote,
  Value,
} from './model/claim.ts';
export { InputError, OntologyError, StoreError } from './model/errors.ts';
export type { GraphEdge, GraphNode, Identity, KnowledgeGraph, Link } from './model/graph.ts';
export type { ListedPlace, PlaceTable } from './model/places.ts';
export type { Problem } from './model/problem.ts';
export type { Decision, Extractor, Library, ReaderVersion, Reading } from './model/reading.ts';
export type { Cell, Statement, Table } from './model/table.ts';
export type { Ontology } from './ontology/kinds.ts';
export { ontology } from './ontology/ontology.ts';
export { parseHeader } from './schema/header.ts';
export { readLibrary, writeLibrary } from './store/library-file.ts';
