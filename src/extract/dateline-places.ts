import type { Heard } from './heard.ts';
import type { Cluster, Hint } from './hint.ts';
import { isDateline } from './main-country.ts';
import { nounClause } from './noun-clause.ts';
import { isCountry } from './people-at.ts';
import type { Context } from './sieves/sieve.ts';

/** "TALKAN, Ruzgan —": the place that a report was sent from lies in the one behind its comma. */
export function findDatelinePlaces({ doc }: Context, clusters: readonly Cluster[]): Heard[] {
  const placed = clusters.flatMap((cluster) =>
    cluster.type === 'Place'
      ? cluster.hints.flatMap((hint) => (isDateline(doc, hint.sentence) ? [{ cluster, hint }] : []))
      : [],
  );
  return placed.flatMap(({ cluster, hint }) => {
    const sentence = doc.sentences[hint.sentence];
    const whole = placed.find((other) => other.cluster !== cluster && isRightBehind(hint, other.hint));
    if (!sentence || !whole || isCountry(cluster) || sentence.tokens[hint.to]?.text !== ',') return [];
    return [
      {
        type: 'LOCATED_IN',
        source: cluster,
        target: whole.cluster,
        sentence,
        clause: nounClause(sentence, hint.head, new Map()),
        anchors: [hint.head, whole.hint.head],
        qualifiers: {},
        rule: 'relation:LOCATED_IN/dateline',
        fallback: true,
      },
    ];
  });
}

const isRightBehind = (first: Hint, second: Hint): boolean =>
  first.sentence === second.sentence && second.from === first.to + 1;
