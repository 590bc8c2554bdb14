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

/** The words of a list, parted by spaces. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const monthNames = [
  'january jan janvier janv janeiro',
  'february feb febr février fevrier févr fév fevereiro',
  'march mar mars março',
  'april apr avril avr abril',
  'may mai maio',
  'june jun juin junho',
  'july jul juillet juil julho',
  'august aug août aout agosto',
  'september sept sep septembre setembro',
  'october oct octobre outubro',
  'november nov novembre novembro',
  'december dec décembre decembre déc dezembro',
];
/** Months by name, in English, French and Portuguese. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
/** Seasons by name, as EDTF numbers them. */
const seasons: ReadonlyMap<string, number> = new Map(
  [
    'spring printemps primavera',
    'summer été verão',
    'autumn fall automne outono',
    'winter hiver inverno',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 21] as const)),
);
/** Words that say nothing of when. */
const noise = list(
  'the of on in de le du el night evening morning afternoon dawn day days year month monday tuesday wednesday thursday friday ' +
    'saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche local time utc gmt at an l en ' +
    'os ns nuit la from between entre début fin midnight noon dusk sometime during date c st era',
);
type PlainKind = Exclude<Token['kind'], 'number' | 'decade' | 'iso' | 'month' | 'season' | 'era' | 'word'>;
/** Words that part, join or qualify dates; the first list that has a word counts. */
const kinds: readonly (readonly [PlainKind, ReadonlySet<string>])[] = [
  ['part', list('early mid middle late beginning end')],
  ['since', list('since depuis desde began started starting')],
  ['now', list('present ongoing now today current currently continuing cours présent presente atualidade')],
  ['circa', list('circa ca c about around approximately approx vers environ cerca fl')],
  ['doubt', list('probably possibly perhaps likely uncertain disputed traditionally probablement')],
  ['range', list('to until till au à through a up')],
  ['or', list('or ou o')],
  ['and', list('and et e')],
  ['century', list('century centuries siècle')],
  ['before', list('before avant')],
  ['after', list('after après')],
];

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
  const kind = kinds.find(([, words]) => words.has(key))?.[0];
  if (kind !== undefined) return { kind };
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
