import { foldWords } from '../../text/fold.js';
import type { RowColumn, RowColumns } from './row-columns.js';

/** Headers that say what a column holds, in English and French, as their words are compared: without case and accents. */
const words: readonly (readonly [column: RowColumn, header: RegExp])[] = [
  ['date', /^(?:(?:event|start) )?(?:date|day|jour|when)\b/],
  ['place', /^(?:place|location|town|city|village|where|site|lieu|ville|localite|endroit)\b/],
  ['killed', /\b(?:killed|dead|deaths?|fatalit(?:y|ies)|toll|morts?|tues?|deces)\b/],
  ['wounded', /\b(?:wounded|injured|hurt|blesses?)\b/],
  ['captured', /\b(?:captured|prisoners?|captures?|prisonniers?)\b/],
  ['strength', /^(?:strength|effectifs?)\b/],
  ['country', /^(?:country|pays)$/],
  ['latitude', /^lat(?:itude)?$/],
  ['longitude', /^(?:lon|lng|long|longitude)$/],
  ['sideA', /^(?:side a|attackers?|camp a)$/],
  ['sideB', /^(?:side b|defenders?|camp b)$/],
  ['source', /^source$/],
];

/** What the columns of a table hold, as far as their headers tell: of several that may be one thing the first. */
export function guessColumns(headers: readonly string[]): RowColumns {
  const folded = headers.map((header) => [header, foldWords(header).join(' ')] as const);
  const found = words.flatMap(([column, pattern]) => {
    const header = folded.find(([, text]) => pattern.test(text))?.[0];
    return header === undefined ? [] : [[column, header] as const];
  });
  return Object.fromEntries(found);
}
