import { ICON_PATHS } from './icons.ts';
import type { Palette } from './palette.ts';
import { type Annotations, fontOf, ICON_FROM, type Placed, RELATION_FONT, short } from './writing.ts';

/** An edge on the screen, in CSS pixels. */
export interface Line {
  readonly source: { readonly x: number; readonly y: number; readonly radius: number };
  readonly target: { readonly x: number; readonly y: number; readonly radius: number };
  /** As `curvatures` gives it. */
  readonly bend: number;
  readonly color: string;
  readonly width: number;
  /** As in DASHES. */
  readonly dash: number;
  readonly arrow: boolean;
}

/** All that the picture shows at one moment. */
export interface Scene extends Annotations, Placed {
  readonly lines: readonly Line[];
  readonly palette: Palette;
}

/** Dashes in multiples of the line's width, in the order of DASHES; like the shader's. */
const DASH_SHARES = [undefined, [6, 4], [1.5, 3]] as const;
/** Arrow head in multiples of the line's width; like the shader's. */
const HEAD = { length: 5, width: 4 };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML: names come from articles and may hold anything; what XML cannot hold is left out. */
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const n = (value: number): string => String(Math.round(value * 100) / 100);

function lineSvg({ source, target, bend, color, width, dash, arrow }: Line): string {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const control = { x: (source.x + target.x) / 2 + dy * bend, y: (source.y + target.y) / 2 - dx * bend };
  const length = Math.hypot(target.x - control.x, target.y - control.y) || 1;
  const along = { x: (target.x - control.x) / length, y: (target.y - control.y) / length };
  const tip = { x: target.x - along.x * target.radius, y: target.y - along.y * target.radius };
  const back = { x: tip.x - along.x * HEAD.length * width, y: tip.y - along.y * HEAD.length * width };
  const end = arrow ? back : target;
  const shares = DASH_SHARES[dash];
  const dashes = shares === undefined ? '' : ` stroke-dasharray="${shares.map((share) => n(share * width)).join(' ')}"`;
  const path = `M${n(source.x)} ${n(source.y)}Q${n(control.x)} ${n(control.y)} ${n(end.x)} ${n(end.y)}`;
  const line = `<path d="${path}" fill="none" stroke="${color}" stroke-width="${n(width)}"${dashes}/>`;
  if (!arrow) return line;
  const half = (HEAD.width * width) / 2;
  const corners = [
    [tip.x, tip.y],
    [back.x - along.y * half, back.y + along.x * half],
    [back.x + along.y * half, back.y - along.x * half],
  ];
  return `${line}<path d="M${corners.map((corner) => corner.map(n).join(' ')).join('L')}Z" fill="${color}"/>`;
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
    .map(({ x, y, angle, label, disputed }) => {
      const place = `transform="translate(${n(x)} ${n(y)}) rotate(${n((angle * 180) / Math.PI)})"`;
      const fill = disputed ? palette.disputed : palette.quietText;
      return `<text ${place} text-anchor="middle" style="font: ${xml(RELATION_FONT)}" fill="${fill}">${xml(label)}</text>`;
    })
    .join('');
}

/** The picture as an SVG document: the same shapes, colours and words, sharp at any size. */
export function sceneSvg(scene: Scene): string {
  const { width, height, palette, lines, discs } = scene;
  const halo = `stroke="${palette.background}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}">`,
    `<rect width="100%" height="100%" fill="${palette.background}"/>`,
    `<g>${lines.map(lineSvg).join('')}</g>`,
    `<g>${discs.map((disc) => discSvg(disc, palette)).join('')}</g>`,
    `<g dominant-baseline="central" ${halo}>${relationsSvg(scene)}${namesSvg(scene)}</g>`,
    '</svg>\n',
  ].join('\n');
}
