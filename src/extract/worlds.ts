import type { Doc, Sentence, Token } from '../language/doc.ts';
import { EXERCISES, FICTIONS, setOf } from '../lexicon/words.ts';
import { type Modality, weaker } from '../model/claim.ts';
import type { Cluster, Hint } from './hint.ts';
import { type Draft, endsOf, noSurerThan } from './state.ts';
import { verdictOf } from './verdicts.ts';

const fictions = setOf(FICTIONS);
const exercises = setOf(EXERCISES);

/** What kind of made-up world a sentence opens, and behind which word. */
interface Opening {
  readonly world: 'fiction' | 'exercise';
  readonly at: number;
}

const lemmaOf = ({ lemma }: Token): string => lemma.toLowerCase();

/** Verbs by which a made-up work or plan tells its story: "The film follows a killer", "The scenario assumed that". */
const TELLING =
  /^(show|depict|portray|feature|see|follow|tell|assume|imagine|posit|simulate|involve|centre|center|open|begin|end)$/;

/** Parts of a work: "in the last chapter". */
const PART = /^(chapter|scene|act|episode|reel|finale|trailer|prologue|epilogue|subplot)$/;

/** Between "in" and the word for the world: "in Nadia Rahman's second", "in the earlier". */
const REACH = 7;

/** Where a sentence steps into a made-up world: "In the exercise, …", "… in the last chapter", "The film follows …". */
function openingOf({ tokens }: Sentence): Opening | undefined {
  for (const token of tokens) {
    const world = worldOf(token);
    // "in the opera house": the word only narrows another.
    if (!world || tokens[token.index + 1]?.tag === 'NOUN') continue;
    const opens = isInside(tokens, token, world) || isTelling(tokens, token);
    if (opens) return { world, at: token.index };
  }
  return undefined;
}

function worldOf(token: Token): Opening['world'] | undefined {
  const word = lemmaOf(token);
  if (token.tag !== 'NOUN') return undefined;
  if (exercises.has(word)) return 'exercise';
  return fictions.has(word) || PART.test(word) ? 'fiction' : undefined;
}

/** "in the film", "during the drill": the preposition stands before the noun with nothing but its own words between. */
function isInside(tokens: readonly Token[], { index }: Token, world: Opening['world']): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const { tag, text } = tokens[at] as Token;
    if (tag === 'ADP') return (world === 'exercise' ? /^(in|during|under)$/i : /^in$/i).test(text);
    if (!/^(DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(tag)) return false;
  }
  return false;
}

/** "The scenario assumed that": the world is what tells. */
const isTelling = (tokens: readonly Token[], token: Token): boolean =>
  /^nsubj/.test(token.relation) && TELLING.test(lemmaOf(tokens[token.head] ?? token)) && token.head > token.index;

/** Words that end a drill's world: "The last real attack was in 1987". */
const REAL = /^(real|actual|really|genuine|reality)$/i;

/** What the worlds of a document make of each sentence. */
interface Worlds {
  readonly modality: (sentence: number) => Modality;
  /** The word that opens its world, or one before the first where the world goes on; undefined in this world. */
  readonly opening: (sentence: number) => number | undefined;
}

/** How sure each sentence can be at most: less where it stands in a made-up world, or where the next says that it is not so. */
function worldsOf(doc: Doc): Worlds {
  const limits = new Map<number, Modality>();
  const openings = new Map<number, number>();
  const all: Modality = doc.sentences.some(isDisclaimer) ? 'hypothetical' : 'asserted';
  let open: Opening['world'] | undefined;
  for (const sentence of doc.sentences) {
    const own = openingOf(sentence);
    const goesOn = open !== undefined && !startsParagraph(doc, sentence) && continues(sentence, open);
    open = own?.world ?? (goesOn ? open : undefined);
    if (open) {
      limits.set(sentence.index, 'hypothetical');
      openings.set(sentence.index, own?.at ?? -1);
    }
    const verdict = verdictOf(sentence);
    if (verdict !== 'asserted')
      limits.set(sentence.index - 1, weaker(limits.get(sentence.index - 1) ?? 'asserted', verdict));
  }
  return { modality: (at) => weaker(limits.get(at) ?? 'asserted', all), opening: (at) => openings.get(at) };
}

