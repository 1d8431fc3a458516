import { describe, expect, test } from 'vitest';
import { knowledge } from '../../../src/graph/knowledge.ts';
import { library } from '../../../src/graph/union.ts';
import { ontology } from '../../../src/ontology/ontology.ts';
import { readingOf } from '../../build.ts';
import { forbidImpurity } from '../../setup.ts';

forbidImpurity();

interface Told {
  readonly kind: string;
  readonly place?: string;
  readonly honored?: string;
}

/** The parts and wholes that events for some people make, as "procession in Ostby PART_OF funeral". */
function parts(events: readonly Told[]): string[] {
  const builder = readingOf('Ada Lark. Bo Finch. A funeral. A procession in Ostby. A procession in Westby. A wedding.');
  const people = new Map(['Ada Lark', 'Bo Finch'].map((name) => [name, builder.entity('Person', name)]));
  for (const { kind, place, honored = 'Ada Lark' } of events) {
    const name = place === undefined ? kind : `${kind} in ${place}`;
    const event = builder.event(kind, name, { words: [place ?? kind] });
    builder.claim([people.get(honored)!, 'HONORED_IN', event]);
    if (place !== undefined) builder.claim([event, 'OCCURRED_IN', builder.entity('Place', place)]);
  }
  const { nodes, edges } = knowledge(library([builder.reading()]), ontology);
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  return edges
    .filter(({ type }) => type === 'PART_OF')
    .map(({ source, target, derived }) => `${nameOf.get(source)} PART_OF ${nameOf.get(target)}${derived ? '' : '!'}`)
    .toSorted();
}

const FUNERAL: Told = { kind: 'funeral' };
const OSTBY: Told = { kind: 'procession', place: 'Ostby' };
const WESTBY: Told = { kind: 'procession', place: 'Westby' };

describe('parts of a larger event', () => {
  test.each<[string, readonly Told[], readonly string[]]>([
    [
      'are processions in two towns, two parts of the one funeral',
      [FUNERAL, OSTBY, WESTBY],
      ['procession in Ostby PART_OF funeral', 'procession in Westby PART_OF funeral'],
    ],
    ['are not each other', [OSTBY, WESTBY], []],
    ['are no part of the funeral of another', [{ ...FUNERAL, honored: 'Bo Finch' }, OSTBY], []],
    [
      'are no part of one of two funerals of which nothing says which is the whole',
      [FUNERAL, { kind: 'funeral' }, OSTBY],
      [],
    ],
    [
      'are no parts of a funeral in another town, but of one in their own',
      [{ kind: 'funeral', place: 'Ostby' }, OSTBY, WESTBY],
      ['procession in Ostby PART_OF funeral in Ostby'],
    ],
    ['are parts of the whole by their kinds only', [FUNERAL, { kind: 'attack' }], []],
  ])('%s', (_, events, expected) => {
    expect(parts(events)).toEqual(expected);
  });
});
