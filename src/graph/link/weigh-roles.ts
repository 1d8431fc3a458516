import { distances, type EventPortrait } from './event-portrait.ts';
import { foldWords } from './fold.ts';
import type { Reason } from './judge.ts';
import type { Scene } from './scene.ts';
import { shared } from './sets.ts';
import { EVENT } from './weights.ts';

const ROLE_POINTS: Readonly<Record<string, number>> = EVENT.roles;

/** Roles in which two different named people mean two events. */
const LEADING: ReadonlySet<string> = new Set(['HONORED_IN', 'KILLED_IN', 'TARGETED_IN', 'CARRIED_OUT']);

interface Roles {
  readonly relation: string;
  readonly both: readonly string[];
  /** What happens to a person only once: being killed, being buried. */
  readonly once: boolean;
  /** What seldom happens to a person twice in a few weeks: being tried, stepping down. */
  readonly seldom: boolean;
}

function sharedRole({ relation, both, once, seldom }: Roles, scene: Scene): Reason | undefined {
  const known = both.find((root) => scene.tells(root) && scene.isPerson(root)) ?? both.find(scene.tells);
  const words = (root: string): string => `${scene.nameOf(root)} ${relation} both`;
  if (known !== undefined) {
    if (once && scene.isPerson(known)) return { words: words(known), points: EVENT.onlyOnce, settles: true };
    const points = seldom && scene.isPerson(known) ? EVENT.seldom : (ROLE_POINTS[relation] ?? 0);
    return { words: words(known), points };
  }
  const country = both.find(scene.isCountry);
  return country === undefined ? undefined : { words: words(country), points: EVENT.country };
}

/** Crowds and people without a name whom two articles describe in the same words: "two police officers". */
function described(
  relation: string,
  sides: readonly [ReadonlySet<string>, ReadonlySet<string>],
  scene: Scene,
): Reason[] {
  const [a, b] = sides.map((roots) => {
    const unnamed = [...roots].filter((root) => !scene.tells(root) && !scene.isCountry(root));
    return new Set(
      unnamed
        .map((root) => foldWords(scene.nameOf(root)))
        .filter(({ length }) => length > 1)
        .map(inOne),
    );
  });
  const both = [...a!].find((words) => b!.has(words));
  return both === undefined ? [] : [{ words: `"${both}" ${relation} both`, points: EVENT.described }];
}

const inOne = (words: readonly string[]): string => words.join(' ');

function role(roles: Roles, [a, b]: readonly [ReadonlySet<string>, ReadonlySet<string>], scene: Scene): Reason[] {
  const found = sharedRole(roles, scene);
  if (found !== undefined) return [found];
  const people = [a, b].map((roots) => [...roots].filter((root) => scene.isPerson(root) && scene.tells(root)));
  if (!LEADING.has(roles.relation)) return [];
  if (people.some((some) => some.length === 0)) return described(roles.relation, [a, b], scene);
  const [one, other] = people.map(([first]) => scene.nameOf(first!));
  return [{ words: `${one} against ${other} by ${roles.relation}`, points: EVENT.otherPeople }];
}

/** Relations that join a person to one event only, with the kind of event for which that holds; none means any kind. */
const ONCE: Readonly<Record<string, string | undefined>> = { KILLED_IN: undefined, HONORED_IN: 'burial' };

const isOnce = (relation: string, [a, b]: readonly [EventPortrait, EventPortrait]): boolean => {
  const kind = ONCE[relation];
  return relation in ONCE && (kind === undefined || (a.kinds.has(kind) && b.kinds.has(kind)));
};

/** Relations that join a person to what seldom comes twice, where both are of a kind like that and told in the same weeks. */
const SELDOM: ReadonlySet<string> = new Set(['TARGETED_IN', 'PARTICIPATED_IN']);

const isSeldom = (relation: string, [a, b]: readonly [EventPortrait, EventPortrait]): boolean =>
  SELDOM.has(relation) &&
  EVENT.seldomKinds.some((kind) => a.kinds.has(kind) && b.kinds.has(kind)) &&
  distances(a.reported, b.reported).some((days) => days <= EVENT.seldomDays);

/** What those who take part say for or against two tellings being of one event. */
export function weighRoles(a: EventPortrait, b: EventPortrait, scene: Scene): Reason[] {
  const found = [...a.roles].flatMap(([relation, roots]) => {
    const other = b.roles.get(relation);
    if (other === undefined) return [];
    const [once, seldom] = [isOnce(relation, [a, b]), isSeldom(relation, [a, b])];
    return role({ relation, once, seldom, both: shared(roots, other) }, [roots, other], scene);
  });
  const sum = found.reduce((total, { points }) => total + points, 0);
  const excess = sum - EVENT.rolesAtMost;
  return excess > 0 ? [...found, { words: 'people count no more than that', points: -excess }] : found;
}
