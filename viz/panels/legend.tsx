import { STATUS_WORDS } from '../knowledge/words.ts';
import { useApp } from './app.ts';
import { LabelIcon, LineSample } from './icons.tsx';

/** What colours, icons and lines mean. */
export function Legend() {
  const { atlas } = useApp();
  const { labels, nodes, edges } = atlas.view;
  const statuses = (['asserted', 'alleged', 'planned'] as const).filter((status) =>
    edges.some((edge) => edge.status === status || (status === 'asserted' && edge.status === 'attributed')),
  );
  return (
    <div class="legend">
      <ul aria-label="Colours and icons">
        {labels.map(({ name, meaning }) => (
          <li key={name} title={meaning} data-label={name}>
            <LabelIcon type={name} />
            {name}
            <span class="count">{nodes.filter((node) => node.type === name).length}</span>
          </li>
        ))}
        {nodes.some((node) => node.acts) && (
          <li title="a country or another place that acts: it is a Group as well">
            <LabelIcon type="Place" acts />
            Place that acts
          </li>
        )}
      </ul>
      <ul aria-label="Lines">
        {statuses.map((status) => (
          <li key={status}>
            <LineSample status={status} />
            {status === 'asserted' ? 'stated or told' : STATUS_WORDS[status].meaning}
          </li>
        ))}
        {edges.some((edge) => edge.disputed) && (
          <li>
            <LineSample status="disputed" />
            disputed
          </li>
        )}
      </ul>
    </div>
  );
}
