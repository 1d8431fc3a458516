import type { Clause, Doc, Sentence } from '../language/doc.ts';
import { SPEAKING } from '../lexicon/words.ts';
import type { Span } from '../model/span.ts';
import { spokenBy } from './inserted.ts';

/** Verbs that mark a speaker beside quotation marks. */
export const isSpeaking = (clause: Clause): boolean => clause.form === 'verb' && SPEAKING.has(clause.lemma);

/** Words in quotation marks, and the predicate outside them that says who speaks. */
export interface Speech extends Span {
  readonly said?: { readonly sentence: Sentence; readonly clause: Clause };
}

const CLOSE = /[”»]/;

/** Shorter quotations are borrowed words ("Commander of Hearts"), not statements, unless they are whole sentences. */
const LEAST_WORDS = 4;
const WHOLE = /^["“«„]\p{Lu}.*\s.*[.!?,]["”»]?$/su;

const isStatement = (words: string): boolean => words.split(/\s+/).length > LEAST_WORDS || WHOLE.test(words);

/** All quotations of a document, each with its reporting predicate if one stands near. */
export function findSpeeches(doc: Doc): Speech[] {
  const spans = quotations(doc.article.text).filter((span) =>
    isStatement(doc.article.text.slice(span.start, span.end)),
  );
  const speeches: Speech[] = [];
  for (const span of spans) {
    const said =
      reporterNear(doc, span) ?? announced(doc, span) ?? continued(doc, speeches.at(-1), span) ?? introduced(doc, span);
    speeches.push({ ...span, ...(said ? { said } : {}) });
  }
  return speeches;
}

/** The quotation that an offset stands in, by binary search: quotations follow each other. */
export function speechAt(speeches: readonly Speech[], offset: number): Speech | undefined {
  let [low, high] = [0, speeches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((speeches[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = speeches[low - 1];
  return last && offset < last.end ? last : undefined;
}

/** Longer than this, a mark that never closes is a slip of the pen. */
const LONGEST = 3000;

/** Pairs of quotation marks; straight ones alternate, and each paragraph starts anew. */
function quotations(text: string): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/[“«„”»"]|\n\s*\n/g)) {
    const paragraph = mark.startsWith('\n');
    const closes = paragraph || CLOSE.test(mark) || (mark === '"' && open !== undefined);
    if (!closes) open ??= index;
    else if (open !== undefined) {
      if (index - open < LONGEST) spans.push({ start: open, end: paragraph ? index : index + 1 });
      open = undefined;
    }
  }
  return spans;
}

/** The sentence that holds an offset, by binary search. */
export function sentenceAt(doc: Doc, offset: number): number {
  let [low, high] = [0, doc.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((doc.sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A speaking predicate outside the marks, in the sentences where the quotation begins or ends, or right after. */
function reporterNear(doc: Doc, span: Span): Speech['said'] {
  const [first, last] = [sentenceAt(doc, span.start), sentenceAt(doc, Math.max(span.start, span.end - 1))];
  for (const index of new Set([last, first, last + 1])) {
    const sentence = doc.sentences[index];
    if (!sentence || (index === last + 1 && !touches(doc, span, sentence))) continue;
    const clause = sentence.clauses.find((each) => {
      const token = sentence.tokens[each.predicate];
      return (
        token &&
        isSpeaking(each) &&
        (token.end <= span.start || token.start >= span.end) &&
        (each.slots.has('subject') || each.slots.has('passive:by'))
      );
    });
    if (clause) return { sentence, clause };
  }
  return undefined;
}

/** Whether only spaces lie between a quotation and the sentence: "…," she said. */
const touches = (doc: Doc, span: Span, sentence: Sentence): boolean =>
  doc.article.text.slice(span.end, sentence.start).trim() === '' &&
  !doc.article.text.slice(span.end, sentence.start).includes('\n');

/** Verbs of speaking that report nothing themselves, and of being made to speak. */
const TALKING = new Set(['speak', 'testify', 'talk', 'reply', 'answer', 'recall', 'remember', 'plead', 'protest']);
const ASKED = new Set(['ask', 'question', 'press', 'interview']);

/** "Ada Moreau told reporters: / “…”", "The minister was asked about it. “…”": whoever the sentence before a lone quotation lets speak. */
function introduced(doc: Doc, span: Span): Speech['said'] {
  const sentence = doc.sentences[sentenceAt(doc, span.start) - 1];
  const clause = sentence?.clauses.find((each) => each.governor === -1 && each.form === 'verb');
  if (!sentence || !clause || clause.polarity === 'negative') return undefined;
  const asked = ASKED.has(clause.lemma) ? clause.slots.get('passive:subject') : undefined;
  if (asked?.[0]) return { sentence, clause: spokenBy(clause, asked[0]) };
  const speaks = isSpeaking(clause) || TALKING.has(clause.lemma);
  return speaks && clause.slots.has('subject') ? { sentence, clause } : undefined;
}

/** "Ada Moreau was blunter: “…”": whoever the words before a colon are about. */
function announced(doc: Doc, { start }: Span): Speech['said'] {
  if (!/:\s?$/.test(doc.article.text.slice(Math.max(0, start - 2), start))) return undefined;
  const sentence = doc.sentences[sentenceAt(doc, start - 2)];
  const clause = sentence?.clauses.find(
    (each) =>
      each.governor === -1 && each.form !== 'noun' && each.slots.has('subject') && isBefore(sentence, each, start),
  );
  return sentence && clause ? { sentence, clause } : undefined;
}

const isBefore = ({ tokens }: Sentence, { predicate }: Clause, offset: number): boolean =>
  (tokens[predicate]?.end ?? offset + 1) <= offset;

/** A quotation that opens right where the one before ended has its speaker. */
const continued = (doc: Doc, before: Speech | undefined, span: Span): Speech['said'] =>
  before && sentenceAt(doc, span.start) - sentenceAt(doc, before.end) <= 1 ? before.said : undefined;
