import { describe, expect, test } from 'vitest';
import { graphOf } from '../../../src/app/graph.ts';
import { loadPlaces } from '../../../src/app/models.ts';
import { builtInReader } from '../../../src/app/reader.ts';
import { withBackground } from '../../../src/graph/background.ts';
import { check } from '../../../src/graph/check.ts';
import { library } from '../../../src/graph/union.ts';
import { createArticle } from '../../../src/model/article.ts';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { type ClaimOptions, readingOf } from '../../build.ts';

const read = builtInReader();
const places = loadPlaces();

const plain = (texts: readonly string[]): KnowledgeGraph =>
  graphOf(library(texts.map((text, at) => read(createArticle(`story-${at}`, text, { publishedAt: '2021-03-03' })))));

/** The background edges of some articles, as "Mosul in Iraq". */
function lying(...texts: readonly string[]): string[] {
  const { nodes, edges } = withBackground(plain(texts), places);
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  return edges
    .filter(({ basis }) => basis === 'gazetteer')
    .map(({ source, target }) => `${nameOf.get(source)} in ${nameOf.get(target)}`)
    .toSorted();
}

describe('the gazetteer puts a place', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'into the country that the article names',
      'Two bombs killed nine people in Mosul on Monday. Iraq has called for calm.',
      ['Mosul in Iraq'],
    ],
    [
      'into its province, and that into its country',
      'A flood hit Ramadi on Monday. Troops were sent to Anbar province from all over Iraq.',
      ['Anbar province in Iraq', 'Ramadi in Anbar province'],
    ],
    [
      'into its country by its English name, too',
      'Ministers met in Geneva on Monday. Switzerland paid for the talks.',
      ['Geneva in Switzerland'],
    ],
    [
      'beside a country of smaller namesakes, when it outweighs them',
      'Ada Lund flew from Paris to Boston on Monday. France and the United States signed the deal.',
      ['Boston in United States', 'Paris in France'],
    ],
    [
      'into the state that the article names, not the land of its great namesake',
      'A storm hit Paris on Monday. Schools all over Texas stayed closed, and the United States sent help.',
      ['Texas in United States'],
    ],
    [
      'even where it is small, when the article names its province',
      'A storm hit Coatesville on Monday. Schools all over Pennsylvania stayed closed. The United States sent help.',
      ['Coatesville in Pennsylvania', 'Pennsylvania in United States'],
    ],
    [
      'into its province alone, when the article names that and no country',
      'A fire closed schools in Birmingham on Monday. Teachers all over England were sent home.',
      ['Birmingham in England'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lying(text)).toEqual(expected);
  });
});

describe('the gazetteer puts a place nowhere', () => {
  test.each<[string, string]>([
    ['when the article names no country', 'Two bombs killed nine people in Mosul on Monday.'],
    [
      'when only words for people speak of its country',
      'The British singer Ada Lund died in Birmingham on Monday. The concert in Birmingham was called off.',
    ],
    [
      'when its state is named: Paris in Texas is not in France',
      'The mayor of Paris resigned on Monday. Voters in Texas were angry. France has not commented.',
    ],
    [
      'when two of its name are large and both countries are named',
      'A ship sank off Tripoli on Monday. Lebanon and Libya sent boats.',
    ],
    [
      'when a smaller one of its name lies in the country that is named',
      'A ship sank off Tripoli on Monday. Lebanon sent boats.',
    ],
    [
      'when it is called as a country is',
      'A storm hit Georgia on Monday. Turkey and the United States sent help to Georgia.',
    ],
    [
      'when states disagree on whose land it is',
      'Two bombs killed nine people in Sevastopol on Monday. Ukraine and Russia blamed each other.',
    ],
    [
      'when it is small and its province is not named',
      'A storm hit Coatesville on Monday. The United States sent help to Coatesville.',
    ],
    [
      'when its province is named, but a namesake’s country, too',
      'A fire closed schools in Birmingham on Monday. Teachers all over England flew to the United States.',
    ],
    ['when nobody lists it', 'A ferry sank off Port Averne on Monday. France sent boats.'],
    ['when it is a part of a facility’s name', 'Two men were held at Mosul airport on Monday.'],
  ])('%s', (_, text) => {
    expect(lying(text)).toEqual([]);
  });

  test('when another article speaks of a namesake', () => {
    const france = 'A strike closed schools in Paris on Monday. France has had many strikes.';
    const texas = 'A storm closed schools in Paris on Monday. Texas has had many storms.';
    expect(lying(france)).toEqual(['Paris in France']);
    expect(lying(france, texas).filter((edge) => edge.startsWith('Paris'))).toEqual([]);
  });

  test('when an article says it already, and never twice', () => {
    const text = 'Two bombs killed nine people in Mosul, Iraq, on Monday. Iraq has called for calm.';
    const told = plain([text]).edges.filter(({ type }) => type === 'LOCATED_IN');
    expect(told.length).toBeGreaterThan(0);
    expect(lying(text)).toEqual([]);
  });
});

describe('an article has the last word on where a place lies', () => {
  /** Mosul and two countries, with one claim between them. */
  const told = (country: string, options: ClaimOptions): string[] => {
    const builder = readingOf('Mosul is in Iraq. Mosul is in Turkey.');
    const mosul = builder.entity('Place', 'Mosul');
    const countries = new Map(['Iraq', 'Turkey'].map((name) => [name, builder.entity('Place', name)]));
    builder.claim([mosul, 'LOCATED_IN', countries.get(country)!], options);
    const graph = withBackground(graphOf(library([builder.reading()])), places);
    return graph.edges.map(({ basis, truthy }) => `${basis ?? 'told'}${truthy ? ' truthy' : ''}`);
  };

  test.each<[string, [string, ClaimOptions], readonly string[]]>([
    ['it says the same', ['Iraq', {}], ['told truthy']],
    ['it alleges the same, which stays alleged', ['Iraq', { modality: 'alleged' }], ['told']],
    ['it denies it', ['Iraq', { modality: 'denied', polarity: 'negative' }], []],
    ['it puts the place elsewhere', ['Turkey', {}], ['told truthy']],
    ['it says only where the place is not', ['Turkey', { polarity: 'negative' }], ['gazetteer']],
  ])('when %s', (_, claim, expected) => {
    expect(told(...claim)).toEqual(expected);
  });
});

describe('a background edge', () => {
  const graph = plain(['Two bombs killed nine people in Mosul on Monday. Iraq has called for calm.']);
  const richer = withBackground(graph, places);
  const added = richer.edges.filter(({ basis }) => basis !== undefined);

  test('is said by nobody: no claim, no source, not truthy', () => {
    expect(added).toMatchObject([{ claims: [], against: [], truthy: false, derived: false, disputed: false }]);
    expect(richer.claims).toEqual(graph.claims);
  });

  test('leaves all other edges and every rule of a graph as they were', () => {
    expect(richer.edges.filter(({ basis }) => basis === undefined)).toEqual(graph.edges);
    expect(check(richer, ontology)).toEqual([]);
  });

  test('is not there unless it is asked for', () => {
    expect(graph.edges.filter(({ basis }) => basis !== undefined)).toEqual([]);
  });
});
