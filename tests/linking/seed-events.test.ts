import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { wordAt } from './event-score.ts';
import { SEED_EVENTS } from './seed-events.ts';
import { STORY_EVENTS } from './story-events.ts';

const textIn = (folder: string, slug: string): string =>
  readFileSync(fileURLToPath(new URL(`${folder}/${slug}.txt`, import.meta.url)), 'utf8');

describe.each([
  ...Object.entries(SEED_EVENTS).map((entry) => ['../../seeds', ...entry] as const),
  ...Object.entries(STORY_EVENTS).map((entry) => ['stories', ...entry] as const),
])('the gold events of %s/%s', (folder, slug, mentions) => {
  test('stand in its text, each phrase once', () => {
    const text = textIn(folder, slug);
    for (const phrase of Object.keys(mentions)) {
      const { start, end } = wordAt(text, phrase);
      expect(text.slice(start, end)).toBe(/\[(.*)\]/.exec(phrase)?.[1]);
      expect(text.split(phrase.replace(/[[\]]/g, '')).length, phrase).toBe(2);
    }
  });
});
