import type { Doc } from '../language/doc.ts';
import { groupBy, groupByEach } from '../model/group-by.ts';
import { agree, conflictingNames } from './agreement.ts';
import { type Growing, growingFrom, merge, shareSentence, traitsIn } from './growing.ts';
import type { Cluster, Hint, Rival } from './hint.ts';
import { tellRelativesApart } from './relatives.ts';
import { leadOf, type Standing, salienceOf, standingOf } from './salience.ts';
import { partnersAt } from './sieves/quoted.ts';
import { type Context, contextOf, type Sieve } from './sieves/sieve.ts';
import { sieves } from './sieves/sieves.ts';
import { toldApart } from './sieves/told-apart.ts';
import { range } from './text.ts';

/** What the engine knows while one sieve runs. */
interface Work {
  readonly sieve: Sieve;
  readonly owner: Map<Hint, Growing>;
  readonly context: Context;
  readonly bySentence: ReadonlyMap<number, readonly Hint[]>;
  /** Mentions within the sieve's reach. */
  readonly reached: (hint: Hint) => readonly Hint[];
}

/** Candidates further away than this are not compared, so that reading stays linear in the text. */
const MOST_CANDIDATES = 40;

/** Which hints are the same someone or something: the sieves, most precise first, merge clusters. */
export const resolve = (doc: Doc, hints: readonly Hint[], ideas: readonly Sieve[] = sieves): Cluster[] =>
  pointings(doc, hints, ideas).filter(({ thing }) => !thing);

/** The same, and after them the things that words point back at, which are in no graph. */
export function pointings(doc: Doc, hints: readonly Hint[], ideas: readonly Sieve[] = sieves): Cluster[] {
  const context = contextOf(doc);
  tellRelativesApart(doc, hints);
  const drafts = hints.map(growingFrom);
  const owner = new Map<Hint, Growing>(drafts.map((draft) => [draft.hints[0] as Hint, draft]));
  const bySentence = groupBy(hints, (hint) => hint.sentence);
  for (const sieve of ideas) {
    const meant = hints.filter((hint) => sieve.about(hint, context));
    const reached = reachOf(sieve, meant, bySentence);
    for (const hint of meant) attach(hint, { sieve, owner, context, bySentence, reached });
  }
  const isThing = (draft: Growing): number => Number(draft.hints.some(({ thing }) => thing));
  return drafts
    .filter((draft) => draft.alive && draft.hints.some((hint) => hint.form !== 'pronoun'))
    .sort((a, b) => isThing(a) - isThing(b) || a.index - b.index)
    .map((draft, index) =>
      clusterOf(
        [...draft.hints].sort((a, b) => a.start - b.start || a.end - b.end),
        index,
      ),
    );
}

function attach(hint: Hint, work: Work): void {
  const { sieve, owner, context } = work;
  const own = owner.get(hint);
  if (!own || (isAnaphor(hint, sieve) && pointsBack(hint, own, sieve))) return;
  const candidates = candidatesOf(hint, own, work);
  if (candidates.length === 0) return;
  const partners = hint.form === 'pronoun' ? partnersOf(hint, work) : NOBODY;
  const fits = (candidate: Candidate): boolean => {
    const { draft } = candidate;
    if (partners.has(draft) || !agrees(hint, { own, draft, sieve })) return false;
    if (sieve.apart && shareSentence(own, draft)) return false;
    return (
      sieve.corefers(hint, sketchIn(candidate), context) &&
      (sieve.tied === true || !toldApart(own.hints.slice(0, MOST_CANDIDATES), hereOf(draft), context))
    );
  };
  const hereOf = (draft: Growing) => (sentence: number) =>
    (work.bySentence.get(sentence) ?? []).filter((other) => owner.get(other) === draft);
  const settles = (candidate: Candidate): boolean => sieve.settles?.(hint, sketchIn(candidate), context) === true;
  const fitting = candidates
    .filter(fits)
    .map((candidate): Weighed => ({ ...candidate, standing: standingIn(hint, candidate, context) }))
    .sort((a, b) => salienceOf(b.standing) - salienceOf(a.standing) || a.draft.index - b.draft.index);
  const meant = sieve.only && fitting.length > 1 ? fitting.filter(settles) : fitting;
  const [first, ...others] = meant;
  if (!first || (sieve.only && others.some((other) => areTwo(first, other, sieve)))) return;
  const rivals = others.slice(0, MOST_RIVALS).map((other) => rivalOf(first, other));
  merge(first.draft, own, owner);
  Object.assign(hint, { rule: sieve.name, ...(rivals.length > 0 && { rivals }) });
}

/** Whom "he", "it" or "they" cannot mean in somebody's own words: who speaks them, and who is spoken to. */
const partnersOf = (hint: Hint, { context, owner, bySentence }: Work): ReadonlySet<Growing | undefined> =>
  new Set(
    partnersAt(context, hint).flatMap(({ sentence, areMeant }) =>
      (bySentence.get(sentence) ?? []).filter(areMeant).map((mention) => owner.get(mention)),
    ),
  );

const NOBODY: ReadonlySet<Growing | undefined> = new Set();

/** What a sieve sees of a candidate. */
const sketchIn = ({ draft, near }: Candidate): Cluster => sketchOf([...traitsIn(draft).hints, ...near], draft.index);

/** Two candidates are rivals, unless they are one name shorter and longer that no sieve has joined yet. */
const areTwo = ({ draft: a }: Candidate, { draft: b }: Candidate, { settles }: Sieve): boolean =>
  !settles || conflictingNames(traitsIn(a), traitsIn(b));

