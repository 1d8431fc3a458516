import type { Spot } from './edge-spots.ts';
import type { Box } from './place-labels.ts';

/** Words that run along an edge: their middle, direction and width on the screen. */
export interface Running extends Spot {
  readonly width: number;
}

/** Words that want one of several spots on their edge, the first that is free. */
export interface Wanted {
  readonly spots: readonly Spot[];
  readonly width: number;
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Half the height of a line of words, with a little air. */
const HALF = 8;

/** Points along the words, close enough that nothing slips between. */
function pointsOf({ x, y, angle, width }: Running): { x: number; y: number }[] {
  const steps = Math.max(2, Math.ceil(width / HALF));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const along = (i / steps - 0.5) * width;
    return { x: x + Math.cos(angle) * along, y: y + Math.sin(angle) * along };
  });
}

/** Which words along edges can be written without touching a disc, a name, or each other; the first come first. */
export function placeEdgeLabels<T extends Wanted>(
  wanted: readonly T[],
  discs: readonly Circle[],
  names: readonly Box[],
): (T & Running)[] {
  const taken: { x: number; y: number }[] = [];
  const isFree = ({ x, y }: { x: number; y: number }): boolean =>
    !discs.some((disc) => Math.hypot(disc.x - x, disc.y - y) < disc.radius + HALF) &&
    !names.some(
      (name) =>
        x > name.x - HALF && x < name.x + name.width + HALF && y > name.y - HALF && y < name.y + name.height + HALF,
    ) &&
    !taken.some((other) => Math.hypot(other.x - x, other.y - y) < 2 * HALF);
  return wanted.flatMap((words) => {
    const placed = words.spots.map((spot) => ({ ...words, ...spot })).find((one) => pointsOf(one).every(isFree));
    if (placed === undefined) return [];
    taken.push(...pointsOf(placed));
    return [placed];
  });
}
