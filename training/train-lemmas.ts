import {
  endingKey,
  formKey,
  type LemmaScript,
  LONGEST_ENDING,
  lemmaBase,
  runScript,
  scriptOf,
} from '../src/language/models/lemmas.ts';
import { plainQuotes } from '../src/language/models/shape.ts';
import { keyColumns, writeBundle, writeKeys, writeNumbers } from './bundle-writer.ts';
import type { GoldSentence } from './corpora.ts';
import type { VerbForm } from './verb-forms.ts';

type Votes = Map<number, Map<string, number>>;

const asText = ({ cut, add }: LemmaScript): string => `${cut}|${add}`;
const asScript = (text: string): LemmaScript => {
  const bar = text.indexOf('|');
  return { cut: Number(text.slice(0, bar)), add: text.slice(bar + 1) };
};

function vote(votes: Votes, key: number, script: string): void {
  let counts = votes.get(key);
  if (!counts) {
    counts = new Map();
    votes.set(key, counts);
  }
  counts.set(script, (counts.get(script) ?? 0) + 1);
}

/** The script with most votes; the first one seen wins a tie. */
function winner(counts: ReadonlyMap<string, number>): { script: string; votes: number } {
  let script = '';
  let most = 0;
  let votes = 0;
  for (const [candidate, count] of counts) {
    votes += count;
    if (count > most) {
      most = count;
      script = candidate;
    }
  }
  return { script, votes };
}

/** An ending must be seen this often to become a rule; long ones prove themselves sooner. */
const enough = (length: number): number => (length > 3 ? 2 : 3);

/** Learns lemma scripts by counting, then what the rules get wrong of a dictionary's verbs; whatever a shorter ending already says is left out. */
export function trainLemmas(sentences: readonly GoldSentence[], dictionary: readonly VerbForm[]): Uint8Array {
  const words = new Map<string, { form: string; xpos: string }>();
  const byForm: Votes = new Map();
  const byEnding: Votes = new Map();
  for (const { forms, xpos, lemmas } of sentences) {
    for (let i = 0; i < forms.length; i++) {
      const form = plainQuotes(forms[i]!);
      const tag = xpos[i]!;
      const script = asText(scriptOf(lemmaBase(form, tag), lemmaBase(lemmas[i]!, tag)));
      words.set(`${form.toLowerCase()}\t${tag}`, { form, xpos: tag });
      vote(byForm, formKey(form, tag), script);
      for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length); length++)
        vote(byEnding, endingKey(form, tag, length), script);
    }
  }
  const rules = pruneRules(words, byForm, byEnding);
  const corrected = corrections(rules, words, { forms: [...siblings(words, byForm), ...dictionary], dictionary });
  return writeScripts(new Map([...rules, ...corrected]));
}

/** "fled" as a past tense has the verb that "fled" as a participle has, where the texts show only one of them. */
function siblings(words: ReadonlyMap<string, { form: string; xpos: string }>, byForm: Votes): VerbForm[] {
  const other: Readonly<Record<string, string>> = { VBD: 'VBN', VBN: 'VBD' };
  return [...words.values()].flatMap(({ form, xpos }) => {
    const sibling = other[xpos];
    if (sibling === undefined || words.has(`${form.toLowerCase()}\t${sibling}`)) return [];
    const { script } = winner(byForm.get(formKey(form, xpos))!);
    const lower = form.toLowerCase();
    return [{ form: lower, xpos: sibling, lemma: runScript(lower, asScript(script)) }];
  });
}

/** Exceptions for the dictionary's forms that the rules would get wrong: "extradited". */
function corrections(
  rules: ReadonlyMap<number, string>,
  words: ReadonlyMap<string, unknown>,
  { forms, dictionary }: { readonly forms: readonly VerbForm[]; readonly dictionary: readonly VerbForm[] },
): Map<number, string> {
  const verbs = new Set(dictionary.map(({ lemma }) => lemma));
  // What the texts show stands, unless it is no verb at all: one has "fre" for "freed".
  const wrong = forms.filter(({ form, xpos, lemma }) => {
    const now = answer(rules, form, xpos);
    return now !== lemma && !(words.has(`${form}\t${xpos}`) && verbs.has(now));
  });
  return new Map(wrong.map(({ form, xpos, lemma }) => [formKey(form, xpos), asText(scriptOf(form, lemma))]));
}

/** What the lemmatiser that these rules make would say. */
function answer(rules: ReadonlyMap<number, string>, form: string, xpos: string): string {
  const own = rules.get(formKey(form, xpos));
  if (own !== undefined) return runScript(form, asScript(own));
  for (let length = Math.min(LONGEST_ENDING, form.length); length >= 0; length--) {
    const script = rules.get(endingKey(form, xpos, length));
    if (script !== undefined && asScript(script).cut <= form.length) return runScript(form, asScript(script));
  }
  return form;
}

function pruneRules(
  words: ReadonlyMap<string, { form: string; xpos: string }>,
  byForm: Votes,
  byEnding: Votes,
): Map<number, string> {
  const rules = new Map<number, string>();
  const exceptions = new Map<number, string>();
  for (const { form, xpos } of words.values()) {
    let current: string | undefined;
    for (let length = 0; length <= Math.min(LONGEST_ENDING, form.length); length++) {
      const key = endingKey(form, xpos, length);
      const { script, votes } = winner(byEnding.get(key)!);
      if (votes < enough(length) || asScript(script).cut > form.length) continue;
      if (script !== current) rules.set(key, script);
      current = script;
    }
    const own = winner(byForm.get(formKey(form, xpos))!).script;
    const base = lemmaBase(form, xpos);
    const same = current !== undefined && runScript(base, asScript(current)) === runScript(base, asScript(own));
    if (!same) exceptions.set(formKey(form, xpos), own);
  }
  return new Map([...rules, ...exceptions]);
}

function writeScripts(rules: ReadonlyMap<number, string>): Uint8Array {
  const { keys, values } = keyColumns(rules);
  const scripts = [...new Set(values)].sort();
  const id = new Map(scripts.map((script, i) => [script, i]));
  return writeBundle(
    { scripts: scripts.map((text) => [asScript(text).cut, asScript(text).add]) },
    { keys: writeKeys(keys), scripts: writeNumbers(values.map((script) => id.get(script)!)) },
  );
}
