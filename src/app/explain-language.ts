import { findDates } from '../language/dates.ts';
import type { Clause, Doc, Phrase, Sentence, Token } from '../language/doc.ts';
import type { Section } from './section.ts';

/** What the language stages made of a text: sentences, trees, names, clauses, dates; one section a sentence. */
export function explainLanguage({ article, sentences }: Doc): Section[] {
  const anchor = article.publishedAt === undefined ? {} : { published: article.publishedAt };
  return sentences.map((sentence) => ({
    title: `Sentence ${sentence.index} (${sentence.block}, ${sentence.start}–${sentence.end})`,
    lines: [
      ...tokenLines(sentence.tokens),
      ...sentence.names.map(({ type, start, end }) => `name    ${type} ${words(sentence, start, end)}`),
      ...sentence.clauses.map((clause) => `clause  ${clauseText(clause, sentence)}`),
      ...findDates(sentence, anchor).map(
        ({ value, kind, problem }) =>
          `date    "${value.text}" is ${value.edtf ?? 'unresolved'} (${kind}, ${value.basis}${problem === undefined ? '' : `; ${problem}`})`,
      ),
    ],
  }));
}

const words = ({ tokens }: Sentence, from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');

/** One line a token, aligned: index, form, lemma, tags, and which token it hangs on by what relation. */
function tokenLines(tokens: readonly Token[]): string[] {
  const rows = tokens.map(({ index, text, lemma, tag, xpos, head, relation }) => [
    String(index),
    text,
    lemma,
    tag,
    xpos,
    head < 0 ? 'root' : `${relation} of ${head} ${tokens[head]?.text ?? ''}`,
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0), 0));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

function clauseText(clause: Clause, sentence: Sentence): string {
  const { lemma, form, voice, tense, modality, polarity, slots } = clause;
  const filled = [...slots].map(
    ([slot, phrases]) => `${slot}=${phrases.map((phrase) => phraseText(phrase, sentence)).join('|')}`,
  );
  const mood = form === 'verb' ? [form, voice, tense, modality, polarity] : [form, tense, modality, polarity];
  return `${clause.predicate} ${lemma} (${mood.join(', ')})${filled.length === 0 ? '' : `: ${filled.join('; ')}`}`;
}

const phraseText = ({ from, to }: Phrase, sentence: Sentence): string => `"${words(sentence, from, to)}"`;
