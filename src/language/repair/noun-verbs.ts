import { PAST_FORMS } from '../../lexicon/irregular-verbs.ts';
import type { Token } from '../doc.ts';
import { childBy, childrenBy, childrenOf, type Tree } from '../tree.ts';

type Verb = Partial<Pick<Token, 'tag' | 'xpos' | 'lemma'>>;

/** What a noun is that has what only verbs have and nothing that only nouns have. */
export function verbInNoun(tree: Tree, token: Token): Verb | undefined {
  // A noun alone, as most are, is done with first.
  if (token.tag !== 'NOUN' || childrenOf(tree, token.index).length === 0) return undefined;
  if (childBy(tree, token.index, 'cop', 'case', 'det', 'amod', 'nmod:poss')) return undefined;
  const subject = childBy(tree, token.index, 'nsubj', 'nsubj:pass') ?? openedBy(tree, token);
  if (!subject || subject.index > token.index) return undefined;
  return saysOf(token) ?? pastOf(tree, token, subject) ?? finiteOf(tree, token);
}

/** Forms of verbs of saying that are no noun's, and what they are forms of. */
const SAYS: ReadonlyMap<string, string> = new Map(
  (
    'allege accuse insist argue believe maintain admit confirm reject say tell announce acknowledge describe refuse ' +
    'concede declare suggest'
  )
    .split(' ')
    .map((verb): [string, string] => [`${verb}s`, verb])
    .concat([
      ['denies', 'deny'],
      ['testifies', 'testify'],
    ]),
);

/** "Ada Moreau, who founded it, alleges in the suit that …": no noun, whatever stands around it. */
function saysOf({ text }: Token): Verb | undefined {
  const lemma = SAYS.get(text);
  return lemma === undefined ? undefined : { tag: 'VERB', xpos: 'VBZ', lemma };
}

/** "unless wages rise": the noun between such a word and this one, which the parser gave to the verb above. */
function openedBy(tree: Tree, token: Token): Token | undefined {
  const mark = token.relation === 'advcl' ? childBy(tree, token.index, 'mark') : undefined;
  const noun = tree.tokens[token.index - 1];
  return mark && noun?.xpos === 'NNS' && noun.index === mark.index + 1 && noun.relation === 'obj' ? noun : undefined;
}

/** "Police shot Adam Reyes", "Man shot dead by police": active with an object, passive with what came of it or with a doer. */
function pastOf(tree: Tree, token: Token, subject: Token): Verb | undefined {
  const lemma = PAST_FORMS.get(token.text.toLowerCase());
  const passive = subject.relation === 'nsubj:pass' || childBy(tree, token.index, 'obl:agent') !== undefined;
  if (passive && /ed$/.test(token.text)) return { tag: 'VERB', xpos: 'VBN' };
  if (!lemma) return undefined;
  const object = childBy(tree, token.index, 'obj');
  if (!passive && object && object.index > token.index) return { tag: 'VERB', xpos: 'VBD', lemma };
  return passive || childBy(tree, token.index, 'xcomp') ? { tag: 'VERB', xpos: 'VBN', lemma } : undefined;
}

/** "Should the bank fail", "unless wages rise": behind a modal verb, or in a clause that a conjunction opens. */
function finiteOf(tree: Tree, token: Token): Verb | undefined {
  if (childrenBy(tree, token.index, 'aux').some(({ xpos }) => xpos === 'MD')) return { tag: 'VERB', xpos: 'VB' };
  // "…, court documents show"
  const near = childBy(tree, token.index, 'nsubj')?.index === token.index - 1 && token.relation === 'parataxis';
  if (near && token.xpos === 'NN' && tree.tokens[token.index - 1]?.xpos === 'NNS') return { tag: 'VERB', xpos: 'VBP' };
  const opened = token.relation === 'advcl' && childBy(tree, token.index, 'mark') !== undefined;
  return opened ? { tag: 'VERB', xpos: token.xpos === 'NNS' ? 'VBZ' : 'VBP' } : undefined;
}
