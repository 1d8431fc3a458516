import Sigma from 'sigma';
import { EdgeLineProgram, EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Point } from '../src/graph/layout.ts';
import { type Drawable, type DrawnEdge, type DrawnGraph, type DrawnNode, project } from '../src/graph/project.ts';
import { type Disc, drawAnnotations, type EdgeLabel } from './drawing/annotations.ts';
import { curvatures } from './drawing/curvatures.ts';
import { edgeMiddle } from './drawing/edge-middle.ts';
import { CORNERS, FRAGMENT_SHADER, VERTEX_SHADER } from './drawing/edge-shader.ts';
import { edgeLook, type Look, nodeLook, radiusOf, weightOf } from './drawing/looks.ts';
import { relationWords } from './knowledge/words.ts';

/** What people do to the picture. */
export interface Handlers {
  hover(id: string | null): void;
  clickNode(id: string): void;
  clickEdge(id: string): void;
  clickNothing(): void;
  /** The graphics card took the picture away: make a new one. */
  lost(): void;
}

/** The picture as the rest of the viewer knows it; nothing else imports Sigma. */
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
  close(): void;
}

/** What a picture is made of. */
export interface PictureOptions {
  readonly container: HTMLElement;
  readonly drawable: Drawable;
  readonly symmetric: ReadonlySet<string>;
  readonly positions: ReadonlyMap<string, Point>;
  readonly look: Look;
  readonly handlers: Handlers;
  /** No moving camera, for those who ask for less motion. */
  readonly still: boolean;
}

/** From here on edges are plain lines: curves, arrows and dashes cost too much to draw (viewer design, section 5). */
const PLAIN_LINES_FROM = 3000;
/** A stage this high or wide, in pixels, shows discs at their full size; a smaller one smaller discs. */
const FULL_STAGE = 720;
/** Edge labels are written for what stands out, and for all while so few are shown. */
const FEW_EDGES = 14;
const MOVE_MS = 350;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions', 'u_feather'] as const;
type Uniform = (typeof UNIFORMS)[number];

interface CurvedEdge extends EdgeDisplayData {
  readonly curvature: number;
  readonly dash: number;
  readonly arrow: boolean;
}

/** Draws curved, dashed and arrowed edges in one program; the shaders say how. */
class CurvedEdgeProgram extends EdgeProgram<Uniform, DrawnNode, DrawnEdge> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_targetSize', size: 1, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_curvature', size: 1, type: FLOAT },
        { name: 'a_dash', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [
        { name: 'a_current', size: 1, type: FLOAT },
        { name: 'a_side', size: 1, type: FLOAT },
      ],
      CONSTANT_DATA: CORNERS,
    };
  }

  // biome-ignore lint/complexity/useMaxParams: Sigma calls it so.
  processVisibleItem(id: number, at: number, source: NodeDisplayData, target: NodeDisplayData, data: EdgeDisplayData) {
    const { curvature, dash, arrow, size, color } = data as CurvedEdge;
    const targetSize = arrow ? target.size : -1;
    const numbers = [source.x, source.y, target.x, target.y, targetSize, size, curvature, dash, floatColor(color), id];
    this.array.set(numbers, at);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_feather, params.antiAliasingFeather);
    gl.uniform2f(uniformLocations.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
  }
}

/** Adds positions to the graph: Sigma wants them there. */
function setPositions(graph: DrawnGraph, positions: ReadonlyMap<string, Point>): void {
  graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...(positions.get(id) ?? { x: 0, y: 0 }) }), {
    attributes: ['x', 'y'] as never,
  });
}

function discsOnScreen(renderer: Picture['renderer'], { emphasis }: Look): Disc[] {
  const { width, height } = renderer.getDimensions();
  const graph = renderer.getGraph();
  return graph.nodes().flatMap((id): Disc[] => {
    const data = renderer.getNodeDisplayData(id);
    if (data === undefined || data.hidden) return [];
    const { x, y } = renderer.framedGraphToViewport(data);
    const radius = renderer.scaleSize(data.size);
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) return [];
    const { kind, label, acts } = graph.getNodeAttributes(id);
    return [{ key: id, x, y, radius, type: kind, label, acts, weight: weightOf(id, emphasis) }];
  });
}

