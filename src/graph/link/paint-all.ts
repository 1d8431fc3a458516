import { compareText } from '../../model/hash.ts';
import type { Gathered } from '../gather.ts';
import type { NameKnowledge } from './countries.ts';
import { paint } from './paint.ts';
import type { Portrait } from './portrait.ts';
import { createStudio } from './studio.ts';

/** The portraits of all that can link, in the order of their ids. */
export function paintAll(gathered: Gathered, names: NameKnowledge): Map<string, Portrait> {
  const studio = createStudio(gathered, names);
  const painted = gathered.entities.flatMap((entity) => {
    const portrait = paint(entity, studio);
    return portrait === undefined ? [] : [[entity.id, portrait] as const];
  });
  return new Map(painted.sort(([a], [b]) => compareText(a, b)));
}
