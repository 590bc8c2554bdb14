import {
  andWords,
  circa,
  doubt,
  months,
  noise,
  nowWords,
  orWords,
  parts,
  seasons,
  since,
  until,
} from './words.js';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly length: number; readonly ordinal: boolean }
  | { readonly kind: 'decade'; readonly value: number }
  | { readonly kind: 'iso'; readonly year: number; readonly month: number; readonly day?: number | undefined }
  | { readonly kind: 'month' | 'season'; readonly value: number }
  | { readonly kind: 'era'; readonly bc: boolean }
  | {
      readonly kind:
        | 'century'
        | 'range'
        | 'slash'
        | 'or'
        | 'and'
        | 'comma'
        | 'circa'
        | 'doubt'
        | 'now'
        | 'since'
        | 'part'
        | 'before'
        | 'after';
    }
  | { readonly kind: 'word'; readonly text: string };

const tokenShape = new RegExp(
  [
    /(?<numeric>\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d)/,
    /(?<monthYear>(?<![\d./-])(?:(?:0?[1-9]|1[0-2])[/.-]\d{4}|\d{4}[/.](?:0[1-9]|1[0-2])|\d{4}\/[1-9])(?![\d]|[./-]\d))/,
    /(?<iso>-?\d{4}-\d{2}(?:-\d{2})?(?!\d))/,
    /(?<decade>\d{1,3}0'?s)(?![a-z])/,
    /(?<number>\d{1,6})(?<ordinal>st|nd|rd|th|er|e|º)?(?![\p{L}\d])/u,
    /(?<era>(?:b\.? ?c\.? ?e\.?|b\.? ?c\.?|a\.? ?d\.?|c\.? ?e\.?|a\. ?c\.|d\. ?c\.|av(?:ant|\.)? j(?:ésus|\.)? ?-? ?c(?:hrist|\.)?|apr(?:ès|\.)? j(?:ésus|\.)? ?-? ?c(?:hrist|\.)?)(?![\p{L}]))/u,
    /(?<word>\p{L}+)/u,
    /(?<sign>[-–—/,?~…;&])/,
  ]
    .map((part) => part.source)
    .join('|'),
  'giu',
);

function wordToken(word: string): Token | null {
  const key = word.toLowerCase();
  const month = months.get(key);
  if (month !== undefined) return { kind: 'month', value: month };
  const season = seasons.get(key);
  if (season !== undefined) return { kind: 'season', value: season };
  if (parts.has(key) && key !== 'fin' && key !== 'début') return { kind: 'part' };
  if (since.has(key)) return { kind: 'since' };
  if (nowWords.has(key)) return { kind: 'now' };
  if (circa.has(key)) return { kind: 'circa' };
  if (doubt.has(key)) return { kind: 'doubt' };
  if (until.has(key)) return { kind: 'range' };
  if (orWords.has(key)) return { kind: 'or' };
  if (andWords.has(key)) return { kind: 'and' };
  if (key === 'century' || key === 'centuries' || key === 'siècle') return { kind: 'century' };
  if (key === 'before' || key === 'avant') return { kind: 'before' };
  if (key === 'after' || key === 'après') return { kind: 'after' };
  return noise.has(key) ? null : { kind: 'word', text: word };
}

function signToken(sign: string): Token | null {
  if (sign === '/') return { kind: 'slash' };
  if (sign === ',' || sign === ';') return { kind: 'comma' };
  if (sign === '&') return { kind: 'and' };
  if (sign === '?') return { kind: 'doubt' };
  if (sign === '~') return { kind: 'circa' };
  return { kind: 'range' };
}

function numericToken(text: string): Token {
  const [first = 0, second = 0, year = 0] = text.split(/[./]/).map(Number);
  // With dots the day comes first everywhere; with slashes only a number above 12 tells.
  if (text.includes('.') || first > 12) return { kind: 'iso', year, month: second, day: first };
  if (second > 12) return { kind: 'iso', year, month: first, day: second };
  return first === second ? { kind: 'iso', year, month: first, day: first } : { kind: 'word', text };
}

function isoToken(text: string): readonly Token[] {
  const [, year = '', month = '', day] = /^(-?\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
  const y = Number(year);
  const m = Number(month);
  if (day !== undefined) return [{ kind: 'iso', year: y, month: m, day: Number(day) }];
  // "1793-94" is two years, "2006-05" a month; "2011-12" can be either.
  const followsOn = m === (y + 1) % 100;
  if (m < 10 && !followsOn && m > 0) return [{ kind: 'iso', year: y, month: m }];
  if (m <= 12 && m > 0 && followsOn) return [{ kind: 'word', text }];
  if (m <= 12 && m > 0) return [{ kind: 'iso', year: y, month: m }];
  return [numberToken(year, false), { kind: 'range' }, numberToken(month, false)];
}

/** "5/2006", "05-2006", "2006/5" are months; "1904/05" is two years. */
function monthYearToken(text: string): readonly Token[] {
  const [first = '', second = ''] = text.split(/[/.-]/);
  const yearFirst = first.length === 4;
  const year = Number(yearFirst ? first : second);
  const month = Number(yearFirst ? second : first);
  if (!yearFirst || second.length === 1 || month !== (year + 1) % 100) return [{ kind: 'iso', year, month }];
  return [numberToken(first, false), { kind: 'slash' }, numberToken(second, false)];
}

const numberToken = (text: string, ordinal: boolean): Token => ({
  kind: 'number',
  value: Number(text),
  length: text.length,
  ordinal,
});

export function tokensOf(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const { groups = {} } of text.matchAll(tokenShape)) {
    if (groups.numeric !== undefined) found.push(numericToken(groups.numeric));
    else if (groups.monthYear !== undefined) found.push(...monthYearToken(groups.monthYear));
    else if (groups.iso !== undefined) found.push(...isoToken(groups.iso));
    else if (groups.decade !== undefined)
      found.push({ kind: 'decade', value: Number.parseInt(groups.decade, 10) });
    else if (groups.number !== undefined)
      found.push(numberToken(groups.number, groups.ordinal !== undefined));
    else if (groups.era !== undefined) found.push({ kind: 'era', bc: /^(?:b|av|a\.? ?c)/i.test(groups.era) });
    else {
      const token = groups.word !== undefined ? wordToken(groups.word) : signToken(groups.sign ?? '');
      if (token !== null) found.push(token);
    }
  }
  return found;
}

export function splitTokens(
  tokens: readonly Token[],
  kinds: readonly Token['kind'][],
): readonly (readonly Token[])[] {
  const found: Token[][] = [[]];
  for (const token of tokens) {
    if (kinds.includes(token.kind)) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found.filter((part) => part.length > 0);
}
