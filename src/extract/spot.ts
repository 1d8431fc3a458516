import type { Doc, Sentence } from '../language/doc.ts';
import type { Tree } from '../language/tree.ts';
import type { EntityType } from '../model/claim.ts';
import { groupBy } from '../model/group-by.ts';
import type { Block } from '../model/reading.ts';
import { bodiesAgain, bodyNouns } from './bodies-again.ts';
import { spotFamilies } from './families.ts';
import type { Gender, Hint } from './hint.ts';
import { knownAgain } from './known-names.ts';
import type { NounSense } from './nouns.ts';
import { spotSides } from './sides.ts';
import { contextOf } from './sieves/sieve.ts';
import { spotCalled } from './spot-called.ts';
import { spotDescriptions, spotMembers } from './spot-descriptions.ts';
import { spotNames } from './spot-names.ts';
import { spotThings } from './spot-things.ts';
import { isAboutGames } from './teams.ts';
import { preferWatched, spotWatched, type WatchIndex } from './watch.ts';

/** Blocks that are not the article's own story: nothing in them becomes a node. */
const APART: ReadonlySet<Block> = new Set(['byline', 'boilerplate', 'foreign']);

/** Whether what a sentence says counts as said by the article. */
export const isStory = (sentence: Sentence): boolean => !APART.has(sentence.block);

interface PronounSense {
  readonly type?: EntityType;
  readonly gender?: Gender;
  readonly plural: boolean;
}

const PRONOUNS: Readonly<Record<string, PronounSense>> = {
  he: { type: 'Person', gender: 'male', plural: false },
  him: { type: 'Person', gender: 'male', plural: false },
  his: { type: 'Person', gender: 'male', plural: false },
  himself: { type: 'Person', gender: 'male', plural: false },
  she: { type: 'Person', gender: 'female', plural: false },
  her: { type: 'Person', gender: 'female', plural: false },
  hers: { type: 'Person', gender: 'female', plural: false },
  herself: { type: 'Person', gender: 'female', plural: false },
  it: { plural: false },
  its: { plural: false },
  itself: { plural: false },
  they: { plural: true },
  them: { plural: true },
  their: { plural: true },
};

/** What spotting knows beside the language. */
export interface Spotting {
  readonly senses: ReadonlyMap<string, NounSense>;
  readonly watched: WatchIndex;
}

/** What looks like someone, somewhere or something; nobody knows yet who is who. */
export function spot(doc: Doc, { senses, watched }: Spotting): Hint[] {
  const { tree: treeAt } = contextOf(doc);
  const story = doc.sentences.filter(isStory);
  const recognised = story.flatMap((sentence) => {
    const named = spotNames(sentence);
    const called = spotCalled(sentence, senses, named);
    return preferWatched(spotWatched(sentence, doc.article.text, watched), [...named, ...called]);
  });
  const sides = isAboutGames(contextOf(doc)) ? spotSides(story, recognised) : [];
  const proper = [...recognised, ...sides];
  const names = groupBy(spotFamilies(story, [...proper, ...knownAgain(story, proper)]), ({ sentence }) => sentence);
  const nouns = bodyNouns([...names.values()].flat());
  return story.flatMap((sentence) => {
    const tree = treeAt(sentence.index);
    const recognised = (names.get(sentence.index) ?? []).filter((hint) => !isCredit(sentence, hint));
    const members = spotMembers(sentence, tree, recognised);
    const named = recognised.map((hint) => members.get(hint) ?? hint);
    const found = [...named, ...spotDescriptions(sentence, tree, { senses, hints: named })];
    const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
    const again = bodiesAgain(sentence, nouns, { hints: found, senses });
    for (const { from } of again) taken.add(from);
    const hints = [...found, ...again, ...spotThings(sentence, tree, taken), ...spotPronouns(sentence, tree)];
    return hints.sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

/** "(Reuters/Jane Roe)", "(Twitter/@janeroe)": whoever lent a picture is nobody of the story. */
function isCredit({ tokens }: Sentence, { from, to }: Hint): boolean {
  const open = tokens.findLastIndex(({ text }, at) => at < from && /^[()]$/.test(text));
  if (open < 0 || tokens[open]?.text !== '(') return false;
  const close = tokens.findIndex(({ text }, at) => at >= to && text === ')');
  const inside = tokens.slice(open + 1, close).map(({ text }) => text);
  return close > 0 && inside.length <= 8 && inside.some((text) => text.includes('/'));
}

function spotPronouns(sentence: Sentence, tree: Tree): Hint[] {
  return tree.tokens.flatMap((token) => {
    const sense = token.tag === 'PRON' ? PRONOUNS[token.text.toLowerCase()] : undefined;
    if (!sense || token.relation === 'expl') return [];
    const at = {
      sentence: sentence.index,
      head: token.index,
      from: token.index,
      to: token.index + 1,
      start: token.start,
      end: token.end,
    };
    return [{ ...at, form: 'pronoun' as const, name: token.text, rule: 'pronoun', ...sense }];
  });
}
