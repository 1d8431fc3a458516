import type { Clause, Sentence, Token } from '../language/doc.ts';
import { ancestorsOf, childBy, childrenBy } from '../language/tree.ts';
import { weaker } from '../model/claim.ts';
import type { EventTie } from '../ontology/kinds.ts';
import { attribute, type Hearing } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { byDoer } from './event-doers.ts';
import { isTold } from './event-draft.ts';
import type { Happening } from './happenings.ts';
import type { Frame } from './hint.ts';
import { isStory } from './spot.ts';
import type { Draft } from './state.ts';
import {
  eventOf,
  type Hung,
  outermost,
  type Scene,
  type Tie,
  type Tied,
  type Told,
  toldAt,
  toldIn,
} from './tie-scene.ts';

/** What ties events of one sentence together: cause, response, part and whole. */
export function findTies(
  happenings: readonly Happening[],
  { ties, hearing }: { readonly ties: readonly Tie[]; readonly hearing: Hearing },
): { readonly drafts: Draft[]; readonly both: ReadonlySet<Happening> } {
  const scenes = scenesOf(happenings, hearing);
  const all = scenes
    .flatMap((scene, at) => ties.flatMap((tie) => [...tiedBy(scene, tie), ...takenUp(scene, tie, scenes[at - 1])]))
    .filter(({ above, below, tie }) => above.happening !== below.happening && fitting(tie, above, below));
  return {
    drafts: all.map((each) => say(each, hearing)),
    both: new Set(all.flatMap(({ above, below }) => [above.happening, below.happening])),
  };
}

function scenesOf(happenings: readonly Happening[], { context }: Hearing): Scene[] {
  const told = new Map<Sentence, Map<number, Told>>();
  for (const happening of happenings)
    for (const frame of happening.frames) {
      const here = told.get(frame.sentence) ?? new Map<number, Told>();
      told.set(frame.sentence, here.set(frame.clause.predicate, { happening, frame }));
    }
  return [...told]
    .filter(([sentence]) => isStory(sentence))
    .sort(([a], [b]) => a.index - b.index)
    .map(([sentence, told]) => ({ sentence, tree: context.tree(sentence.index), told }))
    .map((place) => ({ ...place, marked: markedIn(place) }));
}

/** Events with words before them that may tie them to another. */
const markedIn = (place: Omit<Scene, 'marked'>): Scene['marked'] =>
  [...place.told.values()].flatMap((below) => {
    const outer = outermost(place, below.frame.clause.predicate);
    const markers = markersOf(place, outer);
    return markers.length > 0 ? [{ below, outer, markers }] : [];
  });

/** What did not happen brings nothing about, and nothing is a part of it. */
const fitting = ({ kinds, wholes }: EventTie, above: Told, below: Told): boolean =>
  below.frame.clause.polarity === 'positive' &&
  isOne(below.frame) &&
  (!kinds || kinds.includes(above.frame.kind.kind)) &&
  (!wholes || (above.frame.kind.partOf ?? []).includes(below.frame.kind.kind));

/** "In session", "on strike": a noun in the singular that stands alone is a state, not an event of its own. */
const isOne = ({ sentence: { tokens }, clause: { form, predicate } }: Frame): boolean =>
  form === 'verb' ||
  tokens[predicate]?.xpos !== 'NN' ||
  tokens.some(
    ({ head, relation, tag }) => head === predicate && (/^(det|nmod:poss|nummod)$/.test(relation) || tag === 'PROPN'),
  );

function tiedBy(scene: Scene, tie: Tie): Tied[] {
  if (tie.tie.form === 'phrase') return byPhrase(scene, tie);
  if (tie.tie.form === 'doer') return byDoer(scene, tie);
  return scene.sentence.clauses.flatMap((clause) => byVerb(scene, tie, clause));
}

