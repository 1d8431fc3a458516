import { isTold } from './event-draft.ts';
import type { Happening } from './happenings.ts';
import type { Heard } from './heard.ts';
import type { Cluster } from './hint.ts';

/** What befalls many befalls each of them. */
const BEFALLS: ReadonlySet<string> = new Set(['KILLED_IN', 'INJURED_IN']);

/** "Nine people died when a bus crashed. Among the dead was Ada Moreau.": what befell the many, where one event is all that is told of them. */
export function harmedAmong(heard: readonly Heard[], happenings: readonly Happening[]): Heard[] {
  const shares = heard.filter(({ rule }) => /^relation:MEMBER_OF\/part:(?:among|include)/.test(rule));
  if (shares.length === 0) return [];
  return shares.flatMap((share) => {
    const [only, more] = harmOf(share.target, happenings);
    if (!only || more || isToldAlready(share.source, only, happenings)) return [];
    const { edge, event } = only;
    return [
      {
        ...share,
        type: edge,
        target: event.cluster,
        rule: `relation:${edge}/${share.rule.slice(share.rule.indexOf('part:'))}`,
        deed: true,
      },
    ];
  });
}

interface Harm {
  readonly edge: string;
  readonly event: Happening;
}

/** What the article tells that befell somebody, each event once. */
function harmOf(cluster: Cluster, happenings: readonly Happening[]): Harm[] {
  return happenings.flatMap((event) => {
    const edges = event.frames.filter(isTold).flatMap(({ kind, roles }) =>
      [...roles].flatMap(([role, fillers]) => {
        const edge = kind.roles[role]?.edge ?? '';
        return BEFALLS.has(edge) && fillers.some((filler) => filler.cluster === cluster) ? [edge] : [];
      }),
    );
    return [...new Set(edges)].map((edge) => ({ edge, event }));
  });
}

/** Whoever is told to have been only hurt, or to have died elsewhere, is not among them. */
const isToldAlready = (cluster: Cluster, { event }: Harm, happenings: readonly Happening[]): boolean =>
  harmOf(cluster, happenings).some((harm) => harm.event === event || BEFALLS.has(harm.edge));
