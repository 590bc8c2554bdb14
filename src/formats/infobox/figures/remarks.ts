import { type EventSpan, mergeQualifiers, type Qualifiers, readQualifiers } from '../qualifiers.js';

const sidesWords = /\b(?:on both sides|both sides|on all sides|all sides)\b/i;

/** What the words behind the noun and outcome say. */
export function remarksOf(after: string, span: EventSpan | null, tail: string): Qualifiers {
  const rest = after
    .replace(/\b(?:overall|in total|total|altogether|confirmed|in action|reported|of war)\b/gi, ' ')
    .replace(/^[\s,;:.*)/-]+|[\s,;:.*)/-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sides = sidesWords.test(tail) ? ({ bothSides: true } as const) : {};
  const only = /\b(?:overall|in total)\b/i.test(tail) ? ({ total: true } as const) : {};
  const hedged = /\b(?:reportedly|allegedly|unconfirmed|possibly|probably)\b/i.test(tail)
    ? ({ hedged: true } as const)
    : {};
  if (rest === '' || /^(?:and|or|to|of|people|persons|people on)$/i.test(rest))
    return { ...sides, ...only, ...hedged };
  const said = readQualifiers(rest.replace(sidesWords, '').trim(), span);
  const trailing = said.note === undefined ? said : (lastRemark(rest, span) ?? said);
  return { ...trailing, ...sides, ...only, ...hedged };
}

/** "by Turkey according to SDF", "in Syria by TAF": the remark that is understood, the rest as note. */
function lastRemark(rest: string, span: EventSpan | null): Qualifiers | null {
  const cuts = [
    ...rest.matchAll(
      /(?:^|\s)(?=(?:according to|per|claimed by|as of|by|in|at|near|since|until|during|inside|selon) )/gi,
    ),
  ].map(({ index }) => index);
  if (cuts.length === 0) return null;
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts];
  const pieces = starts
    .map((from, index) => rest.slice(from, starts[index + 1] ?? rest.length).trim())
    .filter((piece) => piece !== '');
  const each = pieces.map((piece) => readQualifiers(piece.replace(/[,;]+$/, ''), span));
  return each.every((one) => one.note !== undefined) ? null : mergeQualifiers(each);
}
