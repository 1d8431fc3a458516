import type { BenchDocument } from '../../src/app/evaluation/bench.ts';
import type { FlatEntity, FlatGraph } from '../../src/app/evaluation/flat.ts';
import type { GoldArticle } from '../../src/app/evaluation/gold-files.ts';
import { normalName } from '../../src/app/evaluation/names.ts';
import { type Article, createArticle } from '../../src/model/article.ts';
import type { Claim, Entity, EntityType, Mention, MentionForm, Quote } from '../../src/model/claim.ts';
import { shortHash, slug } from '../../src/model/hash.ts';
import type { Reading } from '../../src/model/reading.ts';
import { count, sentencesOf, TEST_READER } from '../build.ts';

/** What a perfect reader would have made of an article: its gold graph as a reading, so that linking is measured alone. */
export interface GoldReading {
  readonly reading: Reading;
  /** Gold id → the id of the local entity. */
  readonly idOf: ReadonlyMap<string, string>;
}

/** Whether words begin as a name does. */
const isName = (words: string): boolean => /^((the|a|an|The) )?\p{Lu}/u.test(words);

interface Thing {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind?: string | undefined;
  readonly local?: boolean;
}

const idFor = (thing: Thing, article: Article, at: number): string =>
  `${thing.type.toLowerCase()}:${slug(thing.name)}.${article.sha256.slice(0, 10)}-${at}`;

/** Where an article says some words; the whole text where the gold words them otherwise. */
function quoteOf(words: string, article: Article): Quote {
  const start = article.text.indexOf(words);
  const span = start < 0 ? { start: 0, end: article.text.length } : { start, end: start + words.length };
  return { article: article.id, sentence: 0, ...span, text: article.text.slice(span.start, span.end) };
}

/** A mention for each name; words the text does not hold as they are keep the gold's wording. */
function mentionsOf(thing: Thing, entity: string, article: Article): Mention[] {
  return [...new Set([thing.name, ...thing.aliases])].map((words) => {
    const form: MentionForm = isName(words) && thing.type !== 'Event' ? 'name' : 'description';
    const quote = quoteOf(words, article);
    return { entity, form, rule: 'gold', quote: { ...quote, text: words } };
  });
}

function readingOf(
  article: Article,
  things: readonly Thing[],
): { entities: Entity[]; mentions: Mention[]; ids: Map<string, string> } {
  const ids = new Map(things.map((thing, at) => [thing.id, idFor(thing, article, at)]));
  const entities = things.map(
    (thing): Entity => ({
      id: ids.get(thing.id)!,
      type: thing.type,
      name: thing.name,
      ...(thing.kind !== undefined && { kind: thing.kind }),
      ...(thing.local && { local: true }),
    }),
  );
  return { entities, ids, mentions: things.flatMap((thing) => mentionsOf(thing, ids.get(thing.id)!, article)) };
}

const bounds = (edtf: string): { min: string; max: string } => {
  const [from, to = from] = edtf.split('/') as [string, string?];
  return {
    min: `${from}-01-01`.slice(0, 10),
    max: to.length === 4 ? `${to}-12-31` : to.length === 7 ? `${to}-28` : to,
  };
};

type Said = Pick<Claim, 'subject' | 'predicate' | 'object'>;

function valuesOf(entity: FlatEntity, id: string): Said[] {
  const value = (predicate: string, of: Said['object']): Said => ({ subject: id, predicate, object: of });
  const happened =
    entity.type === 'Event'
      ? [value('happened', { as: 'value', value: { kind: 'text', text: entity.kind ?? '' } })]
      : [];
  const dated =
    entity.date === undefined
      ? []
      : [
          value('date', {
            as: 'value',
            value: { kind: 'date', text: entity.date, edtf: entity.date, ...bounds(entity.date), basis: 'explicit' },
          }),
        ];
  const counted = entity.count === undefined ? [] : [value('count', { as: 'value', value: count(entity.count, null) })];
  return [...happened, ...dated, ...counted];
}

const OUR_NAMES: Readonly<Record<string, string>> = { PERPETRATED: 'CARRIED_OUT', WOUNDED_IN: 'INJURED_IN' };

/** A gold relation under our name and in our direction. */
function ours(type: string, ends: readonly [string, string]): Said {
  const [subject, object] = type === 'HONORS' ? [ends[1], ends[0]] : ends;
  return {
    subject,
    predicate: type === 'HONORS' ? 'HONORED_IN' : (OUR_NAMES[type] ?? type),
    object: { as: 'entity', entity: object },
  };
}

