import { withCompounds } from '../compounds.ts';
import type { Annotation, LanguageModel, Name } from '../doc.ts';
import { type DocumentEvidence, gatherEvidence } from '../models/document-evidence.ts';
import { readGazetteer } from '../models/gazetteer.ts';
import { checksum } from '../models/hash.ts';
import { readLemmatiser } from '../models/lemmas.ts';
import { createLexemes, type Lexeme } from '../models/lexemes.ts';
import { decodeNames } from '../models/name-labels.ts';
import { type NameRecogniser, readNameRecogniser, scoreLabels } from '../models/names.ts';
import { bestLabels } from '../models/viterbi.ts';
import { readWordClasses } from '../models/word-classes.ts';
import { mendNames } from '../names/mend-names.ts';
import { agreeingTags } from './agreement.ts';
import { createKernel, type Kernel } from './kernel.ts';
import { openNetwork } from './network.ts';

/** The files the network's language model is made of, in the order in which they enter its checksum. */
export const NETWORK_FILES = ['word-classes', 'gazetteer', 'lemmas', 'names', 'network'] as const;

/** The contents of those files, unpacked. */
export type NetworkFiles = Readonly<Record<(typeof NETWORK_FILES)[number], Uint8Array>>;

/** So many thousandths of the network's scores is one of the linear recogniser's worth; chosen on GUM dev. */
const LINEAR_SHARE = 10;

/**
 * One network for tags and trees, the linear recogniser and the network together for names, with learned lemmas:
 * behind the interface the reader knows.
 */
export function createNetworkModel(
  files: NetworkFiles,
  makeKernel: (bytes: number) => Kernel = createKernel,
): LanguageModel {
  const lexemes = createLexemes(readWordClasses(files['word-classes']));
  const gazetteer = readGazetteer(files.gazetteer);
  const lemmatise = withCompounds(readLemmatiser(files.lemmas));
  const nameFinder = createNameFinder(readNameRecogniser(files.names, gazetteer));
  const { meta, read } = openNetwork(files.network, makeKernel);
  const annotate = (sentence: readonly Lexeme[], evidence: DocumentEvidence): Annotation => {
    const { tags, heads, relations, names } = read(sentence, { gazetteer, evidence });
    const related = sentence.map((_, i) => meta.relations[relations[i]!]!);
    const pairs = related.map((relation, i) => agreeingTags(meta.pairs[tags[i]!]!, relation));
    return {
      tags: pairs.map(([tag]) => tag),
      xpos: pairs.map(([, xpos]) => xpos),
      lemmas: sentence.map(({ form }, i) => lemmatise(form, pairs[i]![1])),
      heads: sentence.map((_, i) => heads[i]!),
      relations: related,
      names: nameFinder(sentence, evidence, names),
    };
  };
  return {
    id: checksum(NETWORK_FILES.map((name) => files[name])),
    annotate: (document) => {
      const sentences = document.map((forms) => forms.map(lexemes));
      const evidence = gatherEvidence(sentences, gazetteer);
      const annotations = sentences.map((sentence) => annotate(sentence, evidence));
      const named = annotations.map(({ names }, i) => ({ names, forms: document[i]! }));
      const mended = mendNames(named, gazetteer);
      return annotations.map((annotation, i) => ({ ...annotation, names: mended[i]!.names }));
    },
  };
}

type NameFinder = (sentence: readonly Lexeme[], evidence: DocumentEvidence, scores: Int32Array) => Name[];

/** Adds the scores of two recognisers that err in different places: better than either alone by about two points. */
function createNameFinder(recogniser: NameRecogniser): NameFinder {
  const transitions = recogniser.transitions.map((score) => score * LINEAR_SHARE);
  return (sentence, evidence, scores) => {
    const linear = scoreLabels(recogniser, sentence, { evidence });
    for (let i = 0; i < linear.length; i++) linear[i] = linear[i]! * LINEAR_SHARE + scores[i]!;
    return decodeNames(bestLabels(linear, transitions));
  };
}
