import type { Sentence } from '../language/doc.ts';
import type { Watched } from '../model/watched.ts';
import type { Hint } from './hint.ts';
import { base } from './text.ts';

/** One name of the user's list and whom it names. */
interface Form {
  readonly text: string;
  readonly who: Watched;
}

/** The user's names by the letters they begin with, the longest first. */
export type WatchIndex = ReadonlyMap<string, readonly Form[]>;

const beginning = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '';

/** Lays out a watch list so that looking a word up costs the same whether it holds ten names or ten thousand. */
export function watchIndex(watched: readonly Watched[]): WatchIndex {
  const index = new Map<string, Form[]>();
  for (const who of watched)
    for (const text of [who.name, ...who.aliases]) {
      const key = beginning(text);
      index.set(
        key,
        [...(index.get(key) ?? []), { text, who }].sort((a, b) => b.text.length - a.text.length),
      );
    }
  return index;
}

/** Mentions of whom the user watches, by the very names of the list, or those in capitals. */
export function spotWatched(sentence: Sentence, text: string, index: WatchIndex): Hint[] {
  const hints: Hint[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const found = formAt(sentence, { text, at, index });
    if (!found) continue;
    hints.push({
      ...base(sentence, at, found.to),
      form: 'name',
      type: found.who.entity,
      name: found.who.name,
      rule: 'watch-list',
      watched: found.who.id,
    });
    at = found.to - 1;
  }
  return hints;
}

interface Place {
  readonly text: string;
  /** Token index. */
  readonly at: number;
  readonly index: WatchIndex;
}

function formAt({ tokens }: Sentence, { text, at, index }: Place): { who: Watched; to: number } | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  for (const { text: name, who } of index.get(beginning(first.text)) ?? []) {
    const end = first.start + name.length;
    const words = text.slice(first.start, end);
    if (words !== name && words !== name.toUpperCase()) continue;
    const last = tokens.findIndex((token, index) => index >= at && token.end >= end);
    if (tokens[last]?.end === end) return { who, to: last + 1 };
  }
  return undefined;
}

/** The list's mentions, and of the others those that none of them touches. */
export const preferWatched = (watched: readonly Hint[], guessed: readonly Hint[]): Hint[] =>
  watched.length === 0
    ? [...guessed]
    : [
        ...watched,
        ...guessed.filter((hint) => !watched.some((own) => hint.start < own.end && own.start < hint.end)),
      ].sort((a, b) => a.start - b.start);
