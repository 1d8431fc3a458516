import { acronym, bracketed, otherName } from './acronyms.ts';
import { afterComma, apposition, called, nameAfterRole, roleBeforeName, secondRole } from './beside.ts';
import { bodyAfterComma, dealerBeforeName, nameBeforeNoun, placeAfterComma, placeOfName } from './beside-bodies.ts';
import { partOfName, sameName, shortGroupName, wordOfName } from './by-name.ts';
import { epithet, foreignBody } from './by-origin.ts';
import { misspelt, misspeltFamilyName } from './by-spelling.ts';
import { titleNoun } from './by-title.ts';
import { becomes, copula, opensFor, reflexive } from './by-verb.ts';
import { sameChamber } from './chambers.ts';
import {
  countedBefore,
  nounOfName,
  onlyOfKind,
  sameAge,
  sameCount,
  sameDescription,
  sameForces,
  sameOffice,
  sameOrigin,
  thingAgain,
  titleAgain,
} from './definite.ts';
import { headlineAgain } from './headline-again.ts';
import { introducedLater } from './introduced.ts';
import { it, personalPronoun, speakerPronoun, they } from './pronouns.ts';
import { relativeAgain, relativeInFull, relativeOfRelative } from './relatives.ts';
import type { Sieve } from './sieve.ts';
import { definiteGroup, definitePerson, definitePlace, definiteRole } from './taken-up.ts';

/** In order of precision; the first that says yes decides. */
export const sieves: readonly Sieve[] = [
  sameName,
  otherName,
  bracketed,
  roleBeforeName,
  nameBeforeNoun,
  afterComma,
  bodyAfterComma,
  dealerBeforeName,
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
  relativeInFull,
  wordOfName,
  sameOffice,
  titleAgain,
  headlineAgain,
  introducedLater,
  sameCount,
  sameForces,
  sameChamber,
  sameDescription,
  sameAge,
  sameOrigin,
  relativeOfRelative,
  relativeAgain,
  foreignBody,
  definiteGroup,
  titleNoun,
  definiteRole,
  epithet,
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
