import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import type { Point } from '../src/graph/point.ts';
import { type Drawable, type DrawnEdge, type DrawnGraph, type DrawnNode, project } from '../src/graph/project.ts';
import { curvatures } from './drawing/curvatures.ts';
import type { Look } from './drawing/looks.ts';
import type { Scene } from './drawing/scene.ts';
import { CurvedEdgeProgram } from './picture-edges.ts';
import { cameraFor, frame } from './picture-frame.ts';
import { type Handlers, listen, tellWhereItRests } from './picture-input.ts';
import { createLooks, type Looks } from './picture-looks.ts';
import { createPainter } from './picture-paint.ts';
import type { Camera } from './state.ts';

/** The picture as the rest of the viewer knows it; besides it only its edge program imports Sigma. */
export interface Picture {
  readonly renderer: Sigma<DrawnNode, DrawnEdge>;
  /** Ids of the nodes whose names are written out. */
  labels(): readonly string[];
  place(positions: ReadonlyMap<string, Point>): void;
  show(look: Look): void;
  /** The container has another size, or is seen again. */
  resized(): void;
  aim(nodes: readonly string[]): void;
  zoom(factor: number): void;
  pan(right: number, down: number): void;
  fit(): void;
  /** Where a node is drawn, in graph units, or so many pixels from there. */
  whereIs(node: string, right?: number, down?: number): Point | undefined;
  /** Node id → its community, 0 for the largest. */
  communities(): ReadonlyMap<string, number>;
  /** What is on the screen now, as shapes and words. */
  scene(): Scene | undefined;
  close(): void;
}

/** What a picture is made of. */
export interface PictureOptions {
  readonly container: HTMLElement;
  readonly drawable: Drawable;
  readonly symmetric: ReadonlySet<string>;
  readonly positions: ReadonlyMap<string, Point>;
  readonly look: Look;
  readonly camera: Camera | null;
  readonly handlers: Handlers;
  /** No moving camera, for those who ask for less motion. */
  readonly still: boolean;
}

/** From here on edges are plain lines: curves, arrows and dashes cost too much to draw (viewer design, section 5). */
const PLAIN_LINES_FROM = 3000;
/** A stage this high or wide, in pixels, shows discs at their full size; a smaller one smaller discs. */
const FULL_STAGE = 720;
const MOVE_MS = 350;

/** Adds positions to the graph: Sigma wants them there. */
function setPositions(graph: DrawnGraph, positions: ReadonlyMap<string, Point>, pinned: Look['pinned']): void {
  graph.updateEachNodeAttributes(
    (id, attributes) => Object.assign(attributes, pinned[id] ?? positions.get(id) ?? { x: 0, y: 0 }),
    {
      attributes: ['x', 'y'] as never,
    },
  );
}

const scaleIn = ({ clientWidth, clientHeight }: HTMLElement): number =>
  Math.max(0.5, Math.min(1, Math.min(clientWidth, clientHeight) / FULL_STAGE));

function createRenderer(container: HTMLElement, graph: DrawnGraph, looks: Looks) {
  const plain = graph.size > PLAIN_LINES_FROM;
  const renderer = new Sigma<DrawnNode, DrawnEdge>(graph as never, container, {
    // A picture that is being closed may be measured once more when its container is gone.
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: !plain,
    hideEdgesOnMove: plain,
    stagePadding: 48,
    minCameraRatio: 0.04,
    maxCameraRatio: 3,
    defaultEdgeType: plain ? 'line' : 'curved',
    edgeProgramClasses: { line: EdgeLineProgram, curved: CurvedEdgeProgram } as never,
    // Names and rings are ours: Sigma would draw a box with a second label.
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, node) => ({ ...node, label: '', ...looks.node(id) }),
    // As it is kept: thousands of copies would take longer than what they hold is drawn.
    edgeReducer: (id) => looks.edge(id) ?? {},
  });
  return renderer;
}

/** What moves the camera. */
function movesOf(renderer: Picture['renderer'], still: boolean): Pick<Picture, 'aim' | 'zoom' | 'pan' | 'fit'> {
  const camera = renderer.getCamera();
  const move = (to: Parameters<typeof camera.animate>[0]): void => {
    if (still) camera.setState(to);
    else void camera.animate(to, { duration: MOVE_MS });
  };
  return {
    aim: (nodes) => {
      const to = cameraFor(renderer, nodes);
      if (to) move({ ...to, ratio: nodes.length === 1 ? Math.min(to.ratio, camera.ratio) : to.ratio });
    },
    zoom: (factor) => move({ ratio: camera.getBoundedRatio(camera.ratio / factor) }),
    pan: (right, down) => move({ x: camera.x + right * camera.ratio, y: camera.y - down * camera.ratio }),
    fit: () => move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
  };
}

/** Draws a graph and tells what people do to it. */
export function createPicture(options: PictureOptions): Picture {
  const { container, symmetric, handlers, still } = options;
  const graph = project(options.drawable);
  const bends = curvatures(graph.edges().map((id) => ({ id, source: graph.source(id), target: graph.target(id) })));
  const looks = createLooks(graph, (id, { relation }) => ({
    curvature: bends.get(id) ?? 0,
    arrow: !symmetric.has(relation),
  }));
  let { look, positions } = options;
  looks.take(look, scaleIn(container));
  setPositions(graph, positions, look.pinned);
  const renderer = createRenderer(container, graph, looks);
  const painter = createPainter(renderer, () => ({ look, bends }));
  renderer.setCustomBBox(frame(graph, !look.unlinked));
  listen(renderer, handlers);
  const canvases = Object.values(renderer.getCanvases());
  for (const canvas of canvases) canvas.addEventListener('webglcontextlost', handlers.lost);
  renderer.refresh();

  const camera = renderer.getCamera();
  if (options.camera) camera.setState(options.camera);
  const told = tellWhereItRests(camera, handlers.moved);
  return {
    renderer,
    labels: painter.labels,
    place: (next) => {
      positions = next;
      setPositions(graph, positions, look.pinned);
      renderer.setCustomBBox(frame(graph, !look.unlinked));
      renderer.refresh();
    },
    show: (next) => {
      const [framed, stays] = [next.unlinked === look.unlinked, next.pinned === look.pinned];
      look = next;
      const changed = looks.take(look, scaleIn(container));
      // A pinned node may lie outside the frame: else all others would move when it is drawn there.
      if (!stays) setPositions(graph, positions, look.pinned);
      if (!framed) renderer.setCustomBBox(frame(graph, !look.unlinked));
      if (framed && stays) renderer.refresh({ partialGraph: changed as never, skipIndexation: true });
      else renderer.refresh();
    },
    resized: () => {
      looks.take(look, scaleIn(container));
      renderer.refresh();
    },
    ...movesOf(renderer, still),
    whereIs: (node, right = 0, down = 0) => {
      const place = look.pinned[node] ?? positions.get(node);
      if (place === undefined || (right === 0 && down === 0)) return place;
      const { x, y } = renderer.graphToViewport(place);
      return renderer.viewportToGraph({ x: x + right, y: y + down });
    },
    communities: looks.communities,
    scene: painter.scene,
    close: () => {
      told.stop();
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', handlers.lost);
      renderer.kill();
    },
  };
}
