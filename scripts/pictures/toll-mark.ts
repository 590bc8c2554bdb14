/** One claim of casualties on a scale: its mark, its number in words beside it, and the scale both stand on. */

import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { CasualtiesClaim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { formatClaim, people } from '../../src/text/format-claim.js';
import { formatCount, isNoneCount, isUnknownCount } from '../../src/text/format-count.js';
import { formatSpeaker, publisherOf } from '../../src/text/format-speaker.js';
import { upperFirst } from '../../src/text/upper-first.js';
import { textWidth } from './label.js';
import { lookOf, sideMark } from './sides.js';
import { element, round, titled, write } from './svg.js';

export type TollScale = ScaleLinear<number, number>;

/** The number beside a mark: "2 soldiers", "at least 20"; the source's own word where it has one: "dozens (soldiers)". */
export function tollText(claim: CasualtiesClaim, record: ConflictRecord): string {
  const { value, status, partOf } = claim;
  const who = status === undefined ? '' : ` (${people[status][1]})`;
  // Side, place and hedge have marks of their own.
  const alone = { ...claim, side: undefined, location: undefined, during: undefined, basis: undefined };
  const words = status === undefined ? formatCount(value) : formatClaim(alone, record);
  return `${partOf === undefined ? '' : 'incl. '}${value.wording === undefined ? words : `${value.wording}${who}`}`;
}

/** All that a claim says, for a tooltip. */
function tollTitle(claim: CasualtiesClaim, record: ConflictRecord): string {
  const remarks = [
    claim.rank === 'preferred' ? 'preferred' : '',
    claim.rank === 'deprecated' ? 'shown wrong' : '',
    claim.basis === 'inferred' ? 'inferred' : '',
    claim.supersededBy === undefined ? '' : 'replaced later by the same voice',
    claim.partOf === undefined ? '' : 'part of another figure in the same row',
  ].filter(Boolean);
  const says = `${upperFirst(claim.outcomes.join(' or '))}: ${formatClaim(claim, record)}`;
  const who = [...new Set([formatSpeaker(claim, record), publisherOf(claim.source, record)])].join('; ');
  return `${says}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}, according to ${who}`;
}

// How far "or more" points beyond its number.
const reach = 30;

/** Where the words beside a mark begin: clear of what it draws. */
function textStart({ value }: CasualtiesClaim, scale: TollScale): number {
  const isOpen = value.max === null && !isUnknownCount(value);
  return isOpen ? scale(value.min) + reach + 5 : scale(value.max ?? value.min) + 13;
}

/** From 0 to the largest number that is said of an outcome, with room for the words of each claim. */
export function scaleOf(
  claims: readonly CasualtiesClaim[],
  left: number,
  right: number,
  size: number,
  record: ConflictRecord,
): TollScale {
  const largest = Math.max(1, ...claims.flatMap(({ value }) => [value.min, value.max ?? 0, value.best ?? 0]));
  const from = left + 10;
  const at = (end: number) => scaleLinear().domain([0, largest]).range([from, end]);
  // The widest scale on which no claim's words leave the column; found from the right, a unit at a time.
  const ends = Array.from({ length: Math.max(1, Math.floor(right - from)) }, (_, index) => right - index);
  const fitting = ends.find((end) =>
    claims.every((claim) => textStart(claim, at(end)) + textWidth(tollText(claim, record), size) <= right),
  );
  if (fitting === undefined)
    throw new RangeError(`the claims on ${claims[0]?.outcomes} find no room in ${right - left} units`);
  return at(fitting);
}

/** The strokes of a claim on the line `y`: a point, a bar, an arrow for "or more", hollow for unknown, a cross for none. */
function strokes(
  claim: CasualtiesClaim,
  scale: TollScale,
  y: number,
  record: ConflictRecord,
): readonly Element[] {
  const { value } = claim;
  const line = (d: string): Element => element('path', { d, class: 'km-line' });
  const point = (at: number, style: 'km-solid' | 'km-hollow' = 'km-solid'): Element =>
    sideMark(lookOf(claim.side, record), [at, y], 5.2, style);
  const [left, right] = [round(scale(value.min)), round(scale(value.max ?? 0))];
  if (isUnknownCount(value)) return [point(left, 'km-hollow')];
  if (isNoneCount(value)) return [line(`M${left - 4.5},${y - 4.5}l9,9m0,-9l-9,9`)];
  if (value.max === null) return [line(`M${left},${y}H${left + reach}m-5,-4l5,4l-5,4`), point(left)];
  if (value.min === value.max) return [point(left)];
  return [
    line(`M${left},${y}H${right}M${left},${y - 4.5}v9M${right},${y - 4.5}v9`),
    ...(value.best === undefined ? [] : [point(scale(value.best))]),
  ];
}

/** Whether the same voice took the figure back, or it was shown wrong. */
const isFaded = (claim: CasualtiesClaim): boolean =>
  claim.supersededBy !== undefined || claim.rank === 'deprecated';

/** The mark of a claim, with its id; a ring around the preferred reading, a line through what no longer stands. */
export function tollMark(
  claim: CasualtiesClaim,
  scale: TollScale,
  y: number,
  record: ConflictRecord,
): Element {
  const x = scale(claim.value.min);
  const look = `km-${lookOf(claim.side, record)}`;
  return titled(
    tollTitle(claim, record),
    { class: ['km-mark', look, ...(isFaded(claim) ? ['km-faded'] : [])].join(' '), 'data-claim': claim.id },
    ...strokes(claim, scale, y, record),
    ...(isFaded(claim) ? [element('path', { d: `M${Math.round(x - 9)},${y}h18`, class: 'km-line' })] : []),
    ...(claim.rank === 'preferred' ? [element('circle', { cx: x, cy: y, r: 8.6, class: 'km-ring' })] : []),
  );
}

/** A claim's mark, and its number in words beside it. */
export const tollLine = (
  claim: CasualtiesClaim,
  scale: TollScale,
  { middle, size }: { middle: number; size: number },
  record: ConflictRecord,
): readonly Element[] => [
  tollMark(claim, scale, middle, record),
  write(
    {
      text: tollText(claim, record),
      x: textStart(claim, scale),
      y: middle + size * 0.35,
      size,
      anchor: 'start',
    },
    `${isFaded(claim) ? 'km-soft' : 'km-ink'}${claim.basis === undefined ? '' : ' km-hedged'}`,
  ),
];
