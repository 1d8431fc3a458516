import type { Cluster, Hint, Rival } from '../extract/hint.ts';
import type { Stages } from '../extract/reader.ts';
import type { Draft } from '../extract/state.ts';
import { lookup } from '../graph/lookup.ts';
import { treeOf } from '../language/tree.ts';
import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Span } from '../model/span.ts';
import { claimTriple, type NameOf, sourceWords } from './claim-words.ts';
import { linkWords, slotWords } from './reading-words.ts';
import { treePath } from './tree-path.ts';
import { underlined } from './underline.ts';

/** Where claims come from: their graph, and the reader's work on the article of each, as far as the reader made it. */
export interface Origins {
  readonly graph: KnowledgeGraph;
  readonly stagesOf: (article: string) => Stages | undefined;
}

/** Every draft behind a claim: what the reader heard in its words. The one that gave it its rule comes first. */
function draftsBehind(claim: Claim, { stated, drafts }: Stages): Draft[] {
  const entities = new Map(stated.entities.map((entity) => [entity.id, entity.name]));
  const isObject = ({ object }: Draft): boolean =>
    object.as === 'value'
      ? claim.object.as === 'value' && object.value.text === claim.object.value.text
      : claim.object.as === 'entity' && object.cluster.name === entities.get(claim.object.entity);
  return drafts
    .filter(
      (draft) =>
        draft.predicate === claim.predicate &&
        draft.sentence.index === claim.quote.sentence &&
        draft.subject.name === entities.get(claim.subject) &&
        isObject(draft),
    )
    .sort((a, b) => Number(b.rule === claim.rule) - Number(a.rule === claim.rule));
}

/** The mention of someone at a word of a sentence. */
const hintAt = ({ clusters }: Stages, sentence: number, head: number): Hint | undefined =>
  clusters.flatMap(({ hints }) => hints).find((hint) => hint.sentence === sentence && hint.head === head);

/** The words that made the claim, as spans of the article: trigger, ends, and whoever says so. */
function wordsBehind({ anchors, sentence, span }: Draft, stages: Stages): Span[] {
  return [
    ...(span ? [span] : []),
    ...anchors.flatMap((at): Span[] => {
      const token = sentence.tokens[at];
      const hint = hintAt(stages, sentence.index, at);
      return token ? [hint ?? token] : [];
    }),
  ];
}

const isRelation = (draft: Draft): boolean => draft.rule.startsWith('relation:') || draft.rule.includes('/direct:');

/** What was heard: an event with its roles, or a word with its two ends. */
function heardWords(draft: Draft, stages: Stages): string {
  const { frames } = stages;
  const [trigger = -1] = draft.anchors;
  const word = draft.sentence.tokens[trigger]?.text ?? '';
  const frame = frames.find(
    ({ sentence, clause, rule }) =>
      sentence === draft.sentence && clause.predicate === trigger && draft.rule.startsWith(rule),
  );
  if (frame) {
    const roles = [...frame.roles].map(
      ([role, fillers]) =>
        `${role} ${fillers.map(({ cluster, slot }) => `${cluster.name} (${slotWords(slot)})`).join(' and ')}`,
    );
    return `"${word}" tells of ${/^[aeiou]/.test(frame.kind.kind) ? 'an' : 'a'} ${frame.kind.kind}${roles.length === 0 ? '' : `: ${roles.join('; ')}`}`;
  }
  const slot = draft.rule.split('/').at(-1) ?? '';
  if (isRelation(draft) && draft.object.as === 'cluster')
    return `${relationWords(draft, stages)} ${draft.predicate}, with ${draft.object.cluster.name} ${slotWords(slot)}`;
  return `the words beside ${draft.subject.name}`;
}

/** The word of a relation with its particle and its other word: "took over", "offered … boats". */
function relationWords(draft: Draft, { relations }: Stages): string {
  const [trigger = -1] = draft.anchors;
  const { tokens } = draft.sentence;
  const particle = tokens[trigger + 1];
  const phrasal = particle?.relation === 'compound:prt' || PARTICLE.test(particle?.text ?? '');
  const next = phrasal && draft.rule.includes('/verb:') ? ` ${particle?.text}` : '';
  const other = heardAs(draft, relations)?.word;
  const word = `${tokens[trigger]?.text ?? ''}${next}`;
  return other === undefined ? `"${word}" is a word for` : `"${word} … ${tokens[other]?.text}" are words for`;
}

/** Particles that make another verb of the one before them: "took over". */
const PARTICLE = /^(over|out|up|off|down)$/i;

/** What the reader heard that a draft says. */
const heardAs = (draft: Draft, relations: Stages['relations']): Stages['relations'][number] | undefined =>
  relations.find(
    ({ rule, sentence, source, target }) =>
      rule === draft.rule &&
      sentence === draft.sentence &&
      source === draft.subject &&
      draft.object.as === 'cluster' &&
      target === draft.object.cluster,
  );

/** The way through the sentence's tree between the two ends, or from an event's word to who takes part. */
function pathWords(draft: Draft, stages: Stages): string {
  const [trigger, first, second] = draft.anchors;
  const tree = treeOf(draft.sentence.tokens);
  const [from, to] = isRelation(draft) ? [first, second] : [trigger, first];
  if (from === undefined || to === undefined || from === to) return '';
  const word = (at: number): string => {
    const hint = hintAt(stages, draft.sentence.index, at);
    return hint ? stages.doc.article.text.slice(hint.start, hint.end) : (tree.tokens[at]?.text ?? '');
  };
  return treePath(tree, { from, to, word });
}

