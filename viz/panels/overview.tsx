import type { EntityType } from '../../src/model/claim.ts';
import { compareText } from '../../src/model/hash.ts';
import type { Atlas } from '../knowledge/atlas.ts';
import { publisherOf, titleOf } from '../knowledge/evidence.ts';
import { dayWords, PLURALS } from '../knowledge/words.ts';
import { openArticle } from '../producers.ts';
import { useApp } from './app.ts';
import { AllDecisions } from './decisions.tsx';
import { NodeLink } from './node-panel.tsx';

const FIRST = 6;

/** The most connected nodes of a label, the ones that a reader starts with. */
const foremost = ({ view }: Atlas, type: EntityType) =>
  view.nodes
    .filter((node) => node.type === type && node.degree > 0)
    .toSorted((a, b) => b.degree - a.degree || b.mentions - a.mentions || compareText(a.name, b.name))
    .slice(0, FIRST);

function Articles() {
  const { atlas, store } = useApp();
  const articles = atlas.view.articles.toSorted((a, b) => compareText(a.publishedAt ?? '9', b.publishedAt ?? '9'));
  return (
    <section class="block">
      <h3>
        Articles <span class="count">{articles.length}</span>
      </h3>
      <ul class="ties">
        {articles.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              class="tie article"
              data-open={article.id}
              onClick={() => store.apply(openArticle(article.id))}
            >
              <span class="tie-words">
                {titleOf(article)}
                <small>
                  {publisherOf(article)}
                  {article.publishedAt && ` · ${dayWords(article.publishedAt)}`}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands beside the picture while nothing is selected: ways in. */
export function Overview() {
  const { atlas } = useApp();
  return (
    <article class="panel" data-panel="overview">
      <header class="panel-head">
        <h2>Who, what, where – and who says so</h2>
        <p class="lead">
          Click a disc or a line and read the sentences behind it. Click a sentence and read it in its article.
        </p>
      </header>
      {(['Event', 'Person', 'Group', 'Place'] as const).map((type) => {
        const nodes = foremost(atlas, type);
        return (
          nodes.length > 0 && (
            <section class="block" key={type}>
              <h3>{PLURALS[type]}</h3>
              <div class="node-links">
                {nodes.map((node) => (
                  <NodeLink key={node.id} node={node} />
                ))}
              </div>
            </section>
          )
        );
      })}
      <Articles />
      <AllDecisions />
    </article>
  );
}
