import { lookup } from '../graph/lookup.ts';
import { library as inOrder } from '../graph/union.ts';
import { InputError } from '../model/errors.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Decision, DecisionTarget } from '../model/reading.ts';
import { writeLibrary } from '../store/library-file.ts';
import { withoutDecision } from './decisions.ts';
import { storedGraph } from './kept-links.ts';
import { type Listeners, openLibrary, openStored } from './library.ts';
import { nodeMeant } from './who.ts';

/** What someone decides, about whom or what. */
export interface Deciding extends Listeners {
  readonly kind: Decision['kind'];
  /** Names or ids of nodes or entities; for "reject" ids of claims. */
  readonly about: readonly string[];
  /** For "different": each of `about` is another than each of these; without it all of `about` are different. */
  readonly from?: readonly string[] | undefined;
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

/** Whom each of the decisions speaks of: to split some off from others takes one decision a pair. */
const groupsOf = ({ kind, about, from = [] }: Deciding): (readonly string[])[] =>
  kind === 'different' && from.length > 0 ? about.flatMap((one) => from.map((other) => [one, other])) : [about];

/** Appends decisions to a library: undoable, one line each, found by content so that they survive a new reader. */
export async function decide(path: string, { by, why, ...deciding }: Deciding): Promise<readonly Decision[]> {
  const { kind, onWarning } = deciding;
  const stored = await openStored(path, { onWarning });
  const { library } = stored;
  const graph = await storedGraph(path, stored);
  const target = (words: string): DecisionTarget =>
    kind === 'reject' || (kind === 'note' && lookup(graph).claims.has(words))
      ? claimTarget(graph, words)
      : targetOf(graph, words);
  const made = groupsOf(deciding).map(
    (about): Decision => ({ kind, targets: about.map(target), ...optional('by', by), ...optional('why', why) }),
  );
  await writeLibrary(path, inOrder(library.readings, [...library.decisions, ...made], library.ontology));
  return made;
}

/** Takes a decision back, by the id that `decisionInfos` gives it. */
export async function takeBack(path: string, id: string, listeners: Listeners = {}): Promise<void> {
  const { readings, decisions, ontology } = await openLibrary(path, listeners);
  await writeLibrary(path, inOrder(readings, withoutDecision(decisions, id), ontology));
}
