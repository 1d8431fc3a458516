import type { Name } from '../doc.ts';
import type { Gazetteer } from '../models/gazetteer.ts';

/** A sentence's words and the names that the models found in it. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly names: readonly Name[];
}

/** Looks for one kind of slip in the names of a whole document and gives the names that should stand instead. */
export type NameMender = (document: readonly NamedSentence[], gazetteer: Gazetteer) => readonly NamedSentence[];

/** The words of a name, one blank between them. */
export const wordsOf = ({ forms }: NamedSentence, { start, end }: Name): string => forms.slice(start, end).join(' ');

/** Whether a name is one word. */
export const isSingle = ({ start, end }: Name): boolean => end - start === 1;

/** Applies a change to each name of a document; none, one or several names may stand where one stood. */
export const eachName = (
  document: readonly NamedSentence[],
  change: (name: Name, sentence: NamedSentence) => readonly Name[],
): readonly NamedSentence[] =>
  document.map((sentence) => {
    if (sentence.names.length === 0) return sentence;
    return { ...sentence, names: sentence.names.flatMap((name) => change(name, sentence)) };
  });

/** Every name of a document with the sentence it stands in. */
export const allNames = (document: readonly NamedSentence[]): { name: Name; sentence: NamedSentence }[] =>
  document.flatMap((sentence) => sentence.names.map((name) => ({ name, sentence })));

/** Gives these words this name: as a new one where no other stands, with a new type where just that name stands. */
export function setName(sentence: NamedSentence, name: Name): NamedSentence {
  const touching = sentence.names.filter(({ start, end }) => end > name.start && start < name.end);
  const same = touching.every(({ start, end }) => start === name.start && end === name.end);
  if (!same) return sentence;
  const others = sentence.names.filter((other) => !touching.includes(other));
  return { ...sentence, names: [...others, name].sort((a, b) => a.start - b.start) };
}
