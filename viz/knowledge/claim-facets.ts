import type { Claim } from '../../src/model/claim.ts';
import type { Atlas, ClaimFacets } from './atlas.ts';
import type { Filters } from './choices.ts';
import { lets } from './choices.ts';
import { publisherOf } from './evidence.ts';

/** How the article's own voice is called among speakers. */
export const OWN_VOICE = 'the article itself';

function speakersOf({ claimedBy }: Claim, { view, nodes }: Pick<Atlas, 'view' | 'nodes'>): string[] {
  if (claimedBy.length === 0) return [OWN_VOICE];
  return claimedBy.map((claimant) => {
    if (claimant.as === 'words') return claimant.text;
    const node = nodes.get(view.nodeOf[claimant.entity] ?? '');
    return node?.name ?? view.names[claimant.entity] ?? claimant.entity;
  });
}

/** What every claim can be filtered by, worked out once. */
export const claimFacets = (atlas: Pick<Atlas, 'view' | 'nodes' | 'articles'>): ReadonlyMap<string, ClaimFacets> =>
  new Map(
    atlas.view.claims.map((claim) => {
      const article = atlas.articles.get(claim.quote.article);
      return [
        claim.id,
        {
          publisher: article === undefined ? '' : publisherOf(article),
          speakers: speakersOf(claim, atlas),
          published: article?.publishedAt?.slice(0, 10) ?? '',
          confidence: claim.confidence,
        },
      ];
    }),
  );

/** Whether any filter looks at claims at all. */
export const filtersClaims = ({ publishers, speakers, confidence, from, until }: Filters): boolean =>
  publishers.as !== 'all' || speakers.as !== 'all' || confidence > 0 || from !== '' || until !== '';

/** Whether a claim passes in each way that claims are filtered by. */
export function claimPasses(claim: ClaimFacets, { publishers, speakers, confidence, from, until }: Filters) {
  return {
    publishers: lets(publishers, claim.publisher),
    speakers: speakers.as === 'all' || claim.speakers.some((speaker) => lets(speakers, speaker)),
    rest:
      claim.confidence >= confidence &&
      (from === '' || (claim.published !== '' && claim.published >= from)) &&
      (until === '' || (claim.published !== '' && claim.published <= until)),
  };
}
