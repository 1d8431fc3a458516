import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gather } from '../../src/graph/gather.ts';
import { identityFrom, keptFrom } from '../../src/graph/kept-links.ts';
import { linkGathered } from '../../src/graph/link/link.ts';
import { library } from '../../src/graph/union.ts';
import { ontology } from '../../src/ontology/ontology.ts';
import { pile } from '../arbitrary.ts';

describe('links that are kept', () => {
  test('give back the identity that was found, in its order, with whatever people decided', () => {
    fc.assert(
      fc.property(pile, ({ readings, decisions }) => {
        const whole = library(readings, decisions);
        const gathered = gather(whole);
        const found = linkGathered(gathered, whole, { ontology });
        const stored = JSON.parse(JSON.stringify(keptFrom(found))) as ReturnType<typeof keptFrom>;
        const back = identityFrom(stored, gathered);
        expect([...back.nodeOf]).toEqual([...found.nodeOf]);
        expect(back.links).toEqual(found.links);
      }),
      { numRuns: 300 },
    );
  });
});
