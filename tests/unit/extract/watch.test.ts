import { describe, expect, it } from 'vitest';
import { loadLanguageModel } from '../../../src/app/models.ts';
import { createReader } from '../../../src/extract/reader.ts';
import { createArticle } from '../../../src/model/article.ts';
import { ontology } from '../../../src/ontology/ontology.ts';

const reader = createReader({
  model: loadLanguageModel(),
  ontology: {
    ...ontology,
    watched: [
      { id: 'p1', name: 'Adam Reyes', aliases: ['Haj Adam'], entity: 'Person' },
      { id: 'p2', name: 'Adam Reyes Vidal', aliases: [], entity: 'Person' },
      { id: 'g1', name: 'Paris', aliases: ['Time Out'], entity: 'Group' },
    ],
  },
});

const listed = (text: string): string[] => {
  const { entities, mentions } = reader(createArticle('example', text, { publishedAt: '2020-01-05' }));
  return entities
    .filter(({ watched }) => watched !== undefined)
    .map(
      ({ id, watched, type, name }) =>
        `${watched} ${type} ${name}: ${mentions
          .filter((mention) => mention.entity === id)
          .map((mention) => mention.quote.text)
          .join(' | ')}`,
    );
};

describe('the watch list while reading', () => {
  it('knows its people by every name of theirs and by the family name', () => {
    expect(listed('Haj Adam spoke. Adam Reyes left Lima. Reyes was tired.')).toEqual([
      'p1 Person Adam Reyes: Haj Adam | Adam Reyes | Reyes',
    ]);
  });
  it('keeps two of its people apart, the longer name first', () => {
    expect(listed('Adam Reyes Vidal met Adam Reyes in Lima.')).toEqual([
      'p2 Person Adam Reyes Vidal: Adam Reyes Vidal',
      'p1 Person Adam Reyes: Adam Reyes',
    ]);
  });
  it('wins over what a name would otherwise be', () => {
    expect(listed('Paris won the cup on Sunday.')).toEqual(['g1 Group Paris: Paris']);
  });
  it('takes no part of a word, and no words in small letters', () => {
    expect(listed('Parisian voters took time out.')).toEqual([]);
  });
  it('knows a name in capitals', () => {
    expect(listed('ADAM REYES LEAVES LIMA')).toEqual(['p1 Person Adam Reyes: ADAM REYES']);
  });
});
