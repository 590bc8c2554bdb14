/** Axes of time that give a busy stretch more room than a quiet one, and the marks of dates on them. */
import { type ScaleTime, scaleUtc } from 'd3-scale';
import { utcFormat } from 'd3-time-format';
import type { EdtfDate } from '../../src/model/edtf-date.js';
import { boxOf } from './label.js';
import { type SideLook, sideMark } from './sides.js';
import { element, write } from './svg.js';

const day = 86_400_000;

/** A stretch of an axis. */
interface Stretch {
  /** Its first day. */
  readonly from: string;
  /** Its share of the width. */
  readonly share: number;
  /** Days on which a tick may stand. */
  readonly ticks: readonly string[];
  /** How a tick is written. */
  readonly label: (tick: Date) => string;
  /** Marked as the part that is drawn wider. */
  readonly wider?: boolean;
}

export interface Axis {
  readonly title: string;
  readonly stretches: readonly Stretch[];
  /** The last day. */
  readonly to: string;
}

export const startOfDay = (date: string): Date => new Date(`${date}T00:00:00Z`);
export const endOfDay = (date: string): Date => new Date(startOfDay(date).getTime() + day);
export const addDays = (date: string, days: number): string =>
  new Date(startOfDay(date).getTime() + days * day).toISOString().slice(0, 10);

export const asYear = utcFormat('%Y');
export const asDay = utcFormat('%-d');
export const asDayAndMonth = utcFormat('%-d %b');
const asMonth = utcFormat('%b');

/** The month, or the year where it begins. */
export const asMonthOrYear = (tick: Date): string => (tick.getUTCMonth() === 0 ? asYear : asMonth)(tick);

/** The scale of an axis between two points. */
export function timeScale({ stretches, to }: Axis, left: number, right: number): ScaleTime<number, number> {
  const whole = stretches.reduce((sum, { share }) => sum + share, 0);
  let passed = 0;
  const starts = stretches.map(({ from, share }) => {
    const at = left + ((right - left) * passed) / whole;
    passed += share;
    return [startOfDay(from), at] as const;
  });
  return scaleUtc<number, number>()
    .domain([...starts.map(([date]) => date), endOfDay(to)])
    .range([...starts.map(([, at]) => at), right]);
}

/** The ticks of an axis: a line each, and a label where it does not meet the one before. */
export function drawAxis(
  axis: Axis,
  {
    left,
    right,
    baseline,
    top,
    bottom,
    size,
  }: Readonly<Record<'left' | 'right' | 'baseline' | 'top' | 'bottom' | 'size', number>>,
): readonly Element[] {
  const scale = timeScale(axis, left, right);
  const elements: Element[] = [];
  const bands = axis.stretches.flatMap((stretch, index) => {
    if (!stretch.wider) return [];
    const from = scale(startOfDay(stretch.from));
    const next = axis.stretches[index + 1];
    const to = next === undefined ? right : scale(startOfDay(next.from));
    return [element('rect', { x: from, y: top, width: to - from, height: bottom - top, class: 'km-band' })];
  });
  let last = Number.NEGATIVE_INFINITY;
  for (const { ticks, label: word } of axis.stretches) {
    for (const tick of ticks) {
      const x = scale(startOfDay(tick));
      elements.push(
        element('path', {
          d: `M${Math.round(x)},${Math.round(top)}V${Math.round(bottom)}`,
          class: 'km-rule',
        }),
      );
      const label = { text: word(startOfDay(tick)), x: x + 2, y: baseline, size, anchor: 'start' } as const;
      const box = boxOf(label);
      if (box.left < last + 5 || box.right > right + 4) continue;
      last = box.right;
      elements.push(write(label, 'km-soft'));
    }
  }
  return [...bands, ...elements];
}

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
  const from = earliest === null ? Number.NEGATIVE_INFINITY : scale(startOfDay(earliest));
  const to = latest === null ? Number.POSITIVE_INFINITY : scale(endOfDay(latest));
  // What lies beyond the axis altogether is a stub at its end.
  return {
    left: Math.max(first, Math.min(from, last - 10)),
    right: Math.min(last, Math.max(to, first + (from < first ? 10 : 0))),
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
