import type { Sentence, Token } from '../language/doc.ts';
import type { Heard } from './heard.ts';
import type { Cluster } from './hint.ts';
import { nounClause } from './noun-clause.ts';
import { isCountry, isNamed, type Whereabouts } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';
import { isStory } from './spot.ts';

/** "Ada Moreau (Liberal Party)", "Ada Moreau, formerly of Baltic Air": what stands right behind a person's name, by the words alone. */
export const findBehindNames = ({ doc }: Context, who: Whereabouts): Heard[] =>
  doc.sentences.filter(isStory).flatMap((sentence) =>
    sentence.tokens.flatMap(({ index }): Heard[] => {
      const source = who.at(sentence.index, index);
      if (source?.type !== 'Person' || !isNamed(source) || who.at(sentence.index, index + 1) === source) return [];
      const target = inBrackets(sentence, who, index + 1) ?? behindOnce(sentence, who, index + 1);
      return target ? [hear(sentence, { source, head: index, ...target })] : [];
    }),
  );

/** "Marek Lund, 58, of Dover, has …": a court's way to say where somebody lives, by the words alone. */
export const findHomes = ({ doc }: Context, who: Whereabouts): Heard[] =>
  doc.sentences.filter(isStory).flatMap((sentence) => {
    const { index, tokens } = sentence;
    return tokens.flatMap((token): Heard[] => {
      const at = token.index;
      const isHome = /^of$/i.test(token.text) && tokens[at - 1]?.text === ',' && isAge(tokens[at - 2]);
      const [source, place] = [who.at(index, at - 4), who.at(index, at + 1)];
      if (!isHome || source?.type !== 'Person' || place?.type !== 'Place' || isCountry(place)) return [];
      let last = at + 1;
      while (who.at(index, last + 1) === place) last++;
      if (!/^[,.]$/.test(tokens[last + 1]?.text ?? '')) return [];
      return [hear(sentence, { type: 'LIVED_IN', source, head: at - 4, target: place, at: last, word: 'home' })];
    });
  });

/** ", 58": a number of years between commas. */
const isAge = (token: Token | undefined): boolean => /^\d{1,2}$/.test(token?.text ?? '');

interface Found {
  readonly target: Cluster;
  readonly at: number;
  readonly word: string;
}

/** A named body or country that fills brackets. */
function inBrackets({ index, tokens }: Sentence, who: Whereabouts, from: number): Found | undefined {
  if (tokens[from]?.text !== '(') return undefined;
  const target = who.at(index, from + 1);
  let last = from + 1;
  while (target && who.at(index, last + 1) === target) last++;
  return target && belongsTo(target) && tokens[last + 1]?.text === ')'
    ? { target, at: last, word: 'brackets' }
    : undefined;
}

const ONCE = /^(formerly|previously|once|now|then|late|lately|originally|currently)$/i;

/** ", formerly of Baltic Air", ", then with the Courier". */
function behindOnce({ index, tokens }: Sentence, who: Whereabouts, from: number): Found | undefined {
  const [comma, once, tie] = tokens.slice(from, from + 3);
  if (comma?.text !== ',' || !ONCE.test(once?.text ?? '') || !/^(of|with|at)$/i.test(tie?.text ?? '')) return undefined;
  const at = /^(the|a)$/i.test(tokens[from + 3]?.text ?? '') ? from + 4 : from + 3;
  const target = who.at(index, at);
  return target && belongsTo(target) && !isCountry(target) ? { target, at, word: 'once' } : undefined;
}

const belongsTo = (cluster: Cluster): boolean =>
  isCountry(cluster) || (cluster.type === 'Group' && cluster.kind !== 'crowd' && isNamed(cluster));

function hear(
  sentence: Sentence,
  {
    source,
    head,
    target,
    at,
    word,
    type = isCountry(target) ? 'CITIZEN_OF' : 'MEMBER_OF',
  }: Found & { readonly source: Cluster; readonly head: number; readonly type?: string },
): Heard {
  return {
    type,
    source,
    target,
    sentence,
    clause: nounClause(sentence, head),
    anchors: [head, at],
    qualifiers: {},
    rule: `relation:${type}/behind:${word}`,
    fallback: false,
  };
}
