import { describe, expect, it } from 'vitest';
import { createArticle } from '../../../src/model/article.ts';
import { reader } from './read.ts';

/** Clusters of a text as "name: mention | mention". */
const clusters = (text: string): string[] =>
  reader
    .stages(createArticle('example', text, { publishedAt: '2020-01-05' }))
    .clusters.map(({ name, hints }) => `${name}: ${hints.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);

describe('definite descriptions', () => {
  it.each([
    [
      'the noun that ends the only name is that body',
      'The Steppe Brigade took Orlava on Monday. Soldiers of the army fled. The brigade shelled a school.',
      'Steppe Brigade: Steppe Brigade | brigade',
    ],
    [
      'the number and the noun alike are one crowd',
      'The strike left about 11,000 passengers stranded. The 11,000 passengers were sent home.',
      'about 11,000 passengers: about 11,000 passengers | 11,000 passengers',
    ],
    [
      'an office of one country is its holder',
      "Peru's interior minister, Carmen Ortiz, resigned. Lima was calm. Peru's interior minister had lied.",
      "Carmen Ortiz: Peru's interior minister | Carmen Ortiz | Peru's interior minister",
    ],
    [
      'a title with words about its bearer is the one who bears it',
      'General Adam Reyes died in Quito. Thousands wept. The slain general was 60.',
      'Adam Reyes: General | Adam Reyes | slain general',
    ],
    [
      'the only company is the company',
      'Halden Air, a budget carrier, went bankrupt. The company owed millions.',
      'Halden Air: Halden Air | budget carrier | company',
    ],
  ])('%s', (_title, text, expected) => {
    expect(clusters(text)).toContain(expected);
  });

  it.each([
    [
      'two brigades are told apart',
      'The Steppe Brigade met the River Brigade near Orlava. The brigade shelled a school.',
      'brigade: brigade',
    ],
    [
      'small numbers alike are two groups',
      'Three soldiers died in Gao. Three soldiers were hurt in Kidal.',
      'three soldiers: Three soldiers',
    ],
    [
      'a former general is somebody else',
      'General Adam Reyes spoke in Quito. A former general listened. The former general was silent.',
      'former general: former general | former general',
    ],
    [
      "another country's minister is somebody else",
      "Peru's interior minister, Carmen Ortiz, resigned. Chile's interior minister was glad.",
      "Chile's interior minister: Chile's interior minister",
    ],
    [
      'two companies leave the company open',
      'Halden Air, a budget carrier, sued Borg Bank, a private bank. The company owed millions.',
      'company: company',
    ],
  ])('%s', (_title, text, expected) => {
    expect(clusters(text)).toContain(expected);
  });
});

describe('things', () => {
  it('compete for "it", and are nobody in the graph', () => {
    const text = 'The union bought a ship. The ship was old, and it sank near Gao.';
    expect(clusters(text).join('; ')).not.toMatch(/union: .*\bit\b/);
    expect(clusters(text).join('; ')).not.toContain('ship');
  });

  it('leave "it" to a body that stands nearer to mind', () => {
    expect(clusters('The union called a strike. It wants more money.')).toContain('union: union | It');
  });
});
