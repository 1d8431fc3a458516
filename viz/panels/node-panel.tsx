import type { NodeView } from '../../src/graph/view.ts';
import { publisherOf, sightings, sources, titleOf } from '../knowledge/evidence.ts';
import { factLines, happenedClaims, type Tie, tiesOf } from '../knowledge/facts.ts';
import { count, dayWords, STATUS_WORDS } from '../knowledge/words.ts';
import { goTo, goToEdge, openArticle } from '../producers.ts';
import { useApp } from './app.ts';
import { Sources } from './claim-card.tsx';
import { NodeDecisions } from './decisions.tsx';
import { LabelIcon, LineSample } from './icons.tsx';
import { NodeActions } from './node-actions.tsx';
import { Sides } from './sides.tsx';

/** A node as a button that goes there. */
export function NodeLink({ node }: { readonly node: NodeView }) {
  const { store } = useApp();
  return (
    <button type="button" class="node-link" data-node={node.id} onClick={() => store.apply(goTo([node.id]))}>
      <LabelIcon type={node.type} acts={node.acts ?? false} />
      <span>{node.name}</span>
    </button>
  );
}

function Heading({ node }: { readonly node: NodeView }) {
  const { atlas } = useApp();
  const { type, kind, acts, name, aliases, profile, watched, note } = node;
  return (
    <header class="panel-head">
      <p class="kicker">
        <LabelIcon type={type} acts={acts ?? false} />
        {type}
        {kind && (
          <>
            {' · '}
            <span title={atlas.meanings.get(kind)}>{kind}</span>
          </>
        )}
        {acts && ' · acts as a group'}
      </p>
      <h2 tabIndex={-1}>{name}</h2>
      {aliases.length > 0 && <p class="aliases">also {aliases.map((alias) => `“${alias}”`).join(', ')}</p>}
      {watched !== undefined && (
        <p class="aliases">
          on your list as {watched}
          {note !== undefined && `: ${note}`}
        </p>
      )}
      {profile.status && (
        <p class="standing">
          This event is {STATUS_WORDS[profile.status].meaning}
          {profile.disputed && '; the sources disagree about it'}.
        </p>
      )}
    </header>
  );
}

function Facts({ node }: { readonly node: NodeView }) {
  const { atlas } = useApp();
  const facts = factLines(node);
  const happened = happenedClaims(node.id, atlas);
  if (facts.length === 0 && happened.length === 0) return null;
  return (
    <section class="block">
      <h3>What is said</h3>
      {facts.map(({ name, value, rivals, disputed, sides }) => (
        <details key={name} class="fact">
          <summary>
            <span class="fact-name">{name}</span>
            <span class="fact-value">
              {value}
              {rivals.length > 0 && (
                <small>
                  {disputed ? 'disputed: ' : 'also '}
                  {rivals.join('; ')}
                </small>
              )}
            </span>
          </summary>
          <Sides sides={sides} />
        </details>
      ))}
      {happened.length > 0 && (
        <details class="fact">
          <summary>
            <span class="fact-name">told by</span>
            <span class="fact-value">{count(happened.length, 'claim')}</span>
          </summary>
          <Sources sources={sources(happened, atlas)} />
        </details>
      )}
    </section>
  );
}

function TieRow({ tie }: { readonly tie: Tie }) {
  const { atlas, store } = useApp();
  const edge = atlas.edges.get(tie.edge);
  return (
    <li>
      <button type="button" class="tie" data-edge={tie.edge} onClick={() => edge && store.apply(goToEdge(edge))}>
        <LineSample status={tie.status} />
        <span class="tie-words">
          {tie.outward && <span class="relation">{tie.relation} </span>}
          <b>{tie.other.name}</b>
          {!tie.outward && <span class="relation"> {tie.relation} …</span>}
          {tie.disputed && <span class="flag">disputed</span>}
          {!tie.truthy && <span class="flag quiet">{STATUS_WORDS[tie.status as 'alleged']?.meaning}</span>}
        </span>
        <span class="count">{tie.claims || ''}</span>
      </button>
    </li>
  );
}

function Ties({ node }: { readonly node: NodeView }) {
  const { atlas, visible } = useApp();
  const ties = tiesOf(node.id, atlas, visible.value);
  const hidden = (atlas.edgesOf.get(node.id)?.length ?? 0) - ties.length;
  return (
    <section class="block">
      <h3>
        Relationships <span class="count">{ties.length}</span>
      </h3>
      {ties.length === 0 && <p class="quiet">None shown.</p>}
      <ul class="ties">
        {ties.map((tie) => (
          <TieRow key={tie.edge} tie={tie} />
        ))}
      </ul>
      {hidden > 0 && <p class="quiet">{count(hidden, 'more relationship')} not shown.</p>}
    </section>
  );
}

function Mentions({ node }: { readonly node: NodeView }) {
  const { atlas, store } = useApp();
  const groups = sightings(node.id, atlas);
  return (
    <section class="block">
      <h3>
        Mentioned in <span class="count">{count(groups.length, 'article')}</span>
      </h3>
      {groups.map(({ article, sightings: seen }, i) => (
        <details key={article.id} class="fact" open={i === 0 && groups.length === 1}>
          <summary>
            <span class="fact-value">
              {titleOf(article)}
              <small>
                {publisherOf(article)}
                {article.publishedAt && ` · ${dayWords(article.publishedAt)}`} · {count(seen.length, 'sentence')}
              </small>
            </span>
          </summary>
          <ul class="claims">
            {seen.map(({ quote, context }) => (
              <li key={quote.start} class="claim">
                <button
                  type="button"
                  class="quote"
                  data-mention={`${quote.article} ${quote.start}`}
                  onClick={() => store.apply(openArticle(article.id, quote))}
                >
                  {context.before}
                  <mark>{context.quote}</mark>
                  {context.after}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** All that is known of one node, each thing with the quotes behind it. */
export function NodePanel({ node }: { readonly node: NodeView }) {
  return (
    <article class="panel" data-panel="node" key={node.id}>
      <Heading node={node} />
      <NodeActions id={node.id} />
      <Facts node={node} />
      <Ties node={node} />
      <Mentions node={node} />
      <NodeDecisions node={node} />
    </article>
  );
}
