import type { Identity } from '../../model/graph.ts';
import { compareText } from '../../model/hash.ts';
import type { Decision, Library, Reading } from '../../model/reading.ts';
import type { Ontology } from '../../ontology/kinds.ts';
import { compareAppearance } from '../appearance.ts';
import { canonical } from '../canonical.ts';
import { createClusters } from '../clusters.ts';
import { type Gathered, gather } from '../gather.ts';
import { assemble, blocksOf } from './assemble.ts';
import { createCircle } from './circle.ts';
import { linkCompanions } from './companions.ts';
import { type NameKnowledge, NO_KNOWLEDGE } from './countries.ts';
import { applyDecisions } from './decisions.ts';
import type { Directory } from './event-meetings.ts';
import { linkEvents } from './events.ts';
import { happeningsIn } from './happenings.ts';
import { joinMisspelt } from './misspelt.ts';
import { createNeighbours } from './neighbours.ts';
import { paintAll } from './paint-all.ts';
import type { Portrait } from './portrait.ts';
import { createScene } from './scene.ts';
import { assembleSingles } from './singles.ts';
import { tellingsIn } from './tellings.ts';
import { applyWatched } from './watched.ts';

/** What linking is told beside the library. */
export interface LinkKnowledge {
  readonly names?: NameKnowledge | undefined;
  /** Its events say which kinds can name one happening. */
  readonly ontology?: Pick<Ontology, 'events'> | undefined;
}

/** Says which entities of different articles are the same, and why: decisions first, then names with evidence, then events. */
export function link(
  readings: readonly Reading[],
  decisions: readonly Decision[],
  known: LinkKnowledge = {},
): Identity {
  return linkGathered(gather({ readings, decisions }), { readings, decisions }, known);
}

/** `link` on what has been laid side by side already. */
export function linkGathered(
  gathered: Gathered,
  { readings, decisions }: Library,
  known: LinkKnowledge = {},
): Identity {
  const { names = NO_KNOWLEDGE, ontology = { events: [] } } = known;
  const inOrder = decisions.toSorted((a, b) => compareText(canonical(a), canonical(b)));
  const typeOf = new Map(gathered.entities.map((entity) => [entity.id, entity.type]));
  // Two people whom one reader kept apart in one article stay two; bodies, places and events may turn out to be one.
  const groupOf = (id: string): string | undefined =>
    typeOf.get(id) === 'Person' ? gathered.readingOf.get(id) : undefined;
  const clusters = createClusters(typeOf.keys(), groupOf);
  const decided = [
    ...applyDecisions(clusters, { readings, decisions: inOrder }),
    ...applyWatched(clusters, gathered.entities),
  ];
  const portraits = paintAll(gathered, names);
  const neighbours = createNeighbours(portraits.values());
  const circle = createCircle(clusters, portraits, neighbours);
  assemble(portraits, circle, gathered.readingOf);
  joinMisspelt({ portraits, readingOf: gathered.readingOf }, circle);
  assembleSingles(portraits, circle);
  const scene = createScene(gathered, portraits, { find: clusters.find, names });
  const happenings = happeningsIn(ontology);
  const tellings = tellingsIn(readings, gathered, happenings);
  const directory = { familyOf: happenings.familyOf, ...directoryOf(portraits) };
  const events = linkEvents(gathered, { clusters, scene, happenings, tellings, neighbours, directory });
  const companions = linkCompanions(gathered, clusters);
  return { nodeOf: nodesOf(gathered, clusters.find), links: [...decided, ...circle.links, ...events, ...companions] };
}

/** Under which names entities meet, and which of them are countries. */
const directoryOf = (portraits: ReadonlyMap<string, Portrait>): Pick<Directory, 'keysOf' | 'isCountry'> => ({
  keysOf: (id) => {
    const portrait = portraits.get(id);
    return portrait === undefined ? [] : blocksOf(portrait).map((key) => `${portrait.type} ${key}`);
  },
  isCountry: (id) => [...(portraits.get(id)?.places.values() ?? [])].some(({ country }) => country !== undefined),
});

/** Names every cluster by its first member. */
function nodesOf(gathered: Gathered, find: (id: string) => string): ReadonlyMap<string, string> {
  const byAppearance = compareAppearance(gathered);
  const firstOf = new Map<string, string>();
  for (const { id } of gathered.entities) {
    const root = find(id);
    const first = firstOf.get(root);
    if (first === undefined || byAppearance(id, first) < 0) firstOf.set(root, id);
  }
  // Entities lie in the order of their ids, and so do these.
  return new Map(gathered.entities.map(({ id }) => [id, firstOf.get(find(id)) ?? id]));
}