function edgeLabels(
  renderer: Picture['renderer'],
  discs: readonly Disc[],
  options: { look: Look; bends: ReadonlyMap<string, number> },
): EdgeLabel[] {
  const graph = renderer.getGraph();
  const { emphasis } = options.look;
  const shown = emphasis.active ? [...emphasis.edges] : graph.size <= FEW_EDGES ? graph.edges() : [];
  const byKey = new Map(discs.map((disc) => [disc.key, disc]));
  return shown.flatMap((id) => {
    const [source, target] = graph.extremities(id).map((end) => byKey.get(end));
    const data = renderer.getEdgeDisplayData(id);
    if (source === undefined || target === undefined || data === undefined || data.hidden) return [];
    const { relation, disputed } = graph.getEdgeAttributes(id);
    const label = `${relationWords(relation)}${disputed ? ' · disputed' : ''}`;
    return [{ key: id, label, disputed, ...edgeMiddle(source, target, options.bends.get(id) ?? 0) }];
  });
}

function createRenderer({ container, symmetric }: PictureOptions, graph: DrawnGraph, look: () => Look) {
  const bends = curvatures(graph.edges().map((id) => ({ id, source: graph.source(id), target: graph.target(id) })));
  const linked = graph.filterNodes((id) => graph.degree(id) > 0).length;
  const plain = graph.size > PLAIN_LINES_FROM;
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
      ...nodeLook(id, node, look()),
      size: radiusOf(graph.degree(id), linked) * scale(),
    }),
    edgeReducer: (id, edge) => ({
      ...edgeLook(id, edge, look()),
      curvature: bends.get(id) ?? 0,
      arrow: !symmetric.has(edge.relation),
    }),
  });
  return { renderer, bends };
}

function listen(renderer: Picture['renderer'], handlers: Handlers): void {
  renderer.on('enterNode', ({ node }) => handlers.hover(node));
  renderer.on('leaveNode', () => handlers.hover(null));
  renderer.on('enterEdge', ({ edge }) => handlers.hover(edge));
  renderer.on('leaveEdge', () => handlers.hover(null));
  renderer.on('clickNode', ({ node }) => handlers.clickNode(node));
  renderer.on('clickEdge', ({ edge }) => handlers.clickEdge(edge));
  renderer.on('clickStage', () => handlers.clickNothing());
  // A double click is two clicks, not a leap of the camera.
  renderer.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault());
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

/** Draws a graph and tells what people do to it. */
export function createPicture(options: PictureOptions): Picture {
  const { handlers, still } = options;
  const graph = project(options.drawable);
  let look = options.look;
  let written: readonly string[] = [];
  setPositions(graph, options.positions);
  const { renderer, bends } = createRenderer(options, graph, () => look);
  renderer.createCanvasContext('annotations', { style: { pointerEvents: 'none' } });
  renderer.resize(true);
  const context = renderer.getCanvases()['annotations']?.getContext('2d');
  renderer.on('afterRender', () => {
    if (!context) return;
    const discs = discsOnScreen(renderer, look);
    const edges = edgeLabels(renderer, discs, { look, bends });
    written = drawAnnotations(context, { discs, edges, ...renderer.getDimensions() }, look.palette);
  });
  renderer.setCustomBBox(frame(graph, !look.unlinked));
  listen(renderer, handlers);
  const canvases = Object.values(renderer.getCanvases());
  for (const canvas of canvases) canvas.addEventListener('webglcontextlost', handlers.lost);
  renderer.refresh();

  const camera = renderer.getCamera();
  const move = (to: Parameters<typeof camera.animate>[0]): void => {
    if (still) camera.setState(to);
    else void camera.animate(to, { duration: MOVE_MS });
  };
  return {
    renderer,
    labels: () => written,
    place: (positions) => {
      setPositions(graph, positions);
      renderer.setCustomBBox(frame(graph, !look.unlinked));
      renderer.refresh();
    },
    show: (next) => {
      const framed = next.unlinked === look.unlinked;
      look = next;
      if (!framed) renderer.setCustomBBox(frame(graph, !look.unlinked));
      renderer.refresh();
    },
    aim: (nodes) => {
      const to = cameraFor(renderer, nodes);
      if (to) move({ ...to, ratio: nodes.length === 1 ? Math.min(to.ratio, camera.ratio) : to.ratio });
    },
    zoom: (factor) => move({ ratio: camera.getBoundedRatio(camera.ratio / factor) }),
    pan: (right, down) => move({ x: camera.x + right * camera.ratio, y: camera.y - down * camera.ratio }),
    fit: () => move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    close: () => {
      for (const canvas of canvases) canvas.removeEventListener('webglcontextlost', handlers.lost);
      renderer.kill();
    },
  };
}
