/*
 * What each piece of evidence counts for or against two entities of different articles being one. Points add up;
 * `threshold` links. They were set on the stress table (tests/linking) and on corpora whose truth is known
 * (`npm run evaluate:linking`), each at the value below which a false link or above which a miss appeared.
 */

/** Points from which two are one. */
export const THRESHOLD = 4;

/** What two full names of people that agree are worth, by how telling they are. */
export const PERSON = {
  /** Neither word is frequent: "Farnoush Nobakht" links by itself. */
  rare: 6,
  /** A frequent given name with a telling family name: "John Kerry". */
  commonGiven: 5.5,
  /** "Imogen Smith": rarer than it looks, since both words must meet by chance. */
  commonFamily: 4.5,
  /** "John Smith": thousands bear it, so that it needs another reason. */
  common: 1.5,
  /** Every further word that agrees: "Mohammed bin Salman". */
  furtherWord: 2.5,
  furtherCommonWord: 1,
  /** "Pope Francis": a title that few bear, with one name. */
  crowned: 4,
  /** One name word of a person: it may point at a bearer but never links by itself. */
  single: 1,
  /** One name word when another full name in the corpus ends with it as well, or when it is frequent. */
  singleCommon: 0,
} as const;

/** A slip of the pen within one article. */
export const MISSPELT = 4;

/** What agreeing names of groups are worth. */
export const GROUP = {
  /** Two or more words of which one is no mere kind of body: "Quds Force". */
  proper: 6,
  /** One word that is no kind of body: "Hezbollah". */
  word: 5,
  /** Three letters or more: "IRGC". */
  acronym: 4.5,
  /** Two letters stand for many things. */
  shortAcronym: 4,
  /** A kind of body with its country: "Iraqi parliament". */
  ofCountry: 5,
  /** "the ministry", "national guard": one in every country. */
  generic: 0.5,
  /** Three letters with a name of three words that they begin, where no article spells them out. */
  acronymOfName: 3,
  /** Four letters or more: "IRGC" and "Islamic Revolutionary Guard Corps". */
  longAcronymOfName: 4.5,
} as const;

/** What agreeing names of places are worth. */
export const PLACE = {
  country: 8,
  name: 5,
  /** "Springfield": many places bear it. */
  common: 3,
  /** "airport", "the city". */
  generic: 0,
} as const;

/** What is taken off a name for each word that agrees only by sound, or but for one vowel. */
export const SPELLING = { exact: 0, sound: -0.5, near: -1 } as const;

/** What is taken off when one name has words that the other lacks: "Mohammad Javad Zarif" and "Javad Zarif". */
export const MISSING_WORD = -0.5;

/** What is taken off when both names have initials, and not the same. */
export const OTHER_INITIALS = -3;

/** What the texts around two names say for their being one. */
export const FOR = {
  /** One office of one body or country: "foreign minister" of Iran. */
  sameOffice: 3,
  /** One title or role: "general". */
  sameRole: 1.5,
  sameWalk: 0.5,
  sameCountry: 1,
  /** A claim joins both to one third: led the same body, died in the same event's place. */
  sharedTie: 1.5,
  /** A full name stands in both articles; the rarer, the more it tells (see `neighbourWeight`). */
  sharedNeighbour: 1.5,
  /** No more than this comes from neighbours: two people of one story are often named together. */
  neighboursAtMost: 4,
  /** The place lies in one and the same larger place. */
  sameContainer: 2,
  sameKind: 0.5,
} as const;

/** What the texts around two names say against their being one. */
export const AGAINST = {
  gender: -8,
  /** Where either side's gender rests on a single pronoun. */
  onePronoun: -3,
  /** Father and son: "Jr." and "Sr.". */
  generation: -8,
  /** One says "Jr.", the other says nothing. */
  generationMissing: -1.5,
  /** A striker and a senator. */
  walk: -3,
  /** One office of two countries, or two bodies, at one time. */
  office: -4,
  country: -3,
  age: -6,
  /** One acronym for two names. */
  expansion: -8,
  kind: -5,
  /** One is a province, of the other no kind is known: cities bear the names of their provinces. */
  provinceMissing: -1.5,
  container: -8,
} as const;

/** Two ages agree when the years between the articles explain them but for this much. */
export const AGE_SLACK = 2;

/** Offices held longer than this apart say nothing against one person: people change jobs. */
export const OFFICE_YEARS = 1;

/** How much a name that stands in both articles tells, by the number of articles where it stands. */
export const neighbourWeight = (articles: number): number => (articles <= 8 ? 1 : articles <= 40 ? 0.4 : 0);

/** What two tellings of an event share, and what sets them apart; from `threshold` on they are one. */
export const EVENT = {
  threshold: 5,
  /** Two tellings inside one article were kept apart by its reader, and need more. */
  thresholdWithin: 6.5,
  /** Nobody is killed or buried twice, so one named victim settles it where nothing speaks against. */
  onlyOnce: 6,
  /** One person tried, arrested or stepping down in two articles of a few weeks. */
  seldom: 5,
  seldomDays: 45,
  seldomKinds: [
    'trial',
    'arrest',
    'charge',
    'conviction',
    'release',
    'kidnapping',
    'resignation',
    'dismissal',
    'appointment',
  ] as readonly string[],
  /** Kinds that have many days, so that two days within a year say nothing against one. */
  lasting: ['trial', 'war'] as readonly string[],
  lastingDays: 366,
  /** People without a name, described in the same words. */
  described: 1.5,
  /** The same sentence in two articles, word for word. */
  sameWords: 8,
  /** Kinds that only say what became of people: one's injury and another's death are no telling again of each other. */
  fates: ['killing', 'death', 'injury'] as readonly string[],
  /** The headline, and the first event of its kind that the article opens with. */
  opening: 7,
  /** A rare name in both articles, where the day is the same. */
  storyName: 0.5,
  storyAtMost: 2,
  /** One named person or body in another leading role, by relation. */
  roles: {
    HONORED_IN: 2,
    INJURED_IN: 2,
    TARGETED_IN: 1.5,
    CARRIED_OUT: 2,
    ORGANIZED: 1.5,
    SPOKE_AT: 1,
    ATTENDED: 1,
    PARTICIPATED_IN: 1.5,
  },
  /** A country acts and is acted on all the time. */
  country: 1.5,
  rolesAtMost: 6,
  sameDay: 3.5,
  /** The days it may have been overlap, but are not one. */
  nearDay: 1,
  samePlace: 3,
  /** One place lies in the other. */
  placeWithin: 1.4,
  /** A country is too large a place to tell much. */
  sameCountry: 0.5,
  sameName: 5,
  sameCount: 1,
  /** Two crashes of one day with two dead each are two. */
  groundless: -1.5,
  otherDay: -12,
  /** "last week" is often meant loosely: spans this many days apart, one of them vague, still may be one. */
  misdatedBy: 7,
  otherDaysNearby: -1,
  /** Both undated and printed within two days. */
  sameNews: 1,
  sameNewsDays: 2,
  /** One undated, printed within a week of the day that the other gives. */
  freshNews: 1.5,
  newsDays: 7,
  /** "56 killed" in two articles of one week. */
  tellingCount: 5,
  /** Kinds that seldom come twice in one place and week. */
  rareKinds: { crash: 0.5, disaster: 0.5, election: 0.5, war: 0.5 },
  otherPlace: -8,
  /** Named people of one leading role, none in common. */
  otherPeople: -4,
  /** Tolls grow from one article to the next. */
  otherCount: -0.5,
  /** "procession" against "funeral": kinds that may name one happening. */
  otherKind: -0.5,
} as const;
