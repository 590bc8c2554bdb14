import type { EdtfDate } from '../../model/edtf-date.js';
import { compareDays } from '../../schemas/calendar.js';
import { safeDate } from './edtf.js';
import { readStretch } from './stretch.js';

const labelled = /^\s*(?:[*#:;]+\s*)?([^\d:\n]{2,60}):\s*/u;
const phaseMark =
  /\(([^()\d]*\b(?:phase|stage|part|campaign|siege|war|offensive|battle|period)\b[^()\d]*|[^()\d]*\d(?:st|nd|rd|th) [^()\d]*)\)/giu;

interface Phase {
  readonly text: string;
  readonly label: boolean;
}

/** A text by its lines and phase marks, labels taken off. */
export function phasesOf(text: string, leftAside: string[]): readonly Phase[] {
  const joined = text.replace(/\n\s*(?=\()/g, ' ').replace(phaseMark, (mark) => `\u0001${mark}\n`);
  const found: Phase[] = [];
  let pending = false;
  for (const line of joined.split(/\n|;/)) {
    const marked = line.includes('\u0001');
    const label = labelled.exec(line);
    if (label?.[1] !== undefined) leftAside.push(label[1].trim());
    const body = (label === null ? line : line.slice(label[0].length)).replace('\u0001', '');
    const bare = body.replace(/[([{][^()[\]{}]{0,400}[)\]}]/g, (inner) => {
      leftAside.push(inner);
      return ' ';
    });
    if (/\d/.test(bare)) found.push({ text: bare, label: marked || label !== null || pending });
    else if (bare.trim() !== '') leftAside.push(bare.trim());
    pending = label !== null && !/\d/.test(bare);
  }
  return found;
}

/** From the first day of all to the last. */
export function hull(dates: readonly EdtfDate[]): EdtfDate | null {
  const [first] = dates;
  if (first === undefined || dates.length === 1) return first ?? null;
  const edges = dates.map(({ edtf }) => edtf.replace(/^[[{]|[\]}]$/g, '').split(/\/|,|\.\.(?=.)/));
  const from = edges[0]?.[0] ?? '';
  const open = dates.some((date) => date.latest === null);
  const lastIndex = dates.reduce(
    (best, date, index) => (isLater(date.latest, dates[best]?.latest ?? null) ? index : best),
    0,
  );
  const to = open ? '..' : (edges[lastIndex]?.at(-1) ?? '');
  const earliestIndex = dates.reduce(
    (best, date, index) => (isLater(dates[best]?.earliest ?? null, date.earliest) ? index : best),
    0,
  );
  return safeDate(from === to ? from : `${edges[earliestIndex]?.[0] ?? from}/${to}`);
}

const isLater = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && compareDays(a, b) > 0;

/** Each phase in turn, the year of one that lacks its own from the next that has it. */
export function readPhases(phases: readonly Phase[]): (EdtfDate | null)[] {
  const withYear = (text: string): string | undefined => /\d{3,4}(?:\s*(?:BCE?|CE|AD)\b)?/i.exec(text)?.[0];
  return phases.map((phase, index) => {
    const own = readStretch(phase.text);
    if (own !== null || withYear(phase.text) !== undefined) return own;
    const later = phases
      .slice(index + 1)
      .map((other) => withYear(other.text))
      .find((year) => year !== undefined);
    return later === undefined ? null : readStretch(`${phase.text} ${later}`);
  });
}