/** Whether a mention has something earlier to stand for: "she" may have become a citizen and still be nobody. */
function pointsBack(hint: Hint, own: Growing, { reach }: Sieve): boolean {
  const earlier = own.hints.some((other) => other.start < hint.start);
  if (hint.form === 'pronoun')
    return earlier || own.hints.some((other) => other.form === 'name' && other.sentence === hint.sentence);
  return 'window' in reach ? own.hints.length > 1 : earlier;
}

const standingIn = (hint: Hint, { draft, near }: Candidate, { doc }: Context): Standing | undefined => {
  const named = draft.namedIn.size > 0;
  return standingOf(hint, { named, mentions: draft.hints.length, near }, doc);
};

/** As many losers are kept for `explain`. */
const MOST_RIVALS = 2;

/** Who else was meant if the surest had not been there, and by what it lost. */
const rivalOf = (winner: Weighed, { draft, standing }: Weighed): Rival => ({
  reading: nameOf(traitsIn(draft).hints),
  why: winner.standing && standing ? leadOf(winner.standing, standing) : 'out of reach',
});

/** A mention that only points back: once it points somewhere, no later idea moves it. */
const isAnaphor = (hint: Hint, { reach, only }: Sieve): boolean =>
  hint.form === 'pronoun' ||
  (hint.form === 'description' &&
    (('window' in reach && reach.window > 0) || (only === true && !hint.name.includes(' '))));

interface Candidate {
  readonly draft: Growing;
  /** Its mentions within reach, in text order. */
  readonly near: readonly Hint[];
}

interface Weighed extends Candidate {
  readonly standing: Standing | undefined;
}

/** Where a sieve looks: so many sentences back, or among the first mentions under each key of the mention's own. */
function reachOf({ reach }: Sieve, meant: readonly Hint[], bySentence: Work['bySentence']): Work['reached'] {
  if ('window' in reach)
    return ({ sentence }) =>
      range(sentence - reach.window, sentence + 1).flatMap((at) => bySentence.get(at) ?? NO_MENTIONS);
  const keys = new Map(meant.map((hint) => [hint, reach.keys(hint)]));
  const byKey = groupByEach(meant, (hint) => keys.get(hint) ?? []);
  const first = new Map([...byKey].map(([key, all]) => [key, all.slice(0, MOST_CANDIDATES)]));
  return (hint) => (keys.get(hint) ?? []).flatMap((key) => first.get(key) ?? NO_MENTIONS);
}

const NO_MENTIONS: readonly Hint[] = [];

/** Clusters with a mention within reach; a pronoun looks only back. */
function candidatesOf(hint: Hint, own: Growing, work: Work): Candidate[] {
  const found = new Map<Growing, Hint[]>();
  for (const other of work.reached(hint)) {
    const draft = work.owner.get(other);
    if (!draft || draft === own || (hint.form === 'pronoun' && !work.sieve.ahead && other.start >= hint.start))
      continue;
    const near = found.get(draft);
    if (near) near.push(other);
    else found.set(draft, [other]);
  }
  return [...found].map(([draft, near]) => ({ draft, near })).slice(-MOST_CANDIDATES);
}

/** Two clusters may be one; no description or pronoun joins two that are each called by names of their own. */
function agrees(
  { form }: Hint,
  { own, draft, sieve }: { readonly own: Growing; readonly draft: Growing; readonly sieve: Sieve },
): boolean {
  const [mine, theirs] = [traitsIn(own), traitsIn(draft)];
  return agree(mine, theirs, sieve) && (form === 'name' || !conflictingNames(mine, theirs));
}

/** What sieves look at: a cluster without its name, which costs the most to choose. */
function sketchOf(hints: readonly Hint[], index: number): Cluster {
  const listed = hints.find((hint) => hint.watched !== undefined);
  const typed = listed ?? hints.find((hint) => hint.type && hint.form === 'name') ?? hints.find((hint) => hint.type);
  const gender = hints.find((hint) => hint.gender !== undefined)?.gender;
  const kind = hints.find((hint) => hint.form === 'name' && hint.kind)?.kind ?? hints.find((hint) => hint.kind)?.kind;
  return {
    index,
    type: typed?.type ?? 'Group',
    name: '',
    hints,
    ...(kind ? { kind } : {}),
    ...(gender ? { gender } : {}),
    ...(hints.some(({ thing }) => thing) ? { thing: true } : {}),
    ...(listed?.watched ? { watched: listed.watched } : {}),
    local: false,
  };
}

/** The value a cluster shows: type and name by a total order of its mentions. */
function clusterOf(hints: readonly Hint[], index: number): Cluster {
  const named = hints.some((hint) => hint.form === 'name' || hint.form === 'metonym');
  return {
    ...sketchOf(hints, index),
    name: nameOf(hints),
    local: !named && hints.some((hint) => hint.form === 'description' && hint.local === true),
  };
}

/** The name people see: the user's own; of the proper names the most frequent, then the longest (a person's fullest), then the first; else the longest description. */
function nameOf(hints: readonly Hint[]): string {
  const listed = hints.find((hint) => hint.watched !== undefined);
  if (listed) return listed.name;
  const proper = hints.filter((hint) => hint.form === 'name' || hint.form === 'metonym');
  const pool = proper.length > 0 ? proper : hints.filter((hint) => hint.form === 'description');
  const person = proper[0]?.type === 'Person';
  const count = new Map<string, number>();
  for (const hint of pool) count.set(hint.name, (count.get(hint.name) ?? 0) + 1);
  const words = (name: string): number => Math.min(name.split(' ').length, 3);
  const ranked = [...count].sort(
    (a, b) => (person ? words(b[0]) - words(a[0]) : 0) || b[1] - a[1] || (person ? 0 : b[0].length - a[0].length),
  );
  return ranked[0]?.[0] ?? hints[0]?.name ?? '';
}
