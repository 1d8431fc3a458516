import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, folderWith, removeFoldersAfterwards } from './folders.ts';

removeFoldersAfterwards();

const root = fileURLToPath(new URL('../..', import.meta.url));
const npm = (...words: string[]): string => execFileSync('npm', words, { cwd: root, encoding: 'utf8', stdio: 'pipe' });

/** Uses the package as a stranger would: by its name, in plain Node, in a folder of its own. */
const PROGRAM = `
  import { builtInReader, createArticle, knowledge, library, ontology, formats, questions } from 'newsgraph';
  const article = createArticle('a', ${JSON.stringify(ARTICLE)}, { publishedAt: '2021-03-03' });
  const graph = knowledge(library([builtInReader()(article)]), ontology);
  const killed = graph.edges.filter((edge) => edge.type === 'KILLED_IN').length;
  console.log(JSON.stringify({ killed, formats: formats.map(({ name }) => name), questions: questions().length }));
`;

describe('the package', () => {
  let packed: string[];
  beforeAll(() => {
    const [listed] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts')) as [
      { files: { path: string }[] },
    ];
    packed = listed.files.map(({ path }) => path);
  });

  test('holds what runs: the program, the viewer, weights, seeds, queries, the licence', () => {
    const wanted = [
      'dist/cli/main.js',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/store/query-process.js',
      'dist/viewer/index.html',
      'models/checksums.json',
      'models/README.md',
      'seeds/meridian-airport-strike.txt',
      'seeds/meridian-airport-strike.json',
      'cypher/schema.cypher',
      'cypher/queries/who-attended.cypher',
      'LICENSE',
      'README.md',
      'package.json',
    ];
    expect(packed).toEqual(expect.arrayContaining(wanted));
  });

  test('holds nothing else', () => {
    const strangers = packed.filter((path) => !/^(dist|models|seeds|cypher)\//.test(path));
    expect(strangers.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
  });

  test('runs from its packed files alone, in plain Node', () => {
    const folder = folderWith({ 'package.json': '{"type": "module"}', 'program.js': PROGRAM });
    const home = join(folder, 'node_modules', 'newsgraph');
    for (const path of packed) {
      mkdirSync(join(home, path, '..'), { recursive: true });
      cpSync(join(root, path), join(home, path));
    }
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    for (const name of Object.keys(dependencies)) {
      mkdirSync(join(folder, 'node_modules', name, '..'), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    }
    const run = (...words: string[]) => execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    const answer = JSON.parse(run('program.js'));
    expect(answer).toMatchObject({ formats: expect.arrayContaining(['jsonl', 'json', 'flat', 'graphml']) });
    expect(answer.killed).toBeGreaterThan(0);
    expect(answer.questions).toBeGreaterThanOrEqual(8);
    writeFileSync(join(folder, 'a.txt'), ARTICLE);
    const main = join(home, 'dist/cli/main.js');
    run(main, 'build', 'a.txt', '--published', '2021-03-03');
    const table = JSON.parse(run(main, 'query', 'killed-in', '--json'));
    expect(table.rows.length).toBeGreaterThan(0);
    rmSync(home, { recursive: true });
  });
});

describe('the lockfile', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
  };

  test('knows the builds of every platform, without which `npm ci` refuses to install', () => {
    const optional = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
    expect(optional.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });

  test('names no registry, so that each machine asks its own', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
