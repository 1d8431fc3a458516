import { StoreError } from '../model/errors.ts';

/** The first version that knows all of our Cypher: `CALL (x) { … }` came with 5.23. */
const FIRST = { major: 5, minor: 23 } as const;

/** Refuses a server whose Cypher is too old, by what it calls itself: `Neo4j/5.26.12`, later `Neo4j/2025.06.0`. */
export function checkNeo4jVersion(agent: string | undefined, server: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  const isKnown = major !== undefined && minor !== undefined;
  if (isKnown && (Number(major) > FIRST.major || (Number(major) === FIRST.major && Number(minor) >= FIRST.minor)))
    return;
  throw new StoreError(
    'store-version',
    `${server} is ${agent ?? 'no Neo4j that tells its version'}; newsgraph needs Neo4j ${FIRST.major}.${FIRST.minor} or later (it is tested with 5.26).`,
    { fault: 'user' },
  );
}
