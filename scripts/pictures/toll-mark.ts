/** One claim on a scale: a point, a bar, an arrow for "or more", a hollow mark for unknown, a cross for none. */
import type { ScaleLinear } from 'd3-scale';
import type { CasualtiesClaim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { isNoneCount, isUnknownCount } from '../../src/queries/counts.js';
import { lookOf, sideMark } from './sides.js';
import { element, titled } from './svg.js';
import { tollTitle } from './toll-rows.js';

const radius = 5.2;

/** Whether the same voice took the figure back, or it was shown wrong. */
export const isFaded = (claim: CasualtiesClaim): boolean =>
  claim.supersededBy !== undefined || claim.rank === 'deprecated';

const cross = (x: number, y: number): Element =>
  element('path', {
    d: `M${x - 4.5},${y - 4.5}l9,9m0,-9l-9,9`,
    class: 'km-line',
  });

const arrow = (from: number, to: number, y: number): Element =>
  element('path', { d: `M${from},${y}H${to}m-5,-4l5,4l-5,4`, class: 'km-line' });

const bar = (from: number, to: number, y: number): Element =>
  element('path', { d: `M${from},${y}H${to}M${from},${y - 4.5}v9M${to},${y - 4.5}v9`, class: 'km-line' });

// How far "or more" points beyond its number.
const reach = 30;

/** Where the words beside a mark begin: clear of what it draws. */
export function textStart({ value }: CasualtiesClaim, scale: ScaleLinear<number, number>): number {
  const isOpen = value.max === null && !isUnknownCount(value);
  return isOpen ? scale(value.min) + reach + 5 : scale(value.max ?? value.min) + 13;
}

/** The strokes of a claim on the line `y`. */
function strokes(
  claim: CasualtiesClaim,
  scale: ScaleLinear<number, number>,
  y: number,
  record: ConflictRecord,
): readonly Element[] {
  const { value } = claim;
  const look = lookOf(claim.side, record);
  const [left, right] = [Math.round(scale(value.min) * 10) / 10, Math.round(scale(value.max ?? 0) * 10) / 10];
  if (isUnknownCount(value)) return [sideMark(look, [left, y], radius, 'km-hollow')];
  if (isNoneCount(value)) return [cross(left, y)];
  if (value.max === null)
    return [arrow(left, left + reach, y), sideMark(look, [left, y], radius, 'km-solid')];
  if (value.min !== value.max)
    return [
      bar(left, right, y),
      ...(value.best === undefined ? [] : [sideMark(look, [scale(value.best), y], radius, 'km-solid')]),
    ];
  return [sideMark(look, [left, y], radius, 'km-solid')];
}

/** The mark of a claim, with its id, and a ring around it where it is the preferred reading. */
export function tollMark(
  claim: CasualtiesClaim,
  scale: ScaleLinear<number, number>,
  y: number,
  record: ConflictRecord,
): Element {
  const look = lookOf(claim.side, record);
  const style = ['km-mark', `km-${look}`, ...(isFaded(claim) ? ['km-faded'] : [])].join(' ');
  const drawn = strokes(claim, scale, y, record);
  const x = scale(claim.value.min);
  const struck = element('path', { d: `M${Math.round(x - 9)},${y}h18`, class: 'km-line' });
  return titled(
    tollTitle(claim, record),
    { class: style, 'data-claim': claim.id },
    ...drawn,
    ...(isFaded(claim) ? [struck] : []),
    ...(claim.rank === 'preferred' ? [element('circle', { cx: x, cy: y, r: 8.6, class: 'km-ring' })] : []),
  );
}
