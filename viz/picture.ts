import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import { communities } from '../src/graph/communities.ts';
import type { Point } from '../src/graph/layout.ts';
import { type Drawable, type DrawnEdge, type DrawnGraph, type DrawnNode, project } from '../src/graph/project.ts';
import { drawAnnotations, placeAnnotations } from './drawing/annotations.ts';
import { curvatures } from './drawing/curvatures.ts';
import { edgeLook, type Look, nodeLook, radiusOf } from './drawing/looks.ts';
import type { Scene } from './drawing/scene.ts';
import { CurvedEdgeProgram } from './picture-edges.ts';
import { annotationsOn, linesOn } from './picture-scene.ts';
import type { Camera, Menu } from './state.ts';

/** What people do to the picture. */
export interface Handlers {
  hover(id: string | null): void;
  clickNode(id: string): void;
  clickEdge(id: string): void;
  clickNothing(): void;
  doubleClickNode(id: string): void;
  openMenu(menu: Menu): void;
  /** A node was drawn somewhere, in graph units. */
  pin(id: string, point: Point): void;
  /** The camera came to rest somewhere. */
  moved(camera: Camera): void;
  /** The graphics card took the picture away: make a new one. */
  lost(): void;
}

/** The picture as the rest of the viewer knows it; besides it only its edge program imports Sigma. */
export interface Picture {
  readonly renderer: Sigma<DrawnNode, DrawnEdge>;
  /** Ids of the nodes whose names are written out. */
  labels(): readonly string[];
  place(positions: ReadonlyMap<string, Point>): void;
  show(look: Look): void;
  aim(nodes: readonly string[]): void;
  zoom(factor: number): void;
  pan(right: number, down: number): void;
  fit(): void;
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
/** A camera that stands still so long has come to rest. */
const REST_MS = 300;

/** Adds positions to the graph: Sigma wants them there. */
function setPositions(graph: DrawnGraph, positions: ReadonlyMap<string, Point>, pinned: Look['pinned']): void {
  graph.updateEachNodeAttributes(
    (id, attributes) => ({ ...attributes, ...(pinned[id] ?? positions.get(id) ?? { x: 0, y: 0 }) }),
    {
      attributes: ['x', 'y'] as never,
    },
  );
}

function createRenderer({ container, symmetric }: PictureOptions, graph: DrawnGraph, look: () => Look) {
  const bends = curvatures(graph.edges().map((id) => ({ id, source: graph.source(id), target: graph.target(id) })));
  const linked = graph.filterNodes((id) => graph.degree(id) > 0).length;
  const plain = graph.size > PLAIN_LINES_FROM;
  let known: ReadonlyMap<string, number> | undefined;
  const groups = (): typeof known => {
    if (look().colourBy === 'community') known ??= communities(graph);
    return known;
  };
  const scale = (): number =>
    Math.max(0.5, Math.min(1, Math.min(container.clientWidth, container.clientHeight) / FULL_STAGE));
  const renderer = new Sigma<DrawnNode, DrawnEdge>(graph as never, container, {
    // A picture that is being closed may be measured once more when its container is gone.
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: !plain,
    hideEdgesOnMove: plain,
    zIndex: true,
    stagePadding: 48,
    minCameraRatio: 0.04,
    maxCameraRatio: 3,
    defaultEdgeType: plain ? 'line' : 'curved',
    edgeProgramClasses: { line: EdgeLineProgram, curved: CurvedEdgeProgram } as never,
    // Names and rings are ours: Sigma would draw a box with a second label.
    defaultDrawNodeHover: () => {},
    nodeReducer: (id, node) => ({
      ...node,
      ...nodeLook(id, { ...node, community: groups()?.get(id) }, look()),
      size: radiusOf(look().sizeBy === 'mentions' ? node.mentions / 2 : graph.degree(id), linked) * scale(),
    }),
    edgeReducer: (id, edge) => ({
      ...edgeLook(id, edge, look()),
      curvature: bends.get(id) ?? 0,
      arrow: !symmetric.has(edge.relation),
    }),
  });
  return { renderer, bends };
}

/** Lets nodes be drawn about; where one is let go it stays. Tells whether the click that follows belongs to that. */
function letDrag(renderer: Picture['renderer'], handlers: Handlers): () => boolean {
  const graph = renderer.getGraph();
  let drawn: { node: string; to?: Point } | undefined;
  let wasDrawn = false;
  renderer.on('downNode', ({ node }) => {
    wasDrawn = false;
    drawn = { node };
  });
  renderer.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (drawn === undefined) return;
    preventSigmaDefault();
    drawn.to = renderer.viewportToGraph(event);
    graph.mergeNodeAttributes(drawn.node, drawn.to as never);
  });
  const letGo = (): void => {
    wasDrawn = drawn?.to !== undefined;
    if (drawn?.to) handlers.pin(drawn.node, drawn.to);
    drawn = undefined;
  };
  renderer.on('upNode', letGo);
  renderer.on('upStage', letGo);
  return () => wasDrawn;
}

