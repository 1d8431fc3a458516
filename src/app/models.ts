import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { LanguageModel } from '../language/doc.ts';
import { createLanguageModel, MODEL_FILES } from '../language/models/language-model.ts';
import { createNetworkModel, NETWORK_FILES } from '../language/network/network-model.ts';
import { InputError } from '../model/errors.ts';

/** The two models behind one interface: one network for all, or one linear model a task. */
export const MODEL_KINDS = ['network', 'linear'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

/** The one that reads unless told otherwise; figures of both are in docs/evaluation.md. */
const DEFAULT_KIND: ModelKind = 'network';

/** Both `src/app` and `dist/app` lie two folders below the package. */
const SHIPPED = fileURLToPath(new URL('../../models', import.meta.url));

const loaded = new Map<string, LanguageModel>();

/** The language model of a folder of weights, by default the shipped one; read and checked once a process. */
export function loadLanguageModel(folder: string = SHIPPED, kind: ModelKind = DEFAULT_KIND): LanguageModel {
  const place = `${kind} ${folder}`;
  const known = loaded.get(place);
  if (known) return known;
  const checksums = readChecksums(folder);
  const read = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, Uint8Array>> =>
    Object.fromEntries(names.map((name) => [name, readModel(folder, name, checksums[name])])) as Record<
      Name,
      Uint8Array
    >;
  const model = kind === 'network' ? createNetworkModel(read(NETWORK_FILES)) : createLanguageModel(read(MODEL_FILES));
  loaded.set(place, model);
  return model;
}

const ADVICE = 'Install newsgraph again, or train the models with "npx tsx training/train.ts all".';

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
  try {
    const bytes = gunzipSync(packed);
    if (createHash('sha256').update(bytes).digest('hex') === expected) return bytes;
  } catch (cause) {
    throw new InputError('models-damaged', `A language model is damaged: ${path}. ${ADVICE}`, { cause });
  }
  throw new InputError('models-damaged', `A language model is not the one its checksum names: ${path}. ${ADVICE}`);
}
