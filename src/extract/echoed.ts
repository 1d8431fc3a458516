import type { Heard } from './heard.ts';
import type { Cluster } from './hint.ts';
import { isCountry } from './people-at.ts';

/** Roles told by somebody else's: the Portuguese counterpart of a president, and whoever held a post before or after. */
export function echo(heard: readonly Heard[]): Heard[] {
  const holders = heard.filter((one) => !one.like && 'role' in one.qualifiers);
  const told = heard.flatMap((one) => (one.like ? counterpart(one, holders) : [one]));
  return [...told, ...told.filter((one) => one.inherits).flatMap((one) => handedOver(one, told))];
}

/** "Her Portuguese counterpart": it is her relation to her own country, to another one. */
function counterpart(one: Heard, holders: readonly Heard[]): Heard[] {
  const held = holders.find(
    ({ type, source, target }) =>
      type === one.type && source === one.like && isCountry(target) && target !== one.target,
  );
  return held ? [{ ...one, qualifiers: held.qualifiers }] : [];
}

/** "Ada Moreau, the head of the port, succeeded Adam Reyes": the one post that either is known to hold was both's. */
function handedOver(one: Heard, told: readonly Heard[]): Heard[] {
  if (one.clause.modality !== 'asserted' || one.clause.polarity === 'negative') return [];
  const postsOf = (who: Cluster) => told.filter(({ source, qualifiers }) => source === who && 'role' in qualifiers);
  const [later, earlier] = [postsOf(one.source), postsOf(one.target)];
  const bodies = new Set([...later, ...earlier].map(({ target }) => target));
  const [post] = later.length > 0 ? later : earlier;
  if (!post || bodies.size !== 1 || (later.length > 0 && earlier.length > 0)) return [];
  const source = later.length > 0 ? one.target : one.source;
  const { sentence, clause, anchors } = one;
  const rule = `relation:${post.type}/verb:${clause.lemma}/handed-over`;
  return [
    {
      type: post.type,
      source,
      target: post.target,
      sentence,
      clause,
      anchors,
      qualifiers: post.qualifiers,
      rule,
      fallback: false,
    },
  ];
}
