import { withBackground } from '../graph/background.ts';
import { identityFrom, type KeptLinks } from '../graph/kept-links.ts';
import { knowledge } from '../graph/knowledge.ts';
import type { NameKnowledge } from '../graph/link/countries.ts';
import { linkGathered } from '../graph/link/link.ts';
import { COUNTRY_NAMES } from '../lexicon/places.ts';
import type { Identity, KnowledgeGraph } from '../model/graph.ts';
import { shortHash } from '../model/hash.ts';
import type { Library } from '../model/reading.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { ontology as builtIn } from '../ontology/ontology.ts';
import { ontologyOf } from '../ontology/own.ts';
import { loadPlaces, placesVersion } from './models.ts';

/** The table of places is read from disk when it is first asked. */
const NAMES: NameKnowledge = {
  countries: COUNTRY_NAMES,
  get places() {
    return loadPlaces();
  },
};

/** A graph, and which local entities linking found to be one. */
export interface Linked {
  readonly graph: KnowledgeGraph;
  readonly identity: Identity;
}

/** What the graph of a library follows from beside it. */
export interface GraphSource {
  readonly ontology?: Ontology;
  /** The links of this very library, found earlier. */
  readonly kept?: KeptLinks | undefined;
}

/** The graph of a library with its ontology and the names the lexicon knows; what was kept is not linked again. */
export function linkedGraph(library: Library, { ontology = builtIn, kept }: GraphSource = {}): Linked {
  const own = ontologyOf(library, ontology);
  let identity: Identity = { nodeOf: new Map(), links: [] };
  const graph = knowledge(library, own, (gathered, ordered) => {
    const known = { names: NAMES, ontology: own };
    identity = kept ? identityFrom(kept, gathered) : linkGathered(gathered, ordered, known);
    return identity;
  });
  return { graph, identity };
}

/** The graph of a library as every door sees it. */
export const graphOf = (library: Library, ontology: Ontology = builtIn): KnowledgeGraph =>
  linkedGraph(library, { ontology }).graph;

/** Names what is known of names beside the articles: what was linked with other knowledge is linked again. */
export const namesVersion = (): string =>
  `${placesVersion()} ${shortHash(COUNTRY_NAMES.map((names) => names.join(' ')))}`;

/** A graph with what the gazetteer knows of where its places lie, if that is wanted: edges that nobody says. */
export const perhapsWithBackground = (graph: KnowledgeGraph, wanted = false): KnowledgeGraph =>
  wanted ? withBackground(graph, loadPlaces()) : graph;
