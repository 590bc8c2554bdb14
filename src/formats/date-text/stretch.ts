import type { EdtfDate } from '../../model/edtf-date.js';
import { safeDate, writeEnd, writeSingle } from './edtf.js';
import { alternativesOf, beginBefore, completeYear, lend, type PartialDate } from './partial-date.js';
import { splitTokens, type Token, tokensOf } from './tokens.js';

function writeStretch(left: PartialDate[], right: PartialDate[]): EdtfDate | null {
  const [first] = right;
  const last = left.at(-1);
  if (first === undefined || last === undefined) return null;
  const lent = last.year === undefined && last.now !== true;
  const [outer] = left;
  if (!completeYear(last, first)) return null;
  for (const date of left) lend(date, right.find((other) => other.now !== true) ?? first, 'back');
  for (const date of right) lend(date, last, 'forth');
  for (const date of left) beginBefore(date, first, lent);
  if (outer?.circa === true) for (const date of right) date.circa = true;
  const season = left.find((date) => date.season !== undefined);
  const from = writeEnd(left, 'first');
  const to = writeEnd(right, 'last');
  if (from === null || to === null) return null;
  // "winter 1942–43" is one season that lies in two years.
  if (
    season !== undefined &&
    right.every((date) => date.month === undefined && date.season === undefined && date.now !== true)
  ) {
    return safeDate(`${from.slice(0, from.indexOf('-', 1))}/${to}`);
  }
  return safeDate(from === to ? from : `${from}/${to}`);
}

/** One stretch of time: a date, a list of days, a choice, or a from–to. */
export function readStretch(text: string): EdtfDate | null {
  const all = tokensOf(text);
  const between = /\b(?:between|entre)\b/i.test(text);
  const tokens = all.filter(
    (token) =>
      token.kind !== 'word' &&
      token.kind !== 'part' &&
      !(token.kind === 'since') &&
      !(token.kind === 'before') &&
      !(token.kind === 'after'),
  );
  if (!tokens.some((token) => token.kind === 'number' || token.kind === 'iso' || token.kind === 'decade'))
    return null;
  const hasMonth = tokens.some((token) => token.kind === 'month' || token.kind === 'season');
  // "31–30 BC", "1901–02": without a month a small number is a year only beside a sure one.
  const yearsOnly =
    !hasMonth &&
    tokens.some((token) => token.kind === 'era' || (token.kind === 'number' && token.length >= 3));
  const ends = between ? splitTokens(tokens, ['and', 'range']) : splitTokens(tokens, ['range']);
  const dated = ends.map((part) => alternativesOf(part, yearsOnly));
  if (dated.some((dates) => dates === null)) return null;
  const known = dated.filter((dates): dates is PartialDate[] => dates !== null && dates.length > 0);
  const [left] = known;
  const right = known.at(-1);
  if (left === undefined || right === undefined) return null;
  const openEnd = all.at(-1)?.kind === 'range' || all.some((token) => token.kind === 'since');
  if (between && known.length === 2) {
    for (const date of left) lend(date, right[0] ?? date, 'back');
    return writeSingle([...left, ...right], true);
  }
  if (known.length === 1) return writeAlone(left, openEnd, all);
  for (let i = known.length - 2; i > 0; i--) {
    const [to, from] = [known[i]?.[0], known[i + 1]?.[0]];
    if (to !== undefined && from !== undefined) lend(to, from, 'back');
  }
  // "5–7 May – 9 June": the ends of the whole.
  if (known.length > 2) for (const date of left) lend(date, known[1]?.[0] ?? date, 'back');
  return writeStretch(left, right);
}

function writeAlone(dates: PartialDate[], openEnd: boolean, all: readonly Token[]): EdtfDate | null {
  if (dates.some((date) => date.now === true)) {
    const begun = dates.filter((date) => date.now !== true);
    const from = writeEnd(begun, 'first');
    return from === null ? null : safeDate(`${from}/..`);
  }
  const from = openEnd ? writeEnd(dates, 'first') : null;
  if (from !== null) return safeDate(`${from}/..`);
  const single = writeSingle(dates, false);
  if (single === null || /[[{]/.test(single.edtf)) return single;
  if (all.some((token) => token.kind === 'before')) return safeDate(`[..${single.edtf}]`);
  if (all.some((token) => token.kind === 'after')) return safeDate(`[${single.edtf}..]`);
  return single;
}
