import type { Token } from '../../language/doc.ts';
import { ancestorsOf, childBy, type Tree } from '../../language/tree.ts';
import type { Cluster, Hint } from '../hint.ts';
import { type Context, headWord } from './sieve.ts';

/** What befalls those whom the law is after: "their trial", "his arrest". */
const SUFFERED =
  /^(trial|arrest|conviction|sentence|sentencing|detention|extradition|execution|indictment|imprisonment|acquittal|bail|innocence|guilt|lawyers?)$/;

/** Deeds of the law: whoever they are done to is not the law. */
const DONE =
  /^(charge|convict|sentence|jail|arrest|detain|imprison|acquit|indict|try|extradite|deport|handcuff|fine|remand)$/;

/** Deeds of whoever stands before a court: "They pleaded guilty", "They deny the charges". */
const pleads = (tree: Tree, verb: Token): boolean =>
  /^(plead|confess)$/.test(verb.lemma) ||
  (verb.lemma === 'deny' && childBy(tree, verb.index, 'obj')?.lemma === 'charge');

/** People who are the law. */
const LAW = /^(judge|magistrate|prosecutor|detective|coroner|justice)s?$/;

const isLaw = (cluster: Cluster): boolean =>
  cluster.kind === 'police' ||
  cluster.kind === 'judiciary' ||
  cluster.hints.some((hint) => hint.form === 'description' && LAW.test(headWord(hint)));

/** "Police arrested two men. Their trial …", "They were charged": police are not tried for their own arrests. */
export function triesOthers(hint: Hint, cluster: Cluster, { tree }: Context): boolean {
  if (!isLaw(cluster)) return false;
  const branches = tree(hint.sentence);
  const token = branches.tokens[hint.head];
  const above = token && branches.tokens[token.head];
  if (!token || !above) return false;
  const word = above.lemma.toLowerCase();
  if (token.relation === 'nmod:poss') return SUFFERED.test(word);
  const suffers =
    token.relation === 'obj' || token.relation === 'nsubj:pass' || childBy(branches, above.index, 'aux:pass');
  return suffers ? DONE.test(word) : token.relation === 'nsubj' && pleads(branches, above);
}

/** Deeds that are done to somebody for what they did. */
const REPAID = /^(kill|shoot|beat|injure|wound|attack|sack|dismiss|expel|suspend)$/;

/** "Police killed two men after they attacked a post": whoever strikes back is not who struck first. */
export function strikesBack(hint: Hint, cluster: Cluster, { tree }: Context): boolean {
  const { tokens } = tree(hint.sentence);
  const deed = tokens[tokens[hint.head]?.head ?? -1];
  const main = tokens[deed?.head ?? -1];
  if (!deed || !main || deed.relation !== 'advcl' || tokens[hint.head]?.relation !== 'nsubj') return false;
  const mark = childBy(tree(hint.sentence), deed.index, 'mark')?.text ?? '';
  const repaid = DONE.test(main.lemma) || REPAID.test(main.lemma);
  if (!repaid || !/^(after|because|since)$/i.test(mark) || !childBy(tree(hint.sentence), main.index, 'obj'))
    return false;
  const subject = childBy(tree(hint.sentence), main.index, 'nsubj')?.index;
  return cluster.hints.some(({ sentence, head }) => sentence === hint.sentence && head === subject);
}

/** What only the dead have. */
const OF_DEAD = /^(death|killing|murder|funeral|burial|corpse|grave|remains|autopsy|inquest)$/;

/** What is done to whoever dies of it, or may. */
const VIOLENT =
  /^(kill|shoot|stab|murder|strangle|assassinate|execute|behead|bludgeon|poison|drown|lynch|attack|ambush)$/;

/** "A marksman shot Okafor …, a witness told the inquest into his death": of two, the dead is the one it was done to, unless the other was shot, too. */
export function harmedAnother(hint: Hint, cluster: Cluster, { tree }: Context): boolean {
  const here = tree(hint.sentence);
  const token = here.tokens[hint.head];
  if (token?.relation !== 'nmod:poss' || !OF_DEAD.test(here.tokens[token.head]?.lemma.toLowerCase() ?? ''))
    return false;
  const near = cluster.hints.filter(({ sentence }) => sentence === hint.sentence || sentence === hint.sentence - 1);
  const stands = (relation: RegExp): boolean =>
    near.some(({ sentence, head }) => {
      const branches = tree(sentence);
      const mention = branches.tokens[head];
      const verb = mention && branches.tokens[mention.head];
      if (!mention || !verb || !relation.test(mention.relation) || !VIOLENT.test(verb.lemma.toLowerCase()))
        return false;
      return mention.relation !== 'nsubj' || childBy(branches, verb.index, 'obj') !== undefined;
    });
  return stands(/^nsubj$/) && !stands(/^(obj|nsubj:pass)$/);
}

/** "The union accused the airline of ruining a firm that it bought": what the accused did, the accuser did not. */
export function accusesIt(hint: Hint, cluster: Cluster, { tree }: Context): boolean {
  const branches = tree(hint.sentence);
  const token = branches.tokens[hint.head];
  if (!token || !/^nsubj/.test(token.relation)) return false;
  const verb = [...ancestorsOf(branches, hint.head)].find(({ lemma }) => /^(accuse|blame)$/.test(lemma));
  if (!verb || verb.index > hint.head || !childBy(branches, verb.index, 'obj')) return false;
  const accuser = childBy(branches, verb.index, 'nsubj')?.index;
  return cluster.hints.some(({ sentence, head }) => sentence === hint.sentence && head === accuser);
}