/** "This article is satire.", "This is a work of fiction." */
const isDisclaimer = ({ tokens }: Sentence): boolean =>
  /^(the above|this)( (article|story|piece|post|report|column|page|text))? is (a (work|piece) of )?(an? )?(pure )?(satire|satirical|fiction|fictional|parody|spoof)\b/.test(
    tokens
      .slice(0, 9)
      .map(({ text }) => text.toLowerCase())
      .join(' '),
  );

/** A story goes on in the present tense; a drill until somebody speaks of what is real or of another year. */
function continues({ tokens }: Sentence, world: Opening['world']): boolean {
  if (world === 'exercise') return !tokens.some(({ text }) => REAL.test(text) || /^(1\d|20)\d\d$/.test(text));
  const finite = tokens.find(({ xpos }) => /^(VB[DPZ]|MD)$/.test(xpos));
  return finite !== undefined && /^VB[PZ]$/.test(finite.xpos);
}

/** Whether a line ends between the sentence before and this one. */
function startsParagraph({ article, sentences }: Doc, { index, tokens }: Sentence): boolean {
  const before = sentences[index - 1]?.tokens.at(-1);
  return !before || article.text.slice(before.end, tokens[0]?.start ?? before.end).includes('\n');
}

/**
 * Takes back to a supposition what is told of a made-up world: what its sentences say, and whatever is told of somebody who
 * enters the article there, wherever it stands ("the judge Thomas Vale kills his clerk … Vale is arrested").
 */
export function partWorlds(doc: Doc, drafts: readonly Draft[], clusters: readonly Cluster[]): Draft[] {
  const worlds = worldsOf(doc);
  const figures = new Set(clusters.filter((cluster) => isFigure(doc, cluster, worlds.opening)));
  const isOf = (some: ReadonlySet<Cluster>) => (draft: Draft) => endsOf(draft).some((each) => some.has(each));
  // An event with such a figure in it is made up as a whole.
  const events = drafts.filter(isOf(figures)).flatMap((draft) => endsOf(draft).filter(({ type }) => type === 'Event'));
  const isMadeUp = isOf(new Set([...figures, ...events]));
  return drafts.map((draft) =>
    noSurerThan(draft, isMadeUp(draft) ? 'hypothetical' : limitOf(draft, worlds.modality(draft.sentence.index))),
  );
}

/** Who somebody is stays so; what could not be confirmed takes nothing back that the article says in its own voice. */
const limitOf = ({ attribution, predicate }: Draft, limit: Modality): Modality =>
  /^(title|age)$/.test(predicate) || (limit === 'alleged' && attribution.modality !== 'attributed')
    ? 'asserted'
    : limit;

/** Somebody whom a made-up world brings into the article, not who wrote, directed or played it. */
function isFigure(doc: Doc, { type, hints: [first], watched }: Cluster, opening: Worlds['opening']): boolean {
  if (!first || type === 'Place' || type === 'Event' || watched !== undefined) return false;
  const at = opening(first.sentence);
  return at !== undefined && !isMaker(doc, first, at);
}

/** "In Nadia Rahman's second novel", "a film by Rahman", "Tom Ashdown plays the judge". */
function isMaker(doc: Doc, { sentence, head, from }: Hint, world: number): boolean {
  const tokens = doc.sentences[sentence]?.tokens ?? [];
  if (from < world && world - head < REACH && tokens[head]?.relation === 'nmod:poss') return true;
  if (/^(by|from|starring|with|to)$/i.test(tokens[from - 1]?.text ?? '')) return true;
  const verb = tokens[tokens[head]?.head ?? -1];
  return verb !== undefined && MAKING.test(lemmaOf(verb));
}

const MAKING =
  /^(play|star|direct|write|voice|say|tell|sing|perform|produce|compose|design|publish|act|release|present)$/;
