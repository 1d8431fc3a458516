import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ontologyPage } from '../../../src/app/ontology-page.ts';
import { ontology } from '../../../src/ontology/ontology.ts';

it('keeps docs/ontology.md in step with the records', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../docs/ontology.md', import.meta.url)), 'utf8');
  expect(page, 'run: npx tsx scripts/write-ontology-doc.ts').toBe(ontologyPage(ontology));
});
