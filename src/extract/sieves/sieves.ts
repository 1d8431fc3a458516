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
import { acronym, partOfName, sameName, shortGroupName } from './by-name.ts';
import type { Sieve } from './sieve.ts';

/** In order of precision; the first that says yes decides. */
export const sieves: readonly Sieve[] = [
  sameName,
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
  partOfName,
  definiteGroup,
  definiteRole,
  definitePerson,
  definitePlace,
  speakerPronoun,
  personalPronoun,
  they,
  it,
];
