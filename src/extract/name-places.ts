import type { Doc } from '../language/doc.ts';
import type { Heard } from './heard.ts';
import type { Cluster, Hint } from './hint.ts';
import { nounClause } from './noun-clause.ts';
import { isCountry } from './people-at.ts';

/** "Karachi University", "the Bank of Chile": a body or building whose name begins or ends with a place that the article also speaks of lies there. */
export function findNamePlaces(doc: Doc, clusters: readonly Cluster[]): Heard[] {
  const places = new Map<string, Cluster>();
  for (const cluster of clusters)
    if (cluster.type === 'Place') for (const hint of named(cluster)) places.set(hint.name, cluster);
  const bodies = bodiesByName(clusters);
  return clusters.filter(isHouse).flatMap((cluster) => {
    const whole = wholeOf(cluster, bodies);
    if (whole) return [tied(doc, { type: 'PART_OF', cluster, other: whole.body, hint: whole.hint })];
    for (const hint of cluster.hints.filter((each) => each.form !== 'pronoun')) {
      const place = placeIn(hint.name, places);
      if (place && place !== cluster && standsAlone(doc, place, cluster))
        return [tied(doc, { type: 'LOCATED_IN', cluster, other: place, hint })];
    }
    return [];
  });
}

const named = (cluster: Cluster): readonly Hint[] => cluster.hints.filter((hint) => hint.form === 'name');

/** Words before a name that show a place: "in Karachi", not "of Halden". */
const WHERE = new Set(['in', 'at', 'near', 'from', 'to', 'outside', 'around', 'across', 'towards']);

/** A body's place has to be used as one ("38 percent of Halden" is short for Halden Air), a building's only to be spoken of elsewhere. */
const standsAlone = (doc: Doc, place: Cluster, house: Cluster): boolean =>
  isCountry(place) ||
  named(place).some((one) => {
    const before = doc.sentences[one.sentence]?.tokens[one.from - 1]?.lemma.toLowerCase() ?? '';
    const apart = !house.hints.some((hint) => hint.start <= one.start && one.end <= hint.end);
    return apart && (house.type === 'Place' || WHERE.has(before));
  });

/** Bodies and buildings: a street or a river named after a town may be anywhere. */
const isHouse = (cluster: Cluster): boolean =>
  cluster.type === 'Group' ? cluster.kind !== 'crowd' : cluster.type === 'Place' && cluster.kind === 'facility';

/** The place that a name begins with, or ends with behind "of" or "in". */
function placeIn(name: string, places: ReadonlyMap<string, Cluster>): Cluster | undefined {
  const words = name.split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    // Rebels that a country backs are not in it.
    const joined = /^[-–]/.test(words[at] ?? '');
    const first = joined ? undefined : places.get(words.slice(0, at).join(' '));
    const last = /^(of|in)$/.test(words[at - 1] ?? '') ? places.get(words.slice(at).join(' ')) : undefined;
    if (first ?? last) return first ?? last;
  }
  return undefined;
}

/** Parts of a larger body that are called after it: "the United Nations Security Council". */
const PARTS =
  /^(council|commission|parliament|court|agency|office|department|committee|mission|bank|board|assembly|secretariat|bureau|tribunal)$/i;

const bodiesByName = (clusters: readonly Cluster[]): ReadonlyMap<string, Cluster> =>
  new Map(
    clusters
      .filter(({ type, kind }) => type === 'Group' && kind !== 'crowd')
      .flatMap((cluster) => named(cluster).map((hint) => [hint.name, cluster] as const)),
  );

/** The body that a part's name begins with, where the article speaks of it by itself, too. */
function wholeOf(part: Cluster, bodies: ReadonlyMap<string, Cluster>): { body: Cluster; hint: Hint } | undefined {
  for (const hint of part.type === 'Group' ? named(part) : []) {
    const words = hint.name.split(' ');
    if (!PARTS.test(words.at(-1) ?? '')) continue;
    for (let at = words.length - 1; at > 0; at--) {
      const body = bodies.get(words.slice(0, at).join(' '));
      if (body && body !== part) return { body, hint };
    }
  }
  return undefined;
}

interface Tie {
  readonly type: 'LOCATED_IN' | 'PART_OF';
  readonly cluster: Cluster;
  readonly other: Cluster;
  readonly hint: Hint;
}

function tied(doc: Doc, { type, cluster, other, hint }: Tie): Heard {
  const sentence = doc.sentences[hint.sentence] as Doc['sentences'][number];
  const clause = nounClause(sentence, hint.head);
  const rule = `relation:${type}/noun:${clause.lemma}/name`;
  return {
    type,
    source: cluster,
    target: other,
    sentence,
    clause,
    anchors: [hint.head],
    qualifiers: {},
    rule,
    fallback: true,
  };
}
