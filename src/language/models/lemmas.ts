import { openBundle, readKeys, readNumbers } from './bundle.ts';
import { hashText, mix } from './hash.ts';
import { buildIndex, findRow } from './key-index.ts';

/** How a form becomes its lemma: cut so many letters off its end, then add these. */
export interface LemmaScript {
  readonly cut: number;
  readonly add: string;
}

/** Finds the lemma of a form with its Penn tag. */
export type Lemmatiser = (form: string, xpos: string) => string;

/** What the header of the lemma file holds. */
export interface LemmaMeta {
  readonly scripts: readonly (readonly [cut: number, add: string])[];
}

/** Longest ending that rules are learned for, in letters. */
export const LONGEST_ENDING = 5;

/** The script that turns one text into the other. */
export function scriptOf(form: string, lemma: string): LemmaScript {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  return { cut: form.length - shared, add: lemma.slice(shared) };
}

/** Runs a script; one that cuts more than there is leaves the form as it is. */
export const runScript = (form: string, script: LemmaScript): string =>
  script.cut > form.length ? form : form.slice(0, form.length - script.cut) + script.add;

/** Names keep their capitals; all else is looked up and answered in small letters. */
export const lemmaBase = (form: string, xpos: string): string => (xpos.startsWith('NNP') ? form : form.toLowerCase());

/** The key of a whole form, which exceptions are listed under. */
export const formKey = (form: string, xpos: string): number => mix(hashText(form.toLowerCase()), hashText(xpos));

/** The key of an ending of so many letters; an ending as long as the form is still an ending. */
export const endingKey = (form: string, xpos: string, length: number): number =>
  mix(mix(hashText(length === 0 ? '' : form.toLowerCase().slice(-length)), hashText(xpos)), length + 1);

/** Reads the learned scripts: exceptions by whole form, rules by the longest known ending. */
export function readLemmatiser(bytes: Uint8Array): Lemmatiser {
  const bundle = openBundle<LemmaMeta>(bytes);
  const scripts = bundle.meta.scripts.map(([cut, add]) => ({ cut, add }));
  const index = buildIndex(readKeys(bundle.section('keys')));
  const scriptIds = readNumbers(bundle.section('scripts'));
  const look = (key: number): LemmaScript | undefined => {
    const row = findRow(index, key);
    return row < 0 ? undefined : scripts[scriptIds[row]!];
  };
  return (form, xpos) => {
    const base = lemmaBase(form, xpos);
    const exception = look(formKey(form, xpos));
    if (exception) return runScript(base, exception);
    for (let length = Math.min(LONGEST_ENDING, form.length); length >= 0; length--) {
      const rule = look(endingKey(form, xpos, length));
      if (rule && rule.cut <= base.length) return runScript(base, rule);
    }
    return base;
  };
}
