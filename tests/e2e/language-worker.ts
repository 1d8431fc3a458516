import { createKernel, RESERVED } from '../../src/language/network/kernel.ts';
import { createNetworkModel, NETWORK_FILES, type NetworkFiles } from '../../src/language/network/network-model.ts';
import { sha256 } from '../../src/model/hash.ts';

/** What a page asks of the worker: where the weights lie, and sentences to read. */
export interface Question {
  readonly models: string;
  readonly sentences: readonly (readonly string[])[];
}

/** What it gets. */
export interface Answer {
  readonly kernel: string;
  readonly id: string;
  readonly hash: string;
}

/** This file runs in a worker of a browser, for whose globals the tests have no types. */
interface Scope {
  onmessage: (message: { readonly data: Question }) => void;
  postMessage(answer: Answer): void;
}

/** The bytes of a gzipped file: browsers unpack gzip by themselves, brotli they do not. */
async function unpacked(address: string): Promise<Uint8Array> {
  const { body } = await fetch(address);
  if (!body) throw new Error(`nothing at ${address}`);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
}

async function answer({ models, sentences }: Question): Promise<Answer> {
  const files = await Promise.all(
    NETWORK_FILES.map(async (name) => [name, await unpacked(`${models}/${name}.bin.gz`)] as const),
  );
  const model = createNetworkModel(Object.fromEntries(files) as unknown as NetworkFiles);
  const hash = sha256(JSON.stringify(model.annotate(sentences)));
  return { kernel: createKernel(RESERVED).name, id: model.id, hash };
}

const scope = globalThis as unknown as Scope;
scope.onmessage = ({ data }) => {
  // An error outside the promise is the page's to see; a rejection would leave it waiting.
  answer(data).then(
    (found) => scope.postMessage(found),
    (error) =>
      setTimeout(() => {
        throw error;
      }),
  );
};
