import { walk } from '../knowledge/walk.ts';
import { pin, unpin } from '../producers.ts';
import type { App } from './app.ts';

const PAN = 0.12;
/** Pixels that a pinned node is moved by a key. */
const NUDGE = 16;

/** The one node that is picked out. */
function chosenNode({ store }: App): string | undefined {
  const { selection } = store.view.peek();
  return selection.as === 'nodes' && selection.ids.length === 1 ? selection.ids[0] : undefined;
}

/** Holds the chosen node where it is, or so many pixels from there; held already and not moved, it is let go. */
function pinChosen(app: App, right = 0, down = 0): void {
  const node = chosenNode(app);
  if (node === undefined) return;
  const isMove = right !== 0 || down !== 0;
  const place = app.picture.peek()?.whereIs(node, right, down);
  if (!isMove && node in app.store.view.peek().pinned) app.store.apply(unpin(node));
  else if (place) app.store.apply(pin(node, place));
}

/** Shift and an arrow move the chosen node, and pin it there. */
function nudges(app: App): Readonly<Record<string, () => void>> {
  return {
    ArrowRight: () => pinChosen(app, NUDGE, 0),
    ArrowLeft: () => pinChosen(app, -NUDGE, 0),
    ArrowDown: () => pinChosen(app, 0, NUDGE),
    ArrowUp: () => pinChosen(app, 0, -NUDGE),
  };
}

/** What keys do while the picture has them. */
export function onPictureKey(event: KeyboardEvent, app: App): void {
  const {
    picture: { value: picture },
    atlas,
    store,
    visible,
  } = app;
  const shown = visible.peek().nodes;
  const steps: Record<string, () => void> = {
    ArrowRight: () => picture?.pan(PAN, 0),
    ArrowLeft: () => picture?.pan(-PAN, 0),
    ArrowDown: () => picture?.pan(0, PAN),
    ArrowUp: () => picture?.pan(0, -PAN),
    '+': () => picture?.zoom(1.5),
    '=': () => picture?.zoom(1.5),
    '-': () => picture?.zoom(1 / 1.5),
    '0': () => picture?.fit(),
    f: () => picture?.aim([...shown]),
    n: () => store.apply(walk(atlas, visible.peek())),
    p: () => pinChosen(app),
    ...(event.shiftKey ? nudges(app) : {}),
  };
  const step = steps[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  step();
}
