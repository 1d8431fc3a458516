import { InputError } from '../model/errors.ts';

/** A Neo4j server and a database of it, as an address names them. */
export interface Neo4jAddress {
  /** What the driver takes: scheme, host, port and routing context; never a user or a password. */
  readonly url: string;
  /** Without one, the server's own default is used. */
  readonly database?: string;
  /** For messages and logs: url and database. */
  readonly shown: string;
}

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/** A name as Neo4j allows it: 3 to 63 letters, digits, dots and dashes, the first a letter. */
const DATABASE = /^[a-z][a-z0-9.-]{2,62}$/i;

const wrong = (message: string): InputError => new InputError('store-address', message);

function urlOf(address: string): URL {
  try {
    return new URL(address);
  } catch {
    throw wrong('The address of the server cannot be read. Give it as bolt://HOST:7687 or neo4j+s://HOST.');
  }
}

/** A server is asked in Bolt; its web page has another address. */
function checkScheme(url: URL): void {
  const scheme = url.protocol.slice(0, -1);
  if (SCHEMES.includes(scheme)) return;
  const hint = scheme.startsWith('http') ? ` Perhaps bolt://${url.hostname}:7687 is meant.` : '';
  throw wrong(`"${scheme}://" is no address of a Neo4j server. Use one of ${SCHEMES.join(', ')}.${hint}`);
}

/** Whether an address names a server and not a file. */
export const isNeo4jAddress = (address: string): boolean =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(address) && SCHEMES.includes(address.slice(0, address.indexOf(':')).toLowerCase());

/** Reads `neo4j+s://host:port/database`; a user or a password in it is refused, because addresses are logged. */
export function neo4jAddress(address: string): Neo4jAddress {
  const url = urlOf(address.trim());
  checkScheme(url);
  if (url.username !== '' || url.password !== '')
    throw wrong('The address holds a user or a password. Leave them out, and set NEO4J_USER and NEO4J_PASSWORD.');
  if (url.hostname === '') throw wrong('The address names no host. Give it as bolt://HOST:7687.');
  const database = url.pathname.replace(/^\//, '').replace(/\/$/, '');
  if (database !== '' && !DATABASE.test(database))
    throw wrong(`"${database}" is no name of a database: letters, digits, dots and dashes, a letter first.`);
  if (database.toLowerCase() === 'system')
    throw wrong('The database "system" holds no graphs. Name another one, or none.');
  const server = `${url.protocol}//${url.host}`;
  return {
    url: `${server}${url.search}`,
    ...(database !== '' && { database }),
    shown: database === '' ? server : `${server}/${database}`,
  };
}
