import type { Outcome } from '../../model/claim.js';
import { outcomes } from '../../model/outcomes.js';
import { nearest } from '../../text/nearest.js';
import { shown } from './issue.js';
import type { CountColumns } from './table.js';
import { width } from './table-counts.js';

/** What a column can hold that is no count, with what it is read as. */
export const rowColumnNames = {
  id: "The row's own id.",
  title: 'A name of the event.',
  date: 'The day, month or year, or the first day.',
  dateEnd: 'The last day.',
  country: 'The country.',
  region: 'The first division below the country.',
  district: 'The second division below the country.',
  place: 'The town or other place.',
  latitude: 'Decimal degrees, north positive.',
  longitude: 'Decimal degrees, east positive.',
  geometry: 'The point in WKT, longitude first: `Point(1.4 18.4)`.',
  toleranceKm: 'How far off the point may be, in km.',
  sideA: 'The parties of one side, parted by semicolons.',
  sideB: 'The parties of another side.',
  sideC: 'The parties of a third side.',
  actors: 'Those who took part otherwise, parted by semicolons.',
  source: 'Who published the row: its publisher, and its voice.',
  statedBy: 'Who is quoted for the counts.',
  url: 'Where the source stands.',
  result: 'How it ended.',
} as const;

type Simple = keyof typeof rowColumnNames;
type CountName = Outcome | 'strength';
type Bound = '' | 'Min' | 'Max' | 'Best';

/**
 * A key of {@link RowColumns}. Besides the counts: `id`, `title`, `date`, `dateEnd`, `country`, `region`,
 * `district`, `place`, `latitude`, `longitude`, `geometry`, `toleranceKm`, `sideA`, `sideB`, `sideC`, `actors`, `source`,
 * `statedBy`, `url`, `result`.
 *
 * @group Read other formats
 */
export type RowColumn =
  | Simple
  | `${CountName}${Bound}`
  | `${CountName}${Bound}:${string}`
  | `${Outcome}+${string}`;

/**
 * Which column of a table holds what: keys are ours, values the headers of the table.
 *
 * A count is an outcome (`killed`, `wounded`, `captured`, `missing`, …), several of them
 * (`killed+wounded`: killed or wounded), or `strength`; then `Min`, `Max` or `Best` where the table
 * gives bounds; then whom it counts: `:side-a`, `:side-b`, `:side-c`, `:side-unknown`, `:military`, `:police`,
 * `:civilian`, `:status-unknown`, or a side and a status. So `killed`, `killedMax`, `killed:side-a`,
 * `woundedMin:civilian`, `killed:side-b:military`. A count of a side or a status lies inside the one
 * of the same outcomes without.
 *
 * @group Read other formats
 */
export type RowColumns = { readonly [K in RowColumn]?: string | undefined };

/** A mapping taken apart. */
export interface Mapping {
  /** Header by key, for every key. */
  readonly headers: ReadonlyMap<string, string>;
  /** The counts, their columns named by the keys. */
  readonly counts: readonly CountColumns<string>[];
}

const countKey = /^([a-z+]+?)(Min|Max|Best)?((?::[a-z-]+){0,2})$/;
const parts = { '': 'value', Min: 'min', Max: 'max', Best: 'best' } as const;
const sides = ['side-a', 'side-b', 'side-c', 'side-unknown'] as const;
const statuses: Readonly<Record<string, CountColumns<string>['status']>> = {
  military: 'military',
  police: 'police',
  civilian: 'civilian',
  'status-unknown': 'unknown',
};

// What other tables call it.
const otherWords: Readonly<Record<string, string>> = {
  dead: 'killed',
  deaths: 'killed',
  fatalities: 'killed',
  best: 'killedBest',
  low: 'killedMin',
  high: 'killedMax',
  injured: 'wounded',
  injuries: 'wounded',
  prisoners: 'captured',
  casualties: 'unspecified',
  civilians: 'killed:civilian',
  troops: 'strength',
  lat: 'latitude',
  lon: 'longitude',
  lng: 'longitude',
  long: 'longitude',
  start: 'date',
  year: 'date',
  end: 'dateEnd',
  location: 'place',
  town: 'place',
  name: 'title',
  actor1: 'sideA',
  actor2: 'sideB',
};

