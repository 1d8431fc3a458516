import type { Sentence } from '../language/doc.ts';
import type { Hint } from './hint.ts';
import { base } from './text.ts';

/** "The Nwachukwus": the family name of somebody named in full, in the plural, is the family. */
export function spotFamilies(story: readonly Sentence[], hints: readonly Hint[]): Hint[] {
  const families = new Set(
    hints.flatMap(({ form, type, name }) =>
      form === 'name' && type === 'Person' && name.includes(' ') ? [name.split(' ').at(-1) ?? ''] : [],
    ),
  );
  const found = story.flatMap((sentence) =>
    sentence.tokens.flatMap((token): Hint[] => {
      const plural = /^(\p{Lu}\p{L}+?)e?s$/u.exec(token.text);
      const known = families.has(token.text.slice(0, -1)) || (plural !== null && families.has(plural[1] ?? ''));
      if (!plural || !known || families.has(token.text)) return [];
      if (!/^the$/i.test(sentence.tokens[token.index - 1]?.text ?? '')) return [];
      if (/^(\p{Lu}|['’])/u.test(sentence.tokens[token.index + 1]?.text ?? '')) return [];
      const where = base(sentence, token.index, token.index + 1);
      return [{ ...where, form: 'name', type: 'Group', kind: 'crowd', name: token.text, plural: true, rule: 'family' }];
    }),
  );
  const taken = new Set(found.map(({ sentence, from }) => `${sentence}:${from}`));
  const isFree = ({ sentence, from }: Hint): boolean => !taken.has(`${sentence}:${from}`);
  return [...hints.filter(isFree), ...found];
}
