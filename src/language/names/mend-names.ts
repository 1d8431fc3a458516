import { readAcronyms } from './acronyms.ts';
import { cutArticles, cutTitles, dropCurrencies, dropHonours, splitMembers, splitOwners } from './boundaries.ts';
import type { NameMender } from './document.ts';
import { agreeLastNames, dropPlurals, dropStorms, knowAddressed, knowBodies, knowPlaces } from './evidence.ts';
import { joinBodies, openClubs } from './joined.ts';

/** Where names begin and end, then what the document as a whole says of them. */
const MENDERS: readonly NameMender[] = [
  cutArticles,
  cutTitles,
  splitOwners,
  splitMembers,
  joinBodies,
  openClubs,
  dropCurrencies,
  dropHonours,
  dropPlurals,
  dropStorms,
  readAcronyms,
  knowBodies,
  knowPlaces,
  knowAddressed,
  agreeLastNames,
];

/** Mends what models that look at one sentence get wrong about names, where grammar, a list or the rest of the document says so. */
export const mendNames: NameMender = (document, gazetteer) =>
  MENDERS.reduce((now, mend) => mend(now, gazetteer), document);
