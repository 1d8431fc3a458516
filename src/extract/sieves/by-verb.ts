import type { Clause, Token } from '../../language/doc.ts';
import { childBy, childrenBy } from '../../language/tree.ts';
import type { Hint } from '../hint.ts';
import type { Context, Sieve } from './sieve.ts';

/** "Ada Moreau is the head of the port authority": an asserted copula. */
export const copula: Sieve = {
  name: 'copula',
  tied: true,
  about: (hint, context) =>
    hint.form === 'description' && !hint.count && (equating(hint, context)?.slots.has('subject') ?? false),
  reach: { window: 0 },
  corefers: (hint, cluster, context) => {
    const subjects = equating(hint, context)?.slots.get('subject') ?? [];
    return cluster.hints.some(
      (other) => other.sentence === hint.sentence && subjects.some(({ head }) => head === other.head),
    );
  },
};

/** The statement whose subject a description is said to be. */
function equating({ sentence, head }: Hint, { doc, tree }: Context): Clause | undefined {
  const clause = doc.sentences[sentence]?.clauses.find((each) => each.form === 'copula' && each.predicate === head);
  const stated = clause?.polarity !== 'negative' && clause?.modality === 'asserted';
  return stated && !childBy(tree(sentence), head, 'case') ? clause : undefined;
}

/** Verbs after which a role is what somebody becomes. */
const BECOMING = new Set([
  'appoint',
  'name',
  'elect',
  're-elect',
  'become',
  'make',
  'nominate',
  'choose',
  'remain',
  'serve',
  'work',
  'act',
  'resign',
  'retire',
  'take over',
  'step down',
  'swear in',
  'quit',
]);

/** Of those, the ones that make somebody else something. */
const APPOINTING = new Set(['appoint', 'name', 'elect', 're-elect', 'nominate', 'choose', 'swear in']);

/** "Ada Moreau was appointed head of the port": a role after a verb of becoming is its subject's, or its object's. */
export const becomes: Sieve = {
  name: 'becomes',
  tied: true,
  about: ({ form, type, plural, sentence, head }, { doc }) =>
    form === 'description' &&
    type === 'Person' &&
    !plural &&
    ['xcomp', 'obj', 'obl', 'ccomp'].includes(doc.sentences[sentence]?.tokens[head]?.relation ?? ''),
  reach: { window: 0 },
  corefers: (hint, cluster, { doc, tree }) => {
    const token = tree(hint.sentence).tokens[hint.head];
    if (!token) return false;
    const clause = doc.sentences[hint.sentence]?.clauses.find(
      (each) => each.form === 'verb' && each.predicate === token.head && BECOMING.has(each.lemma),
    );
    if (!clause || clause.polarity === 'negative' || clause.modality !== 'asserted') return false;
    // "The president appointed a judge": who is appointed is not who appoints.
    if (token.relation === 'obj' && APPOINTING.has(clause.lemma) && clause.voice === 'active') return false;
    const marker = childrenBy(tree(hint.sentence), hint.head, 'case')[0]?.lemma.toLowerCase();
    if (token.relation === 'obl' && marker !== 'as') return false;
    // Who is named as captain becomes it; who is named as the gunman may be the wrong one.
    if (clause.lemma === 'name' && marker === 'as' && !hint.role) return false;
    const objects = token.relation === 'xcomp' ? clause.slots.get('object') : undefined;
    const holders = clause.slots.get('passive:subject') ?? objects ?? clause.slots.get('subject') ?? [];
    return cluster.hints.some(
      (other) => other.sentence === hint.sentence && holders.some((phrase) => phrase.head === other.head),
    );
  },
};

/** "Ada Moreau turned herself in", "Ada Moreau herself": whoever does it, is the one it is done to; right behind a name it is that name. */
export const reflexive: Sieve = {
  name: 'reflexive',
  tied: true,
  about: (hint) => hint.form === 'pronoun' && /sel(f|ves)$/i.test(hint.name),
  reach: { window: 0 },
  corefers: (hint, cluster, { doc }) => {
    const clause = doc.sentences[hint.sentence]?.clauses.find(
      (each) =>
        each.form === 'verb' && [...each.slots.values()].some((all) => all.some(({ head }) => head === hint.head)),
    );
    const doers = clause?.slots.get('subject') ?? [];
    const here = cluster.hints.filter((other) => other.sentence === hint.sentence);
    const stressed = here.some((other) => other.form === 'name' && other.to === hint.from);
    return stressed || here.some((other) => doers.some(({ head }) => head === other.head));
  },
};

/** "Speaking after her release, Ada Moreau thanked them": whoever a clause without a subject opens the sentence for. */
export const opensFor: Sieve = {
  name: 'opens-for',
  tied: true,
  ahead: true,
  about: (hint, context) => hint.form === 'pronoun' && hint.type === 'Person' && openedFor(hint, context) !== undefined,
  reach: { window: 0 },
  corefers: (hint, cluster, context) => {
    const subject = openedFor(hint, context);
    return cluster.hints.some(
      (other) => other.sentence === hint.sentence && other.form === 'name' && other.head === subject?.index,
    );
  },
};

/** The subject behind a pronoun whose clause without one opens the sentence. */
function openedFor({ sentence, head }: Hint, { tree }: Context): Token | undefined {
  const here = tree(sentence);
  const verb = here.tokens
    .slice(0, Math.min(3, head))
    .find(({ relation, xpos }) => relation === 'advcl' && xpos === 'VBG');
  const main = verb && here.tokens[verb.head];
  const subject =
    main && !childBy(here, verb.index, 'nsubj') ? childBy(here, main.index, 'nsubj', 'nsubj:pass') : undefined;
  return subject && subject.index > head ? subject : undefined;
}
