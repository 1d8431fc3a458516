import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Who may import whom, as docs/architecture.md has it; a room may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  schema: ['model'],
  ontology: ['model'],
  lexicon: ['model'],
  language: ['model', 'lexicon'],
  extract: ['language', 'ontology', 'lexicon', 'model'],
  graph: ['model', 'ontology'],
  store: ['graph', 'schema', 'model', 'ontology'],
  export: ['graph', 'schema', 'model', 'ontology'],
  app: ['store', 'export', 'graph', 'schema', 'model', 'ontology', 'lexicon', 'language', 'extract'],
  cli: ['app', 'schema', 'model'],
  server: ['app', 'schema', 'model'],
};

const ROOMS = Object.keys(MAY_IMPORT);
const PURE = ['model', 'ontology', 'lexicon', 'language', 'extract', 'graph'];

/** One import of a file in a room, and whether it is allowed. */
interface Import {
  readonly room: string;
  readonly what: string;
  readonly allowed: boolean;
}

const imports: readonly Import[] = [
  ...ROOMS.flatMap((room) =>
    ROOMS.filter((other) => other !== room).map((other) => ({
      room: `src/${room}`,
      what: `../${other}/thing.ts`,
      allowed: MAY_IMPORT[room]?.includes(other) ?? false,
    })),
  ),
  ...ROOMS.flatMap((room) => [
    { room: `src/${room}`, what: 'node:fs/promises', allowed: !PURE.includes(room) },
    { room: `src/${room}`, what: 'zod', allowed: room === 'schema' },
    { room: `src/${room}`, what: 'neo4j-driver', allowed: false },
  ]),
  { room: 'src/cli', what: '../server/serve.ts', allowed: true },
  ...ROOMS.map((room) => ({
    room: 'viz',
    what: `../src/${room}/thing.ts`,
    allowed: room === 'model' || room === 'graph',
  })),
  { room: 'viz', what: '../src/export/text-formats.ts', allowed: true },
  { room: 'viz', what: 'zod', allowed: false },
  { room: 'viz', what: 'node:fs', allowed: false },
];

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the walls between rooms', () => {
  let folder: string;
  let refused: Set<string>;
  const fileOf = ({ room, what }: Import): string => `${room}/${what.replace(/\W+/g, '-')}.ts`;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-layers-'));
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    for (const each of imports) {
      const file = join(folder, fileOf(each));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `import { thing } from '${each.what}';\n\nexport const found = thing;\n`);
    }
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const words = ['lint', '--reporter=json', '--max-diagnostics=none', '--only=style/noRestrictedImports'];
    const { stdout } = spawnSync(process.execPath, [biome, ...words], { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
    refused = new Set(diagnostics.map(({ location }) => location.path.replaceAll('\\', '/')));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(imports)('$room importing $what is allowed: $allowed', (each) => {
    expect(!refused.has(fileOf(each))).toBe(each.allowed);
  });

  test('stand for every room there is', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map((room) => room.name).sort()).toEqual([...ROOMS].sort());
  });
});
