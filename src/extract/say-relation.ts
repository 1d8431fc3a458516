import { type Attribution, accordingToSubject, attribute, type Hearing } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import type { Heard } from './heard.ts';
import { mentionsIn } from './people-at.ts';
import { speechAt } from './speech.ts';
import type { Draft } from './state.ts';
import { sayToll, tollBy } from './tolls.ts';

/** A relation that was heard, on the word of whoever says its clause, and of a counted crowd how many it makes. */
export function sayRelation(heard: Heard, hearing: Hearing): Draft[] {
  const edge = edgeOf(heard, hearing);
  const attribute = heard.target.type === 'Event' ? tollBy(heard.type) : undefined;
  const crowd = mentionsIn(heard.source, heard.sentence.index).find(
    ({ head, count }) => count !== undefined && heard.anchors.includes(head),
  );
  return attribute && crowd?.count ? [edge, sayToll(heard.target, { attribute, count: crowd.count }, edge)] : [edge];
}

function edgeOf(heard: Heard, hearing: Hearing): Draft {
  const attribution = onTheWordOf(heard, hearing);
  // Who somebody is, is told as known, even where what they do is planned or denied.
  const known =
    heard.clause.form === 'noun' && !heard.deed
      ? toldAsKnown(attribution, isOwnWord(heard, { attribution, hearing }))
      : attribution;
  return {
    subject: heard.source,
    predicate: heard.type,
    object: { as: 'cluster', cluster: heard.target },
    qualifiers: heard.qualifiers,
    sentence: heard.sentence,
    anchors: [...heard.anchors, ...known.anchors],
    attribution: known,
    rule: heard.rule,
    confidence: confidenceOf(heard.rule),
  };
}

/** What somebody is charged with is alleged by whoever charges them, what they confess is their own word. */
function onTheWordOf({ sentence, clause, told }: Heard, hearing: Hearing): Attribution {
  if (told === undefined || told === 'verdict') return attribute(sentence, clause, hearing);
  return accordingToSubject(sentence, clause, { hearing, as: told === 'charge' ? 'alleged' : 'attributed' });
}

/** As known: by the article, or by the one whose own word it is. */
function toldAsKnown(attribution: Attribution, ownWord: boolean): Attribution {
  if (!['denied', 'planned', 'alleged', 'attributed'].includes(attribution.modality)) return attribution;
  if (ownWord) return { ...attribution, modality: 'attributed', polarity: 'positive' };
  return { ...attribution, modality: 'asserted', polarity: 'positive', claimedBy: [], via: [], anchors: [] };
}

interface Word {
  readonly attribution: Attribution;
  readonly hearing: Hearing;
}

/** "“My brother Karl stayed,” she said", "she said her brother Karl had stayed": quoted, or said of oneself. */
function isOwnWord({ source, target, sentence, clause }: Heard, { attribution, hearing }: Word): boolean {
  const [by] = attribution.claimedBy;
  if (!by) return false;
  const quoted = speechAt(hearing.speeches, sentence.tokens[clause.predicate]?.start ?? -1) !== undefined;
  return quoted || ('cluster' in by && (by.cluster === source || by.cluster === target));
}
