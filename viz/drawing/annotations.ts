import type { EntityType } from '../../src/model/claim.ts';
import { ICON_PATHS } from './icons.ts';
import type { Palette } from './palette.ts';
import { placeEdgeLabels } from './place-edge-labels.ts';
import { type Box, type Candidate, placeLabels } from './place-labels.ts';
import {
  type Annotations,
  type Disc,
  fontOf,
  ICON_FROM,
  PIN,
  type Placed,
  pinPlace,
  RELATION_FONT,
  RELATION_HEIGHT,
  SIZES,
  short,
} from './writing.ts';

const RANKS = { strong: 0, near: 1, plain: 2, faded: 3 } as const;
/** Labels that are tried: more would neither fit nor be read. */
const MOST_LABELS = 160;
/** The biggest discs are named even where their names cover something: one for so many square pixels. */
const HUB_AREA = 70_000;

/** So near to a line, in pixels, a name lies on it. */
const LINE_REACH = 4;

const paths = new Map<EntityType, Path2D>();

function iconOf(type: EntityType): Path2D {
  const known = paths.get(type) ?? new Path2D(ICON_PATHS[type]);
  paths.set(type, known);
  return known;
}

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y }: Disc,
  ring: { radius: number; width: number; color: string },
) {
  context.beginPath();
  context.arc(x, y, ring.radius, 0, 2 * Math.PI);
  context.lineWidth = ring.width;
  context.strokeStyle = ring.color;
  context.stroke();
}

/** A dot at the upper right of a disc that was put where it is. */
function drawPin(context: CanvasRenderingContext2D, disc: Disc, palette: Palette): void {
  const { x, y } = pinPlace(disc);
  context.beginPath();
  context.arc(x, y, PIN, 0, 2 * Math.PI);
  context.fillStyle = palette.text;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = palette.background;
  context.stroke();
}

function drawDisc(context: CanvasRenderingContext2D, disc: Disc, palette: Palette): void {
  const { x, y, radius, type, acts, weight, color } = disc;
  if (weight === 'strong' || weight === 'near') {
    // Once more, over what fades: discs have no order of their own.
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
  }
  if (acts && weight !== 'faded')
    drawRing(context, disc, { radius: radius + 1.5, width: 2, color: palette.fills.Group });
  if (weight === 'strong')
    drawRing(context, disc, { radius: radius + (acts ? 5 : 3.5), width: 2, color: palette.accent });
  if (disc.pinned) drawPin(context, disc, palette);
  if (radius < ICON_FROM) return;
  const scale = (radius * 1.16) / 24;
  context.save();
  context.globalAlpha = weight === 'faded' ? 0.45 : 1;
  context.translate(x - 12 * scale, y - 12 * scale);
  context.scale(scale, scale);
  context.fillStyle = palette.icon;
  context.fill(iconOf(type), 'evenodd');
  context.restore();
}

function drawWords(context: CanvasRenderingContext2D, words: string, at: { x: number; y: number }): void {
  context.strokeText(words, at.x, at.y);
  context.fillText(words, at.x, at.y);
}

const labelOrder = (a: Disc, b: Disc): number =>
  RANKS[a.weight] - RANKS[b.weight] || b.radius - a.radius || (a.key < b.key ? -1 : 1);

/** What stands out is drawn last. */
const byWeight = (a: Disc, b: Disc): number => RANKS[b.weight] - RANKS[a.weight];

/** Points of the lines that stand out: names lie beside them where they can. */
function linesUnder({ discs, edges }: Annotations): readonly { key: string; x: number; y: number; radius: number }[] {
  if (!discs.some(({ weight }) => weight === 'strong')) return [];
  return edges.flatMap(({ key, spots }) => spots.map(({ x, y }) => ({ key, x, y, radius: LINE_REACH })));
}

/** The names that find a place beside their discs, the most important first. */
function placeNames(context: CanvasRenderingContext2D, all: Annotations): Box[] {
  const seen = all.discs.filter((disc) => disc.weight !== 'faded');
  const wanted = seen.toSorted(labelOrder).slice(0, MOST_LABELS);
  const hubs = (all.width * all.height) / HUB_AREA;
  const candidates = wanted.map((disc, i): Candidate => {
    context.font = fontOf(disc);
    return {
      ...disc,
      radius: disc.radius + 2,
      width: context.measureText(short(disc.label)).width,
      height: SIZES[disc.weight] * 1.25,
      over: disc.weight === 'strong' ? 'anything' : disc.weight === 'near' || i < hubs ? 'discs' : 'nothing',
    };
  });
  const size = { width: 0, height: 0, over: 'nothing' as const };
  const obstacles = [...seen, ...linesUnder(all)].map((one) => ({ ...one, ...size }));
  return placeLabels(candidates, obstacles, all);
}

function drawNames(
  context: CanvasRenderingContext2D,
  boxes: readonly Box[],
  options: { all: Annotations; palette: Palette },
) {
  const byKey = new Map(options.all.discs.map((disc) => [disc.key, disc]));
  context.textAlign = 'left';
  context.fillStyle = options.palette.text;
  for (const box of boxes) {
    const disc = byKey.get(box.key);
    if (disc === undefined) continue;
    context.font = fontOf(disc);
    drawWords(context, short(disc.label), { x: box.x, y: box.y + box.height / 2 });
  }
}

/** The relations that find a place along their edges. */
function placeRelations(context: CanvasRenderingContext2D, names: readonly Box[], all: Annotations) {
  context.font = RELATION_FONT;
  const measured = all.edges
    .map((edge) => ({ ...edge, width: context.measureText(edge.label).width }))
    .filter(({ width, room }) => width <= room);
  const seen = all.discs.filter((disc) => disc.weight !== 'faded');
  return placeEdgeLabels(measured, seen, names);
}

function drawRelations(context: CanvasRenderingContext2D, relations: Placed['relations'], palette: Palette) {
  context.font = RELATION_FONT;
  context.textAlign = 'center';
  for (const edge of relations) {
    context.save();
    context.translate(edge.x, edge.y);
    context.rotate(edge.angle);
    // The line would show between the words.
    context.fillStyle = palette.background;
    context.fillRect(-edge.width / 2 - 2, -RELATION_HEIGHT / 2, edge.width + 4, RELATION_HEIGHT);
    context.fillStyle = edge.disputed ? palette.disputed : palette.quietText;
    drawWords(context, edge.label, { x: 0, y: 0 });
    context.restore();
  }
}

/** Finds places for names and relations; the context only measures. */
export function placeAnnotations(context: CanvasRenderingContext2D, all: Annotations): Placed {
  const names = placeNames(context, all);
  return { names, relations: placeRelations(context, names, all) };
}

/** Draws everything above the discs. */
export function drawAnnotations(
  context: CanvasRenderingContext2D,
  { all, placed, palette }: { readonly all: Annotations; readonly placed: Placed; readonly palette: Palette },
): void {
  context.clearRect(0, 0, all.width, all.height);
  for (const disc of all.discs.toSorted(byWeight)) drawDisc(context, disc, palette);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.background;
  drawRelations(context, placed.relations, palette);
  drawNames(context, placed.names, { all, palette });
}
