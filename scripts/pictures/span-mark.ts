/** One dating on an axis of time: a shape for a day, a bar for a span, an arrow where it is open. */
import type { ScaleTime } from 'd3-scale';
import type { EdtfDate } from '../../src/model/edtf-date.js';
import { type SideLook, sideMark } from './sides.js';
import { element } from './svg.js';
import { endOfDay, startOfDay } from './time-axis.js';

interface Span {
  readonly left: number;
  readonly right: number;
  /** Whether it goes on beyond the axis, or has no known end there. */
  readonly opensLeft: boolean;
  readonly opensRight: boolean;
}

/** Where a date lies between the ends of an axis. */
function spanOf({ earliest, latest }: EdtfDate, scale: ScaleTime<number, number>): Span {
  const range = scale.range();
  const [first, last] = [range[0] ?? 0, range.at(-1) ?? 0];
  const clamp = (x: number): number => Math.min(last, Math.max(first, x));
  const from = earliest === null ? Number.NEGATIVE_INFINITY : scale(startOfDay(earliest));
  const to = latest === null ? Number.POSITIVE_INFINITY : scale(endOfDay(latest));
  return {
    left: clamp(from),
    right: clamp(to),
    opensLeft: from < first - 0.05,
    opensRight: to > last + 0.05,
  };
}

const isDay = ({ earliest, latest }: EdtfDate): boolean => earliest !== null && earliest === latest;

/** A time that passed, as against a day that is not known better: EDTF writes the first with a slash between two ends. */
const isDuration = ({ edtf, earliest, latest }: EdtfDate): boolean =>
  edtf.includes('/') && earliest !== null && latest !== null;

function arrowHead(x: number, y: number, direction: 1 | -1, size: number): Element {
  const back = -direction * size;
  return element('path', {
    d: `M${Math.round(x * 10) / 10},${y}m${back},${-size}l${-back},${size}l${back},${size}`,
    class: 'km-line',
  });
}

const heads = ({ left, right, opensLeft, opensRight }: Span, y: number, size: number): readonly Element[] => [
  ...(opensLeft ? [arrowHead(left, y, -1, size)] : []),
  ...(opensRight ? [arrowHead(right, y, 1, size)] : []),
];

/** The record's own date of an entry. */
export function mainSpan(
  date: EdtfDate,
  look: SideLook,
  scale: ScaleTime<number, number>,
  y: number,
): readonly Element[] {
  const span = spanOf(date, scale);
  const { left, right, opensLeft } = span;
  if (isDay(date)) return [sideMark(look, [(left + right) / 2, y], 6, 'km-solid')];
  // The shape stands at the end that is known, the first of the two where both are.
  const at = opensLeft && date.earliest === null ? right - 6 : Math.min(left + 6, (left + right) / 2);
  return [
    element('rect', {
      x: left,
      y: y - 5,
      width: Math.max(2, right - left),
      height: 10,
      rx: 2,
      class: isDuration(date) ? 'km-span' : 'km-loose',
    }),
    ...heads(span, y, 5),
    sideMark(look, [at, y], 5.6, 'km-solid'),
  ];
}

/** Another dating of the same, as a source has it. */
export function otherSpan(
  date: EdtfDate,
  look: SideLook,
  scale: ScaleTime<number, number>,
  y: number,
): readonly Element[] {
  const span = spanOf(date, scale);
  const { left, right } = span;
  if (isDay(date)) return [sideMark(look, [(left + right) / 2, y], 3.6, 'km-hollow')];
  const [from, to] = [Math.round(left * 10) / 10, Math.round(Math.max(right, left + 1) * 10) / 10];
  const stops = [
    ...(span.opensLeft ? [] : [`M${from},${y - 3}v6`]),
    ...(span.opensRight ? [] : [`M${to},${y - 3}v6`]),
  ];
  return [
    element('path', { d: `M${from},${y}H${to}${stops.join('')}`, class: 'km-line' }),
    ...heads(span, y, 3.5),
  ];
}
