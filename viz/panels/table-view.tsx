import { standingOf } from '../../src/graph/stance.ts';
import { compareText } from '../../src/model/hash.ts';
import { relationWords, STATUS_WORDS } from '../knowledge/words.ts';
import { selectEdge, selectNode } from '../producers.ts';
import { useApp } from './app.ts';
import { LabelIcon, LineSample } from './icons.tsx';
import { MoreRows, useRows } from './more-rows.tsx';

function Nodes() {
  const { atlas, store, visible } = useApp();
  const shown = visible.value.nodes;
  const nodes = atlas.view.nodes
    .filter(({ id }) => shown.has(id))
    .toSorted((a, b) => b.degree - a.degree || compareText(a.name, b.name));
  const { rows, shown: limit } = useRows(nodes);
  return (
    <div>
      <table>
        <caption>Nodes</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Label</th>
            <th scope="col">Kind</th>
            <th scope="col" class="number">
              Relationships
            </th>
            <th scope="col" class="number">
              Mentions
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => (
            <tr key={node.id} data-node={node.id}>
              <th scope="row">
                <button type="button" class="node-link" onClick={() => store.apply(selectNode(node.id))}>
                  <LabelIcon type={node.type} acts={node.acts ?? false} />
                  <span>{node.name}</span>
                </button>
              </th>
              <td>{node.type}</td>
              <td>{node.kind ?? '—'}</td>
              <td class="number">{node.degree}</td>
              <td class="number">{node.mentions}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows shown={limit} of={nodes.length} />
    </div>
  );
}

function Edges() {
  const { atlas, store, visible } = useApp();
  const name = (id: string): string => atlas.nodes.get(id)?.name ?? id;
  const edges = atlas.view.edges.filter((edge) => visible.value.edges.has(edge.id));
  const { rows, shown: limit } = useRows(edges);
  return (
    <div>
      <table>
        <caption>Relationships</caption>
        <thead>
          <tr>
            <th scope="col">Relationship</th>
            <th scope="col">Standing</th>
            <th scope="col" class="number">
              Claims
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((edge) => (
            <tr key={edge.id} data-edge={edge.id}>
              <th scope="row">
                <button type="button" class="node-link" onClick={() => store.apply(selectEdge(edge.id))}>
                  <span>
                    {name(edge.source)} <i>{relationWords(edge.type)}</i> {name(edge.target)}
                  </span>
                </button>
              </th>
              <td>
                <LineSample status={standingOf(edge)} /> {STATUS_WORDS[standingOf(edge)].meaning}
                {edge.disputed && ', disputed'}
              </td>
              <td class="number">{edge.claims.length + edge.against.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows shown={limit} of={edges.length} />
    </div>
  );
}

/** The same graph as two tables: for screen readers, for those who like lists, and where WebGL is missing. */
export function TableView({ reason }: { readonly reason?: string }) {
  return (
    <div class="tables" data-view="table">
      {reason && (
        <p class="notice" role="status">
          {reason}
        </p>
      )}
      <Nodes />
      <Edges />
    </div>
  );
}
