import type { EntityType } from '../model/claim.ts';
import { groupBy } from '../model/group-by.ts';
import type { Hint } from './hint.ts';
import { normal } from './sieves/sieve.ts';

/** Types by how often a name bears them, the first one winning ties. */
function mostOften(types: readonly EntityType[]): EntityType | undefined {
  const count = new Map<EntityType, number>();
  for (const type of types) count.set(type, (count.get(type) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const isProper = ({ form, kind }: Hint): boolean => form === 'name' && kind !== 'country';

/** One name is one kind of thing throughout an article: where the recogniser wavers, the majority decides. */
export function harmonise(hints: readonly Hint[]): Hint[] {
  const proper = hints.filter(isProper);
  const types = new Map(
    [...groupBy(proper, ({ name }) => normal(name))].map(([name, all]) => [
      name,
      mostOften(all.flatMap(({ type }) => (type ? [type] : []))),
    ]),
  );
  return hints.map((hint) => {
    const type = isProper(hint) ? types.get(normal(hint.name)) : undefined;
    return type && type !== hint.type ? { ...hint, type } : hint;
  });
}
