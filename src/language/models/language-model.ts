import type { Annotation, LanguageModel, Name } from '../doc.ts';
import { readGazetteer } from './gazetteer.ts';
import { checksum } from './hash.ts';
import { type Lemmatiser, readLemmatiser } from './lemmas.ts';
import { createLexemes, type Lexeme } from './lexemes.ts';
import { readNameRecogniser, recogniseNames } from './names.ts';
import { type Parser, parseSentence, readParser } from './parser.ts';
import { readTagger, type Tagger, tagSentence } from './tagger.ts';
import { readWordClasses } from './word-classes.ts';

/** The files a language model is made of, in the order in which they enter its checksum. */
export const MODEL_FILES = ['word-classes', 'gazetteer', 'tagger', 'lemmas', 'parser', 'names'] as const;

/** The contents of the model files, unpacked. */
export type ModelFiles = Readonly<Record<(typeof MODEL_FILES)[number], Uint8Array>>;

/** Our own small models behind the one interface the reader knows: tags, lemmas, trees and names. */
export function createLanguageModel(files: ModelFiles): LanguageModel {
  const lexemes = createLexemes(readWordClasses(files['word-classes']));
  const tagger = readTagger(files.tagger);
  const lemmatise = readLemmatiser(files.lemmas);
  const parser = readParser(files.parser);
  const recogniser = readNameRecogniser(files.names, readGazetteer(files.gazetteer));
  return {
    id: checksum(MODEL_FILES.map((name) => files[name])),
    annotate: (document) => {
      const sentences = document.map((forms) => forms.map(lexemes));
      const names = recogniseNames(recogniser, sentences);
      return sentences.map((sentence, i) => annotateSentence({ tagger, lemmatise, parser }, sentence, names[i]!));
    },
  };
}

interface SentenceModels {
  readonly tagger: Tagger;
  readonly lemmatise: Lemmatiser;
  readonly parser: Parser;
}

function annotateSentence(models: SentenceModels, sentence: readonly Lexeme[], names: readonly Name[]): Annotation {
  const { tagger, lemmatise, parser } = models;
  const length = sentence.length;
  const tags = tagSentence(tagger, sentence);
  const pairs = Array.from(tags, (tag) => tagger.pairs[tag]!);
  const tree = parseSentence(parser, { lexemes: sentence, tags });
  return {
    tags: pairs.map((pair) => pair.tag),
    xpos: pairs.map((pair) => pair.xpos),
    lemmas: sentence.map((lexeme, i) => lemmatise(lexeme.form, pairs[i]!.xpos)),
    heads: Array.from(tree.heads.subarray(0, length), (head) => (head === length ? -1 : head)),
    relations: Array.from(tree.relations.subarray(0, length), (relation) => parser.relations[relation]!),
    names,
  };
}
