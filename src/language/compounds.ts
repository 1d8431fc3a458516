import type { Lemmatiser } from './models/lemmas.ts';

/**
 * Nouns that hyphens tie to a preposition: "brother-in-law", "editor-in-chief", "mother-of-two", "passers-by", "runner-up".
 * The treebanks part them; a small parser then hangs the preposition on the next verb, so here each is one word.
 */
const HYPHEN = '[-‐‑]';
const BEHIND = [
  ['in', 'laws?|chief|residence|waiting'],
  ['at', 'large|arms'],
  ['of', 'two|three|four|five|six|seven|eight|nine|ten|honou?r|state'],
].map(([preposition, nouns]) => `${preposition}${HYPHEN}(?:${nouns})`);
const COMPOUND = `(\\p{L}{2,20})${HYPHEN}(${BEHIND.join('|')})|((?:pass|look|runn|hang)ers?)${HYPHEN}(?:by|on|up)`;

/** Such a noun, for a sticky search. */
export const COMPOUND_NOUN = new RegExp(`(?:${COMPOUND})(?![\\p{L}\\p{N}-])`, 'uy');

const WHOLE = new RegExp(`^(?:${COMPOUND})$`, 'u');

/** What a relative or an office is called by is kept ("sister-in-law", "editor-in-chief"); all else is called by its noun alone. */
const KEPT = /^in/;

/** "passers-by", "mothers-in-law": what shows that they are several does not stand at the end. */
export const isMany = (form: string): boolean => WHOLE.test(form) && /^\p{L}+[^s]s[-‐‑]/u.test(form);

/** The same words with the lemma of their first noun: "sisters-in-law" → "sister-in-law", "mother-of-two" → "mother". */
export const withCompounds =
  (lemmatise: Lemmatiser): Lemmatiser =>
  (form, xpos) => {
    const [, noun, behind = '', agent] = (form.includes('-') && WHOLE.exec(form)) || [];
    const first = noun ?? agent;
    if (!first) return lemmatise(form, xpos);
    const lemma = lemmatise(first, xpos === 'NN' && isMany(form) ? 'NNS' : xpos);
    return KEPT.test(behind) ? `${lemma}-${behind.replace(/laws$/, 'law')}` : lemma;
  };
