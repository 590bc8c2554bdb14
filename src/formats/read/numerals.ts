/** How the numerals of a text may be written. */
export interface CountTextOptions {
  /** Read `5.000` as five thousand. Off: refused, since a table may mean five. Two groups are read always. */
  readonly dotGroups?: boolean | undefined;
  /** Read French and Portuguese number words. Off in running English, where "UN" and "Sept" are none. */
  readonly romanceWords?: boolean | undefined;
}

/** A number that a text states, in figures or words. */
export interface Numeral {
  /** `null`: no whole number, or one that cannot be told. */
  readonly value: number | null;
  /** The index after it. */
  readonly end: number;
  /** What a word behind it multiplied it by. */
  readonly factor: number;
  /** Written with digits and without a multiplier. */
  readonly plain: boolean;
  readonly grouped: boolean;
  /** A fraction that a word behind a second number may multiply: the 3.5 of "3.5–6 million". */
  readonly fraction?: number | undefined;
}

/** What a sticky pattern matches at an index; `null` where it does not. */
export function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A number that a count can be; `null` where it is none. */
export const safe = (value: number): number | null =>
  Number.isSafeInteger(value) && value >= 0 ? value : null;

/** "k 1000 thousand 1000" as a table. */
const tableOf = (rows: string): ReadonlyMap<string, number> => {
  const words = rows.trim().split(/\s+/);
  return new Map(
    words.flatMap((word, index) => (index % 2 === 0 ? [[word, Number(words[index + 1])] as const] : [])),
  );
};

const multipliers = tableOf(`
  k 1000 thousand 1000 mille 1000 mil 1000 m 1000000 mn 1000000 mln 1000000 million 1000000 millions 1000000
  milhões 1000000 milhão 1000000 billion 1000000000 dozen 12
`);
const units = tableOf(`
  zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
  fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19
`);
const romanceUnits = tableOf(`
  un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 sept 7 huit 8 neuf 9 dix 10 um 1 uma 1 dois 2 duas 2 três 3
`);
const tens = tableOf('twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90');
const scales = tableOf('hundred 100 thousand 1000 million 1000000 billion 1000000000 dozen 12');

