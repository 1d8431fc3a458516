import { useEffect, useRef } from 'preact/hooks';
import type { ArticleView } from '../../src/graph/view.ts';
import { publisherOf, titleOf } from '../knowledge/evidence.ts';
import { type Passage, type Piece, passages } from '../knowledge/passages.ts';
import { dayWords } from '../knowledge/words.ts';
import { closeArticle, goTo } from '../producers.ts';
import type { ReadingPlace } from '../state.ts';
import { useApp } from './app.ts';
import { Sign } from './icons.tsx';

function PieceView({ piece }: { readonly piece: Piece }) {
  const { atlas, store } = useApp();
  const { selection } = store.view.value;
  const { node, type, text } = piece;
  const marks = `${piece.marked ? ' marked' : ''}${piece.quoted ? ' quoted' : ''}`;
  if (node === undefined || type === undefined) return <span class={marks.trim()}>{text}</span>;
  const chosen = selection.as === 'nodes' && selection.ids.includes(node);
  return (
    <a
      href={`#${encodeURIComponent(node)}`}
      class={`mention ${type.toLowerCase()}${marks}${chosen ? ' chosen' : ''}`}
      data-node={node}
      title={`${type}: ${atlas.nodes.get(node)?.name ?? node}`}
      onClick={(event) => {
        event.preventDefault();
        store.apply(goTo([node]));
      }}
    >
      {text}
    </a>
  );
}

function PassageView({ passage }: { readonly passage: Passage }) {
  return (
    <p class={`passage ${passage.block}`}>
      {passage.pieces.map((piece, i) => (
        <PieceView key={i} piece={piece} />
      ))}
    </p>
  );
}

/** Only addresses of the web become links: what an article names as its address is not trusted. */
const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//.test(url ?? '');

function Masthead({ article }: { readonly article: ArticleView }) {
  const { url, author } = article;
  return (
    <header class="masthead">
      <h2 tabIndex={-1}>{titleOf(article)}</h2>
      <p class="aliases">
        {author && `by ${author} `}
        {isWebAddress(url) && (
          <a href={url} rel="noopener noreferrer external" target="_blank">
            {new URL(url).hostname}
          </a>
        )}
      </p>
    </header>
  );
}

/** The article beside the graph: mentions coloured by label, the opened sentence marked and scrolled to. */
export function ReadingPane({ article, place }: { readonly article: ArticleView; readonly place: ReadingPlace }) {
  const { atlas, store, still } = useApp();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const marked = pane.current?.querySelector('.quoted, .marked');
    if (marked) marked.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
    else pane.current?.scrollTo({ top: 0 });
  }, [place, still]);
  return (
    <section class="reading" aria-label={`Article: ${titleOf(article)}`} data-article={article.id} ref={pane}>
      <div class="reading-head">
        <b>{publisherOf(article)}</b>
        {article.publishedAt && <time dateTime={article.publishedAt}>{dayWords(article.publishedAt)}</time>}
        <button
          type="button"
          class="icon close"
          aria-label="Close the article"
          onClick={() => store.apply(closeArticle)}
        >
          <Sign name="close" />
        </button>
      </div>
      <Masthead article={article} />
      <div class="text" lang="en">
        {passages(article, place.quote, atlas).map((passage, i) => (
          <PassageView key={i} passage={passage} />
        ))}
      </div>
    </section>
  );
}
