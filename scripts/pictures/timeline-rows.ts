/** The timeline before it is drawn: its rows, and for each the datings that sources give. */
import type { DateClaim } from '../../src/model/claim.js';
import type { EdtfDate } from '../../src/model/edtf-date.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { voiceOf } from '../../src/queries/voice-of.js';
import { actingSide, type SideLook } from './sides.js';

/** All claims that give one dating. */
export interface Dating {
  readonly date: EdtfDate;
  readonly claims: readonly DateClaim[];
  /** The voices behind it. */
  readonly voices: readonly string[];
  /** Whether each of its claims was shown wrong or superseded. */
  readonly faded: boolean;
}

export interface TimelineRow {
  /** Id of a timeline entry, or of the event. */
  readonly id: string;
  readonly kind: 'entry' | 'event';
  readonly title: string;
  readonly look: SideLook;
  /** The record's own date, with the claims that give the same. */
  readonly main: Dating;
  /** The other datings, as the sources have them. */
  readonly others: readonly Dating[];
}

const sameDays = (a: EdtfDate, b: EdtfDate): boolean => a.earliest === b.earliest && a.latest === b.latest;

function datingsOf(id: string, date: EdtfDate, record: ConflictRecord): readonly [Dating, ...Dating[]] {
  const claims = record.claims.filter(
    (claim): claim is DateClaim & { value: EdtfDate } =>
      claim.property === 'date' && claim.about === id && claim.value !== null,
  );
  const dating = (days: EdtfDate): Dating => {
    const own = claims.filter(({ value }) => sameDays(value, days));
    return {
      date: days,
      claims: own,
      voices: [...new Set(own.map((claim) => voiceOf(claim, record)))].sort(),
      faded:
        own.length > 0 &&
        own.every((claim) => claim.rank === 'deprecated' || claim.supersededBy !== undefined),
    };
  };
  const others = claims
    .map(({ value }) => value)
    .filter(
      (value, index, all) => !sameDays(value, date) && all.findIndex((one) => sameDays(one, value)) === index,
    );
  return [dating(date), ...others.map(dating)];
}

/** The first day that is known of a date, from either end. */
export const startOf = ({ earliest, latest }: EdtfDate): string => earliest ?? latest ?? '';

/** A row for the event and for each dated entry, by their first day; of two on one day the record's order stands. */
export function timelineRows(record: ConflictRecord): readonly TimelineRow[] {
  const { event, timeline } = record;
  const rows: TimelineRow[] = [];
  if (event.date !== null) {
    const [main, ...others] = datingsOf(event.id, event.date, record);
    rows.push({ id: event.id, kind: 'event', title: event.name, look: 'both', main, others });
  }
  for (const entry of timeline) {
    if (entry.date === null) continue;
    const [main, ...others] = datingsOf(entry.id, entry.date, record);
    rows.push({
      id: entry.id,
      kind: 'entry',
      title: entry.title,
      look: actingSide(entry, record),
      main,
      others,
    });
  }
  return rows.sort((a, b) => compare(startOf(a.main.date), startOf(b.main.date)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The titles of the entries that no source dates. */
export const undatedTitles = ({ timeline }: ConflictRecord): readonly string[] =>
  timeline.filter(({ date }) => date === null).map(({ title }) => title);
