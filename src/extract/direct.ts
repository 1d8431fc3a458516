import type { Attribution } from './attribution.ts';
import { confidenceOf } from './confidence.ts';
import type { Filler, Frame } from './hint.ts';
import type { Draft } from './state.ts';

/** "Ada and Adam met": each other, where there are only two; a summit of ten says nothing of any pair. */
const isOtherOfTwo = (frame: Frame, role: string, { source, target }: { source: Filler; target: Filler }): boolean =>
  frame.roles.get(role)?.length === 2 && source.head < target.head && !source.cluster.local;

/** Relations that an event states besides its roles: "flew to Lima" is TRAVELED_TO. */
export function directOf(frame: Frame, attribution: Attribution): Draft[] {
  return (frame.kind.direct ?? []).flatMap((direct) =>
    (frame.roles.get(direct.source) ?? []).flatMap((source) =>
      (frame.roles.get(direct.target) ?? [])
        .filter((target) => target.cluster !== source.cluster && !target.cluster.local)
        .filter((target) => direct.source !== direct.target || isOtherOfTwo(frame, direct.source, { source, target }))
        .map(
          (target): Draft => ({
            subject: source.cluster,
            predicate: direct.type,
            object: { as: 'cluster', cluster: target.cluster },
            qualifiers: dateOf(frame),
            sentence: frame.sentence,
            anchors: [frame.clause.predicate, source.head, target.head, ...attribution.anchors],
            attribution,
            rule: `${frame.rule}/direct:${direct.type}`,
            confidence: confidenceOf(`${frame.rule}/direct:${direct.type}`),
          }),
        ),
    ),
  );
}

function dateOf(frame: Frame): { date?: string } {
  const edtf = frame.dates.map((date) => date.value.edtf).find((each) => each !== null);
  return edtf ? { date: edtf } : {};
}
