import type { GraphEdge } from '../../src/model/graph.ts';
import { sources } from '../knowledge/evidence.ts';
import { edgeStanding, relationWords } from '../knowledge/words.ts';
import { useApp } from './app.ts';
import { Sources } from './claim-card.tsx';
import { LineSample } from './icons.tsx';
import { NodeLink } from './node-panel.tsx';

/** One relationship: its ends, how surely it holds, and every claim for and against it. */
export function EdgePanel({ edge }: { readonly edge: GraphEdge }) {
  const { atlas } = useApp();
  const [source, target] = [atlas.nodes.get(edge.source), atlas.nodes.get(edge.target)];
  if (source === undefined || target === undefined) return null;
  const meaning = atlas.meanings.get(edge.type);
  return (
    <article class="panel" data-panel="edge" key={edge.id}>
      <header class="panel-head">
        <p class="kicker">
          <LineSample status={edge.status} />
          Relationship
          {edge.disputed && <span class="flag">disputed</span>}
        </p>
        <h2 class="triple" tabIndex={-1}>
          <NodeLink node={source} />
          <span class="relation" title={meaning}>
            {relationWords(edge.type)}
          </span>
          <NodeLink node={target} />
        </h2>
        {edge.roles.length > 0 && <p class="aliases">as {edge.roles.join(', ')}</p>}
        <p class="standing">{edgeStanding(edge)}</p>
      </header>
      <section class="block">
        <h3>
          Who says so <span class="count">{edge.claims.length}</span>
        </h3>
        <Sources sources={sources(edge.claims, atlas)} />
        {edge.claims.length === 0 && (
          <p class="quiet">No sentence says this itself: it follows from other relationships.</p>
        )}
      </section>
      {edge.against.length > 0 && (
        <section class="block">
          <h3>
            Who says it is not so <span class="count">{edge.against.length}</span>
          </h3>
          <Sources sources={sources(edge.against, atlas)} against={edge.against} />
        </section>
      )}
    </article>
  );
}
