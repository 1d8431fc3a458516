import { acronym, bracketed, otherName } from './acronyms.ts';
import {
  definiteGroup,
  definitePerson,
  definitePlace,
  definiteRole,
  it,
  personalPronoun,
  speakerPronoun,
  they,
} from './anaphora.ts';
import {
  afterComma,
  apposition,
  becomes,
  copula,
  nameAfterRole,
  nameBeforeNoun,
  placeOfName,
  roleBeforeName,
} from './beside.ts';
import { partOfName, sameName, shortGroupName, wordOfName } from './by-name.ts';
import { misspelt, misspeltFamilyName } from './by-spelling.ts';
import {
  countedBefore,
  nounOfName,
  onlyOfKind,
  sameCount,
  sameDescription,
  sameOffice,
  thingAgain,
  titleAgain,
} from './definite.ts';
import type { Sieve } from './sieve.ts';

/** In order of precision; the first that says yes decides. */
export const sieves: readonly Sieve[] = [
  sameName,
  otherName,
  bracketed,
  roleBeforeName,
  nameBeforeNoun,
  afterComma,
  apposition,
  nameAfterRole,
  placeOfName,
  copula,
  becomes,
  acronym,
  shortGroupName,
  misspelt,
  partOfName,
  misspeltFamilyName,
  wordOfName,
  sameOffice,
  titleAgain,
  sameCount,
  sameDescription,
  definiteGroup,
  definiteRole,
  definitePerson,
  definitePlace,
  nounOfName,
  countedBefore,
  onlyOfKind,
  thingAgain,
  speakerPronoun,
  personalPronoun,
  they,
  it,
];
