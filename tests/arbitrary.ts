import fc from 'fast-check';
import { ENTITY_TYPES, type Entity, type EntityType, MODALITIES, type Value } from '../src/model/claim.ts';
import type { Decision, Library, Reading } from '../src/model/reading.ts';
import { ontology } from '../src/ontology/ontology.ts';
import { count, day, type EntityOptions, type ReadingBuilder, readingOf, TEST_READER, words } from './build.ts';

/** Texts that hold everything a file format can stumble over. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '"',
    '\\',
    '<b>&amp;',
    '\r\n',
    '\u2028',
    '\ufeff',
    '\u0000',
    'é',
    'ﷺ',
    '漢字',
    '😀',
    '\ud800',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const name = fc.constantFrom('Ada Lark', 'Bo Finch', 'Norland', 'the Guard', 'Ostby', 'José "Pep" Ñ', 'A & B; C|D, E');

const entity = fc.record({
  type: fc.constantFrom(...ENTITY_TYPES),
  name,
  options: fc.record(
    { acts: fc.boolean(), kind: fc.constantFrom('raid', 'city'), local: fc.boolean() },
    { requiredKeys: [] },
  ) as fc.Arbitrary<EntityOptions>,
});

const value: fc.Arbitrary<Value> = fc.oneof(
  nastyText.map(words),
  fc.tuple(fc.nat(50), fc.nat(50)).map(([min, more]) => count(`${min} or more`, min, min + more)),
  fc.constantFrom('2020-01-03', '2020-01-05').map((edtf) => day(edtf)),
);

const claim = fc.record({
  subject: fc.nat(),
  object: fc.nat(),
  relation: fc.nat(),
  value: fc.option(value),
  attribute: fc.nat(),
  modality: fc.constantFrom(...MODALITIES),
  polarity: fc.constantFrom('positive', 'negative'),
  role: fc.option(fc.constantFrom('chief', 'guest')),
  speaker: fc.option(fc.oneof(nastyText, fc.nat())),
});

type DrawnClaim = typeof claim extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const fits = (type: EntityType, range: readonly EntityType[]): boolean => range.includes(type);

/** Says what was drawn, as far as the ontology lets these two entities say it. */
function state(builder: ReadingBuilder, made: readonly Entity[], said: DrawnClaim): void {
  const [subject, object] = [made[said.subject % made.length]!, made[said.object % made.length]!];
  const relations = ontology.relations.filter(
    ({ domain, range }) => fits(subject.type, domain) && fits(object.type, range),
  );
  const attributes = ontology.attributes.filter(
    ({ of, value: kind }) => fits(subject.type, of) && kind === said.value?.kind,
  );
  const relation = relations[said.relation % relations.length];
  const attribute = attributes[said.attribute % attributes.length];
  const speaker = typeof said.speaker === 'number' ? made[said.speaker % made.length]! : said.speaker;
  const options = {
    modality: said.modality,
    polarity: said.modality === 'denied' ? ('negative' as const) : said.polarity,
    ...(said.role && { qualifiers: { role: said.role } }),
    ...(speaker !== null && { claimedBy: [speaker] }),
  };
  if (said.value && attribute) builder.claim([subject, attribute.name, said.value], options);
  else if (relation) builder.claim([subject, relation.type, object], options);
}

/** A reading of a small text by one of two extractors; `texts` few, so that libraries meet in their articles. */
export const reading: fc.Arbitrary<Reading> = fc
  .record({
    slug: fc.constantFrom('one', 'two', 'three'),
    text: fc.oneof(fc.constantFrom('Ada Lark met Bo Finch in Ostby. Norland raided it.', 'The Guard left.'), nastyText),
    publishedAt: fc.option(fc.constantFrom('2020-01-04', '2020-01-07T09:00:00Z')),
    publisher: fc.option(fc.constantFrom('The Post', 'Wire & Co')),
    extra: fc.option(fc.dictionary(nastyText, fc.jsonValue({ maxDepth: 1 }), { maxKeys: 2 })),
    extractor: fc.constantFrom('reader', 'llm'),
    version: fc.constantFrom('1', '2'),
    entities: fc.array(entity, { minLength: 1, maxLength: 5 }),
    claims: fc.array(claim, { maxLength: 6 }),
    problem: fc.option(nastyText),
  })
  .map(({ slug, text, publishedAt, publisher, extra, extractor, version, entities, claims, problem }) => {
    const header = {
      slug,
      ...(publishedAt && { publishedAt }),
      ...(publisher && { publisher }),
      ...(extra && { extra: JSON.parse(JSON.stringify(extra)) as Record<string, unknown> }),
    };
    const builder = readingOf(text, header, { ...TEST_READER, extractor, version });
    const made = entities.map((each) => builder.entity(each.type, each.name, each.options));
    for (const said of claims) state(builder, made, said);
    const problems = problem === null ? [] : [{ code: 'doubt', message: problem }];
    return { ...builder.reading(), problems };
  });

/** A person's decision about words of some article. */
export const decision: fc.Arbitrary<Decision> = fc
  .record({
    kind: fc.constantFrom('same', 'different', 'reject', 'note'),
    reading,
    other: reading,
    why: fc.option(nastyText),
  })
  .map(({ kind, reading: first, other, why }) => ({
    kind,
    targets: [first, other].map(({ article, mentions }) => ({
      sha256: article.sha256,
      start: mentions[0]?.quote.start ?? 0,
      end: mentions[0]?.quote.end ?? 0,
    })),
    ...(why !== null && { why }),
  }));

/** What a user may have added to the ontology; names few, so that libraries disagree about them. */
const own = fc.record({
  relations: fc.array(
    fc.record({
      type: fc.constantFrom('OWNS', 'PLAYS_FOR'),
      domain: fc.constant(['Person' as const]),
      range: fc.constant(['Group' as const]),
      meaning: nastyText.filter((text) => text !== ''),
      examples: fc.constant([]),
      counterexamples: fc.constant([]),
    }),
    { maxLength: 3 },
  ),
  events: fc.constant([]),
  kinds: fc.constant([]),
  words: fc.array(
    fc.record({
      of: fc.constantFrom('attack', 'LED'),
      nouns: fc.constantFrom(['ramming'], ['torching']),
      examples: fc.constant([]),
      counterexamples: fc.constant([]),
    }),
    { maxLength: 2 },
  ),
});

/** What a library is gathered from: readings and decisions in any order, with repetition; sometimes an ontology. */
export const pile: fc.Arbitrary<Library> = fc
  .record({
    readings: fc.array(reading, { maxLength: 4 }),
    decisions: fc.array(decision, { maxLength: 2 }),
    ontology: fc.option(own, { nil: undefined, freq: 2 }),
  })
  .map(({ ontology, ...rest }) => ({ ...rest, ...(ontology && { ontology }) }));
