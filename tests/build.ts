import { type Article, type ArticleHeader, createArticle } from '../src/model/article.ts';
import type {
  Claim,
  Claimant,
  ClaimObject,
  DateValue,
  Entity,
  EntityType,
  Mention,
  MentionForm,
  Modality,
  Polarity,
  Qualifiers,
  Quote,
  Value,
} from '../src/model/claim.ts';
import { shortHash, slug } from '../src/model/hash.ts';
import type { ReaderVersion, Reading, SentenceSpan } from '../src/model/reading.ts';

/** The reader that hand-made readings say they come from. */
export const TEST_READER: ReaderVersion = { extractor: 'reader', version: '0.0.0', weights: 'none', ontology: '1' };

/** What may be said of a hand-made claim beside its triple. */
export interface ClaimOptions {
  /** Words to quote; by default the whole text. */
  readonly quote?: string;
  readonly modality?: Modality;
  readonly polarity?: Polarity;
  readonly claimedBy?: readonly (Entity | string)[];
  readonly via?: readonly (Entity | string)[];
  readonly qualifiers?: Qualifiers;
}

/** What may be said of a hand-made entity beside its type and name. */
export interface EntityOptions {
  readonly acts?: boolean;
  readonly kind?: string;
  readonly local?: boolean;
  readonly form?: MentionForm;
  /** Words that mention it; by default its name where the text holds it, else the whole text. */
  readonly words?: readonly string[];
}

/** What a hand-made claim says. */
export type TestTriple = readonly [subject: Entity, predicate: string, object: Entity | Value];

/** Writes a reading by hand: every entity and claim is quoted from the text that was given first. */
export interface ReadingBuilder {
  readonly article: Article;
  entity(type: EntityType, name: string, options?: EntityOptions): Entity;
  /** An event with a claim that it happened. */
  event(kind: string, name: string, options?: ClaimOptions & EntityOptions): Entity;
  /** Subject, relation or attribute, and an entity or a value. */
  claim(triple: TestTriple, options?: ClaimOptions): Claim;
  reading(): Reading;
}

/** A count as a claim's value. */
export const count = (text: string, min: number | null, max: number | null = min): Value => ({
  kind: 'count',
  text,
  min,
  max,
});

/** An exact day as a claim's value. */
export const day = (edtf: string, text = edtf): DateValue => ({
  kind: 'date',
  text,
  edtf,
  min: edtf,
  max: edtf,
  basis: 'explicit',
});

/** Words as a claim's value. */
export const words = (text: string): Value => ({ kind: 'text', text });

/** Sentences that tile a text: each ends after a full stop and its blanks. */
export function sentencesOf(text: string): SentenceSpan[] {
  const ends = [...text.matchAll(/[.!?]\s+|$/g)].map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return ends.map((end, i) => ({ start: starts[i] ?? 0, end, block: 'body' as const })).filter((s) => s.end > s.start);
}

/** Starts a reading of a text; `header` may hold a `slug` that names the article. */
export function readingOf(
  text: string,
  header: ArticleHeader & { readonly slug?: string } = {},
  reader: ReaderVersion = TEST_READER,
): ReadingBuilder {
  const { slug: name = 'article', ...rest } = header;
  const article = createArticle(name, text, rest);
  const sentences = sentencesOf(text);
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const claims: Claim[] = [];

  const quote = (wanted?: string): Quote => {
    const start = wanted === undefined ? 0 : Math.max(0, text.indexOf(wanted));
    const end = wanted !== undefined && text.includes(wanted) ? start + wanted.length : text.length;
    const sentence = Math.max(
      0,
      sentences.findIndex((span) => span.start <= start && start < span.end),
    );
    return { article: article.id, sentence, start, end, text: text.slice(start, end) };
  };
  const claimants = (who: readonly (Entity | string)[] = []): Claimant[] =>
    who.map((one) => (typeof one === 'string' ? { as: 'words', text: one } : { as: 'entity', entity: one.id }));

  const entity: ReadingBuilder['entity'] = (type, label, options = {}) => {
    const { form = 'name', words: said = [label], ...facts } = options;
    const extractor = reader.extractor === 'reader' ? '' : `${slug(reader.extractor)}-`;
    const id = `${type.toLowerCase()}:${slug(label)}.${article.sha256.slice(0, 10)}-${extractor}${entities.length}`;
    const made: Entity = { id, type, name: label, ...facts };
    entities.push(made);
    mentions.push(...said.map((each) => ({ entity: id, quote: quote(each), form, rule: 'test' })));
    return made;
  };

  const claim: ReadingBuilder['claim'] = ([subject, predicate, to], options = {}) => {
    const object: ClaimObject = 'id' in to ? { as: 'entity', entity: to.id } : { as: 'value', value: to };
    const { modality = 'asserted', polarity = modality === 'denied' ? 'negative' : 'positive' } = options;
    const quoted = quote(options.quote);
    const parts = [article.id, reader.extractor, subject.id, predicate, JSON.stringify(object), polarity, modality];
    const made: Claim = {
      id: `claim:${shortHash([...parts, String(quoted.start), String(quoted.end), String(claims.length)])}`,
      subject: subject.id,
      predicate,
      object,
      qualifiers: options.qualifiers ?? {},
      quote: quoted,
      claimedBy: claimants(options.claimedBy),
      via: claimants(options.via),
      modality,
      polarity,
      tense: 'past',
      extractor: reader.extractor,
      rule: 'test',
      confidence: 0.5,
    };
    claims.push(made);
    return made;
  };

  return {
    article,
    entity,
    event: (kind, label, { words: said, form = 'description', ...options } = {}) => {
      const made = entity('Event', label, { kind, form, ...(said && { words: said }) });
      claim([made, 'happened', words(kind)], options);
      return made;
    },
    claim,
    reading: () => ({ article, sentences, entities, mentions, claims, problems: [], reader }),
  };
}
