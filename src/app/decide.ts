import { lookup } from '../graph/lookup.ts';
import { library as inOrder } from '../graph/union.ts';
import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Decision, DecisionTarget } from '../model/reading.ts';
import { writeLibrary } from '../store/library-file.ts';
import { graphOf } from './graph.ts';
import { type Listeners, openLibrary } from './library.ts';
import { nodeMeant } from './who.ts';

/** What someone decides, about whom or what. */
export interface Deciding extends Listeners {
  readonly kind: Decision['kind'];
  /** Names or ids of nodes or entities; for "reject" ids of claims. */
  readonly about: readonly string[];
  readonly by?: string | undefined;
  readonly why?: string | undefined;
}

/** Words of an article, found again by the hash of its text. */
function targetAt(graph: KnowledgeGraph, quote: { article: string; start: number; end: number }): DecisionTarget {
  const sha256 = lookup(graph).articles.get(quote.article)?.sha256;
  if (sha256 === undefined) throw new InputError('article-unknown', `The library holds no article "${quote.article}".`);
  return { sha256, start: quote.start, end: quote.end };
}

/** The mention by which an entity is found again: its first by name, else its first at all. */
function targetOf(graph: KnowledgeGraph, words: string): DecisionTarget {
  const entity = lookup(graph).entities.has(words) ? words : nodeMeant(graph, words).members[0];
  const mentions = graph.mentions.filter((mention) => mention.entity === entity);
  const mention = mentions.find(({ form }) => form === 'name') ?? mentions[0];
  if (mention === undefined) throw new InputError('who-unknown', `Nothing mentions "${words}".`);
  return targetAt(graph, mention.quote);
}

function claimTarget(graph: KnowledgeGraph, id: string): DecisionTarget {
  const claim = lookup(graph).claims.get(id);
  if (claim === undefined)
    throw new InputError(
      'unknown-claim',
      `There is no claim "${id}". Take its id from \`newsgraph claims --about …\`.`,
    );
  return { ...targetAt(graph, claim.quote), predicate: claim.predicate };
}

const optional = (key: 'by' | 'why', value: string | undefined) => (value === undefined ? {} : { [key]: value });

/** Appends a decision to a library: undoable, one line, found by content so that it survives a new reader. */
export async function decide(path: string, { kind, about, by, why, ...listeners }: Deciding): Promise<Decision> {
  const library = await openLibrary(path, listeners);
  const graph = graphOf(library);
  const targets = about.map((words) => (kind === 'reject' ? claimTarget(graph, words) : targetOf(graph, words)));
  const decision: Decision = { kind, targets, ...optional('by', by), ...optional('why', why) };
  await writeLibrary(path, inOrder(library.readings, [...library.decisions, decision], library.ontology));
  return decision;
}
