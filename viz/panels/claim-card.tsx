import { useSignal } from '@preact/signals';
import { citation } from '../knowledge/citation.ts';
import type { Evidence, Source, Speaker } from '../knowledge/evidence.ts';
import { titleOf } from '../knowledge/evidence.ts';
import { count, dayWords } from '../knowledge/words.ts';
import { goTo, openArticle } from '../producers.ts';
import { useApp } from './app.ts';
import { RejectClaim } from './decisions.tsx';

function Speakers({ speakers }: { readonly speakers: readonly Speaker[] }) {
  const { store } = useApp();
  return (
    <>
      {speakers.map(({ name, node }, i) => (
        <span key={name}>
          {i > 0 && (i === speakers.length - 1 ? ' and ' : ', ')}
          {node === undefined ? (
            name
          ) : (
            <button type="button" class="link" onClick={() => store.apply(goTo([node]))}>
              {name}
            </button>
          )}
        </span>
      ))}
    </>
  );
}

function Speech({ speakers, via }: Pick<Evidence, 'speakers' | 'via'>) {
  return (
    <>
      {speakers.length === 0 ? 'in the article’s own voice' : 'says '}
      <Speakers speakers={speakers} />
      {via.length > 0 && ', passed on by '}
      <Speakers speakers={via} />
    </>
  );
}

/** Copies a quote with where it is from. */
function CopyCitation({ words }: { readonly words: string }) {
  const copied = useSignal('');
  return (
    <button
      type="button"
      class="link"
      data-cite
      onClick={() => {
        navigator.clipboard.writeText(words).then(
          () => {
            copied.value = 'Copied';
          },
          () => {
            copied.value = 'Not allowed by this browser';
          },
        );
      }}
    >
      {copied.value || 'Copy as citation'}
    </button>
  );
}

/** One claim: who says it, how surely, and the quote inside its sentence; the quote opens the article. */
export function ClaimCard({ evidence, against = false }: { readonly evidence: Evidence; readonly against?: boolean }) {
  const { store } = useApp();
  const { article, claim, context, stance, speakers, via } = evidence;
  return (
    <li class={`claim ${claim.modality}${against ? ' against' : ''}`} data-claim={claim.id}>
      <p class="claim-head">
        <span class="stance" data-modality={claim.modality}>
          {against && <span aria-hidden="true">≠ </span>}
          {stance}
        </span>{' '}
        <span class="speech">
          <Speech speakers={speakers} via={via} />
        </span>
      </p>
      <button
        type="button"
        class="quote"
        data-quote={claim.id}
        onClick={() => store.apply(openArticle(article.id, claim.quote))}
        title="Read it in the article"
      >
        {context.before}
        <mark>{context.quote}</mark>
        {context.after}
      </button>
      <p class="claim-source">
        <cite>{titleOf(article)}</cite>
        {article.publishedAt && <time dateTime={article.publishedAt}>{dayWords(article.publishedAt)}</time>}
        <CopyCitation words={citation(evidence)} />
        <RejectClaim claim={claim.id} />
      </p>
    </li>
  );
}

/** Claims under the name of who printed them. */
export function Sources({
  sources,
  against = [],
}: {
  readonly sources: readonly Source[];
  readonly against?: readonly string[];
}) {
  return (
    <div class="sources">
      {sources.map(({ publisher, evidence }) => (
        <section key={publisher}>
          <h4 class="publisher">
            {publisher} <span class="count">{count(evidence.length, 'claim')}</span>
          </h4>
          <ul class="claims">
            {evidence.map((one) => (
              <ClaimCard key={one.claim.id} evidence={one} against={against.includes(one.claim.id)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
