import { standingOf } from '../../src/graph/stance.ts';
import type { GraphEdge } from '../../src/model/graph.ts';
import { edgeStanding, relationWords } from '../knowledge/words.ts';
import { useApp } from './app.ts';
import { LineSample } from './icons.tsx';
import { NodeLink } from './node-panel.tsx';
import { Sides } from './sides.tsx';

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
          <LineSample status={standingOf(edge)} />
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
      {edge.basis !== undefined && (
        <p class="quiet" data-basis={edge.basis}>
          No article says this and no quote stands behind it. It is what the gazetteer (GeoNames) knows of a place of
          this name.
        </p>
      )}
      {edge.basis === undefined && <Claims edge={edge} />}
    </article>
  );
}

/** Who says so, and who denies it. */
function Claims({ edge }: { readonly edge: GraphEdge }) {
  const against = edge.against.length > 0;
  return (
    <section class="block">
      <h3>
        {against ? 'Who says what' : 'Who says so'}{' '}
        <span class="count">{edge.claims.length + edge.against.length}</span>
      </h3>
      <Sides
        sides={[
          { title: 'It is so', claims: edge.claims },
          ...(against ? [{ title: 'It is not so', claims: edge.against, against }] : []),
        ]}
      />
      {edge.claims.length === 0 && (
        <p class="quiet">No sentence says this itself: it follows from other relationships.</p>
      )}
    </section>
  );
}
