import type { DateMention } from '../language/dates.ts';
import type { Clause } from '../language/doc.ts';
import { lightVerbOf } from '../language/nouns.ts';
import { ancestorsOf } from '../language/tree.ts';
import { REPORTING, setOf } from '../lexicon/words.ts';
import { type EventWords, kindsOf, type Scene } from './event-words.ts';

const speaking = setOf(REPORTING);

/** Dates that hang on the predicate, or on its light verb, and on no other event in between. */
export function datesFor({ sentence, tree, dates }: Scene, clause: Clause, words: EventWords): DateMention[] {
  const light = lightVerbOf(tree, clause.predicate)?.index;
  const isEvent = (at: number): boolean => {
    const other = sentence.clauses.find((each) => each.predicate === at);
    return other !== undefined && kindsOf({ sentence, tree }, other, words).length > 0;
  };
  const own = dates.filter((date) => {
    const head = sentence.tokens
      .slice(date.from, date.to)
      .find((token) => token.head < date.from || token.head >= date.to);
    if (!head) return false;
    for (const token of ancestorsOf(tree, head.index)) {
      if (token.index === clause.predicate || token.index === light) return true;
      if (
        isEvent(token.index) ||
        sentence.clauses.some((each) => each.predicate === token.index && each.form === 'verb')
      )
        return false;
    }
    return false;
  });
  return own.length > 0 || clause.modality === 'hypothetical' ? own : alone({ sentence, tree, dates });
}

/** The only day a sentence names is the day of all it tells, unless it is the day of saying so. */
function alone({ sentence, tree, dates }: Pick<Scene, 'sentence' | 'tree' | 'dates'>): DateMention[] {
  const [date, ...others] = dates;
  if (!date || others.length > 0 || date.kind !== 'point' || !/^\d{4}-\d{2}-\d{2}$/.test(date.value.edtf ?? ''))
    return [];
  const head = sentence.tokens
    .slice(date.from, date.to)
    .find((token) => token.head < date.from || token.head >= date.to);
  const verb = head && [...ancestorsOf(tree, head.index)].find((token) => token.tag === 'VERB');
  return verb && speaking.has(verb.lemma.toLowerCase()) ? [] : [date];
}
