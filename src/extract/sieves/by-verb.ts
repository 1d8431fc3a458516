import { childrenBy } from '../../language/tree.ts';
import type { Sieve } from './sieve.ts';

/** "Ada Moreau is the head of the port authority": an asserted copula. */
export const copula: Sieve = {
  name: 'copula',
  tied: true,
  about: (hint) => hint.form === 'description' && !hint.count,
  reach: { window: 0 },
  corefers: (hint, cluster, { doc, tree }) => {
    const sentence = doc.sentences[hint.sentence];
    const clause = sentence?.clauses.find((each) => each.form === 'copula' && each.predicate === hint.head);
    if (!clause || clause.polarity === 'negative' || clause.modality !== 'asserted') return false;
    const subjects = new Set([...(clause.slots.get('subject') ?? [])].map((phrase) => phrase.head));
    if (childrenBy(tree(hint.sentence), hint.head, 'case').length > 0) return false;
    return cluster.hints.some((other) => other.sentence === hint.sentence && subjects.has(other.head));
  },
};

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
  about: (hint) => hint.form === 'description' && hint.type === 'Person' && !hint.plural,
  reach: { window: 0 },
  corefers: (hint, cluster, { doc, tree }) => {
    const token = tree(hint.sentence).tokens[hint.head];
    if (!token || !['xcomp', 'obj', 'obl', 'ccomp'].includes(token.relation)) return false;
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
  about: (hint) => hint.form === 'pronoun' && hint.type === 'Person',
  reach: { window: 0 },
  corefers: (hint, cluster, { tree }) => {
    const here = tree(hint.sentence);
    const verb = here.tokens.find(
      ({ relation, xpos, index }) => relation === 'advcl' && xpos === 'VBG' && index < hint.head && index < 3,
    );
    const main = verb && here.tokens[verb.head];
    if (!verb || !main || childrenBy(here, verb.index, 'nsubj').length > 0) return false;
    const [subject] = childrenBy(here, main.index, 'nsubj', 'nsubj:pass');
    return (
      subject !== undefined &&
      subject.index > hint.head &&
      cluster.hints.some(
        (other) => other.sentence === hint.sentence && other.form === 'name' && other.head === subject.index,
      )
    );
  },
};
