import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { compare } from '../differential/compare.ts';

/** The embedded engine against the server; `scripts/differential.ts` throws the same dice for longer. */
export function differingSuite(addressOf: () => string): void {
  describe('beside the embedded engine', () => {
    test('answers random queries of the portable profile on random graphs alike', async () => {
      const store = await openStore(addressOf());
      try {
        const { differences, queries, withRows, refused } = await compare(store, { first: 1, graphs: 10, perGraph: 6 });
        expect(differences).toEqual([]);
        expect({ queries, refused }).toEqual({ queries: 60, refused: 0 });
        // Answers without rows prove little, so many must have some.
        expect(withRows).toBeGreaterThan(18);
      } finally {
        await store.close();
      }
    }, 300_000);
  });
}
