import { useComputed } from '@preact/signals';
import { paletteOf } from '../drawing/palette.ts';
import { groupThousands } from '../knowledge/words.ts';
import { onlyNodes } from '../producers.ts';
import { useApp } from './app.ts';

/** What the colours of communities mean, while discs have them: each is named by who is best connected in it. */
export function Communities() {
  const { atlas, dark, picture, store, visible } = useApp();
  const colours = paletteOf(dark.value).communities;
  const groups = useComputed(() => {
    const found = picture.value?.communities();
    const members = colours.map((): string[] => []);
    for (const id of atlas.byDegree)
      if (visible.value.nodes.has(id)) members[found?.get(id) ?? colours.length]?.push(id);
    return members;
  });
  if (store.view.value.colourBy !== 'community' || picture.value === undefined) return null;
  return (
    <section class="communities" aria-label="Communities">
      <h2>Communities</h2>
      <ul>
        {groups.value.map((ids, i) => {
          const name = atlas.nodes.get(ids[0] ?? '')?.name;
          return (
            name !== undefined && (
              <li key={ids[0]} data-community={i}>
                <button type="button" title="Show only these" onClick={() => store.apply(onlyNodes(ids))}>
                  <span class="disc" style={{ background: colours[i] ?? '' }} />
                  <span class="words">around {name}</span>
                  <span class="count">{groupThousands(ids.length)}</span>
                </button>
              </li>
            )
          );
        })}
      </ul>
      <p class="quiet">Smaller ones are grey.</p>
    </section>
  );
}
