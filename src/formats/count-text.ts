import type { Count } from '../model/count.js';
import { clean, scanPrefixes } from './count-text/bounds.js';
import { plainCharacters } from './count-text/characters.js';
import { type CountScan, scanFigures } from './count-text/figures.js';
import { endsWord, match } from './count-text/match.js';
import type { CountTextOptions } from './count-text/numeral.js';
import { scanVague } from './count-text/vague.js';

export type { CountTextOptions } from './count-text/numeral.js';

const unknownWord =
  /unknown|not known|unclear|uncertain|undisclosed|unspecified|not specified|unstated|not stated|unreported|not reported|indeterminate|inconnue?s?|non connue?s?|desconhecid[oa]s?|desconocid[oa]s?|\?{1,3}/iy;
const plainUnknown = /^(?:unknown|\?+|not known|inconnue?s?|desconhecid[oa]s?|desconocid[oa]s?)$/i;
const noneWord = /none|nobody|no one|nil|no|aucune?s?|néant|nenhuma?|nenhum|ningun[oa]/iy;

/**
 * The count phrase that starts at an index of a text, with the index after it; `null` where none
 * starts there. The text must have gone through {@link plainCharacters}. Linear in the phrase.
 */
export function scanCount(text: string, at: number, options: CountTextOptions = {}): CountScan | null {
  const { found, end } = scanPrefixes(text, at);
  const figures = scanFigures(text, end, found, options);
  if (figures !== null) return figures;
  const words = scanVague(text, end, found);
  if (words !== null) return words;
  // "some" and "few" are prefixes too: read them alone where no figure follows.
  const alone = end > at ? scanVague(text, at, new Set()) : null;
  if (alone !== null) return alone;
  const unknown = match(unknownWord, text, at);
  if (unknown !== null && endsWord(text, at + unknown.length)) {
    const wording: Partial<Count> = plainUnknown.test(unknown) ? {} : { wording: unknown.toLowerCase() };
    return { count: clean(0, null, wording), end: at + unknown.length };
  }
  const none = match(noneWord, text, at);
  if (none !== null && endsWord(text, at + none.length)) return { count: clean(0, 0), end: at + none.length };
  return null;
}

/**
 * The count that a text states, where the text is one count phrase and nothing else; `null` where it
 * is anything else or cannot be told for certain ("10-11,000", "5.000").
 *
 * Figures with any grouping, ranges by any dash or word, bounds ("at least", "over", "up to",
 * "fewer than", "+"), estimates ("about", "c.", "~"), number words, and the words of the published
 * table. "Over 20" is 21 or more. "Unknown" and "?" are `{ min: 0, max: null }`; "none" is
 * `{ min: 0, max: 0 }`. English, French and Portuguese.
 *
 * @see {@link countWords}
 */
export function readCount(text: string, options: CountTextOptions = {}): Count | null {
  if (text.length > 200) return null;
  const plain = plainCharacters(text)
    .replace(/[ \n]+/g, ' ')
    .trim();
  if (plain === '') return null;
  const scan = scanCount(plain, 0, options);
  return scan === null || scan.end !== plain.length ? null : scan.count;
}
