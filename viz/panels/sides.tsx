import { sources } from '../knowledge/evidence.ts';
import { count } from '../knowledge/words.ts';
import { useApp } from './app.ts';
import { Sources } from './claim-card.tsx';

/** One of several accounts of the same thing, with the claims that give it. */
export interface Side {
  readonly title: string;
  readonly claims: readonly string[];
  /** These claims deny what the others say. */
  readonly against?: boolean;
}

/** Claims under who printed them; where accounts differ, side by side. */
export function Sides({ sides }: { readonly sides: readonly Side[] }) {
  const { atlas } = useApp();
  const told = sides.map((side) => ({ ...side, sources: sources(side.claims, atlas) }));
  if (told.length === 1) return <Sources sources={told[0]?.sources ?? []} />;
  return (
    <div class="sides" data-sides={told.length}>
      {told.map(({ title, claims, against = false, sources: printed }) => (
        <section key={title} class={against ? 'against' : ''}>
          <h4>
            {title} <span class="count">{count(printed.length, 'publisher')}</span>
          </h4>
          <Sources sources={printed} against={against ? claims : []} />
        </section>
      ))}
    </div>
  );
}
