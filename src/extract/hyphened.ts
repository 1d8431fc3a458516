import type { Sentence } from '../language/doc.ts';
import type { Heard } from './heard.ts';
import type { Cluster } from './hint.ts';
import { nounClause } from './noun-clause.ts';
import type { Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { isStory } from './spot.ts';

/** What a hyphened participle before a name says of whoever has it. */
const TIES: Readonly<Record<string, { readonly type: string; readonly of: Cluster['type'] }>> = {
  born: { type: 'BORN_IN', of: 'Person' },
  based: { type: 'LOCATED_IN', of: 'Group' },
  headquartered: { type: 'LOCATED_IN', of: 'Group' },
};

/** "Lyon-born Ada Moreau", "Lyon-based Global Aid": a place, a participle and the name right behind it, whatever the parser made of them. */
export const findHyphened = ({ doc }: Context, who: Whereabouts): Heard[] =>
  doc.sentences.filter(isStory).flatMap((sentence) =>
    sentence.tokens.flatMap(({ index, text }) => {
      const tie = TIES[text.toLowerCase()];
      const heard = tie && hyphenedAt(sentence, who, { index, ...tie });
      return heard ? [heard] : [];
    }),
  );

interface Tie {
  readonly index: number;
  readonly type: string;
  readonly of: Cluster['type'];
}

function hyphenedAt(sentence: Sentence, who: Whereabouts, { index, type, of }: Tie): Heard | undefined {
  const { tokens } = sentence;
  const [hyphen, name] = [tokens[index - 1], tokens[index + 1]];
  if (hyphen?.text !== '-' || name?.tag !== 'PROPN') return undefined;
  const [source, target] = [who.at(sentence.index, name.index), who.at(sentence.index, index - 2)];
  if (source?.type !== of || target?.type !== 'Place') return undefined;
  return {
    type,
    source,
    target,
    sentence,
    clause: nounClause(sentence, name.index),
    anchors: [index - 2, index, name.index],
    qualifiers: {},
    rule: `relation:${type}/hyphen:${tokens[index]?.text.toLowerCase()}`,
    fallback: false,
  };
}
