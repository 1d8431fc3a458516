import { useSignal } from '@preact/signals';
import { sceneSvg } from '../drawing/scene.ts';
import { count } from '../knowledge/words.ts';
import { toggleDrawer } from '../producers.ts';
import { save, svgToPng } from '../save-file.ts';
import { type App, useApp } from './app.ts';
import { Sign } from './icons.tsx';

/** The picture now, twice as many pixels as on the screen, or sharp at any size. */
async function savePicture({ picture }: App, as: 'png' | 'svg'): Promise<string> {
  const scene = picture.peek()?.scene();
  if (scene === undefined) return 'There is no picture now: show the picture first.';
  const svg = sceneSvg(scene);
  save(`graph.${as}`, as === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await svgToPng(svg, scene));
  return `graph.${as} is saved.`;
}

async function saveAs({ visible, writer }: App, { name, ending }: { readonly name: string; readonly ending: string }) {
  save(`graph${ending}`, await writer.peek().write(name, visible.peek()));
  return `graph${ending} is saved.`;
}

async function copyLink(): Promise<string> {
  try {
    await navigator.clipboard.writeText(location.href);
    return 'The link is copied.';
  } catch {
    return 'This browser does not let a page copy: take the link from the address bar.';
  }
}

interface ChoiceProps {
  readonly name: string;
  readonly words: string;
  readonly meaning: string;
  onClick(): void;
}

function Choice({ name, words, meaning, onClick }: ChoiceProps) {
  return (
    <li>
      <button type="button" class="tie" data-keep={name} onClick={onClick}>
        <span class="tie-words">
          <b>{words}</b>
          <small>{meaning}</small>
        </span>
      </button>
    </li>
  );
}

/** Link, picture and data: what is shown now, to keep or to send. */
export function KeepDrawer() {
  const app = useApp();
  const { store, writer, visible } = app;
  const told = useSignal('');
  const does = (work: () => Promise<string>) => (): void => {
    void work()
      .catch((cause: unknown) => (cause instanceof Error ? cause.message : String(cause)))
      .then((words) => {
        told.value = words;
      });
  };
  const shown = `${count(visible.value.nodes.size, 'node')}, ${count(visible.value.edges.size, 'relationship')}`;
  return (
    <section id="keep" class="drawer" aria-label="Keep and share">
      <div class="drawer-head">
        <h2>Keep and share</h2>
        <button
          type="button"
          class="icon close"
          aria-label="Close keep and share"
          onClick={() => store.apply(toggleDrawer('keep'))}
        >
          <Sign name="close" />
        </button>
      </div>
      <p class="quiet" role="status" data-told>
        {told.value === '' ? `What is shown now: ${shown}.` : told.value}
      </p>
      <ul class="ties">
        <Choice
          name="link"
          words="Copy link"
          meaning="everything as it is now, in an address"
          onClick={does(copyLink)}
        />
        <Choice
          name="png"
          words="PNG"
          meaning="the picture, at twice its size"
          onClick={does(() => savePicture(app, 'png'))}
        />
        <Choice
          name="svg"
          words="SVG"
          meaning="the picture as shapes and words"
          onClick={does(() => savePicture(app, 'svg'))}
        />
        {writer.value.formats.map((format) => (
          <Choice
            key={format.name}
            name={format.name}
            words={format.name}
            meaning={format.description}
            onClick={does(() => saveAs(app, format))}
          />
        ))}
      </ul>
    </section>
  );
}
