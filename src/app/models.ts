import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { LanguageModel } from '../language/doc.ts';
import { createNetworkModel, NETWORK_FILES, type NetworkFiles } from '../language/network/network-model.ts';
import { readPlaces } from '../lexicon/place-table.ts';
import { InputError } from '../model/errors.ts';
import type { PlaceTable } from '../model/places.ts';

/** Both `src/app` and `dist/app` lie two folders below the package. */
const SHIPPED = fileURLToPath(new URL('../../models', import.meta.url));

const loaded = new Map<string, LanguageModel>();

/** The language model of a folder of weights, by default the shipped one; read and checked once a process. */
export function loadLanguageModel(folder: string = SHIPPED): LanguageModel {
  const known = loaded.get(folder);
  if (known) return known;
  const checksums = readChecksums(folder);
  const files = NETWORK_FILES.map((name) => [name, readModel(folder, name, checksums[name])] as const);
  const model = createNetworkModel(Object.fromEntries(files) as unknown as NetworkFiles);
  loaded.set(folder, model);
  return model;
}

const ADVICE = 'Install newsgraph again, or train the models again (training/README.md).';

let places: PlaceTable | undefined;

/** The table of cities and provinces in a folder of weights, by default the shipped one; read and checked once a process. */
export function loadPlaces(folder: string = SHIPPED): PlaceTable {
  const read = (): PlaceTable =>
    readPlaces(new TextDecoder().decode(readModel(folder, 'places', readChecksums(folder)['places'])));
  if (folder !== SHIPPED) return read();
  places ??= read();
  return places;
}

/** Names the shipped table of places by its checksum: what was derived with another one is derived again. */
export const placesVersion = (): string => (readChecksums(SHIPPED)['places'] ?? '').slice(0, 16);

function readChecksums(folder: string): Readonly<Record<string, string>> {
  const path = `${folder}/checksums.json`;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  } catch (cause) {
    throw new InputError('models-missing', `The list of language models cannot be read: ${path}. ${ADVICE}`, { cause });
  }
}

/** The checksum is of the unpacked bytes: they decide what is read, whatever packed them. */
function readModel(folder: string, name: string, expected: string | undefined): Uint8Array {
  const path = `${folder}/${name}.bin.gz`;
  let packed: Uint8Array;
  try {
    packed = readFileSync(path);
  } catch (cause) {
    throw new InputError('models-missing', `A language model is missing: ${path}. ${ADVICE}`, { cause });
  }
  const bytes = unpack(path, packed);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found === expected) return bytes;
  const message = `A language model is not the one its checksum names: ${path} should be ${expected} and is ${found}.`;
  throw new InputError('models-damaged', `${message} ${ADVICE}`);
}

function unpack(path: string, packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed);
  } catch (cause) {
    throw new InputError('models-damaged', `A language model is damaged: ${path}. ${ADVICE}`, { cause });
  }
}
