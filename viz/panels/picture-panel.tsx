import { effect, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Point } from '../../src/graph/point.ts';
import { emphasis } from '../drawing/emphasis.ts';
import type { Look } from '../drawing/looks.ts';
import { paletteOf } from '../drawing/palette.ts';
import { shortestPath } from '../knowledge/path.ts';
import { count } from '../knowledge/words.ts';
import type { Progress } from '../layout-progress.ts';
import type { Picture } from '../picture.ts';
import { clearSelection, expand, hover, moveCamera, openMenu, pin, selectEdge, selectNode } from '../producers.ts';
import type { Camera, Menu } from '../state.ts';
import { expose } from '../test-handle.ts';
import { type App, useApp } from './app.ts';
import { Communities } from './communities.tsx';
import { Sign } from './icons.tsx';
import { runLayout } from './layout-runs.ts';
import { NodeMenu } from './node-menu.tsx';
import { onPictureKey } from './picture-keys.ts';

type Phase = 'starting' | 'moving' | 'done';

function lookOf({ atlas, store, visible, dim, dark }: App): Look {
  const { selection, unlinked, pinned, sizeBy, colourBy } = store.view.value;
  const looking = { view: { selection }, session: { hover: store.session.hover.value } };
  return {
    emphasis: { ...emphasis(looking, atlas, visible.value), dim: dim.value },
    visible: visible.value,
    unlinked,
    pinned,
    sizeBy,
    colourBy,
    palette: paletteOf(dark.value),
  };
}

const isWhole = ({ x, y, ratio }: Camera): boolean => x === 0.5 && y === 0.5 && ratio === 1;

const handlersFor = ({ store }: App, lost: () => void) => ({
  hover: (id: string | null) => store.apply(hover(id)),
  clickNode: (id: string) => store.apply(selectNode(id)),
  clickEdge: (id: string) => store.apply(selectEdge(id)),
  clickNothing: () => store.apply(clearSelection),
  doubleClickNode: (id: string) => store.apply(expand(id)),
  openMenu: (menu: Menu) => store.apply(openMenu(menu)),
  pin: (id: string, point: Point) => store.apply(pin(id, point)),
  moved: (camera: Camera) => store.apply(moveCamera(isWhole(camera) ? null : camera)),
  lost,
});

interface Drawing {
  readonly picture: Picture;
  close(): void;
}

/** Makes the picture and keeps it as the state says. */
async function draw(
  app: App,
  container: HTMLElement,
  options: { first: Progress; lost: () => void },
): Promise<Drawing> {
  const { createPicture } = await import('../picture.ts');
  const picture = createPicture({
    container,
    drawable: app.atlas.view,
    symmetric: app.atlas.symmetric,
    positions: options.first.positions,
    look: lookOf(app),
    camera: app.store.state.peek().session.camera,
    handlers: handlersFor(app, options.lost),
    still: app.still,
  });
  const stopShowing = effect(() => picture.show(lookOf(app)));
  let aimed = app.store.state.peek().session.aim;
  const stopAiming = effect(() => {
    const aim = app.store.session.aim.value;
    if (aim === aimed) return;
    aimed = aim;
    const { selection } = app.store.view.peek();
    const path = selection.as === 'path' ? shortestPath(app.atlas, app.visible.peek(), selection) : undefined;
    picture.aim(path?.nodes ?? aim);
  });
  const resized = new ResizeObserver(() => picture.resized());
  resized.observe(container);
  return {
    picture,
    close: () => {
      stopShowing();
      stopAiming();
      resized.disconnect();
      picture.close();
    },
  };
}

/** Lays the graph out and draws it; returns what ends both. */
function start(
  app: App,
  container: HTMLElement,
  report: { phase(phase: Phase): void; lost(): void; progress(progress: Progress): void },
) {
  let drawing: Promise<Drawing> | undefined;
  let closed = false;
  const stopLayout = runLayout(app, async (progress) => {
    const finished = progress.done === progress.of;
    report.progress(progress);
    if (app.still && !finished) return;
    const isFirst = drawing === undefined;
    drawing ??= draw(app, container, { first: progress, lost: report.lost });
    const { picture } = await drawing;
    if (closed) return;
    if (isFirst) {
      app.picture.value = picture;
      expose({ picture, state: () => app.store.state.peek() });
    } else picture.place(progress.positions);
    report.phase(finished ? 'done' : 'moving');
    if (finished) stopLayout();
  });
  return () => {
    closed = true;
    stopLayout();
    app.picture.value = undefined;
    void drawing?.then((made) => made.close());
  };
}

/** The picture with its camera buttons; a picture that the graphics card lost is made again. */
export function PicturePanel() {
  const app = useApp();
  const container = useRef<HTMLDivElement>(null);
  const phase = useSignal<Phase>('starting');
  const { picture } = app;
  const losses = useSignal(0);
  const share = useSignal(0);
  useEffect(() => {
    if (!container.current) return undefined;
    return start(app, container.current, {
      phase: (next) => {
        phase.value = next;
      },
      lost: () => {
        losses.value++;
      },
      progress: ({ done, of }) => {
        share.value = done / of;
      },
    });
  }, [app, losses.value]);
  return (
    <>
      <div
        class="picture"
        ref={container}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture takes keys for its camera.
        tabIndex={0}
        aria-label="Picture of the graph. Arrows move it, plus and minus zoom, 0 fits, N walks to the next neighbour, P pins it. Table and timeline hold the same."
        data-layout={phase.value}
        onKeyDown={(event) => onPictureKey(event, app)}
      />
      <NodeMenu />
      {phase.value !== 'done' && (
        <p class="wish late" role="status" data-progress>
          {`Laying out ${count(app.atlas.view.nodes.length, 'node')}: ${Math.round(100 * share.value)} %. Table and timeline are ready.`}
        </p>
      )}
      <Communities />
      {app.store.session.pathFrom.value && (
        <p class="wish" role="status">
          Path from {app.atlas.nodes.get(app.store.session.pathFrom.value)?.name}: pick the other end. Escape stops.
        </p>
      )}
      <div class="camera">
        <button type="button" class="icon" aria-label="Zoom in" onClick={() => picture.value?.zoom(1.5)}>
          <Sign name="plus" />
        </button>
        <button type="button" class="icon" aria-label="Zoom out" onClick={() => picture.value?.zoom(1 / 1.5)}>
          <Sign name="minus" />
        </button>
        <button
          type="button"
          class="icon"
          aria-label="Zoom to what is shown"
          onClick={() => picture.value?.aim([...app.visible.value.nodes])}
        >
          <Sign name="frame" />
        </button>
        <button type="button" class="icon" aria-label="Show the whole graph" onClick={() => picture.value?.fit()}>
          <Sign name="fit" />
        </button>
      </div>
    </>
  );
}
