import type { Claim } from '../../../model/claim.js';
import type { EdtfDate } from '../../../model/edtf-date.js';
import { edtfBounds } from '../../../text/edtf.js';
import type { Snak, Statement, WikidataValue } from './entity.js';

// What a statement says besides its value: rank, qualifiers, references, and where it stands.

export const itemOf = (snak: Snak): string =>
  snak.kind === 'value' && snak.value.type === 'item' ? snak.value.id : '';

/** A snak in words, for `raw` and notes. */
export function wordsOf(snak: Snak): string {
  if (snak.kind !== 'value') return snak.kind;
  const { value } = snak;
  switch (value.type) {
    case 'item':
      return value.id;
    case 'time':
      return `${value.time} (precision ${value.precision})`;
    case 'quantity':
      return value.lower === '' && value.upper === ''
        ? value.amount
        : `${value.amount} [${value.lower}, ${value.upper}]`;
    case 'point':
      return `${value.latitude}, ${value.longitude}`;
    case 'text':
      return value.text;
    case 'other':
      return 'a value of another type';
  }
}

const circa = 'Q5727902';
/** "Presumably", "probably", "possibly". */
const hedges: ReadonlySet<string> = new Set(['Q18122778', 'Q56644435', 'Q30230067']);

export const qualifierItems = (statement: Statement, property: string): readonly string[] =>
  (statement.qualifiers.get(property) ?? []).map(itemOf).filter((id) => id !== '');

export const isCirca = (statement: Statement): boolean => qualifierItems(statement, 'P1480').includes(circa);

/** What a note says of the properties behind a reference, by the words of Wikidata. */
const referenceWords: Readonly<Record<string, string>> = {
  P248: 'stated in',
  P854: '',
  P143: 'imported from',
  P4656: 'imported from',
  P304: 'page',
  P1476: 'title',
  P577: 'published',
  P813: 'retrieved',
};

function referenceNote(statement: Statement): string {
  const references = statement.references.slice(0, 20).map((reference) =>
    [...reference]
      .filter(([property]) => Object.hasOwn(referenceWords, property))
      .flatMap(([property, snaks]) =>
        snaks.map((snak) => `${referenceWords[property] ?? ''} ${wordsOf(snak)}`.trim()),
      )
      .join(', '),
  );
  const known = references.filter((words) => words !== '');
  return known.length === 0 ? '' : `References: ${known.join('; ')}.`;
}

function qualifierNote(statement: Statement): string {
  const known = [...statement.qualifiers].map(
    ([property, snaks]) => `${property} ${snaks.slice(0, 20).map(wordsOf).join(', ')}`,
  );
  return known.length === 0 ? '' : `Qualifiers: ${known.join('; ')}.`;
}

const isHedged = (statement: Statement): boolean =>
  [...qualifierItems(statement, 'P1480'), ...qualifierItems(statement, 'P5102')].some((item) =>
    hedges.has(item),
  );

/** What a statement says besides its value, for the claim that it makes. */
export function saidBy(statement: Statement, ...more: readonly string[]) {
  const deprecated = statement.rank === 'deprecated' ? 'Wikidata marks the statement as deprecated.' : '';
  const notes = [deprecated, ...more, qualifierNote(statement), referenceNote(statement)];
  const [said] = statement.property === 'P585' ? [] : (statement.qualifiers.get('P585') ?? []);
  const time = said?.kind === 'value' && said.value.type === 'time' ? edtfOfTime(said.value) : null;
  return {
    rank: statement.rank,
    note: notes.filter((words) => words !== '').join(' ') || undefined,
    basis: isHedged(statement) ? ('hedged' as const) : undefined,
    statedOn: (time === null ? null : dateOfEdtf(time, false)) ?? undefined,
    ...readFrom([statement]),
  } satisfies Partial<Claim>;
}

/** Where statements stand, and their words. */
export const readFrom = (statements: readonly Statement[]) => ({
  locators: statements.map(({ id, property }) => (id === '' ? property : `${property}, statement ${id}`)),
  raw: statements.map(({ snak }) => wordsOf(snak)).join(' / '),
});

type Time = Extract<WikidataValue, { type: 'time' }>;

const timeShape = /^([-+]?)(\d{1,12})-(\d{2})-(\d{2})T/;

const padded = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** From the first year to the last, both whole. */
const years = (first: number, last: number): string => `${padded(first)}/${padded(last)}`;

/**
 * The EDTF text of a year known no better than to a decade, century or millennium. Wikidata counts the years 1901 to
 * 2000 as the 20th century and shows `+2000` at that precision as the 20th. No stretch of years AD reaches year 0,
 * none of years BC beyond it: the decade next to the turn has nine years.
 */
function span(year: number, precision: number): string | null {
  const size = { 8: 10, 7: 100, 6: 1_000 }[precision];
  const away = Math.abs(year);
  if (size === undefined || away > 9_999) return null;
  // Decades begin with a round year, centuries and millennia with the year after one.
  const start = precision === 8 ? Math.floor(away / 10) * 10 : Math.floor((away - 1) / size) * size + 1;
  const [near, far] = [Math.max(1, start), start + size - 1];
  // Years BC: the astronomical year is 1 - BC year. The 480s BC are 489 to 480, the 5th century BC is 500 to 401.
  if (year < 0) return years(1 - far, 1 - near);
  if (precision === 8 && start > 0) return `${padded(start).slice(0, 3)}X`;
  return precision === 7 && start > 1 ? `${padded(start).slice(0, 2)}XX` : years(near, far);
}

/**
 * The EDTF text of a time by its precision: 11 and finer the day, 10 the month, 9 the year, 8 the
 * decade (`200X`), 7 the century (`20XX`), 6 the millennium. `null` for coarser ones and for texts
 * that are no time. Years BC are one off: the JSON's `-0480` is 480 BC, EDTF's `-0479`.
 */
export function edtfOfTime({ time, precision }: Time): string | null {
  const [, sign, digits = '', month = '', day = ''] = timeShape.exec(time) ?? [];
  const written = Number(digits) * (sign === '-' ? -1 : 1);
  if (digits === '' || written === 0) return null;
  if (precision < 9) return span(written, precision);
  const year = written < 0 ? written + 1 : written;
  if (Math.abs(year) > 9_999) return precision === 9 ? `Y${year}` : null;
  if (precision === 9) return padded(year);
  return precision === 10 ? `${padded(year)}-${month}` : `${padded(year)}-${month}-${day}`;
}

/** The date of an EDTF text, marked approximate where the text allows it; `null` if the text is none. */
export function dateOfEdtf(edtf: string, approximate: boolean): EdtfDate | null {
  const marked = approximate
    ? edtf
        .split('/')
        .map((part) => `${part}~`)
        .join('/')
    : edtf;
  for (const candidate of [marked, edtf]) {
    const bounds = edtfBounds(candidate);
    if (bounds !== null) return { edtf: candidate, earliest: bounds.earliest, latest: bounds.latest };
  }
  return null;
}
