import type { BenchDocument } from './bench.ts';
import type { LabelMap } from './bench-relations.ts';
import { detokenize } from './detokenize.ts';

const TYPES: Readonly<Record<string, readonly string[]>> = {
  type_person: ['Person'],
  type_organization: ['Group'],
  // Countries act as groups too ("Germany says"): both types are right.
  type_location: ['Place', 'Group'],
  type_event: ['Event'],
  type_ethnicity: ['Group'],
  type_misc: ['Event'],
};
const PLACED = ['LOCATED_IN', 'BASED_IN'];

/** "-x" labels point at the adjective ("Mexican") and are left out, as is gpe0 (adjective → country). */
export const dwieLabels: LabelMap = {
  accepts: {
    based_in0: PLACED,
    based_in1: PLACED,
    based_in2: PLACED,
    in0: ['LOCATED_IN', 'CAPITAL_OF', '~CAPITAL_OF'],
    in1: ['LOCATED_IN'],
    in2: ['LOCATED_IN'],
    citizen_of: ['CITIZEN_OF', 'BORN_IN', 'LED', 'MEMBER_OF', 'REPRESENTS'],
    member_of: ['MEMBER_OF', 'LED', 'PART_OF'],
    player_of: ['MEMBER_OF'],
    coach_of: ['LED', 'MEMBER_OF'],
    head_of: ['LED'],
    head_of_state: ['LED'],
    head_of_gov: ['LED'],
    mayor_of: ['LED'],
    minister_of: ['LED', 'MEMBER_OF', 'REPRESENTS'],
    agent_of: ['LED', 'MEMBER_OF', 'CITIZEN_OF', 'REPRESENTS'],
    agency_of: ['PART_OF', ...PLACED],
    ministry_of: ['PART_OF', 'LOCATED_IN'],
    institution_of: ['PART_OF', 'LOCATED_IN'],
    part_of: ['PART_OF', 'MEMBER_OF', 'LOCATED_IN'],
    spokesperson_of: ['MEMBER_OF', 'LED'],
    advisor_of: ['MEMBER_OF'],
    event_in0: ['OCCURRED_IN'],
    event_in1: ['OCCURRED_IN'],
    event_in2: ['OCCURRED_IN'],
    event_in: ['OCCURRED_IN'],
    appears_in: ['ATTENDED', 'SPOKE_AT', 'MEMBER_OF'],
    present_in0: ['TRAVELED_TO', 'WAS_IN'],
    is_meeting: ['MET_WITH'],
    created_by: ['~FOUNDED', '~ORGANIZED'],
  },
  symmetric: ['is_meeting'],
};

interface DwieMention {
  readonly name: string;
  readonly type: string;
}

interface DwieDocument {
  readonly id: string;
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly DwieMention[])[];
  readonly labels: readonly { readonly h: number; readonly t: number; readonly r: string }[];
}

/** Reads DWIE in the DocRED layout. */
export function readDwie(json: string): BenchDocument[] {
  const documents = JSON.parse(json) as readonly DwieDocument[];
  return documents.map(({ id, sents, vertexSet, labels }) => ({
    id,
    text: detokenize(sents).text,
    entities: vertexSet.map((mentions, at) => {
      const label = mentions[0]!.type;
      const names = [...new Set(mentions.map((mention) => mention.name))].sort((a, b) => b.length - a.length);
      const types = TYPES[label] ?? [];
      const named = types.length > 0 && label !== 'type_misc';
      return { id: `e${at}`, types, name: names[0]!, aliases: names.slice(1), named };
    }),
    relations: labels.map(({ h, t, r }) => ({ source: `e${h}`, label: r, target: `e${t}` })),
    slots: [],
  }));
}
