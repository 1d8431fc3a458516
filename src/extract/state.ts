import type { Doc, Sentence } from '../language/doc.ts';
import {
  type Claim,
  type Claimant,
  type ClaimObject,
  type Entity,
  type Mention,
  MODALITIES,
  type Modality,
  type Qualifiers,
  type Quote,
  weaker,
} from '../model/claim.ts';
import { shortHash, slug } from '../model/hash.ts';
import type { Span } from '../model/span.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { isActor } from './actors.ts';
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

/** Who and what a draft is about. */
export const endsOf = ({ subject, object }: Draft): readonly Cluster[] =>
  object.as === 'cluster' ? [subject, object.cluster] : [subject];

/** A draft that is no surer than a limit. */
export function noSurerThan(draft: Draft, limit: Modality): Draft {
  const modality = weaker(draft.attribution.modality, limit);
  return modality === draft.attribution.modality
    ? draft
    : { ...draft, attribution: { ...draft.attribution, modality } };
}

/** What is said, with quotes: entities that someone names or something is claimed of, their mentions, the claims. */
export interface Stated {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

const EXTRACTOR = 'reader';

/** Everyone of an article, what was heard of them, and what can be said. */
export interface Heard {
  readonly clusters: readonly Cluster[];
  readonly drafts: readonly Draft[];
  readonly ontology: Ontology;
}

/** Gives ids, cuts quotes, and leaves out whoever is neither named nor part of a claim. */
export function state(doc: Doc, { clusters, drafts, ontology }: Heard): Stated {
  const { words } = whereabouts(clusters);
  const used = new Set<Cluster>(drafts.flatMap(participants));
  const kept = clusters.filter((cluster) => used.has(cluster) || isNamed(cluster) || isActor(doc, cluster));
  const acting = actors(drafts, ontology);
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
  ...endsOf(draft),
  ...[...draft.attribution.claimedBy, ...draft.attribution.via].flatMap(clusterOfSpeaker),
];

/** Countries that speak, or stand where only a Group can: in a relation whose end takes no Place. */
function actors(drafts: readonly Draft[], ontology: Ontology): ReadonlySet<Cluster> {
  const relations = new Map(ontology.relations.map((relation) => [relation.type, relation]));
  const out = new Set<Cluster>();
  for (const { subject, object, predicate, attribution } of drafts) {
    const relation = relations.get(predicate);
    for (const speaker of [...attribution.claimedBy, ...attribution.via].flatMap(clusterOfSpeaker))
      if (isCountry(speaker)) out.add(speaker);
    if (!relation) continue;
    if (subject.type === 'Place' && !relation.domain.includes('Place')) out.add(subject);
    if (object.as === 'cluster' && object.cluster.type === 'Place' && !relation.range.includes('Place'))
      out.add(object.cluster);
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
    ...(cluster.watched ? { watched: cluster.watched } : {}),
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
      MODALITIES.indexOf(a.modality) - MODALITIES.indexOf(b.modality) ||
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
