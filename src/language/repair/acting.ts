import { GROUP_NOUNS } from '../../lexicon/groups.ts';
import { PERSON_NOUNS, TITLES } from '../../lexicon/people.ts';
import { PERSON_WORDS } from '../../lexicon/person-words.ts';
import type { Token } from '../doc.ts';

/** What tabloids call people. */
const FAMILIAR = [
  'mum',
  'mom',
  'dad',
  'gran',
  'granny',
  'grandad',
  'nan',
  'hubby',
  'teen',
  'ace',
  'boss',
  'star',
  'ex',
];

const acting: ReadonlySet<string> = new Set([
  ...PERSON_WORDS,
  ...FAMILIAR,
  ...[TITLES, PERSON_NOUNS, ...Object.values(GROUP_NOUNS)].flatMap(({ words }) => words),
]);

/** Whether a noun is a word for somebody or some body, who can do things. */
export const isActing = ({ lemma }: Token): boolean => acting.has(lemma.toLowerCase());