const names: readonly string[] = [...Object.keys(rowColumnNames), ...outcomes, 'strength'];

const isSimple = (key: string): key is Simple => Object.hasOwn(rowColumnNames, key);
const isOutcome = (word: string): word is Outcome => (outcomes as readonly string[]).includes(word);

/** A key that counts, taken apart; `null` if it is none. */
function countOf(key: string) {
  const [matched, words = '', bound = '', scopes = ''] = countKey.exec(key) ?? [];
  if (matched === undefined) return null;
  const counted = words.split('+');
  const isStrength = words === 'strength';
  if (!isStrength && !counted.every(isOutcome)) return null;
  let side: string | undefined;
  let status: CountColumns<string>['status'];
  for (const scope of scopes.split(':').filter((word) => word !== '')) {
    const whose = Object.hasOwn(statuses, scope) ? statuses[scope] : undefined;
    if (side === undefined && (sides as readonly string[]).includes(scope))
      side = scope === 'side-unknown' ? 'unknown' : scope;
    else if (whose !== undefined && status === undefined) status = whose;
    else return null;
  }
  const sorted = isStrength ? null : [...new Set(counted.filter(isOutcome))].sort();
  return { of: { outcomes: sorted, side, status }, part: parts[bound as keyof typeof parts] };
}

/** What is wrong with a key: the name before its first colon, or what stands behind it. */
function unknownKey(key: string): string {
  const colon = key.indexOf(':');
  const counted = colon === -1 ? null : countOf(key.slice(0, colon));
  if (counted === null) {
    const word = key.toLowerCase();
    const known = Object.hasOwn(otherWords, word) ? otherWords[word] : nearest(key, names);
    const meant = known === undefined ? `expected one of ${names.join(', ')}` : `did you mean '${known}'?`;
    return `unknown key '${key}' in columns, ${meant}`;
  }
  const suffixes = [...sides, ...Object.keys(statuses)].map((suffix) => `':${suffix}'`).join(', ');
  return (
    `unknown suffix '${key.slice(colon)}' of '${key}' in columns: expected one of ${suffixes}, ` +
    "or a side and a status such as ':side-b:military'"
  );
}

function entriesOf(columns: RowColumns): readonly (readonly [string, unknown])[] {
  try {
    return Object.entries(columns);
  } catch (error) {
    const reason = error instanceof Error ? error.message : shown(error);
    throw new TypeError(`columns cannot be read, reading it fails: ${reason}`, { cause: error });
  }
}

/**
 * A mapping taken apart.
 *
 * @throws RangeError if a key is none of {@link RowColumn} or a header no text, TypeError if there is no
 * mapping or reading it fails: mistakes of the caller, not of the data.
 */
export function mappingOf(columns: RowColumns): Mapping {
  if (typeof columns !== 'object' || columns === null) {
    throw new TypeError(
      `columns must be an object such as { date: 'Date', killed: 'Deaths' }, not ${shown(columns)}`,
    );
  }
  const headers = new Map<string, string>();
  const counts = new Map<string, CountColumns<string>>();
  for (const [key, header] of entriesOf(columns)) {
    if (header === undefined) continue;
    if (typeof header !== 'string' || header === '') {
      throw new RangeError(
        `the column for '${key}' must be a header of the table, as text, not ${shown(header)}`,
      );
    }
    const count = isSimple(key) ? null : countOf(key);
    if (count === null && !isSimple(key)) throw new RangeError(unknownKey(key));
    headers.set(key, header);
    if (count === null) continue;
    const whose = JSON.stringify(count.of);
    counts.set(whose, { ...(counts.get(whose) ?? count.of), [count.part]: key });
  }
  return { headers, counts: [...counts.values()].sort((a, b) => width(a) - width(b)) };
}
