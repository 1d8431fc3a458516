import { withBackground } from '../graph/background.ts';
import { knowledge } from '../graph/knowledge.ts';
import type { NameKnowledge } from '../graph/link/countries.ts';
import { COUNTRY_NAMES } from '../lexicon/places.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Library } from '../model/reading.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { ontology as builtIn } from '../ontology/ontology.ts';
import { ontologyOf } from '../ontology/own.ts';
import { loadPlaces } from './models.ts';

/** The table of places is read from disk when it is first asked. */
const NAMES: NameKnowledge = {
  countries: COUNTRY_NAMES,
  get places() {
    return loadPlaces();
  },
};

/** The graph of a library as every door sees it: with its ontology and the names the lexicon knows. */
export const graphOf = (library: Library, ontology: Ontology = builtIn): KnowledgeGraph =>
  knowledge(library, ontologyOf(library, ontology), NAMES);

/** A graph with what the gazetteer knows of where its places lie, if that is wanted: edges that nobody says. */
export const perhapsWithBackground = (graph: KnowledgeGraph, wanted = false): KnowledgeGraph =>
  wanted ? withBackground(graph, loadPlaces()) : graph;
