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

/** A box in the grid, and the number of the look-up that saw it last: it may lie in several cells. */
interface Entry {
  readonly box: Box;
  seen: number;
}

/** Cells of the grid as one number each; a picture has far fewer rows than this. */
const ROWS = 1 << 16;

/** Boxes by the cells of a grid they touch, so that a look-up sees only its neighbourhood. */
function createGrid() {
  const cells = new Map<number, Entry[]>();
  let lookUp = 0;
  const each = ({ x, y, width, height }: Box, visit: (cell: number) => void): void => {
    const [right, bottom] = [Math.floor((x + width) / CELL), Math.floor((y + height) / CELL)];
    for (let column = Math.floor(x / CELL); column <= right; column++)
      for (let row = Math.floor(y / CELL); row <= bottom; row++) visit(column * ROWS + row);
  };
  return {
    add(box: Box): void {
      const entry: Entry = { box, seen: 0 };
      each(box, (cell) => {
        const held = cells.get(cell);
        if (held === undefined) cells.set(cell, [entry]);
        else held.push(entry);
      });
    },
    /** How many boxes lie under this one. */
    covered(box: Box): number {
      lookUp++;
      let count = 0;
      each(box, (cell) => {
        for (const entry of cells.get(cell) ?? []) {
          if (entry.seen !== lookUp && covers(box, entry.box)) count++;
          entry.seen = lookUp;
        }
      });
      return count;
    },
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

interface Room {
  readonly taken: ReturnType<typeof createGrid>;
  readonly names: ReturnType<typeof createGrid>;
  readonly size: Size;
}

/** The first free place; where there is none, the one that covers least of what may be covered. */
function bestPlace(candidate: Candidate, { taken, names, size }: Room): Box | undefined {
  const { over } = candidate;
  let best: { place: Box; names: number; discs: number } | undefined;
  for (const place of placesOf(candidate)) {
    if (!isInside(place, size)) continue;
    const underName = names.covered(place);
    if (underName > 0 && over !== 'anything') continue;
    const underDisc = taken.covered(place);
    if (underName + underDisc === 0) return place;
    if (over === 'nothing') continue;
    if (best && (best.names - underName || best.discs - underDisc) <= 0) continue;
    best = { place, names: underName, discs: underDisc };
  }
  return best?.place;
}

/** Gives labels places where they cover neither each other nor any disc, the first candidates first; the rest go without. */
export function placeLabels(candidates: readonly Candidate[], discs: readonly Candidate[], size: Size): Box[] {
  const [taken, names] = [createGrid(), createGrid()];
  for (const { key, x, y, radius } of discs)
    taken.add({ key, x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  const placed: Box[] = [];
  for (const candidate of candidates) {
    const box = bestPlace(candidate, { taken, names, size });
    if (box === undefined) continue;
    names.add(box);
    placed.push(box);
  }
  return placed;
}
