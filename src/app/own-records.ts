import type { OwnRecords } from '../model/reading.ts';
import type { Watched } from '../model/watched.ts';
import { NOTHING_OWN, type OwnOntology } from '../ontology/own.ts';

/** What the user adds to reading: each given anew, taken away by null, or left as it is remembered. */
export interface OwnOptions {
  readonly ontology?: OwnOntology | null | undefined;
  /** The watch list. */
  readonly watched?: readonly Watched[] | null | undefined;
}

/** Whether anything is given or taken away. */
export const isOwnGiven = ({ ontology, watched }: OwnOptions): boolean =>
  ontology !== undefined || watched !== undefined;

/** The records a library is to remember: those it has, with what is given or taken away now; undefined when nothing is left. */
export function ownRecords(old: OwnRecords | undefined, { ontology, watched }: OwnOptions): OwnRecords | undefined {
  const { watched: before, ...remembered } = (old ?? NOTHING_OWN) as OwnOntology;
  const { watched: within, ...records } = (
    ontology === undefined ? remembered : (ontology ?? NOTHING_OWN)
  ) as OwnOntology;
  const list = (watched === undefined ? (within ?? before) : watched) ?? [];
  const all: OwnRecords = { ...NOTHING_OWN, ...records, ...(list.length > 0 && { watched: list }) };
  return Object.values(all).every((section) => section.length === 0) ? undefined : all;
}
