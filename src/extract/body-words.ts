import { BODY_OPENING, CLUB_OPENING, LEGAL_FORM } from '../lexicon/bodies.ts';

/** Last words that only names of bodies have. */
const BODY =
  /^(union|party|federation|association|ministry|agency|company|corporation|committee|commission|army|brigade|league|coalition|alliance|movement|foundation|airlines|group|inc|ltd|police|parliament|newspaper|courier|inspectorate|directorate|secretariat|council|institute|society|trust|board|bureau|holdings|partners|ventures|labs|bank|rovers|wanderers|fc|plc|gmbh|llc|radio|tv|times|gazette|herald|tribune|foods|motors|energy|pictures|industries|films|pharma|electronics|technologies|systems|airways|shipping|logistics|steel|cement|textiles|petroleum|insurance)$/i;

/** Whether a name of several words ends as only a body's does. */
export const endsAsBody = (words: readonly string[]): boolean =>
  words.length > 1 && (BODY.test(words.at(-1) ?? '') || BODY_OPENING.test(words[0] ?? ''));

/** Whether a name ends as only a firm's in the register does: "Aurinko Oyj". */
export const isRegistered = (name: string): boolean => LEGAL_FORM.test(name);

/** Whether a name of several words opens as a club's does. */
export const opensAsClub = (words: readonly string[]): boolean => words.length > 1 && CLUB_OPENING.test(words[0] ?? '');
