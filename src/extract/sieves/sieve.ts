import type { Doc } from '../../language/doc.ts';
import { type Tree, treeOf } from '../../language/tree.ts';
import type { Cluster, Hint } from '../hint.ts';
import { findSpeeches, type Speech } from '../speech.ts';

/** What a sieve may look at beside the two sides. */
export interface Context {
  readonly doc: Doc;
  readonly tree: (sentence: number) => Tree;
  /** Words in quotation marks, in text order. */
  readonly speeches: readonly Speech[];
}

/** One idea of coreference: a mention, a cluster before it, yes or no. Named in `explain`. */
export interface Sieve {
  readonly name: string;
  /** Whether the idea is about such a mention at all. */
  readonly about: (hint: Hint) => boolean;
  readonly corefers: (hint: Hint, cluster: Cluster, context: Context) => boolean;
  /** Says yes only where one cluster alone is meant: two that would do are none. */
  readonly only?: true;
  /** Which of two that would do is meant all the same; that, too, says yes to one alone. */
  readonly settles?: (hint: Hint, cluster: Cluster, context: Context) => boolean;
  /** Grammar itself ties the two together, so that it cannot tell them apart. */
  readonly tied?: true;
  /** Pronouns may stand before whom they mean. */
  readonly ahead?: true;
  /** Two that are mentioned in one sentence are told apart there, so they are not one. */
  readonly apart?: true;
  /** About names that are not written alike, so that unlike names do not speak against it. */
  readonly respells?: true;
  /** Where it looks: so many sentences back, or anywhere among the mentions that share a key. */
  readonly reach: { readonly window: number } | { readonly keys: (hint: Hint) => readonly string[] };
}

const contexts = new WeakMap<Doc, Context>();

/** Trees of a document, made once each, whoever asks. */
export function contextOf(doc: Doc): Context {
  const known = contexts.get(doc) ?? newContext(doc);
  contexts.set(doc, known);
  return known;
}

function newContext(doc: Doc): Context {
  const trees = new Map<number, Tree>();
  const tree = (index: number): Tree => {
    const known = trees.get(index);
    if (known) return known;
    const made = treeOf(doc.sentences[index]?.tokens ?? []);
    trees.set(index, made);
    return made;
  };
  let speeches: readonly Speech[] | undefined;
  return {
    doc,
    tree,
    get speeches() {
      speeches ??= findSpeeches(doc);
      return speeches;
    },
  };
}

/** Most names are plain: the same without the dear detour over accents. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const ARTICLE = /^(the|a|an) /;

/** A name without case, accents, articles, possessives and punctuation. */
export function normal(name: string): string {
  const small = name.toLowerCase();
  if (PLAIN.test(small)) return small.replace(ARTICLE, '');
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(ARTICLE, '');
}

/** A proper name, or a country's adjective. */
export const isName = (hint: Hint): boolean => hint.form === 'name' || hint.form === 'metonym';
/** The proper names of a cluster. */
export const names = (cluster: Cluster): readonly Hint[] => cluster.hints.filter(isName);
/** A name's words, normalised. */
export const wordsOf = (hint: Hint): string[] => normal(hint.name).split(' ');

/** The last word of what someone is called. */
export const headWord = (hint: Hint): string => normal(hint.name).split(' ').at(-1) ?? '';
