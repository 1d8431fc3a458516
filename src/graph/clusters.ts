/** Grows sets of things that are the same, and refuses a step that would bring together what must stay apart. */
export interface Clusters {
  readonly find: (id: string) => string;
  /** Joins two sets; false when they hold a pair that must stay apart. `free` ignores groups, never explicit pairs. */
  readonly join: (a: string, b: string, options?: { readonly free?: boolean }) => boolean;
  /** Forbids, from now on, that the two ever meet; false when they already have. */
  readonly part: (a: string, b: string) => boolean;
}

/**
 * Union-find under constraints. `groupOf` names a group whose members must stay apart (two persons of one reading);
 * undefined means no such group. The outcome is a function of the order of the joins.
 */
export function createClusters(ids: Iterable<string>, groupOf: (id: string) => string | undefined): Clusters {
  const parent = new Map<string, string>();
  const groups = new Map<string, Set<string>>();
  const foes = new Map<string, Set<string>>();
  const members = new Map<string, string[]>();
  for (const id of ids) {
    const group = groupOf(id);
    parent.set(id, id);
    members.set(id, [id]);
    groups.set(id, new Set(group === undefined ? [] : [group]));
  }

  const find = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    if (parent.get(id) !== root) parent.set(id, root);
    return root;
  };

  const areFoes = (small: string, large: string): boolean =>
    foes.size > 0 && membersOf(small).some((id) => [...(foes.get(id) ?? [])].some((foe) => find(foe) === large));
  const membersOf = (root: string): string[] => members.get(root) ?? [];
  const groupsOf = (root: string): Set<string> => groups.get(root) ?? new Set();
  const shareGroup = (small: string, large: string): boolean =>
    [...groupsOf(small)].some((group) => groupsOf(large).has(group));
  const sizeOf = (root: string): number => membersOf(root).length;

  const join: Clusters['join'] = (a, b, { free = false } = {}) => {
    const [large, small] = [find(a), find(b)].sort((x, y) => sizeOf(y) - sizeOf(x)) as [string, string];
    if (large === small) return true;
    if (areFoes(small, large) || (!free && shareGroup(small, large))) return false;
    parent.set(small, large);
    for (const member of membersOf(small)) membersOf(large).push(member);
    for (const group of groupsOf(small)) groupsOf(large).add(group);
    members.delete(small);
    groups.delete(small);
    return true;
  };

  const part: Clusters['part'] = (a, b) => {
    if (find(a) === find(b)) return false;
    foes.set(a, (foes.get(a) ?? new Set()).add(b));
    foes.set(b, (foes.get(b) ?? new Set()).add(a));
    return true;
  };

  return { find, join, part };
}
