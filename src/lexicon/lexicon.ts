import * as abbreviations from './abbreviations.ts';
import * as calendar from './calendar.ts';
import { COUNTRIES } from './countries.ts';
import { FIRST_NAMES } from './first-names.ts';
import * as groups from './groups.ts';
import { SAME_NAMES } from './other-names.ts';
import * as people from './people.ts';
import * as placeNouns from './place-nouns.ts';
import * as words from './words.ts';

/** Sets do not show in JSON; their members do. */
const open = (_key: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);

/** Everything the lexicon's lists say, as one text: hashed into a reading's version, so that a changed word means reading again. */
export const lexiconText = (): string =>
  JSON.stringify(
    [words, people, groups, placeNouns, calendar, abbreviations, COUNTRIES, SAME_NAMES, FIRST_NAMES],
    open,
  );
