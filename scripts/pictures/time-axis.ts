/** Scales of time that give a busy stretch more room than a quiet one, and their ticks. */
import { type ScaleTime, scaleUtc } from 'd3-scale';
import { utcFormat } from 'd3-time-format';
import { boxOf } from './boxes.js';
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
