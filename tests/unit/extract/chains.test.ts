import { describe, expect, it } from 'vitest';
import { tell } from './read.ts';

/** Whom a text has say that the rebels attacked: "innermost < who heard it < outwards", with the modality before it. */
function sayers(text: string): string {
  const attack = tell(text).find((each) => each.claim === 'rebels CARRIED_OUT attack');
  return attack ? `${attack.modality}: ${[...attack.by, ...attack.via].join(' < ')}` : 'not heard';
}

describe('who passed a statement on', () => {
  it.each([
    ['Rebels attacked Gao, the Lima Times reported, citing Ada Moreau.', 'attributed: Ada Moreau < Lima Times'],
    ['Police said rebels attacked Gao, according to AP citing Ada Moreau.', 'attributed: police < Ada Moreau < AP'],
    ['According to Reuters, which cited Ada Moreau, rebels attacked Gao.', 'attributed: Ada Moreau < Reuters'],
    ['Reuters quoted Ada Moreau as saying that rebels attacked Gao.', 'attributed: Ada Moreau < Reuters'],
    ['Ada Moreau was quoted by Reuters as saying that rebels attacked Gao.', 'attributed: Ada Moreau < Reuters'],
    ['According to police, Ada Moreau said that rebels attacked Gao.', 'attributed: Ada Moreau < police'],
    ['A statement by the Global Aid Federation said that rebels attacked Gao.', 'attributed: Global Aid Federation'],
    ['The rebels attacked Gao, a witness told Reuters.', 'attributed: witness < Reuters'],
    ['Ada Moreau spoke of an attack by rebels on Gao.', 'attributed: Ada Moreau'],
  ])('%s', (text, expected) => {
    expect(sayers(text)).toBe(expected);
  });
});

describe('a quotation that goes on', () => {
  it.each([
    ['“It was night,” Ada Moreau said. “The rebels attacked Gao.”', 'attributed: Ada Moreau'],
    ['Ada Moreau told reporters: “It was night. The rebels attacked Gao.”', 'attributed: Ada Moreau'],
    [
      'Ada Moreau spoke to reporters.\n\n“It was night. The rebels attacked the town,” she said.',
      'attributed: Ada Moreau',
    ],
    ['Ada Moreau told reporters what she saw.\n\n“It was night. The rebels attacked Gao.”', 'attributed: Ada Moreau'],
  ])('%s', (text, expected) => {
    expect(sayers(text)).toBe(expected);
  });

  it('is never the word of the article, even where nobody is named', () => {
    expect(sayers('Smoke rose. “It was night. The rebels attacked Gao at ten.” Nobody slept.')).toMatch(/^attributed/);
  });
});
