import type Sigma from 'sigma';
import type { Point } from '../src/graph/point.ts';
import type { DrawnEdge, DrawnNode } from '../src/graph/project.ts';
import type { Camera, Menu } from './state.ts';

type Renderer = Sigma<DrawnNode, DrawnEdge>;

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

/** A camera that stands still so long has come to rest. */
const REST_MS = 300;

/** Lets nodes be drawn about; where one is let go it stays. Tells whether the click that follows belongs to that. */
function letDrag(renderer: Renderer, handlers: Handlers): () => boolean {
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

/** Tells what people do to a picture. */
export function listen(renderer: Renderer, handlers: Handlers): void {
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

/** Tells where a camera stands once it has not moved for a while. */
export function tellWhereItRests(camera: ReturnType<Renderer['getCamera']>, moved: Handlers['moved']) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  camera.on('updated', ({ x, y, ratio }) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => moved({ x, y, ratio }), REST_MS);
  });
  return { stop: () => clearTimeout(waiting) };
}
