import { openBundle, readKeys } from './bundle.ts';
import { hashText } from './hash.ts';
import { buildIndex, findRow } from './key-index.ts';

/** The classes of a lower-cased word, -1 for an unknown one: words of one class keep similar company. */
export type WordClasses = (lower: string) => { readonly coarse: number; readonly fine: number };

const UNKNOWN = { coarse: -1, fine: -1 } as const;

/** Reads the table of word classes: about 160,000 words in 128 coarse and 1,000 fine classes. */
export function readWordClasses(bytes: Uint8Array): WordClasses {
  const bundle = openBundle<null>(bytes);
  const index = buildIndex(readKeys(bundle.section('keys')));
  const coarse = bundle.section('coarse');
  const fineLow = bundle.section('fine-low');
  const fineHigh = bundle.section('fine-high');
  return (lower) => {
    const row = findRow(index, hashText(lower));
    return row < 0 ? UNKNOWN : { coarse: coarse[row]!, fine: fineLow[row]! + 256 * fineHigh[row]! };
  };
}
