import { CLUB_OPENING } from '../lexicon/bodies.ts';

/** Last words that only names of bodies have. */
const BODY =
  /^(union|party|federation|association|ministry|agency|company|corporation|committee|commission|army|brigade|league|coalition|alliance|movement|foundation|airlines|group|inc|ltd|police|parliament|newspaper|courier|inspectorate|directorate|secretariat|council|institute|society|trust|board|bureau|holdings|partners|ventures|labs|bank|rovers|wanderers|fc|plc|gmbh|llc|radio|tv|times|gazette|herald|tribune|foods|motors|energy|pictures|industries|films|pharma|electronics|technologies|systems|airways|shipping|logistics|steel|cement|textiles|petroleum|insurance)$/i;

/** Whether a name of several words ends as only a body's does. */
export const endsAsBody = (words: readonly string[]): boolean => words.length > 1 && BODY.test(words.at(-1) ?? '');

/** Whether a name of several words opens as a club's does. */
export const opensAsClub = (words: readonly string[]): boolean => words.length > 1 && CLUB_OPENING.test(words[0] ?? '');
