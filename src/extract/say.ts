import type { Clause, Sentence } from '../language/doc.ts';
import { ancestorsOf, headOf, isVerbal } from '../language/tree.ts';
import type { Toll } from '../model/tolls.ts';
import { type Attribution, attribute, type Hearing } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import { directOf } from './direct.ts';
import { valuesOf } from './event-values.ts';
import type { Happening } from './happenings.ts';
import type { Cluster, Filler, Frame } from './hint.ts';
import { mentionsIn } from './people-at.ts';
import type { Draft } from './state.ts';
import { textOf } from './text.ts';
import { sayToll, tollBy } from './tolls.ts';
import type { ValueFact } from './values.ts';

/** Claims of an event: that it happened, its roles and dates if it is a node, and the relations it states directly. */
export function sayHappening(
  happening: Happening,
  { hearing, node }: { readonly hearing: Hearing; readonly node: boolean },
): Draft[] {
  return happening.frames.flatMap((frame) => {
    const attribution = attribute(frame.sentence, frame.clause, hearing);
    const direct = directOf(frame, attribution);
    if (!node) return direct;
    return [
      happened(happening, frame, attribution),
      ...rolesOf(happening, frame, { attribution, hearing }),
      ...valuesOf({ happening, frame, attribution, tree: hearing.context.tree(frame.sentence.index) }),
      ...direct,
    ];
  });
}

/** Told as done or planned, with a day, a month or a year of its own: "the ferry sank on Monday". */
const isDated = ({ clause, dates }: Frame): boolean =>
  clause.polarity === 'positive' &&
  (clause.modality === 'asserted' || clause.modality === 'planned') &&
  dates.some(({ value }) => value.edtf !== null);

/** The ontology's rule: always, never, or when named by a noun, or rich in place, date and participants; nobody's event nowhere at no time is no node. */
export function isNode({ kind, frames, cluster }: Happening): boolean {
  if (
    kind.node !== 'never' &&
    cluster.hints.some((hint) => /^\p{Lu}.*\s/u.test(hint.name) && frames.some((frame) => frame.clause.form === 'noun'))
  )
    return true;
  const bare = frames.every((frame) => frame.roles.size === 0);
  if (kind.node === 'never') return false;
  if (bare) return kind.node === 'always' && frames.some(isDated);
  if (kind.node === 'always') return true;
  const nominal = frames.some((frame) => frame.clause.form !== 'verb' && frame.roles.size > 0);
  const edges = new Set(frames.flatMap((frame) => [...frame.roles.keys()].map((role) => frame.kind.roles[role]?.edge)));
  const participants = new Set(
    frames.flatMap((frame) =>
      [...frame.roles]
        .filter(([role]) => !frame.kind.roles[role]?.outward)
        .flatMap(([, fillers]) => fillers.map((filler) => filler.cluster)),
    ),
  );
  const dated = frames.some((frame) => frame.dates.some((date) => date.value.edtf !== null));
  const many = participants.size >= 2 || [...participants].some((cluster) => cluster.kind === 'crowd');
  return nominal || (edges.has('OCCURRED_IN') && dated && many);
}

/** A definite noun takes its event for granted, whatever governs it: "denied it had carried out the strike". */
function presupposed(frame: Frame, attribution: Attribution): Attribution {
  const near = frame.sentence.tokens.slice(Math.max(0, frame.clause.predicate - 3), frame.clause.predicate);
  const definite =
    frame.clause.form !== 'verb' &&
    near.some((token) => token.head === frame.clause.predicate && /^(the|this|that|those|these)$/i.test(token.text));
  if (!definite || attribution.modality !== 'denied') return attribution;
  return { ...attribution, modality: 'asserted', polarity: 'positive', claimedBy: [], via: [] };
}

function happened(happening: Happening, frame: Frame, attribution: Attribution): Draft {
  const token = frame.sentence.tokens[frame.clause.predicate];
  return {
    subject: happening.cluster,
    predicate: 'happened',
    object: { as: 'value', value: { kind: 'text', text: token?.text ?? '' } },
    qualifiers: {},
    sentence: frame.sentence,
    anchors: [frame.clause.predicate, ...attribution.anchors],
    attribution: presupposed(frame, attribution),
    rule: frame.rule,
    confidence: confidenceOf('value:happened'),
  };
}

interface Telling {
  readonly attribution: Attribution;
  readonly hearing: Hearing;
}

