import * as abbreviations from './abbreviations.ts';
import { BODIES } from './bodies.ts';
import * as calendar from './calendar.ts';
import * as controlVerbs from './control-verbs.ts';
import { COUNTRIES } from './countries.ts';
import { FIRST_NAMES } from './first-names.ts';
import * as groups from './groups.ts';
import * as headlineVerbs from './headline-verbs.ts';
import * as layout from './layout.ts';
import { SAME_NAMES } from './other-names.ts';
import * as people from './people.ts';
import { PERSON_WORDS } from './person-words.ts';
import * as placeNouns from './place-nouns.ts';
import * as sentenceWords from './sentence-words.ts';
import * as verbWords from './verb-words.ts';
import * as words from './words.ts';

/** Sets and patterns do not show in JSON; their members and their text do. */
const open = (_key: string, value: unknown): unknown => {
  if (value instanceof Set) return [...value];
  return value instanceof RegExp ? String(value) : value;
};

/** Everything the lexicon's lists say, as one text: hashed into a reading's version, so that a changed word means reading again. */
export const lexiconText = (): string =>
  JSON.stringify(
    [
      {
        words,
        verbWords,
        sentenceWords,
        people,
        groups,
        placeNouns,
        calendar,
        abbreviations,
        layout,
        headlineVerbs,
        controlVerbs,
      },
      [BODIES, PERSON_WORDS, COUNTRIES, SAME_NAMES, FIRST_NAMES],
    ],
    open,
  );
