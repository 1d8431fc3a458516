import { describe, expect, it } from 'vitest';
import { predictWith } from '../../../../src/app/evaluation/predict.ts';
import { ontology } from '../../../../src/ontology/ontology.ts';
import { readingOf } from '../../../build.ts';

function strikeReading() {
  const builder = readingOf('Police said Ana Ruiz was killed in a raid in Lima. Nobody denied it.');
  const police = builder.entity('Group', 'Police');
  const ana = builder.entity('Person', 'Ana Ruiz');
  const raid = builder.event('raid', 'raid');
  const lima = builder.entity('Place', 'Lima');
  builder.claim([ana, 'KILLED_IN', raid], { modality: 'attributed', claimedBy: [police] });
  builder.claim([raid, 'OCCURRED_IN', lima]);
  builder.claim([police, 'CARRIED_OUT', raid], { modality: 'denied' });
  return builder;
}

describe('a prediction', () => {
  it('is the flat graph with claimants, without denials, and knows which rules heard what', () => {
    const builder = strikeReading();
    const { entities, relations } = predictWith(() => builder.reading(), ontology)([builder.article]);
    const name = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name;
    const said = relations.map((one) => [name(one.source), one.type, name(one.target), one.status, name(one.by)]);
    expect(said.sort()).toEqual([
      ['Ana Ruiz', 'KILLED_IN', 'raid', 'attributed', 'Police'],
      ['raid', 'OCCURRED_IN', 'Lima', 'asserted', undefined],
    ]);
    expect(relations.map((one) => one.rules)).toEqual([['test'], ['test']]);
  });
});
