import { describe, expect, it } from 'vitest';
import type { Tag, Token } from '../../../src/language/doc.ts';
import { repair } from '../../../src/language/repair.ts';
import { treeOf } from '../../../src/language/tree.ts';

/** Tokens from "word/TAG/head/relation" with heads as indexes. */
const parse = (text: string): Token[] =>
  text.split(' ').map((word, index) => {
    const [form = '', tag = 'X', head = '-1', relation = 'dep'] = word.split('/');
    const lemma = form === 'denied' ? 'deny' : form.toLowerCase();
    return {
      index,
      start: index,
      end: index + 1,
      text: form,
      lemma,
      tag: tag as Tag,
      xpos: tag,
      head: Number(head),
      relation,
    };
  });

const place = (tokens: readonly Token[], at: number): string =>
  `${tokens[at]?.relation} of ${tokens[tokens[at]?.head ?? -1]?.text}`;

describe('a clause that a small parser hung on the wrong noun', () => {
  it('is what the verb of saying says when a weekday stands between', () => {
    const tokens = parse(
      'Police/NOUN/1/nsubj denied/VERB/-1/root Monday/PROPN/1/obl that/SCONJ/5/mark they/PRON/5/nsubj fired/VERB/2/acl:relcl',
    );
    expect(place(repair(treeOf(tokens)).tokens, 5)).toBe('ccomp of denied');
  });

  it('stays with a noun whose content it tells', () => {
    const tokens = parse(
      'Police/NOUN/1/nsubj denied/VERB/-1/root claim/NOUN/1/obj that/SCONJ/5/mark they/PRON/5/nsubj fired/VERB/2/acl',
    );
    expect(place(repair(treeOf(tokens)).tokens, 5)).toBe('acl of claim');
  });

  it('stays a relative clause when "that" is its subject', () => {
    const tokens = parse(
      'Police/NOUN/1/nsubj denied/VERB/-1/root blast/NOUN/1/obj that/PRON/4/nsubj killed/VERB/2/acl:relcl',
    );
    expect(place(repair(treeOf(tokens)).tokens, 4)).toBe('acl:relcl of blast');
  });

  it('gets its subject back from the verb of saying behind it', () => {
    const tokens = parse(
      'Reyes/PROPN/4/nsubj fired/VERB/4/ccomp shots/NOUN/1/obj police/NOUN/4/nsubj said/VERB/-1/root',
    );
    expect(place(repair(treeOf(tokens)).tokens, 0)).toBe('nsubj of fired');
    expect(place(repair(treeOf(tokens)).tokens, 3)).toBe('nsubj of said');
  });
});