/** "In retaliation for the attack": words right before an event, hung on another. */
function byPhrase(scene: Scene, { type, tie }: Tie): Tied[] {
  return scene.marked.flatMap(({ below, outer, markers }) => {
    const words = tie.words
      .map((each) => spelt(scene, each, markers.at(-1) ?? -1))
      .find((each) => each && markers.every((marker) => each.includes(marker)));
    const above = words && hungOn(scene, outer, words);
    if (!words || !above) return [];
    const before = scene.sentence.tokens.slice(Math.max(0, (words[0] ?? 0) - 3), words[0]);
    const negated = before.some((token) => /^(not|n't|never|nor)$/i.test(token.text));
    return [{ type, tie, above: above.told, below, clause: above.clause, words, negated }];
  });
}

/** The words that tie a phrase to what is before it: "because of" the attack, "avenge" in "to avenge the killing". */
function markersOf({ tree, sentence }: Pick<Scene, 'tree' | 'sentence'>, at: number): number[] {
  const marks = childrenBy(tree, at, 'case', 'mark').flatMap((mark) => [
    mark,
    ...childrenBy(tree, mark.index, 'fixed'),
  ]);
  const before = marks.map(({ index }) => index).filter((index) => index < at);
  const above = sentence.tokens[sentence.tokens[at]?.head ?? -1];
  // "to avenge the killing": the event is the object of a verb of purpose.
  const purpose = above?.tag === 'VERB' && sentence.tokens[at]?.relation === 'obj' && above.index < at;
  return before.length > 0 ? before.sort((a, b) => a - b) : purpose ? [above.index] : [];
}

/** "In response, the army shelled Gao": what the words answer is the only event of the sentence before. */
function takenUp(scene: Scene, { type, tie }: Tie, before: Scene | undefined): Tied[] {
  const { tokens, index } = scene.sentence;
  const isNear = before !== undefined && index - before.sentence.index === 1;
  if (tie.form !== 'phrase' || !isNear || !/^(in|as)$/i.test(tokens[0]?.text ?? '')) return [];
  const [below, ...more] = new Set([...before.told.values()].filter(({ frame }) => isTold(frame)));
  if (!below || more.length > 0) return [];
  return tie.words.flatMap((each) => {
    const [word] = each.split(' ');
    const at = tokens.findIndex(({ text }, index) => index < 3 && text.toLowerCase() === word);
    const above = at > 0 && tokens[at + 1]?.text === ',' ? hungOn(scene, at, [at]) : undefined;
    return above ? [{ type, tie, above: above.told, below, clause: above.clause, words: [at], negated: false }] : [];
  });
}

const LONGER = new Set(['ahead', 'out', 'instead', 'short', 'because', 'outside', 'regardless', 'irrespective']);

const FILLING = new Set(['DET', 'ADJ', 'ADV', 'PRON']);

/** Token indexes of some words that end at a token: "retaliation for", whatever describes them. */
function spelt({ sentence: { tokens } }: Scene, words: string, last: number): number[] | undefined {
  if (!words.endsWith(tokens[last]?.text.toLowerCase() ?? '')) return undefined;
  const wanted = words.split(' ');
  const found: number[] = [];
  for (let at = last; wanted.length > 0 && at >= 0; at--) {
    const token = tokens[at];
    if (token && token.text.toLowerCase() === wanted.at(-1)) {
      wanted.pop();
      found.unshift(at);
    } else if (found.length === 0 || !token || !FILLING.has(token.tag)) return undefined;
  }
  // "ahead of", "instead of" say something else, whatever the tree makes of them.
  const longer = LONGER.has(tokens[(found[0] ?? 0) - 1]?.text.toLowerCase() ?? '');
  return wanted.length === 0 && !longer ? found : undefined;
}

/** What a tying phrase hangs on: an event, or a verb that carries one ("erupted over", "came in response to"). */
function hungOn(scene: Scene, at: number, words: readonly number[]): Hung | undefined {
  const { tokens } = scene.sentence;
  const inside = new Set(words);
  let top: Token | undefined = tokens[at];
  while (top && (top.index === at || inside.has(top.index))) {
    const copula = top.index === at ? undefined : subjectOf(scene, top.index);
    if (copula) return copula;
    top = tokens[top.head];
  }
  return top && decided(scene, eventOf(scene, top.index, at));
}

/** "Voted to expel them over the killing": it is the decision that answers. */
function decided({ sentence, told }: Scene, hung: Hung | undefined): Hung | undefined {
  const token = hung && sentence.tokens[hung.told.frame.clause.predicate];
  const outer = token?.relation === 'xcomp' ? told.get(token.head) : undefined;
  return outer ? { told: outer, clause: outer.frame.clause } : hung;
}

/** "The strike was a response to …": the subject of a noun that is the predicate. */
function subjectOf(scene: Scene, at: number): Hung | undefined {
  const subject = childBy(scene.tree, at, 'nsubj');
  const told = subject && toldAt(scene, subject.index);
  const clause = scene.sentence.clauses.find(({ predicate }) => predicate === at);
  return told && { told, clause: clause ?? told.frame.clause };
}

/** "The killing triggered protests", "responded to the attack with shelling". */
function byVerb(scene: Scene, { type, tie, verbs }: Tie, clause: Clause): Tied[] {
  if (clause.form !== 'verb') return [];
  const slots = verbs.get(clause.lemma);
  const [below] = slots ? toldIn(scene, clause, slots) : [];
  const above = below && (tie.form === 'answer' ? answering(scene, clause, below) : causing(scene, clause));
  if (!below || !above) return [];
  return [{ type, tie, above, below, clause, words: [clause.predicate], negated: false }];
}

/** What a verb's subject does: the event that it names, or the whole statement before ", triggering …". */
function causing(scene: Scene, clause: Clause): Told | undefined {
  const own = scene.told.get(clause.predicate);
  const [subject] = toldIn(scene, clause, clause.voice === 'passive' ? ['passive:by'] : ['subject']);
  if (own || subject) return own ?? subject;
  const token = scene.sentence.tokens[clause.predicate];
  const relative = token?.relation === 'acl:relcl' && childBy(scene.tree, clause.predicate, 'nsubj')?.text === 'which';
  const participle = token?.relation === 'advcl' && token.xpos === 'VBG';
  return (relative || participle) && token ? sentenceAbove(scene, token) : undefined;
}

/** The statement that a participle or "which" takes up. */
function sentenceAbove(scene: Scene, token: Token): Told | undefined {
  for (const { index, tag } of ancestorsOf(scene.tree, token.index)) {
    const told = eventOf(scene, index, token.index)?.told;
    if (told || tag === 'VERB') return told;
  }
  return undefined;
}

/** By what somebody answers: "with shelling", "by shelling the town". */
function answering(scene: Scene, clause: Clause, below: Told): Told | undefined {
  // Trees often hang "with shelling" on what is answered.
  const [means] = [clause, below.frame.clause].flatMap((each) => toldIn(scene, each, ['with', 'by']));
  const deed = childrenBy(scene.tree, clause.predicate, 'advcl', 'obl').find(({ index }) =>
    childrenBy(scene.tree, index, 'mark', 'case').some(({ text }) => /^(by|with)$/i.test(text)),
  );
  return means ?? (deed && scene.told.get(deed.index));
}

/** The claim, no surer than the weaker of both events. */
function say({ type, tie, above, below, clause, words, negated }: Tied, hearing: Hearing): Draft {
  const { sentence } = above.frame;
  const together = sentence === below.frame.sentence;
  const attribution = attribute(sentence, clause, hearing);
  const [source, target] = tie.backward ? [below, above] : [above, below];
  const rule = `tie:${type}/${tie.form}`;
  return {
    subject: source.happening.cluster,
    predicate: type,
    object: { as: 'cluster', cluster: target.happening.cluster },
    qualifiers: {},
    sentence,
    anchors: [
      above.frame.clause.predicate,
      ...(together ? [below.frame.clause.predicate] : []),
      ...words,
      ...attribution.anchors,
    ],
    attribution: {
      ...attribution,
      modality: weaker(attribution.modality, below.frame.clause.modality),
      ...(negated && { polarity: 'negative' }),
    },
    rule,
    confidence: confidenceOf(rule),
  };
}
