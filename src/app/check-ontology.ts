import { createReader, type Reader } from '../extract/reader.ts';
import { library } from '../graph/union.ts';
import { createArticle } from '../model/article.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Ontology } from '../ontology/kinds.ts';
import { ontology as builtIn } from '../ontology/ontology.ts';
import { type OwnOntology, ontologyOf } from '../ontology/own.ts';
import { graphOfSentence, missingFrom, type Proved, provedRecords, saidIn } from './examples.ts';
import { loadLanguageModel } from './models.ts';
import { placeText, readOntologyFile } from './own-ontology.ts';
import { builtInReader } from './reader.ts';

/** A sentence that is not read as its record says. */
export interface FailedExample {
  /** "line 12, relations[0].examples[1]"; for a sentence of newsgraph's own, its record. */
  readonly place: string;
  readonly sentence: string;
  /** What should have been read and was not, or what was read though it should not. */
  readonly why: string;
  /** What was read instead. */
  readonly read: readonly string[];
  /** Verbs and nouns in their basic form, as the reader finds them in the sentence: "sing", never "sang". */
  readonly words?: readonly string[];
}

/** What became of a user's examples. */
export interface CheckedOntology {
  readonly examples: number;
  readonly counterexamples: number;
  readonly failed: readonly FailedExample[];
  /** Records without a sentence to prove them. */
  readonly unproved: readonly string[];
}

type Read = (sentence: string) => KnowledgeGraph;

const reading =
  (read: Reader, ontology: Ontology): Read =>
  (sentence) =>
    graphOfSentence(sentence, read, ontology);

function failuresOf(
  { name, examples, counterexamples, isIn }: Pick<Proved, 'name' | 'examples' | 'counterexamples' | 'isIn'>,
  read: Read,
) {
  const unread = examples.map(([sentence, claims], index) => {
    const graph = read(sentence);
    const missing = missingFrom(graph, claims);
    const why = missing.length === 0 ? undefined : `not read: ${missing.join('; ')}`;
    return { step: ['examples', index] as const, sentence, why, read: saidIn(graph) };
  });
  const misread = counterexamples.map((sentence, index) => {
    const graph = read(sentence);
    const why = isIn(graph) ? `${name} was read, but must not be` : undefined;
    return { step: ['counterexamples', index] as const, sentence, why, read: saidIn(graph) };
  });
  return [...unread, ...misread].flatMap(({ why, ...rest }) => (why === undefined ? [] : [{ ...rest, why }]));
}

/** The user's records as they stand in the file, each judged by the whole record it belongs to. */
function ownProofs(own: OwnOntology, proved: ReadonlyMap<string, Proved>) {
  const sections = [
    ...own.relations.map((record, index) => ({ record, path: ['relations', index], name: record.type })),
    ...own.events.map((record, index) => ({ record, path: ['events', index], name: record.kind })),
    ...own.kinds.map((record, index) => ({ record, path: ['kinds', index], name: record.kind })),
    ...own.words.map((record, index) => ({ record, path: ['words', index], name: record.of })),
  ];
  return sections.flatMap(({ record, path, name }) => {
    const whole = proved.get(name);
    return whole
      ? [{ path, name, proof: { ...whole, examples: record.examples, counterexamples: record.counterexamples } }]
      : [];
  });
}

/** Sentences of newsgraph's own records that are read as they should without the user's words, and not with them. */
function brokenByOwn(read: Read): FailedExample[] {
  const plain = reading(builtInReader(), builtIn);
  return provedRecords(builtIn).flatMap((proved) =>
    failuresOf(proved, read)
      .filter(({ sentence }) => {
        const at = {
          ...proved,
          examples: proved.examples.filter(([each]) => each === sentence),
          counterexamples: proved.counterexamples.filter((each) => each === sentence),
        };
        return failuresOf(at, plain).length === 0;
      })
      .map(({ sentence, why, read: said }) => ({ place: `newsgraph's own ${proved.name}`, sentence, why, read: said })),
  );
}

/** The basic forms that records go by. */
function basicForms(sentence: string, { stages }: Reader): string[] {
  const words = stages(createArticle('example', sentence)).doc.sentences.flatMap(({ clauses, tokens }) =>
    clauses.filter(({ predicate }) => tokens[predicate]?.tag !== 'PROPN').map(({ lemma }) => lemma),
  );
  return [...new Set(words)];
}

/** Runs the examples and counterexamples of a user's ontology through the real reader, and newsgraph's own beside them. */
export async function checkOntology(path: string): Promise<CheckedOntology> {
  const { own, lineOf } = await readOntologyFile(path);
  const ontology = ontologyOf(library([], [], own));
  const reader = createReader({ model: loadLanguageModel(), ontology });
  const read = reading(reader, ontology);
  const proofs = ownProofs(own, new Map(provedRecords(ontology).map((proved) => [proved.name, proved])));
  const failed = proofs.flatMap(({ path: record, proof }) =>
    failuresOf(proof, read).map(({ step, ...rest }) => ({
      place: placeText([...record, ...step], lineOf),
      ...rest,
      words: basicForms(rest.sentence, reader),
    })),
  );
  const claims = proofs.flatMap(({ name, proof }) => proof.examples.flatMap(([, said]) => [name, ...said]));
  return {
    examples: proofs.reduce((sum, { proof }) => sum + proof.examples.length, 0),
    counterexamples: proofs.reduce((sum, { proof }) => sum + proof.counterexamples.length, 0),
    failed: [...failed, ...brokenByOwn(read)],
    unproved: proofs.map(({ name }) => name).filter((name) => !claims.some((claim) => claim.includes(name))),
  };
}
