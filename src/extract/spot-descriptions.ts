import type { Sentence, Token } from '../language/doc.ts';
import { childrenBy, childrenOf, phraseOf, type Tree } from '../language/tree.ts';
import { UNNAMED_SOURCES } from '../lexicon/groups.ts';
import { setOf } from '../lexicon/words.ts';
import { countedNoun, countOf } from './counts.ts';
import type { Hint } from './hint.ts';
import type { NounSense } from './nouns.ts';
import { genderOf } from './spot-names.ts';
import { textOf } from './text.ts';

const sources = setOf(UNNAMED_SOURCES);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** Relations on which a noun only narrows another noun and refers to nobody itself. */
const MODIFIES = new Set(['compound', 'amod', 'fixed', 'goeswith', 'nmod:unmarked', 'obl:unmarked']);

/** Nouns that refer to someone or somewhere: "the general", "Iraq's parliament", "hundreds of mourners". */
export function spotDescriptions(sentence: Sentence, tree: Tree, senses: ReadonlyMap<string, NounSense>): Hint[] {
  const named = new Set(
    sentence.names.flatMap((name) => sentence.tokens.slice(name.start, name.end).map((token) => token.index)),
  );
  const out: Hint[] = [];
  for (const token of sentence.tokens) {
    if (named.has(token.index) || MODIFIES.has(token.relation) || isCountedBelow(sentence, tree, token)) continue;
    const hint = descriptionAt(sentence, tree, { token, senses, named });
    if (hint) out.push(hint);
  }
  return out;
}

/** "thousands of mourners": the mourners are told of with their number. */
function isCountedBelow(sentence: Sentence, tree: Tree, token: Token): boolean {
  const head = sentence.tokens[token.head];
  return head !== undefined && token.relation === 'nmod' && countedNoun(tree, head) === token;
}

interface Spot {
  readonly token: Token;
  readonly senses: ReadonlyMap<string, NounSense>;
  readonly named: ReadonlySet<number>;
}

function descriptionAt(sentence: Sentence, tree: Tree, { token, senses, named }: Spot): Hint | undefined {
  const count = countOf(sentence, tree, token);
  const noun = countedNoun(tree, token);
  const bareCount = !noun || noun === token ? undefined : count;
  if (!noun)
    return count && standsForPeople(tree, token)
      ? describe(sentence, tree, { token, noun: token, sense: { type: 'Group', kind: 'crowd' }, count })
      : undefined;
  if (token !== noun && !bareCount) return undefined;
  if (noun.tag !== 'NOUN' && !(noun.tag === 'PROPN' && !named.has(noun.index))) return undefined;
  const sense = senseOf(noun, senses, count !== undefined);
  return sense && describe(sentence, tree, { token, noun, sense, ...(count ? { count } : {}) });
}

/** "Hundreds of thousands attended": a bare number that does something stands for people. */
const standsForPeople = (tree: Tree, token: Token): boolean =>
  (token.tag === 'NOUN' || token.tag === 'NUM') &&
  ['nsubj', 'nsubj:pass', 'obj'].includes(token.relation) &&
  /^[\p{L}\d,]+$/u.test(token.text) &&
  childrenBy(tree, token.index, 'nmod').length === 0;

function senseOf(noun: Token, senses: ReadonlyMap<string, NounSense>, counted: boolean): NounSense | undefined {
  const [word, lemma] = [noun.text.toLowerCase(), noun.lemma.toLowerCase()];
  const plural = noun.xpos === 'NNS' || noun.xpos === 'NNPS' || (counted && word !== lemma);
  const exact = senses.get(word);
  if (exact && (exact.type !== 'Person' || !plural)) return exact;
  const sense = senses.get(lemma);
  if (!sense) return undefined;
  return plural && sense.type === 'Person'
    ? { type: 'Group', kind: 'crowd' }
    : plural && sense.type === 'Place'
      ? undefined
      : sense;
}

interface Described {
  readonly token: Token;
  readonly noun: Token;
  readonly sense: NounSense;
  readonly count?: Hint['count'];
}

function describe(sentence: Sentence, tree: Tree, { token, noun, sense, count }: Described): Hint {
  const phrase = phraseOf(tree, token.index);
  const determiner = childrenBy(tree, token.index, 'det')[0] ?? childrenBy(tree, noun.index, 'det')[0];
  const possessed = childrenBy(tree, token.index, 'nmod:poss').length > 0;
  const last = Math.max(token.index, noun.index) + 1;
  let from = Math.min(phrase.from, token.index);
  while (from < token.index && /^(the|a|an|this|that|these|those|some|,|“|")$/i.test(sentence.tokens[from]?.text ?? ''))
    from++;
  const gender = genderOf(noun.text);
  const first = sentence.tokens[from];
  return {
    form: 'description',
    type: sense.type,
    sentence: sentence.index,
    head: token.index,
    from,
    to: last,
    start: first?.start ?? token.start,
    end: sentence.tokens[last - 1]?.end ?? token.end,
    name: textOf(sentence, from, last),
    rule: 'description',
    ...(sense.kind ? { kind: sense.kind } : {}),
    ...(gender ? { gender } : {}),
    plural: sense.kind === 'crowd' || noun.xpos === 'NNS',
    definite: determiner ? DEFINITE.has(determiner.lemma.toLowerCase()) : possessed,
    ...(count ? { count } : {}),
    local:
      !hasName(tree, token.index) ||
      sources.has(noun.text.toLowerCase()) ||
      sense.kind === 'crowd' ||
      sense.type === 'Person',
  };
}

/** A description that holds a name ("Iraq's parliament", "the Tehran metro") can be the same in another article. */
const hasName = (tree: Tree, head: number): boolean =>
  childrenOf(tree, head).some(
    (child) => ['nmod:poss', 'compound', 'amod', 'nmod'].includes(child.relation) && /^\p{Lu}/u.test(child.text),
  );
