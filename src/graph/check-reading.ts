import type { Claim, Entity, Quote } from '../model/claim.ts';
import { sha256 } from '../model/hash.ts';
import type { Reading } from '../model/reading.ts';
import type { Ontology, Range } from '../ontology/kinds.ts';
import type { Invariant } from './violation.ts';

/** A reading, and what could be said in it. */
interface Subject {
  readonly reading: Reading;
  readonly ontology: Ontology;
}

const quotesOf = ({ mentions, claims, problems }: Reading): Quote[] => [
  ...mentions.map(({ quote }) => quote),
  ...claims.map(({ quote }) => quote),
  ...problems.flatMap(({ quote }) => quote ?? []),
];

/** A place that acts is a group as well. */
const isOf = (entity: Entity, range: Range): boolean =>
  range.includes(entity.type) || (entity.type === 'Place' && entity.acts === true && range.includes('Group'));

function wrongEnds(claim: Claim, entities: ReadonlyMap<string, Entity>, ontology: Ontology): string | undefined {
  const [subject, object] = [claim.subject, claim.object.as === 'entity' ? claim.object.entity : ''].map((id) =>
    entities.get(id),
  );
  if (subject === undefined) return undefined;
  if (claim.object.as === 'value') {
    const attribute = ontology.attributes.find(({ name }) => name === claim.predicate);
    if (attribute === undefined) return `the attribute "${claim.predicate}" is not in the ontology`;
    if (attribute.value !== claim.object.value.kind) return `${claim.predicate} takes a ${attribute.value}`;
    return isOf(subject, attribute.of) ? undefined : `${claim.predicate} is not said of a ${subject.type}`;
  }
  const relation = ontology.relations.find(({ type }) => type === claim.predicate);
  if (relation === undefined) return `the relation "${claim.predicate}" is not in the ontology`;
  if (!isOf(subject, relation.domain)) return `${claim.predicate} does not begin at a ${subject.type}`;
  if (object && !isOf(object, relation.range)) return `${claim.predicate} does not end at a ${object.type}`;
  return undefined;
}

function* strangers(claim: Claim, known: ReadonlySet<string>): Iterable<string> {
  if (!known.has(claim.subject)) yield `its subject ${claim.subject}`;
  if (claim.object.as === 'entity' && !known.has(claim.object.entity)) yield `its object ${claim.object.entity}`;
  for (const one of [...claim.claimedBy, ...claim.via])
    if (one.as === 'entity' && !known.has(one.entity)) yield `its claimant ${one.entity}`;
}

function* repeated(ids: readonly string[]): Iterable<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) yield id;
    seen.add(id);
  }
}

/** What must hold of every reading, whoever made it. */
export const readingInvariants: readonly Invariant<Subject>[] = [
  {
    invariant: 'article-hash-equals-text',
    *broken({ reading: { article } }) {
      const hash = sha256(article.text);
      if (hash !== article.sha256) yield [article.id, `its sha256 is ${article.sha256}, its text hashes to ${hash}`];
      if (!article.id.endsWith(`.${hash.slice(0, 10)}`)) yield [article.id, 'its id does not end with its hash'];
    },
  },
  {
    invariant: 'quote-equals-slice',
    *broken({ reading }) {
      const { id, text } = reading.article;
      for (const quote of quotesOf(reading)) {
        if (quote.article !== id) yield [id, `a quote names another article, ${quote.article}`];
        else if (text.slice(quote.start, quote.end) !== quote.text)
          yield [id, `"${quote.text}" does not stand at ${quote.start}–${quote.end}`];
      }
    },
  },
  {
    invariant: 'quote-begins-in-its-sentence',
    *broken({ reading }) {
      for (const { sentence, start, text } of quotesOf(reading)) {
        const span = reading.sentences[sentence];
        if (text !== '' && (span === undefined || start < span.start || start >= span.end))
          yield [reading.article.id, `"${text}" does not begin in sentence ${sentence}`];
      }
    },
  },
  {
    invariant: 'sentences-tile-text',
    *broken({ reading: { article, sentences } }) {
      const ends = [0, ...sentences.map(({ end }) => end)];
      const gap = sentences.find(({ start, end }, i) => start !== ends[i] || end <= start);
      if (gap) yield [article.id, `the sentence ${gap.start}–${gap.end} does not follow the one before it`];
      else if (ends.at(-1) !== article.text.length) yield [article.id, 'the last sentence does not end with the text'];
    },
  },
  {
    invariant: 'ids-are-unique',
    *broken({ reading: { entities, claims } }) {
      for (const id of repeated([...entities, ...claims].map((one) => one.id))) yield [id, 'two records have this id'];
    },
  },
  {
    invariant: 'claims-speak-of-entities',
    *broken({ reading: { entities, claims, mentions } }) {
      const known = new Set(entities.map(({ id }) => id));
      for (const claim of claims)
        for (const stranger of strangers(claim, known)) yield [claim.id, `${stranger} is no entity of its reading`];
      for (const { entity } of mentions) if (!known.has(entity)) yield [entity, 'is mentioned, but no entity'];
    },
  },
  {
    invariant: 'entities-are-mentioned',
    *broken({ reading: { entities, mentions } }) {
      const mentioned = new Set(mentions.map(({ entity }) => entity));
      for (const { id } of entities) if (!mentioned.has(id)) yield [id, 'has no mention'];
    },
  },
  {
    invariant: 'domain-and-range',
    *broken({ reading, ontology }) {
      const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
      for (const claim of reading.claims) {
        const wrong = wrongEnds(claim, entities, ontology);
        if (wrong !== undefined) yield [claim.id, wrong];
      }
    },
  },
  {
    invariant: 'denied-is-negative',
    *broken({ reading }) {
      for (const { id, modality, polarity } of reading.claims)
        if (modality === 'denied' && polarity === 'positive') yield [id, 'is denied and positive'];
    },
  },
  {
    invariant: 'claims-name-their-extractor',
    *broken({ reading: { claims, reader } }) {
      for (const { id, extractor } of claims)
        if (extractor !== reader.extractor) yield [id, `says ${extractor}, its reading says ${reader.extractor}`];
    },
  },
];
