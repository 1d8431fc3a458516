import { childBy, childrenBy, type Tree, verbLemma } from '../language/tree.ts';
import { BEATING, GAMES, PLAYING, setOf, TEAM_STAFF } from '../lexicon/words.ts';
import { groupBy } from '../model/group-by.ts';
import { lemmasIn } from './event-words.ts';
import type { Hint } from './hint.ts';
import { isInside } from './name-surroundings.ts';
import { AGAINST, ENDING } from './sides.ts';
import { type Context, normal, wordsOf } from './sieves/sieve.ts';

const games = setOf(GAMES);
const staff = setOf(TEAM_STAFF);
const beating = setOf(BEATING);
const playing = setOf(PLAYING);

/** So many different words of games make an article one about games; with a score, so many do. */
const ENOUGH = 4;
const WITH_SCORE = 1;
const SCORE = /(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])/;

/**
 * "Cologne lost 3-0 to Wolfsburg", "Dortmund striker", "Augsburg, who have not won": in an article about games, a town's
 * name that plays is its club; "in Hamburg" stays the town. A short form of such a name is that club as well.
 */
export function teamsOf(context: Context, hints: readonly Hint[]): Hint[] {
  if (!isAboutGames(context)) return [...hints];
  const open = hints.filter(isOpen);
  const named = groupBy(open, ({ name }) => normal(name));
  const teams = new Set<string>();
  for (const [name, all] of named) if (all.some((hint) => plays(context, hint))) teams.add(name);
  const bodies = open.filter((hint) => hint.type === 'Group' || teams.has(normal(hint.name)));
  const lastWords = new Set(bodies.flatMap((hint) => wordsOf(hint).slice(1).slice(-1)));
  const isTeam = (hint: Hint): boolean =>
    isOpen(hint) &&
    (teams.has(normal(hint.name)) ||
      (lastWords.has(normal(hint.name)) && acts(context, hint)) ||
      (hint.name.includes(' ') && teams.has(wordsOf(hint).at(-1) ?? ''))) &&
    !isInside(context.tree(hint.sentence), hint);
  return hints.map((hint) => (isTeam(hint) ? asTeam(hint) : hint));
}

function asTeam({ kind: _, ...hint }: Hint): Hint {
  return { ...hint, type: 'Group' };
}

/** A name that may be a club's: no country's, and nobody's in full. */
const isOpen = ({ form, type, kind, title, name, watched }: Hint): boolean =>
  form === 'name' &&
  kind !== 'country' &&
  !title &&
  watched === undefined &&
  (type !== 'Person' || !name.includes(' ')) &&
  /^\p{Lu}/u.test(name) &&
  !COMPETITION.test(name);

/** Last words of what is played for. */
const COMPETITION =
  /(?:^| )(?:Open|Cup|Trophy|Masters|Championships?|League|Games|Prix|Tour|Classic|Shield|Final|Olympics)$/;

/** Whether an article tells of games: by its words, or by a score beside one of them. */
export function isAboutGames({ doc }: Context): boolean {
  const lemmas = lemmasIn(doc);
  const words = [...games].filter((word) => lemmas.has(word)).length;
  return words >= ENOUGH || (words >= WITH_SCORE && SCORE.test(doc.article.text));
}

/** Whether a name stands where only one that plays does. */
function plays({ tree: treeAt }: Context, hint: Hint): boolean {
  const tree = treeAt(hint.sentence);
  const token = tree.tokens[hint.head];
  const head = token && tree.tokens[token.head];
  if (!token || !head || hint.type === 'Person') return false;
  if (/^(compound|nmod:poss|nmod:desc)$/.test(token.relation) && staff.has(head.lemma.toLowerCase())) return true;
  if (isMany(tree, hint)) return true;
  const verb = verbLemma(tree, head);
  const against = AGAINST.test(childBy(tree, hint.head, 'case')?.text ?? '');
  if (token.relation === 'nmod') return against && ENDING.test(verb);
  if (token.relation === 'obj') return beating.has(verb) || JOINING.test(verb);
  if (!playing.has(verb)) return false;
  if (token.relation === 'obl') return against;
  return /^(nsubj|nsubj:pass|obl:agent)$/.test(token.relation);
}

/** What a player does with a club. */
const JOINING = /^(join|rejoin|captain|coach|manage)$/;

const acts = ({ tree }: Context, { sentence, head }: Hint): boolean =>
  /^(nsubj|nsubj:pass|obj|compound|nmod:poss|conj)$/.test(tree(sentence).tokens[head]?.relation ?? '');

/** "Augsburg, who have not won", "Augsburg have not won": one name, spoken of as several. */
function isMany(tree: Tree, { head, to }: Hint): boolean {
  const token = tree.tokens[head];
  const clause = childrenBy(tree, head, 'acl:relcl')[0];
  const who = tree.tokens[to]?.text === ',' && /^who$/i.test(tree.tokens[to + 1]?.text ?? '');
  const verb = who ? clause : /^nsubj/.test(token?.relation ?? '') ? tree.tokens[token?.head ?? -1] : undefined;
  if (!verb || verb.index < head || childBy(tree, head, 'conj', 'appos')) return false;
  const [first] = childrenBy(tree, verb.index, 'aux', 'aux:pass', 'cop').filter(({ index }) => index > head);
  return first ? /^(have|are|were)$/i.test(first.text) : verb.xpos === 'VBP';
}
