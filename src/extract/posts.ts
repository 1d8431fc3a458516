import type { Clause, Phrase } from '../language/doc.ts';
import { childBy, headOf, isVerbal } from '../language/tree.ts';
import type { Slot } from '../model/grammar.ts';
import type { At, Place } from './role-slots.ts';

/** Verbs of coming to a post: who does or undergoes them holds it if they are true. */
const TAKING = new Set([
  'take over',
  'return',
  'start',
  'begin',
  'elect',
  're-elect',
  'reelect',
  'appoint',
  'name',
  'choose',
  'pick',
  'install',
  'confirm',
  'inaugurate',
  'swear',
  'swear in',
  'serve',
  'act',
  'work',
  'continue',
  'stay',
  'remain',
  'crown',
  'anoint',
]);

/** Verbs of leaving one: who does or undergoes them has held it in any case. */
const LEAVING = new Set([
  'step down',
  'stand down',
  'resign',
  'retire',
  'quit',
  'sack',
  'dismiss',
  'fire',
  'oust',
  'remove',
  'suspend',
  'depose',
  'drop',
]);

/** Verbs after which both have held it, one before the other. */
const HANDING = new Set(['succeed', 'replace']);

/** "stepped down as chairman of the bank", "took over as head of it": who holds the post that stands behind "as", however surely. */
export function postHolders({ context, who, sentence, clause }: Place): At[] {
  const tree = context.tree(sentence.index);
  const post = tree.tokens[clause.predicate];
  const above = post && headOf(tree, post);
  if (!post || !above || !isVerbal(above) || !['obl', 'advcl', 'xcomp', 'nmod'].includes(post.relation)) return [];
  if (childBy(tree, post.index, 'case', 'mark')?.lemma.toLowerCase() !== 'as') return [];
  const verb = sentence.clauses.find((each) => each.predicate === above.index);
  if (!verb) return [];
  const lemma = phrasal(verb, sentence.tokens[above.index + 1]?.text);
  const taking = [...TAKING, ...HANDING].some((each) => each === verb.lemma || each === lemma);
  if (!taking && !LEAVING.has(verb.lemma) && !LEAVING.has(lemma)) return [];
  const both = HANDING.has(verb.lemma) || lemma === 'take over';
  return holdersIn(verb, both).flatMap(({ slot, phrase }) => {
    const cluster = who.at(sentence.index, phrase.head);
    return cluster?.type === 'Person'
      ? [{ cluster, head: phrase.head, slot: 'self' as const, ...(taking && slot !== 'from' && { clause: verb }) }]
      : [];
  });
}

const phrasal = ({ lemma }: Clause, next: string | undefined): string => `${lemma} ${next?.toLowerCase()}`;

function holdersIn({ slots }: Clause, both: boolean): readonly { readonly slot: Slot; readonly phrase: Phrase }[] {
  const order = ['object', 'passive:subject', 'subject', ...(both ? (['from', 'passive:by'] as const) : [])] as const;
  const filled = order.flatMap((slot) => (slots.get(slot) ?? []).map((phrase) => ({ slot, phrase })));
  return both ? filled : filled.filter(({ slot }) => slot === filled[0]?.slot);
}
