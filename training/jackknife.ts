import type { Lexemes } from '../src/language/models/lexemes.ts';
import { type Tagger, tagSentence } from '../src/language/models/tagger.ts';
import { type CorpusDocument, goldSentence } from './corpora.ts';
import { trainTagger } from './train-tagger.ts';

const FOLDS = 4;
const EPOCHS = 3;

/** What the tags are made with; `tagger` lends the list of its tag pairs. */
export interface Jackknife {
  readonly lexemes: Lexemes;
  readonly tagger: Tagger;
  readonly log: (line: string) => void;
}

/** Tags for each sentence by a tagger that has not seen its document: the parser must learn to live with mistakes. */
export function jackknife(documents: readonly CorpusDocument[], { lexemes, tagger, log }: Jackknife): Int32Array[] {
  const pairs = tagger.pairs.map(({ tag, xpos }) => `${tag}|${xpos}`);
  const tagged = documents.map((): Int32Array[] => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = documents.filter((_, i) => i % FOLDS !== fold);
    const sentences = seen.flatMap((document) => document.sents.map(goldSentence));
    const blind = trainTagger(sentences, { lexemes, epochs: EPOCHS, pairs, log: () => {} });
    documents.forEach((document, i) => {
      if (i % FOLDS !== fold) return;
      tagged[i] = document.sents.map(({ toks }) =>
        tagSentence(
          blind,
          toks.map((token) => lexemes(token[2])),
        ),
      );
    });
    log(`jackknife fold ${fold + 1} of ${FOLDS}`);
  }
  return tagged.flat();
}
