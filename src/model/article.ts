import { sha256, slug } from './hash.ts';

/** What is known of an article beside its words; every field may be missing, and nothing is guessed. */
export interface ArticleHeader {
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO date or date-time of publication; the anchor of "Sunday" and "last week". */
  readonly publishedAt?: string;
  /** Header fields this version does not know, kept as they came. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** One news article: the text that every quote is a slice of. */
export interface Article extends ArticleHeader {
  /** Slug of the file's base name, a dot, and ten hex digits of the text's hash. */
  readonly id: string;
  readonly text: string;
  /** SHA-256 of `text`. */
  readonly sha256: string;
}

/** Makes an article from a name, its text and its header: the one way ids come into being. */
export function createArticle(name: string, text: string, header: ArticleHeader = {}): Article {
  const hash = sha256(text);
  return { id: `${slug(name)}.${hash.slice(0, 10)}`, text, sha256: hash, ...header };
}
