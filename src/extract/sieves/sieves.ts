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
  bodyAfterComma,
  called,
  nameAfterRole,
  nameBeforeNoun,
  placeAfterComma,
  placeOfName,
  roleBeforeName,
  secondRole,
} from './beside.ts';
import { partOfName, sameName, shortGroupName, wordOfName } from './by-name.ts';
import { misspelt, misspeltFamilyName } from './by-spelling.ts';
import { becomes, copula, opensFor, reflexive } from './by-verb.ts';
import {
  countedBefore,
  nounOfName,
  onlyOfKind,
  sameCount,
  sameDescription,
  sameForces,
  sameOffice,
  thingAgain,
  titleAgain,
} from './definite.ts';
import { introducedLater } from './introduced.ts';

import type { Sieve } from './sieve.ts';

/** In order of precision; the first that says yes decides. */
export const sieves: readonly Sieve[] = [
  sameName,
  otherName,
  bracketed,
  roleBeforeName,
  nameBeforeNoun,
  afterComma,
  bodyAfterComma,
  apposition,
  nameAfterRole,
  called,
  placeOfName,
  placeAfterComma,
  copula,
  becomes,
  secondRole,
  acronym,
  shortGroupName,
  misspelt,
  partOfName,
  misspeltFamilyName,
  wordOfName,
  sameOffice,
  titleAgain,
  introducedLater,
  sameCount,
  sameForces,
  sameDescription,
  definiteGroup,
  definiteRole,
  definitePerson,
  definitePlace,
  nounOfName,
  countedBefore,
  onlyOfKind,
  thingAgain,
  reflexive,
  opensFor,
  speakerPronoun,
  personalPronoun,
  they,
  it,
];
