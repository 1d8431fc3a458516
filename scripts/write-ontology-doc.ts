// Writes docs/ontology.md from the ontology's records: `npx tsx scripts/write-ontology-doc.ts`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ontologyPage } from '../src/app/ontology-page.ts';
import { ontology } from '../src/ontology/ontology.ts';

writeFileSync(fileURLToPath(new URL('../docs/ontology.md', import.meta.url)), ontologyPage(ontology));
