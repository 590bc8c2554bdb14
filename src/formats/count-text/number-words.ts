import { endsWord, match } from './match.js';
import { type CountTextOptions, type Numeral, safe } from './numeral.js';

const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const romanceUnits: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  um: 1,
  uma: 1,
  dois: 2,
  duas: 2,
  três: 3,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  dozen: 12,
};

const letters = /[a-zéèêàâîôûçãõ]+/iy;
const joint = /[ -](?!and )/iy;
const hundredAnd = / and (?=[a-z])/iy;

/** "two", "twenty-five", "a hundred", "three hundred and fifty", "two dozen", "half a million". */
export function scanWords(text: string, at: number, options: CountTextOptions): Numeral | null {
  let end = at;
  let total = 0;
  let current: number | null = null;
  let position = at;
  const half = match(/half a (?=million|thousand)/iy, text, at);
  const one = half === null ? match(/(?:a|an) (?=hundred|thousand|million|billion|dozen)/iy, text, at) : null;
  if (half !== null) {
    current = 0.5;
    position += half.length;
  }
  if (one !== null) {
    current = 1;
    position += one.length;
  }
  for (let steps = 0; steps < 12; steps++) {
    const word = match(letters, text, position);
    if (word === null) break;
    const key = word.toLowerCase();
    const unit = own(units, key) ?? (options.romanceWords === true ? own(romanceUnits, key) : undefined);
    const ten = own(tens, key);
    const scale = own(scales, key);
    if (unit !== undefined && fits(current, 'unit')) current = (current ?? 0) + unit;
    else if (ten !== undefined && fits(current, 'ten')) current = (current ?? 0) + ten;
    else if (scale !== undefined && current !== null && scale <= 100) current *= scale;
    else if (scale !== undefined && current !== null) {
      total += current * scale;
      current = null;
    } else break;
    end = position + word.length;
    const link: string | null =
      match(joint, text, end) ?? (current !== null && current >= 100 ? match(hundredAnd, text, end) : null);
    if (link === null) break;
    position = end + link.length;
    if (current === null && total === 0) break;
  }
  if (end === at || !endsWord(text, end)) return null;
  return { value: safe(total + (current ?? 0)), end, factor: 1, plain: false, grouped: false };
}

function own(table: Readonly<Record<string, number>>, key: string): number | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Whether a word of this size may follow: "twenty five" yes, "five twenty" no. */
function fits(current: number | null, size: 'unit' | 'ten'): boolean {
  if (current === null) return true;
  if (current >= 100 && current % 100 === 0) return true;
  return size === 'unit' && current >= 20 && current % 10 === 0;
}
