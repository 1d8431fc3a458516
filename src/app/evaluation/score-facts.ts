import type { Comparison } from './comparison.ts';
import { dayRange, shareDay } from './event-match.ts';
import type { FlatEntity } from './flat.ts';
import { normalName } from './names.ts';

/** Dates, counts, status and claimants of what was matched. */
export interface Facts {
  /** Gold events that have a date. */
  readonly dated: number;
  readonly dates: {
    readonly matched: number;
    readonly given: number;
    readonly exact: number;
    readonly compatible: number;
  };
  readonly counts: { readonly gold: number; readonly right: number };
  readonly status: { readonly given: number; readonly right: number };
  readonly attribution: { readonly gold: number; readonly right: number };
}

function dateFacts({ predicted, gold, match }: Comparison): Pick<Facts, 'dated' | 'dates'> {
  const dated = gold.entities.filter((entity) => entity.type === 'Event' && entity.date);
  const twin = (event: FlatEntity) => predicted.entities.find((entity) => match.pairs.get(entity.id) === event.id);
  const ranges = dated
    .map((event) => ({ event, twin: twin(event) }))
    .filter((pair) => pair.twin !== undefined)
    .map((pair) => ({ gold: dayRange(pair.event.date), given: pair.twin?.date, mine: dayRange(pair.twin?.date) }));
  return {
    dated: dated.length,
    dates: {
      matched: ranges.length,
      given: ranges.filter((range) => range.given).length,
      exact: ranges.filter((range) => String(range.mine) === String(range.gold)).length,
      compatible: ranges.filter((range) => shareDay(range.mine, range.gold)).length,
    },
  };
}

/** A count is right when one of its rival numbers contains one of gold's, or the other way round. */
function sameCount(predicted: string, gold: string): boolean {
  const parts = (text: string) => text.split(';').map(normalName);
  return parts(predicted).some(
    (mine) => mine && parts(gold).some((theirs) => theirs.includes(mine) || mine.includes(theirs)),
  );
}

const plain = (status: string): string => status.replace('attributed', 'asserted');

/** What is known of the matched events, groups and relations beyond their existence. */
export function factsOf(comparison: Comparison): Facts {
  const { predicted, gold, match, judged } = comparison;
  const crowds = gold.entities.filter((entity) => entity.count);
  const counted = crowds.filter((crowd) =>
    predicted.entities.some((one) => match.map.get(one.id) === crowd.id && sameCount(one.count ?? '', crowd.count!)),
  );
  const stated = judged.filter((one) => one.hit && one.relation.status);
  const attributed = judged.filter((one) => one.hit?.by);
  return {
    ...dateFacts(comparison),
    counts: { gold: crowds.length, right: counted.length },
    status: {
      given: stated.length,
      right: stated.filter((one) => plain(one.relation.status!) === plain(one.hit?.status ?? 'asserted')).length,
    },
    attribution: {
      gold: attributed.length,
      right: attributed.filter(({ relation, hit }) => relation.by && match.map.get(relation.by) === hit?.by).length,
    },
  };
}
