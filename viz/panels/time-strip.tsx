import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  type Bin,
  binsWithin,
  binWords,
  daysOfBins,
  type Histogram,
  histogram,
  stepped,
  timeWords,
} from '../knowledge/histogram.ts';
import { count } from '../knowledge/words.ts';
import { selectNodes, showDays } from '../producers.ts';
import { useApp } from './app.ts';
import { Sign } from './icons.tsx';

/** Width of a bin and height of the bars, in units of the drawing. */
const WIDTH = 10;
const HEIGHT = 34;
/** How long each stretch stays while it plays. */
const BEAT_MS = 900;

/** More dates than this would run into each other. */
const MOST_DATES = 8;

interface BarsProps {
  readonly told: Histogram;
  readonly first: number;
  readonly last: number;
  brush(from: number, to: number): void;
}

/** Which bin lies under the pointer. */
function binAt(event: PointerEvent, bins: readonly Bin[]): number {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  const at = Math.floor(((event.clientX - box.left) / box.width) * bins.length);
  return Math.max(0, Math.min(bins.length - 1, at));
}

function Bars({ told, first, last, brush }: BarsProps) {
  const { bins, unit } = told;
  const start = useSignal<number | null>(null);
  const most = Math.max(1, ...bins.map(({ events }) => events.length));
  const height = (bin: Bin): number => Math.max(3, (bin.events.length / most) * HEIGHT);
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${Math.max(1, bins.length) * WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        start.value = binAt(event, bins);
        event.currentTarget.setPointerCapture(event.pointerId);
        brush(start.value, start.value);
      }}
      onPointerMove={(event) => {
        if (start.value !== null) brush(start.value, binAt(event, bins));
      }}
      onPointerUp={() => {
        start.value = null;
      }}
    >
      {bins.map((bin, i) => (
        <g key={bin.from} class={i >= first && i <= last ? 'inside' : ''}>
          <title>{`${binWords(bin, unit)}: ${count(bin.events.length, 'event')}`}</title>
          <rect class="reach" x={i * WIDTH} y="0" width={WIDTH} height={HEIGHT} />
          <rect x={i * WIDTH + WIDTH / 8} y={HEIGHT - height(bin)} width={WIDTH * 0.75} height={height(bin)} />
          {i > 0 && !bin.follows && <path d={`M${i * WIDTH} ${HEIGHT}v-${HEIGHT}`} />}
        </g>
      ))}
    </svg>
  );
}

/** What the bars mean: as many dates as stand beside each other, the first and the last among them. */
function Dates({ bins, unit }: Histogram) {
  const every = Math.ceil(bins.length / MOST_DATES);
  const told = bins.map((bin, i) => ({ bin, i })).filter(({ i }) => i % every === 0);
  return (
    <ol class="dates" aria-hidden="true">
      {told.map(({ bin, i }) => (
        <li key={bin.from} style={{ left: `${((i + 0.5) / bins.length) * 100}%` }}>
          {binWords(bin, unit)}
        </li>
      ))}
    </ol>
  );
}

interface EndsProps extends BarsProps {
  readonly show: (from: number, to: number) => void;
}

/** Both ends of the stretch, each a slider whose knob stands at the edge of its bar. */
function Ends({ told, first, last, show }: EndsProps) {
  const { bins, unit } = told;
  // Bars begin at 0, 1, 2 … of their number and end one further on: the knobs travel between these edges.
  const travel = `calc(${((bins.length - 1) / bins.length) * 100}% + var(--knob))`;
  const end = (name: string, at: number, move: (to: number) => void) => (
    <input
      type="range"
      aria-label={name}
      min="0"
      max={bins.length - 1}
      value={at}
      aria-valuetext={bins[at] && binWords(bins[at], unit)}
      style={{ width: travel }}
      onInput={(event) => move(Number(event.currentTarget.value))}
    />
  );
  return (
    <div class="ends">
      {end(`First ${unit}`, first, (to) => show(to, Math.max(to, last)))}
      {end(`Last ${unit}`, last, (to) => show(Math.min(to, first), to))}
    </div>
  );
}

/** Events over time: drag over the bars, or move either end by keys; what lies outside dims. */
export function TimeStrip() {
  const { atlas, store, visible } = useApp();
  const playing = useSignal(false);
  const hasEvents = atlas.view.nodes.some(({ type }) => type === 'Event');
  const told = useComputed(() => histogram(atlas, visible.value)).value;
  const { bins, undated } = told;
  const { time } = store.view.value;
  const { first, last } = binsWithin(bins, time);
  const show = (from: number, to: number): void => store.apply(showDays(daysOfBins(bins, from, to)));
  const step = (by: number): void => store.apply(showDays(stepped(bins, store.state.peek().view.time, by)));
  useEffect(() => {
    if (!playing.value) return undefined;
    const beat = setInterval(() => {
      const before = JSON.stringify(store.state.peek().view.time);
      step(1);
      if (JSON.stringify(store.state.peek().view.time) === before) playing.value = false;
    }, BEAT_MS);
    return () => clearInterval(beat);
  }, [playing.value]);
  if (!hasEvents) return null;
  return (
    <section class="time" aria-label="Events over time" data-time={time ? `${time.from}/${time.until}` : ''}>
      <div class="time-head">
        <p role="status">{timeWords(told, time)}</p>
        {undated.length > 0 && (
          <button
            type="button"
            class="link"
            data-action="undated"
            onClick={() => store.apply(selectNodes(undated.map(({ id }) => id)))}
          >
            {count(undated.length, 'undated event')}
          </button>
        )}
        {time && (
          <button type="button" class="link" data-action="all-time" onClick={() => store.apply(showDays(null))}>
            All time
          </button>
        )}
        {bins.length > 1 && (
          <div class="time-keys">
            <button type="button" class="icon" aria-label="Earlier" onClick={() => step(-1)}>
              <Sign name="earlier" />
            </button>
            <button
              type="button"
              class="icon"
              aria-label={playing.value ? 'Stop playing' : 'Play through time'}
              onClick={() => {
                playing.value = !playing.value;
                if (playing.value && time === null) step(1);
              }}
            >
              <Sign name={playing.value ? 'pause' : 'play'} />
            </button>
            <button type="button" class="icon" aria-label="Later" onClick={() => step(1)}>
              <Sign name="later" />
            </button>
          </div>
        )}
      </div>
      <div class="strip">
        {bins.length > 0 && <Bars told={told} first={first} last={last} brush={show} />}
        {bins.length > 1 && <Ends told={told} first={first} last={last} brush={show} show={show} />}
        <Dates {...told} />
      </div>
    </section>
  );
}
