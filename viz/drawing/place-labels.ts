/** A label that wants a place beside its disc; all lengths in CSS pixels of the picture. */
export interface Candidate {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** What the label may cover where it finds no free place. */
  readonly over: 'nothing' | 'discs' | 'anything';
}

/** A label's box: left, top, and the size it was given. */
export interface Box {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between disc and label. */
const GAP = 4;
const CELL = 64;

const covers = (a: Box, b: Box): boolean =>
  a.key !== b.key && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Boxes by the cells of a grid they touch, so that a look-up sees only its neighbourhood. */
function createGrid() {
  const cells = new Map<string, Box[]>();
  const keysOf = ({ x, y, width, height }: Box): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++)
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) keys.push(`${column} ${row}`);
    return keys;
  };
  return {
    add(box: Box): void {
      for (const key of keysOf(box)) cells.set(key, [...(cells.get(key) ?? []), box]);
    },
    /** How many boxes lie under this one. */
    covered: (box: Box): number =>
      new Set(keysOf(box).flatMap((key) => (cells.get(key) ?? []).filter((other) => covers(box, other)))).size,
  };
}

/** The places a label may take, the best first: right, left, below, above, then the corners. */
function placesOf({ key, x, y, radius, width, height }: Candidate): Box[] {
  const at = (left: number, top: number): Box => ({ key, x: left, y: top, width, height });
  const away = radius + GAP;
  const slant = radius * 0.75 + GAP;
  return [
    at(x + away, y - height / 2),
    at(x - away - width, y - height / 2),
    at(x - width / 2, y + away),
    at(x - width / 2, y - away - height),
    at(x + slant, y - slant - height / 2),
    at(x + slant, y + slant - height / 2),
    at(x - slant - width, y - slant - height / 2),
    at(x - slant - width, y + slant - height / 2),
  ];
}

const isInside = (box: Box, { width, height }: Size): boolean =>
  box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2;

/** Gives labels places where they cover neither each other nor any disc, the first candidates first; the rest go without. */
export function placeLabels(candidates: readonly Candidate[], discs: readonly Candidate[], size: Size): Box[] {
  const [taken, names] = [createGrid(), createGrid()];
  for (const { key, x, y, radius } of discs)
    taken.add({ key, x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  const placed: Box[] = [];
  for (const candidate of candidates) {
    const places = placesOf(candidate).filter((place) => isInside(place, size));
    const counted = places.map((place) => ({ place, discs: taken.covered(place), names: names.covered(place) }));
    const best = counted.toSorted((a, b) => a.names - b.names || a.discs - b.discs)[0];
    if (best === undefined || (best.names > 0 && candidate.over !== 'anything')) continue;
    if (best.discs > 0 && candidate.over === 'nothing') continue;
    const box = best.place;
    names.add(box);
    placed.push(box);
  }
  return placed;
}
