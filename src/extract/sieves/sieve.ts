import type { Doc } from '../../language/doc.ts';
import { type Tree, treeOf } from '../../language/tree.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Cluster, Hint } from '../hint.ts';
import { findSpeeches, type Speech } from '../speech.ts';

/** What a sieve may look at beside the two sides. */
export interface Context {
  readonly doc: Doc;
  readonly tree: (sentence: number) => Tree;
  /** Words in quotation marks, in text order. */
  readonly speeches: readonly Speech[];
  /** Those of them whose speaker a sentence tells. */
  readonly saidIn: (sentence: number) => readonly Speech[];
}

/** One idea of coreference: a mention, a cluster before it, yes or no. Named in `explain`. */
export interface Sieve {
  readonly name: string;
  /** Whether the idea is about such a mention, as it stands in its sentence: asked once, before any cluster is looked at. */
  readonly about: (hint: Hint, context: Context) => boolean;
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
  let bySaying: ReadonlyMap<number | undefined, readonly Speech[]> | undefined;
  const spoken = (): readonly Speech[] => {
    speeches ??= findSpeeches(doc);
    return speeches;
  };
  return {
    doc,
    tree,
    get speeches() {
      return spoken();
    },
    saidIn: (sentence) => {
      bySaying ??= groupBy(spoken(), ({ said }) => said?.sentence.index);
      return bySaying.get(sentence) ?? [];
    },
  };
}

/** Most names are plain: the same without the dear detour over accents. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const ARTICLE = /^(the|a|an) /;

function normalised(name: string): string {
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

/** A name as sieves compare it. */
interface Spelling {
  readonly normal: string;
  readonly words: readonly string[];
}

/** Every sieve spells the same names again: so many are remembered, then all are forgotten. */
const MOST_SPELLINGS = 10_000;
const spellings = new Map<string, Spelling>();

function spellingOf(name: string): Spelling {
  const known = spellings.get(name);
  if (known) return known;
  const normal = normalised(name);
  const made: Spelling = { normal, words: normal.split(' ') };
  if (spellings.size >= MOST_SPELLINGS) spellings.clear();
  spellings.set(name, made);
  return made;
}

/** A name without case, accents, articles, possessives and punctuation. */
export const normal = (name: string): string => spellingOf(name).normal;

/** A proper name, or a country's adjective. */
export const isName = (hint: Hint): boolean => hint.form === 'name' || hint.form === 'metonym';
/** The proper names of a cluster. */
export const names = (cluster: Cluster): readonly Hint[] => cluster.hints.filter(isName);
/** A name's words, normalised. */
export const wordsOf = (hint: Hint): readonly string[] => spellingOf(hint.name).words;

/** The last word of what someone is called. */
export const headWord = (hint: Hint): string => wordsOf(hint).at(-1) ?? '';

/** Whether nothing shows that one is a man and the other a woman. */
export const gendersAgree = (hint: Hint, cluster: Cluster): boolean =>
  !hint.gender || !cluster.gender || hint.gender === cluster.gender;
