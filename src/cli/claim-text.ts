import type { Claim } from '../model/claim.js';
import type { ClockTime } from '../model/clock-time.js';
import type { EdtfDate } from '../model/edtf-date.js';
import { monthNames } from '../text/calendar.js';
import { formatCount } from '../text/format-count.js';

/** The tables in which the ids of a value have their names. */
export interface NameTables {
  readonly participants: Readonly<Record<string, { readonly name: string }>>;
  readonly locations: Readonly<Record<string, { readonly name: string }>>;
  readonly sides: Readonly<Record<string, { readonly name: string }>>;
}

/** One date of EDTF in words where it is a plain day, month or year, perhaps about; else as it stands. */
function plainDate(edtf: string): string {
  const [, year, month, day, mark] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  const words = [day && String(Number(day)), month && monthNames[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ');
  const marks = { '~': `about ${words}`, '?': `${words} (uncertain)`, '%': `about ${words} (uncertain)` };
  return mark === undefined ? words : (marks[mark as keyof typeof marks] ?? edtf);
}

/** A date in words: "23 May 2006", "22–23 May 2006", "about May 2006"; EDTF itself where words would say less. */
export function dateText({ edtf }: Pick<EdtfDate, 'edtf'>): string {
  const choice = /^\[(.+),(.+)\]$/.exec(edtf);
  if (choice?.[1] !== undefined && choice[2] !== undefined && !/[.,]/.test(choice[1] + choice[2])) {
    return `${plainDate(choice[1])} or ${plainDate(choice[2])}`;
  }
  const [from, to, more] = edtf.split('/');
  if (from === undefined || to === undefined || more !== undefined) return plainDate(edtf);
  if (from === '' || from === '..') return `until ${plainDate(to)}`;
  if (to === '' || to === '..') return `from ${plainDate(from)} on`;
  const sameMonth =
    /^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to) && from.slice(0, 7) === to.slice(0, 7);
  return sameMonth ? `${Number(from.slice(8))}–${plainDate(to)}` : `${plainDate(from)} to ${plainDate(to)}`;
}

export function timeText({ earliest, latest, approximate, wording }: ClockTime): string {
  const hours = earliest === latest ? earliest : `${earliest}–${latest}`;
  return `${approximate ? 'about ' : ''}${hours}${wording === undefined ? '' : ` (“${wording}”)`}`;
}

const nameIn = (table: Readonly<Record<string, { readonly name: string }>>, id: string): string =>
  (Object.hasOwn(table, id) ? table[id]?.name : undefined) ?? id;

const list = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(', '));

/** What a claim says, in words. */
export function valueText(claim: Claim, tables: NameTables): string {
  if (claim.value === null) return 'unknown';
  switch (claim.property) {
    case 'casualties':
    case 'strength': {
      const unit = claim.unit === undefined ? '' : ` (${claim.unit})`;
      return `${formatCount(claim.value)}${unit}`;
    }
    case 'date':
      return dateText(claim.value);
    case 'time':
      return timeText(claim.value);
    case 'coordinates':
      return `${claim.value.latitude}, ${claim.value.longitude}`;
    case 'locations':
      return list(claim.value.map((id) => nameIn(tables.locations, id)));
    case 'victor':
      return claim.value === 'none' ? 'none' : nameIn(tables.sides, claim.value);
    case 'result':
    case 'post':
    case 'military-rank':
    case 'standing':
      return claim.value.text;
    case 'causes':
    case 'demands':
    case 'terms':
      return list(claim.value.map((coded) => coded.text));
    case 'part-of':
    case 'refers-to':
      return list(claim.value);
    default:
      return list(claim.value.map((id) => nameIn(tables.participants, id)));
  }
}

const people = {
  military: 'soldiers',
  police: 'police',
  civilian: 'civilians',
  unknown: 'status unknown',
} as const;

/** To whom, where and when a claim is confined: "Government of Mali, soldiers, Kidal". */
export function scopeText(
  claim: Pick<Claim, 'side' | 'status' | 'location' | 'during'>,
  tables: NameTables,
): string {
  const { side, status, location, during } = claim;
  const words = [
    side === undefined ? undefined : side === 'unknown' ? 'side unknown' : nameIn(tables.sides, side),
    status === undefined ? undefined : people[status],
    location === undefined ? undefined : nameIn(tables.locations, location),
    during === undefined ? undefined : dateText(during),
  ];
  return words.filter((word) => word !== undefined).join(', ');
}

/** A value with what it is confined to: "2 (government)", "at least 24 (dozens; government)". */
export function withScope(text: string, scope: string): string {
  if (scope === '') return text;
  return text.endsWith(')') ? `${text.slice(0, -1)}; ${scope})` : `${text} (${scope})`;
}