/** "The attack, which the army says was carried out by rebels": who is told of in a clause about the deed, is on the word of that clause. */
function insideOf({ sentence, clause }: Frame, { head }: Filler, hearing: Hearing): Attribution | undefined {
  const tree = hearing.context.tree(sentence.index);
  if (clause.form === 'verb') return undefined;
  const above = [tree.tokens[head], ...ancestorsOf(tree, head)];
  const told = above.find((token) => token?.head === clause.predicate && /^acl/.test(token.relation));
  return told && attribute(sentence, { ...clause, predicate: told.index }, hearing);
}

function rolesOf(happening: Happening, frame: Frame, { attribution, hearing }: Telling): Draft[] {
  return [...frame.roles].flatMap(([name, fillers]) => {
    const role = frame.kind.roles[name];
    if (!role) return [];
    return fillers.flatMap((filler) => {
      const told = insideOf(frame, filler, hearing) ?? attribution;
      const [subject, object] = role.outward
        ? [happening.cluster, filler.cluster]
        : [filler.cluster, happening.cluster];
      const base = {
        qualifiers: role.outward ? {} : withWhat(frame),
        sentence: frame.sentence,
        anchors: [frame.clause.predicate, filler.head, ...told.anchors],
        attribution: told,
      };
      const rule = `${frame.rule}/${name}:${filler.slot}`;
      const edge: Draft = {
        ...base,
        subject,
        predicate: role.edge,
        object: { as: 'cluster', cluster: object },
        rule,
        confidence: confidenceOf(rule),
      };
      return [edge, ...tollOf(happening, { filler, attribute: role.toll ?? tollBy(role.edge), base })];
    });
  });
}

/** Victims and crowds that are counted. */
interface Counted {
  readonly filler: Filler;
  readonly attribute: Toll | undefined;
  readonly base: Pick<Draft, 'qualifiers' | 'sentence' | 'anchors' | 'attribution'>;
}

function tollOf(happening: Happening, { filler, attribute, base }: Counted): Draft[] {
  const hint = mentionsIn(filler.cluster, base.sentence.index).find(({ head }) => head === filler.head);
  return attribute && hint?.count ? [sayToll(happening.cluster, { attribute, count: hint.count }, base)] : [];
}

/** "Stabbed with a knife": who did it and whom it befell are narrowed by what it was done with. */
function withWhat({ sentence, instruments }: Frame): { instrument?: string } {
  const [first] = instruments ?? [];
  return first ? { instrument: textOf(sentence, first.from, first.to) } : {};
}

/** A value that stands beside a mention, on the word of whoever says the sentence. */
export function sayValue(fact: ValueFact, hearing: Hearing): Draft {
  const clause = clauseOf(fact, hearing);
  const attribution = clause ? attribute(fact.sentence, clause, hearing) : PLAIN;
  return {
    subject: fact.cluster,
    predicate: fact.predicate,
    object: { as: 'value', value: fact.value },
    qualifiers: {},
    sentence: fact.sentence,
    anchors: [fact.head, ...attribution.anchors],
    span: fact.span,
    attribution,
    rule: fact.rule,
    confidence: confidenceOf(fact.rule),
  };
}

/** The clause on whose word a value is: the one that states it, or of a count the one that the crowd stands in. */
function clauseOf({ sentence, head, told, predicate }: ValueFact, hearing: Hearing): Clause | undefined {
  if (told !== undefined) return sentence.clauses.find((clause) => clause.predicate === told);
  return predicate === 'count' ? clauseAround(sentence, head, hearing) : undefined;
}

const PLAIN: Attribution = {
  claimedBy: [],
  via: [],
  modality: 'asserted',
  polarity: 'positive',
  tense: 'unspecified',
  anchors: [],
};

/** The verb that a mention stands under. */
function clauseAround(sentence: Sentence, head: number, { context }: Hearing): Clause | undefined {
  const tree = context.tree(sentence.index);
  let token = tree.tokens[head];
  for (let depth = 0; token && depth < 30; depth++) {
    const at = token;
    if (isVerbal(at)) return sentence.clauses.find((clause) => clause.predicate === at.index);
    token = headOf(tree, at);
  }
  return undefined;
}

/** Every cluster that the reading may speak of: people, groups, places, and events. */
export const everyone = (clusters: readonly Cluster[], happenings: readonly Happening[]): Cluster[] => [
  ...clusters,
  ...happenings.map((happening) => happening.cluster),
];
