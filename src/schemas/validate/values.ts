import { compareDays, isDay } from '../../text/calendar.js';
import { edtfBounds } from '../../text/edtf.js';
import { valueInWords } from '../../text/value-in-words.js';
import type { Finding } from '../finding.js';
import { isTimeText } from '../text.js';
import { get, kindOf, list, type Path, type Tables } from './tables.js';

// What holds between the fields of one count, date or time. A field that is wrong by itself is its schema's.

function* countFindings(count: unknown, path: Path): Generator<Finding> {
  const min = get(count, 'min');
  const max = get(count, 'max');
  if (typeof min !== 'number' || typeof max !== 'number' || !(min > max)) return;
  const message = `min ${valueInWords(min)} is above max ${valueInWords(max)}`;
  yield { code: 'count-order', path: [...path, 'min'], message, value: min, expected: `${max} or less` };
}

function* timeFindings(time: unknown, path: Path): Generator<Finding> {
  const earliest = get(time, 'earliest');
  const latest = get(time, 'latest');
  if (typeof earliest !== 'string' || typeof latest !== 'string' || earliest <= latest) return;
  if (!isTimeText(earliest) || !isTimeText(latest)) return;
  const message = `latest ${valueInWords(latest)} lies before earliest ${valueInWords(earliest)}`;
  yield {
    code: 'time-order',
    path: [...path, 'latest'],
    message,
    value: latest,
    expected: `${earliest} or later`,
  };
}

const isDayOrOpen = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && isDay(value));

function* dateFindings(date: unknown, path: Path): Generator<Finding> {
  const edtf = get(date, 'edtf');
  const earliest = get(date, 'earliest');
  const latest = get(date, 'latest');
  if (!isDayOrOpen(earliest) || !isDayOrOpen(latest)) return;
  if (earliest !== null && latest !== null && compareDays(earliest, latest) > 0) {
    const message = `latest ${valueInWords(latest)} lies before earliest ${valueInWords(earliest)}`;
    yield {
      code: 'date-order',
      path: [...path, 'latest'],
      message,
      value: latest,
      expected: `${earliest} or later`,
    };
    return;
  }
  const bounds = typeof edtf === 'string' ? edtfBounds(edtf) : null;
  if (bounds === null) return;
  for (const [end, day] of [
    ['earliest', earliest],
    ['latest', latest],
  ] as const) {
    if (bounds[end] === day) continue;
    const message = `${end} is ${valueInWords(day)}, but ${valueInWords(edtf)} means ${valueInWords(bounds[end])}`;
    yield {
      code: 'edtf-bounds',
      path: [...path, end],
      message,
      value: day,
      expected: valueInWords(bounds[end]),
    };
  }
}

const checks: Readonly<Record<string, (value: unknown, path: Path) => Generator<Finding>>> = {
  count: countFindings,
  date: dateFindings,
  time: timeFindings,
};

/** What is wrong between the fields of counts, dates and times, wherever in a record they stand. */
export function* valueFindings({ event, participants, timeline, claims }: Tables): Generator<Finding> {
  for (const { row, path } of [event, ...timeline]) {
    yield* dateFindings(get(row, 'date'), [...path, 'date']);
    yield* timeFindings(get(row, 'time'), [...path, 'time']);
  }
  for (const { row, path } of participants)
    for (const [index, allegiance] of list(get(row, 'allegiances')).entries())
      yield* dateFindings(get(allegiance, 'during'), [...path, 'allegiances', index, 'during']);
  for (const { row, path } of claims) {
    const check = checks[kindOf(row) ?? ''];
    if (check !== undefined) yield* check(get(row, 'value'), [...path, 'value']);
    yield* dateFindings(get(row, 'during'), [...path, 'during']);
    yield* dateFindings(get(row, 'statedOn'), [...path, 'statedOn']);
  }
}
