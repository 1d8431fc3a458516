import { groupBy } from '../model/group-by.ts';
import type { Heard } from './heard.ts';
import type { Cluster } from './hint.ts';
import { isCountry } from './people-at.ts';

/** Roles told by somebody else's: the Portuguese counterpart of a president, and whoever held a post before or after. */
export function echo(heard: readonly Heard[]): Heard[] {
  const holders = rolesBySource(heard.filter((one) => !one.like));
  const told = heard.flatMap((one) => (one.like ? counterpart(one, holders) : [one]));
  const posts = rolesBySource(told);
  return [...told, ...told.filter((one) => one.inherits).flatMap((one) => handedOver(one, posts))];
}

/** Roles by who holds them. */
type Posts = ReadonlyMap<Cluster, readonly Heard[]>;

const rolesBySource = (heard: readonly Heard[]): Posts =>
  groupBy(
    heard.filter(({ qualifiers }) => 'role' in qualifiers),
    ({ source }) => source,
  );

/** "Her Portuguese counterpart": it is her relation to her own country, to another one. */
function counterpart(one: Heard, holders: Posts): Heard[] {
  const held = (one.like ? (holders.get(one.like) ?? []) : []).find(
    ({ type, target }) => type === one.type && isCountry(target) && target !== one.target,
  );
  return held ? [{ ...one, qualifiers: held.qualifiers }] : [];
}

/** "Ada Moreau, the head of the port, succeeded Adam Reyes": the one post that either is known to hold was both's. */
function handedOver(one: Heard, posts: Posts): Heard[] {
  if (one.clause.modality !== 'asserted' || one.clause.polarity === 'negative') return [];
  const [later, earlier] = [posts.get(one.source) ?? [], posts.get(one.target) ?? []];
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