function listen(renderer: Picture['renderer'], handlers: Handlers): void {
  renderer.on('enterNode', ({ node }) => handlers.hover(node));
  renderer.on('leaveNode', () => handlers.hover(null));
  renderer.on('enterEdge', ({ edge }) => handlers.hover(edge));
  renderer.on('leaveEdge', () => handlers.hover(null));
  const wasDrawn = letDrag(renderer, handlers);
  renderer.on('clickNode', ({ node }) => {
    if (!wasDrawn()) handlers.clickNode(node);
  });
  renderer.on('clickEdge', ({ edge }) => handlers.clickEdge(edge));
  renderer.on('clickStage', () => {
    if (!wasDrawn()) handlers.clickNothing();
  });
  // A double click is no leap of the camera.
  renderer.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    handlers.doubleClickNode(node);
  });
  renderer.on('rightClickNode', ({ node, event, preventSigmaDefault }) => {
    preventSigmaDefault();
    event.original.preventDefault();
    handlers.openMenu({ node, x: event.x, y: event.y });
  });
}

/** The frame of the picture: what relationships hold together, and the rings around it only where they are shown. */
function frame(graph: DrawnGraph, linkedOnly: boolean) {
  const inside = graph.nodes().filter((id) => !linkedOnly || graph.degree(id) > 0);
  const points = inside.map((id) => graph.getNodeAttributes(id) as unknown as Point);
  if (points.length === 0) return null;
  const extent = (all: readonly number[]): [number, number] => [Math.min(...all), Math.max(...all)];
  return { x: extent(points.map(({ x }) => x)), y: extent(points.map(({ y }) => y)) };
}

/** Where the camera must stand to show some nodes, and how near. */
function cameraFor(renderer: Picture['renderer'], nodes: readonly string[]) {
  const points = nodes.flatMap((id) => renderer.getNodeDisplayData(id) ?? []);
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const nearest = points.length === 1 ? 0.5 : 0.3;
  const ratio = Math.max(nearest, Math.min(1, 2.2 * Math.max(right - left, high - low)));
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}

/** Tells where a camera stands once it has not moved for a while. */
function tellWhereItRests(camera: ReturnType<Picture['renderer']['getCamera']>, moved: Handlers['moved']) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  camera.on('updated', ({ x, y, ratio }) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => moved({ x, y, ratio }), REST_MS);
  });
  return { stop: () => clearTimeout(waiting) };
}

/** Draws a graph and tells what people do to it. */
export function createPicture(options: PictureOptions): Picture {
  const { handlers, still } = options;
  const graph = project(options.drawable);
  let look = options.look;
  let written: readonly string[] = [];
  let positions = options.positions;
  setPositions(graph, positions, look.pinned);
  const { renderer, bends } = createRenderer(options, graph, () => look);
  renderer.createCanvasContext('annotations', { style: { pointerEvents: 'none' } });
  renderer.resize(true);
  const context = renderer.getCanvases()['annotations']?.getContext('2d');
  renderer.on('afterRender', () => {
    if (!context) return;
    const all = annotationsOn(renderer, { look, bends });
    const placed = placeAnnotations(context, all);
    drawAnnotations(context, { all, placed, palette: look.palette });
    written = placed.names.map(({ key }) => key);
  });
  renderer.setCustomBBox(frame(graph, !look.unlinked));
  listen(renderer, handlers);
  const canvases = Object.values(renderer.getCanvases());
  for (const canvas of canvases) canvas.addEventListener('webglcontextlost', handlers.lost);
  renderer.refresh();

  const camera = renderer.getCamera();
  if (options.camera) camera.setState(options.camera);
  const told = tellWhereItRests(camera, handlers.moved);
  const move = (to: Parameters<typeof camera.animate>[0]): void => {
    if (still) camera.setState(to);
    else void camera.animate(to, { duration: MOVE_MS });
  };
  return {
    renderer,
    labels: () => written,
    place: (next) => {
      positions = next;
      setPositions(graph, positions, look.pinned);
      renderer.setCustomBBox(frame(graph, !look.unlinked));
      renderer.refresh();
    },
    show: (next) => {
      const framed = next.unlinked === look.unlinked;
      const moved = next.pinned !== look.pinned;
      look = next;
      if (moved) setPositions(graph, positions, look.pinned);
      if (!framed) renderer.setCustomBBox(frame(graph, !look.unlinked));
      renderer.refresh();
    },
    aim: (nodes) => {
      const to = cameraFor(renderer, nodes);
      if (to) move({ ...to, ratio: nodes.length === 1 ? Math.min(to.ratio, camera.ratio) : to.ratio });
    },
    zoom: (factor) => move({ ratio: camera.getBoundedRatio(camera.ratio / factor) }),
    pan: (right, down) => move({ x: camera.x + right * camera.ratio, y: camera.y - down * camera.ratio }),
    scene: () => {
      if (!context) return undefined;
      const all = annotationsOn(renderer, { look, bends });
      const placed = placeAnnotations(context, all);
      return { ...all, ...placed, lines: linesOn(renderer, { look, bends }), palette: look.palette };
    },
    fit: () => move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    close: () => {
      told.stop();
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', handlers.lost);
      renderer.kill();
    },
  };
}
