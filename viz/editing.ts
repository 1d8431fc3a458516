import { type Signal, signal } from '@preact/signals';
import { ask, SourceError } from './source.ts';

/** A decision as the server tells it. */
export interface DecisionInfo {
  readonly id: string;
  readonly kind: 'same' | 'different' | 'reject' | 'note';
  readonly by?: string;
  readonly why?: string;
  /** The words of the articles that it speaks of. */
  readonly words: readonly string[];
  /** Nodes that those words mention. */
  readonly nodes: readonly string[];
  /** No article holds its words any more: it changes nothing. */
  readonly orphan: boolean;
}

/** What a person wants to decide, by ids of nodes, members or claims. */
export interface Wish {
  readonly kind: DecisionInfo['kind'];
  readonly about: readonly string[];
  /** Of whom those in `about` are split off. */
  readonly from?: readonly string[];
  readonly why?: string;
}

/** How the last wish stands. */
export type Standing = { readonly as: 'idle' | 'asking' } | { readonly as: 'failed'; readonly message: string };

/** People's decisions, and the doors to make and undo them where the server lets this page. */
export interface Editing {
  readonly decisions: readonly DecisionInfo[];
  readonly standing: Signal<Standing>;
  decide(wish: Wish): Promise<void>;
  undo(id: string): Promise<void>;
}

interface Answer {
  readonly token?: string;
  readonly decisions: readonly DecisionInfo[];
}

/**
 * Asks whether this page may decide; undefined where it only reads. After a decision everything that was derived is
 * another, so `renew` loads it again, at the node that the decision speaks of.
 */
export async function loadEditing(renew: (node?: string) => void): Promise<Editing | undefined> {
  const { token, decisions } = (await ask('api/decisions')) as Answer;
  if (token === undefined) return undefined;
  const standing = signal<Standing>({ as: 'idle' });
  const send = async (path: string, body: unknown): Promise<void> => {
    if (standing.peek().as === 'asking') return;
    standing.value = { as: 'asking' };
    const headers = { 'content-type': 'application/json', 'x-newsgraph-token': token };
    try {
      const now = (await ask(path, { method: 'POST', headers, body: JSON.stringify(body) })) as Answer['decisions'];
      renew(now.find(({ id }) => !decisions.some((known) => known.id === id))?.nodes[0]);
    } catch (cause) {
      if (!(cause instanceof SourceError)) throw cause;
      standing.value = { as: 'failed', message: cause.message };
    }
  };
  return {
    decisions,
    standing,
    decide: (wish) => send('api/decisions', wish),
    undo: (id) => send('api/decisions/undo', { id }),
  };
}
