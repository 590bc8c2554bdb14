import type { Claim, ClockTime, ConflictRecord, Coordinates, Count } from '../model/index.js';
import { isCasualty, isCounted } from '../model/properties.js';
import { event, locations, participants, timeline } from '../record.js';
import { assertClaim } from './assert-claim.js';
import { assertTables } from './assert-tables.js';
import { countInWords, isUnknownCount } from './format-count.js';
import { datePhrase, formatDate } from './format-date.js';
import { listInWords } from './list.js';
import { outcomesInWords } from './outcomes-in-words.js';
import { rowAt } from './row-at.js';
import { sideInWords } from './side-in-words.js';

const ours = { event, participants, locations, timeline };
/** The tables in which what a claim speaks of has its names. */
export type ClaimNames = Pick<ConflictRecord, 'event' | 'participants' | 'locations' | 'timeline'>;

/** One and more of them, by what a claim counts. */
export const people = {
  military: ['soldier', 'soldiers'],
  police: ['police officer', 'police officers'],
  civilian: ['civilian', 'civilians'],
  unknown: ['person of unknown status', 'people of unknown status'],
} as const;

/** "vehicle", "vehicles"; "aircraft" is both. */
function unitNames(unit: string): readonly [string, string] {
  const one = unit.replaceAll('-', ' ');
  if (/craft$/.test(one)) return [one, one];
  return [
    one,
    /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(one) ? `${one}es` : `${one}s`,
  ];
}

function countOf(claim: Extract<Claim, { value: Count }>): string {
  const { value, unit, status } = claim;
  const [one, more] = unit !== undefined ? unitNames(unit) : status !== undefined ? people[status] : ['', ''];
  const number = numberInWords(value, one, more);
  // "Killed or wounded" is told, since no heading can be; of one outcome a heading is.
  return isCasualty(claim) && claim.outcomes.length > 1
    ? `${number} ${outcomesInWords(claim.outcomes)}`
    : number;
}

function numberInWords(value: Count, one: string, more: string): string {
  if (isUnknownCount(value)) return `an unknown number${more === '' ? '' : ` of ${more}`}`;
  const { min, max, best } = value;
  const last = max ?? (min === 0 ? best : min);
  return countInWords(value, last === 1 ? one : more);
}

/** A time of day in words: "about 05:00", "05:00–06:00"; the source's own words where it gives no hour. */
export function timeInWords({ earliest, latest, approximate, wording }: ClockTime): string {
  if (wording !== undefined) return wording;
  return `${approximate ? 'about ' : ''}${earliest === latest ? earliest : `${earliest}–${latest}`}`;
}

/** A point in words: "18.44° N, 1.41° E". */
export function pointInWords({ latitude, longitude, approximate }: Coordinates): string {
  const [north, east] = [latitude < 0 ? 'S' : 'N', longitude < 0 ? 'W' : 'E'];
  return `${approximate ? 'about ' : ''}${Math.abs(latitude)}° ${north}, ${Math.abs(longitude)}° ${east}`;
}

const nameIn = (table: Readonly<Record<string, { readonly name: string }>>, id: string): string =>
  rowAt(table, id)?.name ?? id.replaceAll('-', ' ');

/** What an id of any table is called. */
export function nameOfId(id: string, { event, participants, locations, timeline }: ClaimNames): string {
  if (id === event.id) return event.name;
  const entry = timeline.find((one) => one.id === id);
  if (entry !== undefined) return entry.title;
  return Object.hasOwn(participants, id) ? nameIn(participants, id) : nameIn(locations, id);
}

// A title or a phrase may hold commas of its own.
const phrases = (texts: readonly string[]): string => texts.join('; ');

/** What a claim says, without what it is confined to: "2 soldiers", "Kidal and Ménaka", "not known". */
export function valueOfClaim(claim: Claim, tables: ClaimNames): string {
  if (claim.value === null) return 'not known';
  if (Array.isArray(claim.value) && claim.value.length === 0) return 'none';
  switch (claim.property) {
    case 'casualties':
    case 'strength':
      return countOf(claim);
    case 'date':
      return formatDate(claim.value);
    case 'time':
      return timeInWords(claim.value);
    case 'coordinates':
      return pointInWords(claim.value);
    case 'locations':
      return listInWords(claim.value.map((id) => nameIn(tables.locations, id)));
    case 'victor':
      return claim.value === 'none' ? 'nobody' : nameIn(tables.event.sides, claim.value);
    case 'result':
    case 'post':
    case 'military-rank':
    case 'standing':
      return claim.value.text;
    case 'causes':
    case 'demands':
    case 'terms':
      return phrases(claim.value.map(({ text }) => text));
    case 'part-of':
    case 'refers-to':
      return phrases(claim.value.map((id) => nameOfId(id, tables)));
    default:
      return listInWords(claim.value.map((id) => nameIn(tables.participants, id)));
  }
}

// A town or camp is a point on the map, a country or massif an area.
function placeInWords(id: string, { locations }: ClaimNames): string {
  const kind = rowAt(locations, id)?.kind;
  const isPoint = kind === undefined || kind === 'town' || kind === 'camp';
  return `${isPoint ? 'at' : 'in'} ${kind === 'massif' ? 'the ' : ''}${nameIn(locations, id)}`;
}

/** To whom, where and when a claim is confined: "on the government side, at Kidal"; empty where to nothing. */
export function scopeOfClaim(claim: Claim, tables: ClaimNames): string {
  const { side, status, location, during } = claim;
  return [
    side === undefined ? '' : sideInWords(side, tables),
    status === undefined || isCounted(claim) ? '' : `of ${people[status][1]}`,
    location === undefined ? '' : placeInWords(location, tables),
    during === undefined ? '' : datePhrase(during),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/**
 * A claim in words: its value and what it is confined to.
 *
 * "2 soldiers on the government side, at Kidal"; "reportedly" before what the source itself hedges; "not known"
 * where it says so, "none" where it says there were none. Sides, places, people and entries go by their names. What
 * it answers (`property`, `outcomes` where there is one) and who says it are not told: `formatSpeaker`.
 *
 * @param claim - A claim.
 * @param record - A record of your own; left out, this package's.
 * @group Put in words
 * @example
 * ```ts
 * import { formatClaim, getClaim } from 'kidal-menaka-2006';
 *
 * const claim = getClaim('bbc-2006-05-24-casualties-killed-government-military-kidal');
 * formatClaim(claim) //=> '2 soldiers on the government side, at Kidal'
 * ```
 */
export function formatClaim(claim: Claim, record: ClaimNames = ours): string {
  assertClaim(claim);
  assertTables('formatClaim', record, Object.keys(ours));
  const value = valueOfClaim(claim, record);
  const scope = scopeOfClaim(claim, record);
  const isHedged = claim.basis === 'hedged' && claim.value !== null && !/\bseem(?:s|ed)?\b/.test(value);
  const hedge = isHedged ? 'reportedly ' : '';
  if (scope === '') return `${hedge}${value}`;
  // A count runs on into its scope; after a name or a sentence it is set off.
  return `${hedge}${value}${isCounted(claim) ? ' ' : ', '}${scope}`;
}
