import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { paletteOf } from '../../../viz/drawing/palette.ts';
import { type Scene, sceneSvg } from '../../../viz/drawing/scene.ts';

const disc = {
  x: 10,
  y: 20,
  radius: 8,
  type: 'Person',
  acts: false,
  color: '#0072b2',
  weight: 'plain',
  pinned: false,
} as const;
const line = { source: disc, target: { x: 110, y: 20, radius: 8 }, bend: 0, color: '#123456', width: 2, arrow: true };
const scene: Scene = {
  width: 200,
  height: 100,
  palette: paletteOf(false),
  discs: [
    { ...disc, key: 'a', label: '<b>"A" & B</b>\u0000' },
    { ...disc, key: 'b', x: 110, label: 'B', type: 'Group', weight: 'faded' },
  ],
  edges: [],
  names: [{ key: 'a', x: 20, y: 12, width: 30, height: 16 }],
  relations: [],
  lines: [
    { ...line, dash: 0 },
    { ...line, dash: 1, arrow: false },
  ],
};

describe('the picture as SVG', () => {
  const svg = sceneSvg(scene);

  test('is well-formed though a name is full of markup', () => {
    const root = new DOMParser({ onError: (_level, message) => expect.fail(message) }).parseFromString(svg, 'text/xml');
    expect(root.getElementsByTagName('text')[0]?.textContent).toBe('<b>"A" & B</b>');
    expect(root.getElementsByTagName('circle').length).toBe(2);
  });

  test('marks what is pinned by a dot', () => {
    const pinned = sceneSvg({ ...scene, discs: scene.discs.map((one) => ({ ...one, pinned: one.key === 'a' })) });
    expect(pinned.match(/<circle/g)?.length).toBe(3);
  });

  test('dashes what is dashed and points where there is an arrow', () => {
    expect(svg.match(/stroke-dasharray="12 8"/g)?.length).toBe(1);
    expect(svg).toContain('<path d="M102 20L92 24L92 16Z" fill="#123456"/>');
  });
});
