import type { GraphEdge, GraphNode, KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { compareText } from '../model/hash.ts';
import type { PlaceTable } from '../model/places.ts';
import { edgeId } from './edges.ts';
import { lookup } from './lookup.ts';
import { agreed, type Home, type Setting, settle } from './place-homes.ts';
import { LYING_IN, widerPlaces } from './wider-places.ts';

const LOCATED_IN = 'LOCATED_IN';

/** The kinds of places that the gazetteer lists; what has another kind ("facility", "water") is none of them. */
const LISTED: readonly (string | undefined)[] = [undefined, 'city', 'province', 'region', 'district'];

/** Each article's text, and the countries that it calls by name. */
function settingsOf({ articles, entities, mentions }: KnowledgeGraph, places: PlaceTable): Map<string, Setting> {
  const isPlace = new Set(entities.filter(({ type }) => type === 'Place').map(({ id }) => id));
  const named = mentions.filter(({ entity, form }) => form === 'name' && isPlace.has(entity));
  const byArticle = groupBy(named, ({ quote }) => quote.article);
  return new Map(
    articles.map(({ id, text }) => [
      id,
      {
        text,
        folded: ` ${places.folded(text)} `,
        countries: new Set((byArticle.get(id) ?? []).flatMap(({ quote }) => places.countryNamed(quote.text) ?? [])),
      },
    ]),
  );
}

/** A place, and where the gazetteer and the articles have it. */
interface Settled {
  readonly node: GraphNode;
  readonly home: Home;
}

/** The places whose home is clear in every article that tells of them. */
function settled(graph: KnowledgeGraph, places: PlaceTable): Settled[] {
  const { entities, mentionsOf } = lookup(graph);
  const settings = settingsOf(graph, places);
  return graph.nodes.flatMap((node) => {
    if (node.type !== 'Place') return [];
    const members = node.members.flatMap((id) => entities.get(id) ?? []);
    if (members.some(({ local, kind }) => local === true || !LISTED.includes(kind))) return [];
    // A capital that stands for its government is the country.
    if ([node, ...members].some(({ name }) => places.countryNamed(name) !== undefined)) return [];
    const said = (mentionsOf.get(node.id) ?? []).filter(({ form }) => form === 'name');
    const names = new Map(said.map(({ entity, quote }) => [entity, quote.article]));
    const homes = members.map(({ id, name }) => {
      const setting = settings.get(names.get(id) ?? '');
      return setting && settle(name, setting, places);
    });
    const home = agreed(homes);
    return home === undefined ? [] : [{ node, home }];
  });
}

/** What articles say of where places lie: "inner TYPE outer", by the inner one. */
const toldOf = ({ edges }: KnowledgeGraph): Map<string, GraphEdge[]> =>
  groupBy(
    edges.filter(({ type }) => LYING_IN.has(type)),
    ({ source }) => source,
  );

/** An edge without a claim: nobody says it, so it is not truthy, and no source stands behind it. */
function backgroundEdge(source: string, target: string): GraphEdge {
  const triple = { source, type: LOCATED_IN, target };
  return {
    id: edgeId(triple),
    ...triple,
    status: 'asserted',
    truthy: false,
    disputed: false,
    derived: false,
    basis: 'gazetteer',
    roles: [],
    claims: [],
    against: [],
  };
}

/**
 * The graph with what the gazetteer knows of where its places lie: city in province in country, as edges with a basis and
 * without a claim. Only where the name is clear (`settle`), both ends are in the graph, and no article says it already,
 * denies it, or puts the place elsewhere.
 */
export function withBackground(graph: KnowledgeGraph, places: PlaceTable): KnowledgeGraph {
  const known = settled(graph, places);
  const countries = new Map(
    graph.nodes
      .filter(({ type }) => type === 'Place')
      .flatMap((node) => {
        const country = places.countryNamed(node.name);
        return country === undefined ? [] : [[country, node.id] as const];
      })
      .reverse(),
  );
  const countryOf = new Map([...countries].map(([country, id]) => [id, country]));
  for (const { node, home } of known) countryOf.set(node.id, home.country);
  const provinces = new Map(
    known.flatMap(({ node, home }) => (home.isProvince && home.province ? [[home.province, node.id] as const] : [])),
  );
  const told = toldOf(graph);
  const { nodeOf } = graph.identity;
  const spoken = new Set(
    graph.claims.flatMap(({ predicate, subject, object }) => {
      const [source, target] = [nodeOf.get(subject), object.as === 'entity' ? nodeOf.get(object.entity) : undefined];
      return predicate === LOCATED_IN && source && target ? [edgeId({ source, type: predicate, target })] : [];
    }),
  );
  const added = known.flatMap(({ node, home }) => {
    const outer = widerPlaces([node.id], (id) => (told.get(id) ?? []).map(({ target }) => target));
    if ([...outer].some((id) => (countryOf.get(id) ?? home.country) !== home.country)) return [];
    const inProvince = home.isProvince ? undefined : provinces.get(home.province ?? '');
    const target = inProvince ?? (home.isCountryNamed ? countries.get(home.country) : undefined);
    if (target === undefined || outer.has(target)) return [];
    const edge = backgroundEdge(node.id, target);
    return spoken.has(edge.id) ? [] : [edge];
  });
  return { ...graph, edges: [...graph.edges, ...added].sort((a, b) => compareText(a.id, b.id)) };
}
