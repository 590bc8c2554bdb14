/** The months, January first. Written out: what a call makes, a bundler keeps though nobody uses it. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Whether a year of the proleptic Gregorian calendar (year 0 is 1 BC) has a 29 February. */
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days of a month, 1 to 12. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day as `YYYY-MM-DD`, `-YYYY-MM-DD` before year 0. */
export function dayText(year: number, month: number, day: number): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** A year in words. EDTF counts years as astronomers do: the year before 1 is 0, which is 1 BC. */
export function yearInWords(year: number): string {
  if (!Number.isFinite(year)) return 'a year of too many digits';
  const size = year <= 0 ? 1 - year : year;
  const digits = size > 99_999 ? size.toLocaleString('en') : String(size);
  return year <= 0 ? `${digits} BC` : year < 1000 ? `AD ${digits}` : digits;
}

/** A day `YYYY-MM-DD` in words: "23 May 2006". */
export const dayInWords = (day: string): string =>
  `${Number(day.slice(-2))} ${monthNames[Number(day.slice(-5, -3)) - 1]} ${yearInWords(Number(day.slice(0, -6)))}`;

/** A day as a number that grows with time, not a count of days: for comparison only. */
const ordinal = (day: string): number => {
  const monthAndDay = Number(day.slice(-5, -3)) * 100 + Number(day.slice(-2));
  return Number(day.slice(0, -6)) * 10_000 + monthAndDay;
};

/** Negative if `a` is before `b`, 0 for the same day. Plain text order is wrong before year 0. */
export const compareDays = (a: string, b: string): number => ordinal(a) - ordinal(b);

/** Days since 1970. `Date.parse` knows no year before 0 as EDTF writes it. */
function dayNumber(day: string): number {
  const [month, date] = [Number(day.slice(-5, -3)), Number(day.slice(-2))];
  return new Date(0).setUTCFullYear(Number(day.slice(0, -6)), month - 1, date) / 86_400_000;
}

/** How many days after `first` the day `last` is; both as `YYYY-MM-DD`, `-YYYY-MM-DD` before year 0. */
export const daysBetween = (first: string, last: string): number => dayNumber(last) - dayNumber(first);

const dayShape = /^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** The number that two digits make. */
const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

/** Whether a text is a day that exists: `2006-02-28`, not `2006-02-30`. There is no year `-0000`. */
export function isDay(text: string): boolean {
  if (!dayShape.test(text) || text.startsWith('-0000')) return false;
  const month = twoDigits(text, text.length - 5);
  const day = twoDigits(text, text.length - 2);
  if (month < 1 || month > 12 || day < 1) return false;
  // Most days are: no need to read the year.
  return day <= 28 || day <= daysIn(Number(text.slice(0, -6)), month);
}
