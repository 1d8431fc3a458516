import { ICON_PATHS } from './icons.ts';
import { type Line, lineShape } from './line-shape.ts';
import type { Palette } from './palette.ts';
import {
  type Annotations,
  fontOf,
  ICON_FROM,
  PIN,
  type Placed,
  pinPlace,
  RELATION_FONT,
  RELATION_HEIGHT,
  short,
} from './writing.ts';

/** All that the picture shows at one moment. */
export interface Scene extends Annotations, Placed {
  readonly lines: readonly Line[];
  readonly palette: Palette;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: names come from articles and may hold anything; what XML cannot hold is left out. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const n = (value: number): string => String(Math.round(value * 100) / 100);

function lineSvg(line: Line): string {
  const { source, color, width } = line;
  const { control, end, dashes, head } = lineShape(line);
  const pattern = dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.map(n).join(' ')}"`;
  const path = `M${n(source.x)} ${n(source.y)}Q${n(control.x)} ${n(control.y)} ${n(end.x)} ${n(end.y)}`;
  const drawn = `<path d="${path}" fill="none" stroke="${color}" stroke-width="${n(width)}"${pattern}/>`;
  if (head === undefined) return drawn;
  return `${drawn}<path d="M${head.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')}Z" fill="${color}"/>`;
}

function pinSvg(disc: Scene['discs'][number], palette: Palette): string {
  const { x, y } = pinPlace(disc);
  const colours = `fill="${palette.text}" stroke="${palette.background}" stroke-width="1.5"`;
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${PIN}" ${colours}/>`;
}

function discSvg(disc: Scene['discs'][number], palette: Palette): string {
  const { x, y, radius, type, acts, weight } = disc;
  const faded = weight === 'faded';
  const ring = (r: number, color: string): string =>
    `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${color}" stroke-width="2"/>`;
  const scale = (radius * 1.16) / 24;
  const place = `translate(${n(x - 12 * scale)} ${n(y - 12 * scale)}) scale(${scale.toFixed(4)})`;
  return [
    `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${disc.color}"/>`,
    ...(acts && !faded ? [ring(radius + 1.5, palette.fills.Group)] : []),
    ...(weight === 'strong' ? [ring(radius + (acts ? 5 : 3.5), palette.accent)] : []),
    ...(radius < ICON_FROM
      ? []
      : [
          `<path transform="${place}" d="${ICON_PATHS[type]}" fill="${palette.icon}" fill-rule="evenodd"${faded ? ' opacity="0.45"' : ''}/>`,
        ]),
    ...(disc.pinned ? [pinSvg(disc, palette)] : []),
  ].join('');
}

function namesSvg({ names, discs, palette }: Scene): string {
  const byKey = new Map(discs.map((disc) => [disc.key, disc]));
  return names
    .flatMap((box) => {
      const disc = byKey.get(box.key);
      if (disc === undefined) return [];
      const place = `x="${n(box.x)}" y="${n(box.y + box.height / 2)}"`;
      return [
        `<text ${place} style="font: ${xml(fontOf(disc))}" fill="${palette.text}">${xml(short(disc.label))}</text>`,
      ];
    })
    .join('');
}

function relationsSvg({ relations, palette }: Scene): string {
  return relations
    .map(({ x, y, angle, width, label, disputed }) => {
      const place = `transform="translate(${n(x)} ${n(y)}) rotate(${n((angle * 180) / Math.PI)})"`;
      const fill = disputed ? palette.disputed : palette.quietText;
      const box = `x="${n(-width / 2 - 2)}" y="${n(-RELATION_HEIGHT / 2)}" width="${n(width + 4)}" height="${RELATION_HEIGHT}"`;
      const words = `<text text-anchor="middle" style="font: ${xml(RELATION_FONT)}" fill="${fill}">${xml(label)}</text>`;
      return `<g ${place}><rect ${box} fill="${palette.background}" stroke="none"/>${words}</g>`;
    })
    .join('');
}

/** What stands out lies over what fades. */
const inOrder = (discs: Scene['discs']): Scene['discs'] =>
  discs.toSorted((a, b) => Number(b.weight === 'faded') - Number(a.weight === 'faded'));

/** The picture as an SVG document: the same shapes, colours and words, sharp at any size. */
export function sceneSvg(scene: Scene): string {
  const { width, height, palette, lines, discs } = scene;
  const halo = `stroke="${palette.background}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}">`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
    `<g>${lines.map(lineSvg).join('')}</g>`,
    `<g>${inOrder(discs)
      .map((disc) => discSvg(disc, palette))
      .join('')}</g>`,
    `<g dominant-baseline="central" ${halo}>${relationsSvg(scene)}${namesSvg(scene)}</g>`,
    '</svg>\n',
  ].join('\n');
}