const rivalWords = ({ reading, why }: Rival): string => `${reading} (${why})`;

/** Why the words of the two ends stand for whom they do; a name that stands for itself needs no word. */
function whoWords(draft: Draft, stages: Stages): string[] {
  const ends = [draft.subject, ...(draft.object.as === 'cluster' ? [draft.object.cluster] : [])];
  const hints = ends.flatMap((cluster) =>
    cluster.hints
      .filter((hint) => hint.sentence === draft.sentence.index && draft.anchors.includes(hint.head))
      .filter((hint) => cluster.type !== 'Event' && hint.name !== cluster.name)
      .map((hint) => ({ hint, name: cluster.name })),
  );
  return hints.map(({ hint, name }) => {
    const words = stages.doc.article.text.slice(hint.start, hint.end);
    const others = (hint.rivals ?? []).filter(({ reading }) => reading !== name).map(rivalWords);
    return `"${words}" is ${name}: ${linkedBy(hint, ends)}${others.length === 0 ? '' : `; not ${others.join(', nor ')}`}`;
  });
}

/** Rules of mentions that nothing linked: they stand for themselves, and others were linked to them. */
const UNLINKED = new Set(['name', 'description', 'body', 'country', 'dateline', 'facility', 'demonym']);

/** By which idea a mention was linked, or by which one the name that all are called by was linked to it. */
function linkedBy(hint: Hint, ends: readonly Cluster[]): string {
  if (!UNLINKED.has(hint.rule)) return `${linkWords(hint.rule)} [${hint.rule}]`;
  const linked = (ends.find(({ hints }) => hints.includes(hint))?.hints ?? [])
    .filter(({ form, rule }) => form === 'name' && !UNLINKED.has(rule))
    .toSorted((a, b) => Math.abs(a.sentence - hint.sentence) - Math.abs(b.sentence - hint.sentence));
  const [named] = linked;
  return named === undefined
    ? `${linkWords(hint.rule)} [${hint.rule}]`
    : `with "${named.name}" in sentence ${named.sentence}: ${linkWords(named.rule)} [${named.rule}]`;
}

/** Readings of the same words that lost: other kinds of events, weaker relations. */
function lostTo(draft: Draft, { frames, relations }: Stages): string[] {
  const frame = frames.find(
    ({ sentence, clause }) => sentence === draft.sentence && clause.predicate === draft.anchors[0],
  );
  const rivals = draft.rule.startsWith('event:') ? frame?.rivals : heardAs(draft, relations)?.rivals;
  return [...new Set((rivals ?? []).map(rivalWords))];
}

/** Other rules that heard the same in the same sentence. */
const alsoBy = ([draft, ...others]: readonly Draft[]): string[] => [
  ...new Set(
    others.filter(({ rule }) => rule !== draft?.rule).map(({ rule, confidence }) => `${rule} (${confidence})`),
  ),
];

const labelled = (label: string, texts: readonly string[]): string[] =>
  texts.filter((text) => text !== '').map((text, at) => `${(at === 0 ? label : '').padEnd(9)}${text}`);

/** One claim for a reporter: what, on whose word, the sentence with its words underlined, how it was heard, what lost. */
export function explainClaim(claim: Claim, { graph, stagesOf }: Origins): string[] {
  const { entities, articles } = lookup(graph);
  const nameOf: NameOf = (id) => entities.get(id)?.name ?? id;
  const { quote, rule, confidence, id } = claim;
  const article = articles.get(quote.article);
  const stages = stagesOf(quote.article);
  const drafts = stages ? draftsBehind(claim, stages) : [];
  const [draft] = drafts;
  const sentence = graph.library.readings.find((reading) => reading.article.id === quote.article)?.sentences[
    quote.sentence
  ];
  const shown = sentence ? { start: sentence.start, end: Math.max(sentence.end, quote.end) } : quote;
  const text = article?.text.slice(shown.start, shown.end) ?? quote.text;
  const spans = (draft && stages ? wordsBehind(draft, stages) : [quote]).map(({ start, end }) => ({
    start: start - shown.start,
    end: end - shown.start,
  }));
  const place = [article?.publisher, article?.publishedAt?.slice(0, 10), article?.title].filter(
    (each) => each !== undefined,
  );
  return [
    claimTriple(claim, nameOf),
    `    ${sourceWords(claim, nameOf)}; confidence ${confidence}`,
    `    ${place.length === 0 ? quote.article : place.join(', ')}; sentence ${quote.sentence}:`,
    '',
    ...underlined(text.trimEnd(), spans).map((line) => `      ${line}`),
    '',
    ...(draft && stages ? whyLines(drafts, draft, stages) : []),
    ...labelled('rule', [`${rule}; ${id}`]).map(indent),
    '',
  ];
}

const whyLines = (drafts: readonly Draft[], draft: Draft, stages: Stages): string[] =>
  [
    ...labelled('heard', [heardWords(draft, stages)]),
    ...labelled('tree', [pathWords(draft, stages)]),
    ...labelled('who', whoWords(draft, stages)),
    ...labelled('not', lostTo(draft, stages)),
    ...labelled('also by', alsoBy(drafts)),
  ].map(indent);

const indent = (line: string): string => `    ${line}`;
