import { standingOf } from '../../src/graph/stance.ts';
import { sources } from '../knowledge/evidence.ts';
import { shortestPath } from '../knowledge/path.ts';
import { count, relationWords } from '../knowledge/words.ts';
import { useApp } from './app.ts';
import { Sources } from './claim-card.tsx';
import { LineSample } from './icons.tsx';
import { NodeLink } from './node-panel.tsx';

/** The shortest way between two nodes, each step with the sentences that say it. */
export function PathPanel({ from, to }: { readonly from: string; readonly to: string }) {
  const { atlas, visible } = useApp();
  const path = shortestPath(atlas, visible.value, { from, to });
  const name = (id: string): string => atlas.nodes.get(id)?.name ?? id;
  return (
    <article class="panel" data-panel="path">
      <header class="panel-head">
        <p class="kicker">Path</p>
        <h2>
          {name(from)} – {name(to)}
        </h2>
        <p class="standing">
          {path
            ? `${count(path.edges.length, 'step')} along what is shown.`
            : 'No path leads from one to the other along what is shown. Show doubtful relationships or take filters back to look further.'}
        </p>
      </header>
      {path?.nodes.map((id, i) => {
        const node = atlas.nodes.get(id);
        const edge = path.edges[i];
        return (
          <section class="block" key={id}>
            {node && <NodeLink node={node} />}
            {edge && (
              <>
                <p class="step">
                  <LineSample status={standingOf(edge)} />
                  <span>
                    {name(edge.source)} <i>{relationWords(edge.type)}</i> {name(edge.target)}
                  </span>
                </p>
                <Sources sources={sources(edge.claims, atlas)} against={edge.against} />
              </>
            )}
          </section>
        );
      })}
    </article>
  );
}
