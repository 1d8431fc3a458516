import type { Claim } from '../model/claim.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import { groupBy } from '../model/group-by.ts';
import { isToll, TOLLS } from '../model/tolls.ts';
import { isBesideOthers, MASSES, nounIn } from './crowd-words.ts';
import { foldWords } from './link/fold.ts';
import { lookup } from './lookup.ts';
import { isPositive } from './stance.ts';
import { valueKey } from './values.ts';

/** One number of one voice, and whom it counts. */
interface Telling {
  readonly claim: Claim;
  readonly min: number;
  readonly max: number;
  /** "soldier"; undefined where they are just people. */
  readonly noun: string | undefined;
  /** "Two others", who are not all. */
  readonly beside: boolean;
  /** Some of others who are counted, too: "among them three children". */
  readonly part: boolean;
}

/** What one voice tells of one toll of one event. */
interface Voice {
  readonly tellings: readonly Telling[];
  /** Its greatest number, in all places where it stands. */
  readonly most: readonly Telling[];
  /** How many it may mean in all: "three soldiers and two civilians" are from three to five. */
  readonly min: number;
  readonly max: number;
}

/** Who is counted, looked up once for each graph. */
interface Census {
  /** Counts of crowds by where they stand and what they say. */
  readonly crowds: ReadonlyMap<string, readonly Claim[]>;
  /** Those who are told to be some of others. */
  readonly parts: ReadonlySet<string>;
  /** Who stands in which relation to which event. */
  readonly present: ReadonlyMap<string, readonly Claim[]>;
}

const made = new WeakMap<KnowledgeGraph, Census>();

const numberKey = ({ quote, object }: Claim): string =>
  JSON.stringify([quote.article, quote.sentence, object.as === 'value' ? valueKey(object.value) : '']);

const presence = (event: string, relation: string): string => `${relation} ${event}`;

function census(graph: KnowledgeGraph): Census {
  const known = made.get(graph);
  if (known) return known;
  const positive = graph.claims.filter(isPositive);
  const fresh: Census = {
    crowds: groupBy(
      positive.filter(({ predicate }) => predicate === 'count'),
      numberKey,
    ),
    parts: new Set(positive.filter(({ predicate }) => predicate === 'MEMBER_OF').map(({ subject }) => subject)),
    present: groupBy(positive, ({ predicate, object }) =>
      object.as === 'entity' ? presence(object.entity, predicate) : '',
    ),
  };
  made.set(graph, fresh);
  return fresh;
}

/** A number with the crowd that it counts: the crowd's own number stands within the words of the toll. */
function tellingOf(claim: Claim, graph: KnowledgeGraph): Telling[] {
  if (claim.object.as !== 'value' || claim.object.value.kind !== 'count') return [];
  const { crowds, parts } = census(graph);
  const { min, max } = claim.object.value;
  const crowd = crowds
    .get(numberKey(claim))
    ?.find(({ quote: { start, end } }) => claim.quote.start <= start && end <= claim.quote.end)?.subject;
  const words = foldWords(crowd === undefined ? '' : (lookup(graph).entities.get(crowd)?.name ?? ''));
  return [
    {
      claim,
      min: min ?? 0,
      max: max ?? Number.POSITIVE_INFINITY,
      noun: nounIn(words),
      beside: isBesideOthers(words),
      part: crowd !== undefined && parts.has(crowd),
    },
  ];
}

/** People by name beside the number in its sentence: "Ada Moreau and three guards". */
function named({ subject, predicate, quote }: Claim, graph: KnowledgeGraph): number {
  const { entities } = lookup(graph);
  const { parts, present } = census(graph);
  const relation = isToll(predicate) ? TOLLS[predicate] : '';
  const people = (present.get(presence(subject, relation)) ?? []).filter(
    (claim) =>
      claim.quote.sentence === quote.sentence &&
      entities.get(claim.subject)?.type === 'Person' &&
      !parts.has(claim.subject),
  );
  return new Set(people.map((claim) => claim.subject)).size;
}

/** Most of those of one noun: "three soldiers … later five soldiers" are five. */
const greatest = (tellings: readonly Telling[]): number => Math.max(...tellings.map(({ max }) => max));

/** What a voice's numbers come to; undefined where it only tells of some. */
function voiceOf(claims: readonly Claim[], graph: KnowledgeGraph): Voice | undefined {
  const tellings = claims.flatMap((claim) => tellingOf(claim, graph));
  const wholes = tellings.filter(({ part }) => !part);
  if (wholes.length === 0) return undefined;
  const min = Math.max(...wholes.map((telling) => telling.min));
  const most = wholes.filter((telling) => telling.min === min);
  const beside = Math.max(...most.map(({ claim }) => named(claim, graph)));
  // "Six people" are all; "three soldiers" may be all but for the civilians.
  const isAll = most.some((telling) => telling.noun === undefined && !telling.beside) && beside === 0;
  const kinds = [...groupBy(isAll ? most : wholes, ({ noun }) => noun).values()];
  const max = kinds.reduce((sum, kind) => sum + greatest(kind), 0) + beside;
  return { tellings, most, min, max };
}

/** Whether a voice tells the other's number as well: of those same some, or as it was before. */
const tells = ({ tellings }: Voice, { min, max, noun }: Telling): boolean =>
  tellings.some((own) => own.noun === noun && own.min === min && own.max === max);

/** "Four ministers attended" and "twenty leaders attended" tell of two groups among the guests. */
const areOfTwo = ({ most: [a] }: Voice, { most: [b] }: Voice): boolean =>
  a?.claim.predicate === 'attendance' &&
  a.noun !== undefined &&
  b?.noun !== undefined &&
  a.noun !== b.noun &&
  Math.min(a.min, b.min) < MASSES;

const areApart = (one: Voice, other: Voice): boolean =>
  !areOfTwo(one, other) &&
  (one.max < other.min || other.max < one.min) &&
  !other.most.some((telling) => tells(one, telling)) &&
  !one.most.some((telling) => tells(other, telling));

const voicesIn = (claims: readonly Claim[], graph: KnowledgeGraph): Voice[] =>
  [...groupBy(claims, ({ quote, claimedBy }) => JSON.stringify([quote.article, claimedBy])).values()].flatMap(
    (told) => voiceOf(told, graph) ?? [],
  );

/**
 * Pairs of claims about one toll of one event that cannot both hold, whatever the people are called: "four smugglers"
 * and "three shepherds". What a voice tells of a part, or adds up, is no other number: "six, among them three children".
 */
export function tollsApart(claims: readonly Claim[], graph: KnowledgeGraph): [Claim, Claim][] {
  const voices = voicesIn(claims, graph);
  return voices.flatMap((one, at) =>
    voices
      .slice(at + 1)
      .filter((other) => areApart(one, other))
      .flatMap((other) => one.most.flatMap((a) => other.most.map((b): [Claim, Claim] => [a.claim, b.claim]))),
  );
}

/** Those of some claims about one toll of one event that tell of all, as far as their voice knows. */
export const wholeTolls = (claims: readonly Claim[], graph: KnowledgeGraph): ReadonlySet<string> =>
  new Set(voicesIn(claims, graph).flatMap(({ most }) => most.map(({ claim }) => claim.id)));
