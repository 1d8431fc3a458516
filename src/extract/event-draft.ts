import type { EventKind } from '../ontology/kinds.ts';
import type { Cluster, Frame } from './hint.ts';

/** An event while frames are still being gathered. */
export interface Draft {
  kind: EventKind;
  readonly frames: Frame[];
}

/** What is only denied or supposed is nothing that a later word could mean or answer. */
export const isTold = ({ clause }: Frame): boolean =>
  clause.polarity === 'positive' && clause.modality !== 'hypothetical';

/** Told in the headline only: the first sentence that tells of its kind, or by its word, tells it again. */
export const isHeading = (draft: Draft, frame: Frame): boolean =>
  draft.frames.every(
    (each) =>
      each.sentence.block === 'headline' &&
      (frame.kind.node === 'always' ? each.kind.kind === frame.kind.kind : each.clause.lemma === frame.clause.lemma),
  );

/** Who fills the roles of a frame whose edges pass a test. */
export const clustersOf = ({ kind, roles }: Frame, test: (edge: string) => boolean): Cluster[] =>
  [...roles].flatMap(([role, fillers]) =>
    test(kind.roles[role]?.edge ?? '') ? fillers.map(({ cluster }) => cluster) : [],
  );
