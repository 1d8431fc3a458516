import type { NodeView } from '../../src/graph/view.ts';
import { sightings } from '../knowledge/evidence.ts';
import { tiesOf } from '../knowledge/facts.ts';
import { type Bin, beginsIn, binWords, histogram } from '../knowledge/histogram.ts';
import { count, STATUS_WORDS } from '../knowledge/words.ts';
import { openArticle } from '../producers.ts';
import { useApp } from './app.ts';
import { NodeLink } from './node-panel.tsx';

/** Who and what an event touches, in a line. */
function Ties({ event }: { readonly event: NodeView }) {
  const { atlas, visible } = useApp();
  const ties = tiesOf(event.id, atlas, visible.value);
  const words = ties.map(({ outward, relation, other }) =>
    outward ? `${relation} ${other.name}` : `${other.name}: ${relation}`,
  );
  return words.length === 0 ? null : <p class="quiet">{words.join(' · ')}</p>;
}

function Entry({ event }: { readonly event: NodeView }) {
  const { atlas, store } = useApp();
  const { time } = store.view.value;
  const [first] = sightings(event.id, atlas);
  const [sighting] = first?.sightings ?? [];
  const { status } = event.profile;
  const outside = time !== null && !beginsIn(event, time);
  return (
    <li class={outside ? 'outside' : ''} data-event={event.id}>
      <NodeLink node={event} />
      {status && status !== 'asserted' && <span class="flag quiet">{STATUS_WORDS[status].meaning}</span>}
      {outside && <span class="flag quiet">outside the chosen time</span>}
      <Ties event={event} />
      {first && sighting && (
        <button
          type="button"
          class="quote"
          onClick={() => store.apply(openArticle(first.article.id, sighting.quote))}
          title="Read it in the article"
        >
          {sighting.context.before}
          <mark>{sighting.context.quote}</mark>
          {sighting.context.after}
        </button>
      )}
    </li>
  );
}

function Stretch({ title, events }: { readonly title: string; readonly events: readonly NodeView[] }) {
  if (events.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="count">{count(events.length, 'event')}</span>
      </h2>
      <ul class="timeline-events">
        {events.map((event) => (
          <Entry key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
}

/** The shown events in the order of time, each with whom it touches and the sentence that tells of it. */
export function TimelineView() {
  const { atlas, visible } = useApp();
  const { bins, undated, unit } = histogram(atlas, visible.value);
  const title = (bin: Bin): string => binWords(bin, unit);
  return (
    <div class="tables timeline" data-view="timeline">
      {bins.length === 0 && undated.length === 0 && <p class="quiet">No event is shown.</p>}
      {bins.map((bin) => (
        <Stretch key={bin.from} title={title(bin)} events={bin.events} />
      ))}
      <Stretch title="Undated" events={undated} />
    </div>
  );
}
