import type { Count } from '../../model/count.js';
import { countWords } from '../../model/count-words.js';
import { clean, type Prefix } from './bounds.js';
import type { CountScan } from './figures.js';
import { endsWord, match } from './match.js';

type VagueWord = keyof typeof countWords;

/** Phrases that the published table bounds, longest first. */
const vague: readonly (readonly [RegExp, VagueWord])[] = [
  [/(?:many |several |a few )?hundreds? of thousands?/iy, 'hundreds of thousands'],
  [/(?:many |several |a few )?tens of thousands?/iy, 'tens of thousands'],
  [/(?:(?:many|several|a few|few|low|high|multiple|the low|the high) )?millions/iy, 'millions'],
  [/(?:(?:many|several|a few|few|low|high|multiple|some|the low) )?thousands/iy, 'thousands'],
  [/(?:several|a few|few|many|multiple) thousand/iy, 'thousands'],
  [/(?:(?:many|several|a few|few|low|high|multiple|some|the low) )?hundreds/iy, 'hundreds'],
  [/(?:several|a few|few|many|multiple) hundred/iy, 'hundreds'],
  [/(?:plusieurs|quelques|des) centaines/iy, 'hundreds'],
  [/(?:plusieurs|quelques|des) milliers/iy, 'thousands'],
  [/centenas/iy, 'hundreds'],
  [/milhares/iy, 'thousands'],
  [/(?:(?:many|several|a few|few|multiple) )?dozens/iy, 'dozens'],
  [/(?:several|a few|few|many|multiple) dozen/iy, 'dozens'],
  [/(?:several )?scores/iy, 'scores'],
  [/(?:a |very |only a |relatively )?few/iy, 'few'],
  [/several|plusieurs|vários|várias/iy, 'several'],
  [/quelques/iy, 'few'],
  [/some/iy, 'some'],
];

/** A word of the published table that starts at an index. */
export function scanVague(text: string, at: number, found: ReadonlySet<Prefix>): CountScan | null {
  for (const [pattern, word] of vague) {
    const hit = match(pattern, text, at);
    if (hit === null || !endsWord(text, at + hit.length)) continue;
    if (found.has('atMost') || found.has('lessThan')) return { count: null, end: at + hit.length };
    const approximate: Partial<Count> = found.has('approximately') ? { approximate: true } : {};
    return {
      count: clean(countWords[word], null, { ...approximate, wording: hit.toLowerCase() }),
      end: at + hit.length,
    };
  }
  return null;
}