const grouped: readonly RegExp[] = [
  /\d{1,3}(?:,\d{3})+(?!\d)/y,
  /[1-9]\d{0,2}(?:\u00a0\d{3})+(?!\d)/y,
  /\d{1,3}(?:'\d{3})+(?!\d)/y,
  /\d{1,3}(?:\.\d{3}){2,}(?!\d)/y,
  // A plain space groups only where no comma does, lest two numbers run together.
  /[1-9]\d{0,2}(?: \d{3})+(?![\d,.])/y,
];
const oneDotGroup = /[1-9]\d{0,2}\.\d{3}(?!\d)/y;
const decimal = /\d+[.,]\d+(?!\d)/y;
const digits = /\d+/y;
const multiplier =
  /(?:[ \u00a0]?(?:thousand|millions?|milhões|milhão|billion|mln|mn|dozen)|[mk])(?![\p{L}\p{N}])/iuy;
const romanceMultiplier = /[ \u00a0]?(?:mille|mil)(?![\p{L}\p{N}])/iuy;

const factorOf = (word: string): number => multipliers.get(word.replace(/[ \u00a0]/g, '').toLowerCase()) ?? 1;

/** A number that starts at an index, in figures or words. */
export const scanNumeral = (text: string, at: number, options: CountTextOptions): Numeral | null =>
  scanDigits(text, at, options) ?? scanWords(text, at, options);

/** A number in figures, with a multiplier behind it: "1,500", "4.35 million". */
function scanDigits(text: string, at: number, options: CountTextOptions): Numeral | null {
  if (!/\d/.test(text[at] ?? '')) return null;
  for (const pattern of grouped) {
    const found = match(pattern, text, at);
    if (found !== null)
      return times(text, at + found.length, Number(found.replace(/[^\d]/g, '')), true, options);
  }
  const single = match(oneDotGroup, text, at);
  if (single !== null && match(multiplier, text, at + single.length) === null) {
    const value = options.dotGroups === true ? safe(Number(single.replace('.', ''))) : null;
    return { value, end: at + single.length, factor: 1, plain: true, grouped: true };
  }
  const fraction = match(decimal, text, at);
  if (fraction !== null) return scanDecimal(text, at, fraction);
  const whole = match(digits, text, at);
  return whole === null ? null : times(text, at + whole.length, Number(whole), false, options);
}

function scanDecimal(text: string, at: number, fraction: string): Numeral {
  const end = at + fraction.length;
  const [whole = '', part = ''] = fraction.split(/[.,]/);
  const word = match(multiplier, text, end);
  if (word !== null) {
    const factor = factorOf(word);
    // Whole arithmetic: 4.35 million must not become 4349999.999.
    const scaled = (Number(whole + part) * factor) / 10 ** part.length;
    const value = Math.abs(scaled - Math.round(scaled)) < 1e-6 ? safe(Math.round(scaled)) : null;
    return { value, end: end + word.length, factor, plain: false, grouped: false };
  }
  // "2.0" is a whole number that a spreadsheet wrote; "3.5" is no count.
  const isWhole = fraction.includes('.') && /^0{1,2}$/.test(part);
  const value = isWhole ? safe(Number(whole)) : null;
  return { value, end, factor: 1, plain: true, grouped: false, fraction: Number(`${whole}.${part}`) };
}

function times(
  text: string,
  end: number,
  value: number,
  isGrouped: boolean,
  options: CountTextOptions,
): Numeral {
  // "3 Mil Mi-8": in English it is no thousand.
  const word =
    match(multiplier, text, end) ??
    (options.romanceWords === true ? match(romanceMultiplier, text, end) : null);
  if (word === null) return { value: safe(value), end, factor: 1, plain: true, grouped: isGrouped };
  const factor = factorOf(word);
  return { value: safe(value * factor), end: end + word.length, factor, plain: false, grouped: isGrouped };
}

const letters = /[a-zéèêàâîôûçãõ]+/iy;
const joint = /[ -](?!and )/iy;
const hundredAnd = / and (?=[a-z])/iy;

/** "two", "twenty-five", "a hundred", "three hundred and fifty", "two dozen", "half a million". */
function scanWords(text: string, at: number, options: CountTextOptions): Numeral | null {
  const half = match(/half a (?=million|thousand)/iy, text, at);
  const one = half === null ? match(/(?:a|an) (?=hundred|thousand|million|billion|dozen)/iy, text, at) : null;
  let end = at;
  let total = 0;
  let current: number | null = half !== null ? 0.5 : one !== null ? 1 : null;
  let position = at + (half ?? one ?? '').length;
  for (let steps = 0; steps < 12; steps++) {
    const word = match(letters, text, position);
    if (word === null) break;
    const key = word.toLowerCase();
    const unit = units.get(key) ?? (options.romanceWords === true ? romanceUnits.get(key) : undefined);
    const ten = tens.get(key);
    const scale = scales.get(key);
    if (unit !== undefined && fits(current, 'unit')) current = (current ?? 0) + unit;
    else if (ten !== undefined && fits(current, 'ten')) current = (current ?? 0) + ten;
    else if (scale !== undefined && current !== null && scale <= 100) current *= scale;
    else if (scale !== undefined && current !== null) {
      total += current * scale;
      current = null;
    } else break;
    end = position + word.length;
    const link =
      match(joint, text, end) ?? (current !== null && current >= 100 ? match(hundredAnd, text, end) : null);
    if (link === null) break;
    position = end + link.length;
  }
  if (end === at || /[\p{L}\p{N}]/u.test(text[end] ?? '')) return null;
  return { value: safe(total + (current ?? 0)), end, factor: 1, plain: false, grouped: false };
}

/** Whether a word of this size may follow: "twenty five" yes, "five twenty" no. */
function fits(current: number | null, size: 'unit' | 'ten'): boolean {
  if (current === null) return true;
  if (current >= 100 && current % 100 === 0) return true;
  return size === 'unit' && current >= 20 && current % 10 === 0;
}
