import type { EdtfDate } from '../../model/edtf-date.js';
import { compareDays } from '../../schemas/calendar.js';
import { addClaim } from '../account-builder.js';
import { shown } from '../issue.js';
import type { Statement } from './entity.js';
import { type Reading, statementsOf, unread } from './reading.js';
import { isCirca, qualify, readOf } from './statement.js';
import { dateOfEdtf, edtfOfTime } from './values.js';

const julian = 'Q1985786';

/** The EDTF date of a statement; `null` where it is not known, `undefined` where it cannot be read. */
function dateOf(reading: Reading, statement: Statement): EdtfDate | null | undefined {
  const { snak } = statement;
  if (snak.kind === 'somevalue') return null;
  if (snak.kind === 'novalue') return undefined;
  if (snak.value.type !== 'time') {
    unread(reading, statement, 'a time');
    return undefined;
  }
  const edtf = edtfOfTime(snak.value);
  const date = edtf === null ? null : dateOfEdtf(edtf, isCirca(statement));
  if (date === null) {
    const { time, precision } = snak.value;
    const message = `${statement.property} is ${shown(time)} with precision ${precision}`;
    reading.report('wikidata-time', statement.path, message, time, 'a date, known at least to a millennium');
    return undefined;
  }
  if (snak.value.calendar === julian) {
    const message = `${statement.property} is ${date.edtf} in the Julian calendar`;
    reading.report('wikidata-julian', statement.path, message, snak.value.time);
  }
  return date;
}

const calendarNote = (statement: Statement): string =>
  statement.snak.kind === 'value' &&
  statement.snak.value.type === 'time' &&
  statement.snak.value.calendar === julian
    ? 'In the Julian calendar, as written.'
    : '';

/** Claims the points in time. */
export function addPoints(reading: Reading): void {
  for (const statement of statementsOf(reading.entity, 'P585')) {
    if (statement.snak.kind === 'novalue') {
      reading.report('wikidata-novalue', statement.path, 'P585 says that there is no date');
      continue;
    }
    const date = dateOf(reading, statement);
    if (date === undefined) continue;
    qualify(
      addClaim(reading.draft, 'date', date, readOf('date', statement)),
      statement,
      calendarNote(statement),
    );
  }
}

/** Start and end as one interval; an end that is lacking or not known stays open. */
function addSpan(reading: Reading, start: Statement | undefined, end: Statement | undefined): void {
  const first = start === undefined ? undefined : dateOf(reading, start);
  const last = end === undefined ? undefined : dateOf(reading, end);
  const statements = [start, end].filter((statement) => statement !== undefined);
  const [main] = statements;
  if (main === undefined) return;
  const read = readOf('date-span', ...statements);
  const notes = [...new Set(statements.map(calendarNote))];
  if (
    first &&
    last &&
    first.earliest !== null &&
    last.latest !== null &&
    compareDays(last.latest, first.earliest) < 0
  ) {
    const message = `The end ${last.edtf} lies before the start ${first.edtf}`;
    reading.report('date-order', end?.path ?? main.path, message, last.edtf, `${first.edtf} or later`);
    return;
  }
  const onlyUnknown = first === null || last === null;
  if (!first && !last && !onlyUnknown) {
    if (statements.some(({ snak }) => snak.kind === 'novalue')) {
      reading.report('wikidata-novalue', main.path, `${main.property} says that there is no date`);
    }
    return;
  }
  let date: EdtfDate | null = null;
  if (first || last) {
    const from = edgeOf(first, 'earliest', start);
    const to = edgeOf(last, 'latest', end);
    date =
      first && last && first.edtf === last.edtf
        ? first
        : { edtf: `${from}/${to}`, earliest: first?.earliest ?? null, latest: last?.latest ?? null };
  }
  const claim = qualify(addClaim(reading.draft, 'date', date, read), main, ...notes);
  const ranks = new Set(statements.map(({ rank }) => rank));
  if (ranks.size > 1) claim.rank = 'normal';
}

/**
 * One side of an interval: a date, its outer day where it is an interval itself, `..` where there is none,
 * nothing where it is not known.
 */
function edgeOf(
  date: EdtfDate | null | undefined,
  outer: 'earliest' | 'latest',
  statement: Statement | undefined,
): string {
  if (date) return date.edtf.includes('/') ? (date[outer] ?? '..') : date.edtf;
  return statement?.snak.kind === 'novalue' ? '..' : '';
}

/** Claims the stretches from a start to an end. */
export function addSpans(reading: Reading): void {
  const all = [statementsOf(reading.entity, 'P580'), statementsOf(reading.entity, 'P582')] as const;
  const [starts, ends] = all.map((list) => list.filter(({ rank }) => rank !== 'deprecated'));
  const paired = (starts?.length ?? 0) <= 1 && (ends?.length ?? 0) <= 1;
  if (paired) addSpan(reading, starts?.[0], ends?.[0]);
  // With several starts or ends nobody says which belong together.
  const isAlone = ({ rank }: Statement): boolean => !paired || rank === 'deprecated';
  for (const start of all[0].filter(isAlone)) addSpan(reading, start, undefined);
  for (const end of all[1].filter(isAlone)) addSpan(reading, undefined, end);
}
