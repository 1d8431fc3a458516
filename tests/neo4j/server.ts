import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Neo4j that a test started. */
export interface TestServer {
  readonly address: string;
  stop(): Promise<void>;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const version = /<version>(5\.[\d.]+)<\/version>/.exec(readFileSync(here('pom.xml'), 'utf8'))?.[1] ?? '';

/** The server's jars, 135 MB, copied from Maven Central once. */
const jars = (): string =>
  process.env['NEWSGRAPH_NEO4J_JARS'] ?? join(here('../..'), '.cache', 'neo4j', version, 'lib');

/** How long a start may take: some 13 s alone, minutes on a machine that others keep busy. */
const START_MILLISECONDS = 240_000;

const succeeds = (program: string, words: readonly string[]): boolean =>
  spawnSync(program, words, { stdio: 'ignore', timeout: 60_000 }).status === 0;

/** What this machine lacks to run a Neo4j of its own; undefined when nothing. */
function lacking(): string | undefined {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8', timeout: 60_000 });
  const major = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (major < 17) return 'Java 17';
  return existsSync(jars()) || succeeds('mvn', ['--version']) ? undefined : 'Maven';
}

/** Whether a Neo4j can be started: without what it needs, CI fails at once and others are told. */
export function canStartNeo4j(): boolean {
  const lacked = lacking();
  if (lacked === undefined) return true;
  const advice = `No Neo4j can be started: ${lacked} is not on this machine.`;
  if (process.env['CI']) throw new Error(advice);
  process.stderr.write(`${advice} Its tests are skipped.\n`);
  return false;
}

/** Copies the jars under a temporary name and renames them: two runs at once do no harm. */
function ensureJars(): void {
  if (existsSync(jars())) return;
  const temporary = `${jars()}.${process.pid}.tmp`;
  mkdirSync(dirname(temporary), { recursive: true });
  const words = ['-q', '-B', '-f', here('pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${temporary}`];
  const { status, stdout, stderr } = spawnSync('mvn', words, { encoding: 'utf8', timeout: 600_000 });
  if (status !== 0) throw new Error(`Maven could not copy Neo4j's jars:\n${stdout}${stderr}`);
  try {
    renameSync(temporary, jars());
  } catch {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Neo4j did not start in time:\n${said}`)), START_MILLISECONDS);
    const hear = (bytes: Buffer): void => {
      said += String(bytes);
      const address = /^ready (bolt:\/\/[^\s/]+)/m.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      clearTimeout(timer);
      reject(new Error(`Neo4j ended before it was ready:\n${said}`));
    });
  });

/** `auth` asks for passwords, `read-only` lets nobody write; `full-speed` spares neither memory nor the compiler. */
type Setting = 'auth' | 'read-only' | 'full-speed';

/** Little memory and a quick start, which tests want; or what Java does of itself, for measuring. */
const javaWords = (settings: readonly Setting[]): readonly string[] =>
  settings.includes('full-speed') ? ['-Xmx2g'] : ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Starts a Neo4j on a free port of 127.0.0.1 with an empty database. */
export async function startNeo4j(...settings: readonly Setting[]): Promise<TestServer> {
  // For those who write these tests: one that already runs, and whose content may go.
  const running = process.env['NEWSGRAPH_TEST_NEO4J'];
  if (running !== undefined && settings.length === 0) return { address: running, stop: async () => undefined };
  const lacked = lacking();
  if (lacked !== undefined) throw new Error(`No Neo4j can be started: ${lacked} is not on this machine.`);
  ensureJars();
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-neo4j-'));
  const words = [...javaWords(settings), '-cp', join(jars(), '*')];
  const child = spawn('java', [...words, here('Neo.java'), '0', folder, ...settings], { stdio: 'pipe' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const stop = async (): Promise<void> => {
    child.stdin.end();
    const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(timer);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(child), stop };
  } catch (cause) {
    child.kill('SIGKILL');
    await stop();
    throw cause;
  }
}
