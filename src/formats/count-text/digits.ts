import { match } from './match.js';
import { type CountTextOptions, type Numeral, safe } from './numeral.js';

const multipliers: Readonly<Record<string, number>> = {
  k: 1_000,
  thousand: 1_000,
  mille: 1_000,
  mil: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  mln: 1_000_000,
  million: 1_000_000,
  millions: 1_000_000,
  milhões: 1_000_000,
  milhão: 1_000_000,
  billion: 1_000_000_000,
};

const commaGroups = /\d{1,3}(?:,\d{3})+(?!\d)/y;
const spacedGroups = /[1-9]\d{0,2}(?: \d{3})+(?!\d)/y;
const thinGroups = /[1-9]\d{0,2}(?:\u00a0\d{3})+(?!\d)/y;
const quoteGroups = /\d{1,3}(?:'\d{3})+(?!\d)/y;
const dotGroups = /\d{1,3}(?:\.\d{3}){2,}(?!\d)/y;
const oneDotGroup = /[1-9]\d{0,2}\.\d{3}(?!\d)/y;
const decimal = /\d+[.,]\d+(?!\d)/y;
const digits = /\d+/y;
const multiplier =
  /(?:[ \u00a0]?(?:thousand|millions?|milhões|milhão|billion|mln|mn)|[mk])(?![\p{L}\p{N}])/iuy;
const romanceMultiplier = /[ \u00a0]?(?:mille|mil)(?![\p{L}\p{N}])/iuy;

/** A number in figures, with a multiplier behind it: "1,500", "4.35 million". */
export function scanDigits(text: string, at: number, options: CountTextOptions): Numeral | null {
  if (!/\d/.test(text[at] ?? '')) return null;
  const patterns = [commaGroups, thinGroups, quoteGroups, dotGroups];
  if (options.spaceGroups !== false) patterns.push(spacedGroups);
  for (const pattern of patterns) {
    const found = match(pattern, text, at);
    if (found === null) continue;
    const value = Number(found.replace(/[^\d]/g, ''));
    return times(text, at + found.length, value, true, options);
  }
  const single = match(oneDotGroup, text, at);
  if (single !== null && !followedByMultiplier(text, at + single.length)) {
    const value = options.dotGroups === true ? Number(single.replace('.', '')) : null;
    return {
      value: value === null ? null : safe(value),
      end: at + single.length,
      factor: 1,
      plain: true,
      grouped: true,
    };
  }
  const fraction = match(decimal, text, at);
  if (fraction !== null) return scanDecimal(text, at, fraction);
  const whole = match(digits, text, at);
  if (whole === null) return null;
  return times(text, at + whole.length, Number(whole), false, options);
}

function followedByMultiplier(text: string, at: number): boolean {
  return match(multiplier, text, at) !== null;
}

function scanDecimal(text: string, at: number, fraction: string): Numeral {
  const end = at + fraction.length;
  const [whole = '', part = ''] = fraction.split(/[.,]/);
  if (followedByMultiplier(text, end)) {
    const word = match(multiplier, text, end) ?? '';
    const factor = multipliers[word.trim().toLowerCase().replace('\u00a0', '')] ?? 1;
    // Whole arithmetic: 4.35 million must not become 4349999.999.
    const scaled = (Number(whole + part) * factor) / 10 ** part.length;
    return {
      value: safe(Math.abs(scaled - Math.round(scaled)) < 1e-6 ? Math.round(scaled) : Number.NaN),
      end: end + word.length,
      factor,
      plain: false,
      grouped: false,
    };
  }
  // "2.0" is a whole number that a spreadsheet wrote; "3.5" is no count.
  const isWhole = fraction.includes('.') && /^0{1,2}$/.test(part);
  return { value: isWhole ? safe(Number(whole)) : null, end, factor: 1, plain: true, grouped: false };
}

function times(
  text: string,
  end: number,
  value: number,
  grouped: boolean,
  options: CountTextOptions,
): Numeral {
  // "3 Mil Mi-8": in English it is no thousand.
  const word =
    match(multiplier, text, end) ??
    (options.romanceWords === true ? match(romanceMultiplier, text, end) : null);
  if (word === null) return { value: safe(value), end, factor: 1, plain: true, grouped };
  const factor = multipliers[word.replace(/[ \u00a0]/g, '').toLowerCase()] ?? 1;
  return { value: safe(value * factor), end: end + word.length, factor, plain: false, grouped };
}
