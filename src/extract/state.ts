import type { Doc, Sentence } from '../language/doc.ts';
import type { Claim, Claimant, ClaimObject, Entity, Mention, Modality, Qualifiers, Quote } from '../model/claim.ts';
import { shortHash, slug } from '../model/hash.ts';
import type { Span } from '../model/span.ts';
import type { Attribution, Speaker } from './attribution.ts';
import type { Cluster } from './hint.ts';
import { isCountry, type Whereabouts, whereabouts } from './people-at.ts';

/** A claim before anyone has an id: who, what, to whom, in which words. */
export interface Draft {
  readonly subject: Cluster;
  readonly predicate: string;
  readonly object: { readonly as: 'cluster'; readonly cluster: Cluster } | Extract<ClaimObject, { as: 'value' }>;
  readonly qualifiers: Qualifiers;
  readonly sentence: Sentence;
  /** Token indexes and spans that the quote covers. */
  readonly anchors: readonly number[];
  readonly span?: Span;
  readonly attribution: Attribution;
  readonly rule: string;
  readonly confidence: number;
}

/** What is said, with quotes: entities that someone names or something is claimed of, their mentions, the claims. */
export interface Stated {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

const EXTRACTOR = 'reader';

/** Gives ids, cuts quotes, and leaves out whoever is neither named nor part of a claim. */
export function state(doc: Doc, clusters: readonly Cluster[], drafts: readonly Draft[]): Stated {
  const { words } = whereabouts(clusters);
  const used = new Set<Cluster>(drafts.flatMap(participants));
  const kept = clusters.filter((cluster) => used.has(cluster) || isNamed(cluster));
  const acting = actors(drafts);
  const ids = idsOf(doc, kept);
  return {
    entities: kept.map((cluster) => entityOf(cluster, ids, acting)),
    mentions: kept.flatMap((cluster) => mentionsOf(doc, cluster, ids)),
    claims: claimsOf(doc, drafts, { ids, words }),
  };
}

/** Named by the article itself, or a body described with a name ("Iraq's parliament"); a nationality alone names nobody. */
const isNamed = (cluster: Cluster): boolean =>
  cluster.hints.some(
    (hint) => hint.form === 'name' || (hint.form === 'description' && cluster.type === 'Group' && hint.local === false),
  );

const clusterOfSpeaker = (speaker: Speaker): Cluster[] => ('cluster' in speaker ? [speaker.cluster] : []);

const participants = (draft: Draft): Cluster[] => [
  draft.subject,
  ...(draft.object.as === 'cluster' ? [draft.object.cluster] : []),
  ...[...draft.attribution.claimedBy, ...draft.attribution.via].flatMap(clusterOfSpeaker),
];

const ACTING = new Set([
  'CARRIED_OUT',
  'TARGETED_IN',
  'ORGANIZED',
  'ATTENDED',
  'PARTICIPATED_IN',
  'MET_WITH',
  'MEMBER_OF',
]);

/** Countries that do something or have something done to them. */
function actors(drafts: readonly Draft[]): ReadonlySet<Cluster> {
  const out = new Set<Cluster>();
  for (const draft of drafts) {
    for (const speaker of [...draft.attribution.claimedBy, ...draft.attribution.via])
      if ('cluster' in speaker && isCountry(speaker.cluster)) out.add(speaker.cluster);
    if (ACTING.has(draft.predicate) && isCountry(draft.subject)) out.add(draft.subject);
    if (
      draft.object.as === 'cluster' &&
      ['LED', 'MEMBER_OF', 'MET_WITH'].includes(draft.predicate) &&
      isCountry(draft.object.cluster)
    )
      out.add(draft.object.cluster);
  }
  return out;
}

/** Type, slug of the name, hash of the article, and a counter in text order. */
function idsOf(doc: Doc, clusters: readonly Cluster[]): ReadonlyMap<Cluster, string> {
  const article = shortHash([doc.article.id]);
  const inOrder = [...clusters].sort(
    (a, b) => (a.hints[0]?.start ?? 0) - (b.hints[0]?.start ?? 0) || a.index - b.index,
  );
  return new Map(
    inOrder.map((cluster, at) => [cluster, `${cluster.type.toLowerCase()}:${slug(cluster.name)}.${article}-${at + 1}`]),
  );
}

function entityOf(cluster: Cluster, ids: ReadonlyMap<Cluster, string>, acting: ReadonlySet<Cluster>): Entity {
  return {
    id: ids.get(cluster) ?? '',
    type: cluster.type,
    name: cluster.name,
    ...(acting.has(cluster) ? { acts: true } : {}),
    ...(cluster.kind ? { kind: cluster.kind } : {}),
    ...(cluster.local ? { local: true } : {}),
  };
}

/** The verbatim words of a span. */
export const quoteOf = (doc: Doc, sentence: number, { start, end }: Span): Quote => ({
  article: doc.article.id,
  sentence,
  start,
  end,
  text: doc.article.text.slice(start, end),
});

function mentionsOf(doc: Doc, cluster: Cluster, ids: ReadonlyMap<Cluster, string>): Mention[] {
  const entity = ids.get(cluster) ?? '';
  return cluster.hints.map((hint) => ({
    entity,
    quote: quoteOf(doc, hint.sentence, hint),
    form: hint.form,
    rule: hint.rule,
  }));
}

/** From the first to the last word that the claim rests on, mentions in full. */
function spanOf({ sentence, anchors, span }: Draft, words: Whereabouts['words']): Span {
  const spans = anchors.flatMap((at): Span[] => {
    const token = sentence.tokens[at];
    const mention = words(sentence.index, at);
    return token ? (mention ? [token, mention] : [token]) : [];
  });
  if (span) spans.push(span);
  if (spans.length === 0) return { start: sentence.start, end: sentence.end };
  return { start: Math.min(...spans.map((each) => each.start)), end: Math.max(...spans.map((each) => each.end)) };
}

const RANK: readonly Modality[] = ['asserted', 'attributed', 'alleged', 'planned', 'hypothetical', 'denied'];

interface Naming {
  readonly ids: ReadonlyMap<Cluster, string>;
  readonly words: Whereabouts['words'];
}

function claimsOf(doc: Doc, drafts: readonly Draft[], naming: Naming): Claim[] {
  const claims = new Map<string, Claim>();
  for (const draft of drafts) {
    const claim = claimOf(doc, draft, naming);
    const known = claims.get(claim.id);
    // The same words heard by two rules say one thing; the surer rule names it.
    if (!known || known.confidence < claim.confidence) claims.set(claim.id, claim);
  }
  return [...claims.values()].sort(
    (a, b) =>
      a.quote.start - b.quote.start ||
      a.quote.end - b.quote.end ||
      RANK.indexOf(a.modality) - RANK.indexOf(b.modality) ||
      (a.id < b.id ? -1 : 1),
  );
}

function claimOf(doc: Doc, draft: Draft, { ids, words }: Naming): Claim {
  const subject = ids.get(draft.subject) ?? '';
  const object: ClaimObject =
    draft.object.as === 'cluster' ? { as: 'entity', entity: ids.get(draft.object.cluster) ?? '' } : draft.object;
  const quote = quoteOf(doc, draft.sentence.index, spanOf(draft, words));
  const { polarity, modality, tense } = draft.attribution;
  const key = [
    doc.article.id,
    EXTRACTOR,
    subject,
    draft.predicate,
    JSON.stringify(object),
    `${quote.start}-${quote.end}`,
    polarity,
  ];
  const claimant = (speaker: Speaker): Claimant =>
    'cluster' in speaker
      ? { as: 'entity', entity: ids.get(speaker.cluster) ?? '' }
      : { as: 'words', text: speaker.words };
  return {
    id: `claim:${shortHash(key, 16)}`,
    subject,
    predicate: draft.predicate,
    object,
    qualifiers: draft.qualifiers,
    quote,
    claimedBy: draft.attribution.claimedBy.map(claimant),
    via: draft.attribution.via.map(claimant),
    modality,
    polarity,
    tense,
    extractor: EXTRACTOR,
    rule: draft.rule,
    confidence: draft.confidence,
  };
}
