import { drawAnnotations, placeAnnotations } from './drawing/annotations.ts';
import { drawLine } from './drawing/draw-line.ts';
import type { Scene } from './drawing/scene.ts';
import { annotationsOn, type Drawn, linesOn, type Renderer, strongLinesOn } from './picture-scene.ts';

/** What is drawn besides discs and lines. */
interface Painter {
  /** Ids of the nodes whose names are written out. */
  labels(): readonly string[];
  /** What is on the screen now, as shapes and words. */
  scene(): Scene | undefined;
}

/** A canvas of our own over one of Sigma's, which keeps its size. */
function layer(renderer: Renderer, name: string, place: { readonly afterLayer?: string } = {}) {
  renderer.createCanvasContext(name, { style: { pointerEvents: 'none' }, ...place });
  return renderer.getCanvases()[name]?.getContext('2d');
}

/** Draws names, icons, rings and what stands out, each time that Sigma has drawn the rest. */
export function createPainter(renderer: Renderer, drawn: () => Drawn): Painter {
  const lines = layer(renderer, 'strong-edges', { afterLayer: 'edges' });
  const context = layer(renderer, 'annotations');
  let written: readonly string[] = [];
  renderer.resize(true);
  renderer.on('afterRender', () => {
    if (!context || !lines) return;
    const all = annotationsOn(renderer, drawn());
    lines.clearRect(0, 0, all.width, all.height);
    for (const line of strongLinesOn(renderer, drawn())) drawLine(lines, line);
    const placed = placeAnnotations(context, all);
    drawAnnotations(context, { all, placed, palette: drawn().look.palette });
    written = placed.names.map(({ key }) => key);
  });
  return {
    labels: () => written,
    scene: () => {
      if (!context) return undefined;
      const all = annotationsOn(renderer, drawn());
      const placed = placeAnnotations(context, all);
      return { ...all, ...placed, lines: linesOn(renderer, drawn()), palette: drawn().look.palette };
    },
  };
}