/** The gold's human words for kinds of events as the ontology calls them. */
const KINDS: Readonly<Record<string, string>> = {
  'air strike': 'attack',
  'rocket attack': 'attack',
  session: 'meeting',
};

/** A gold graph as a reading. */
export function goldReading({ article, gold }: GoldArticle): GoldReading {
  const things = gold.entities.map((entity): Thing => {
    const words = [entity.name, ...(entity.aliases ?? [])];
    const kind = entity.type === 'Event' ? (KINDS[entity.kind ?? ''] ?? entity.kind) : entity.kind;
    const local = entity.type !== 'Event' && (!words.some(isName) || entity.count !== undefined);
    return { id: entity.id, type: entity.type, name: entity.name, aliases: entity.aliases ?? [], kind, local };
  });
  const { entities, mentions, ids } = readingOf(article, things);
  const said = [
    ...gold.entities.flatMap((entity) => valuesOf(entity, ids.get(entity.id)!)),
    ...gold.relations
      .filter(({ source, target }) => ids.has(source) && ids.has(target))
      .map(({ type, source, target }) => ours(type, [ids.get(source)!, ids.get(target)!])),
  ];
  const claims = said.map(
    (one): Claim => ({
      ...one,
      id: `claim:${shortHash([article.id, JSON.stringify(one)], 16)}`,
      qualifiers: {},
      quote: quoteOf(article.text, article),
      claimedBy: [],
      via: [],
      modality: 'asserted',
      polarity: 'positive',
      tense: 'past',
      extractor: TEST_READER.extractor,
      rule: 'gold',
      confidence: 1,
    }),
  );
  const reading = {
    article,
    sentences: sentencesOf(article.text),
    entities,
    mentions,
    claims,
    problems: [],
    reader: TEST_READER,
  };
  return { reading, idOf: ids };
}

/** The gold clusters of a foreign document as a reading without claims. */
export function benchReading({ id, text, entities: gold }: BenchDocument): GoldReading {
  const article = createArticle(id, text);
  const things = gold
    .filter(({ types }) => types.length > 0)
    .map(
      (entity): Thing => ({
        id: entity.id,
        type: entity.types[0] as EntityType,
        name: entity.name,
        aliases: entity.aliases ?? [],
      }),
    );
  const { entities, mentions, ids } = readingOf(article, things);
  const named = mentions.map(
    (mention): Mention => ({ ...mention, form: isName(mention.quote.text) ? 'name' : 'description' }),
  );
  return {
    reading: {
      article,
      sentences: sentencesOf(text),
      entities,
      mentions: named,
      claims: [],
      problems: [],
      reader: TEST_READER,
    },
    idOf: ids,
  };
}

/** Normalised names, for recall where names are equal. */
export const keysOfNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(normalName).filter((key) => key !== ''));

/** The linked gold graphs as one flat graph: names of all members, relations between nodes. */
export function mergedFlat(
  graphs: readonly FlatGraph[],
  readings: readonly GoldReading[],
  nodeOf: ReadonlyMap<string, string>,
): FlatGraph {
  const nodeOfGold = (at: number, id: string): string => nodeOf.get(readings[at]!.idOf.get(id)!) ?? `${at}:${id}`;
  const merged = new Map<string, FlatEntity>();
  for (const [at, graph] of graphs.entries())
    for (const entity of graph.entities) {
      const id = nodeOfGold(at, entity.id);
      const known = merged.get(id);
      const names = [
        ...new Set([...(known ? [known.name, ...(known.aliases ?? [])] : []), entity.name, ...(entity.aliases ?? [])]),
      ];
      merged.set(id, {
        ...entity,
        ...known,
        id,
        name: names[0]!,
        aliases: names.slice(1),
        ...(entity.date && { date: known?.date ?? entity.date }),
      });
    }
  const relations = graphs.flatMap((graph, at) =>
    graph.relations.map((relation) => ({
      ...relation,
      source: nodeOfGold(at, relation.source),
      target: nodeOfGold(at, relation.target),
    })),
  );
  const unique = new Map(
    relations.map((relation) => [`${relation.source} ${relation.type} ${relation.target}`, relation]),
  );
  return { entities: [...merged.values()], relations: [...unique.values()] };
}
