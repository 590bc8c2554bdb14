/** Straight lines on a map, and the room that they take. */
import { type Box, boxAround } from './boxes.js';
import { element, round } from './svg.js';

export type Point2 = readonly [number, number];

export interface Line {
  readonly from: Point2;
  readonly to: Point2;
}

/** A line between two points that leaves a gap at either end. */
export function trim(from: Point2, to: Point2, before: number, after: number): Line {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const along = (distance: number): Point2 => [
    from[0] + (dx * distance) / length,
    from[1] + (dy * distance) / length,
  ];
  return { from: along(Math.min(before, length / 2)), to: along(Math.max(length - after, length / 2)) };
}

export const lineData = ({ from, to }: Line): string =>
  `M${round(from[0])},${round(from[1])}L${round(to[0])},${round(to[1])}`;

/** The room that a line takes, as boxes along it. */
export function boxesAlong({ from, to }: Line): readonly Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 6));
  return Array.from({ length: count + 1 }, (_, index) =>
    boxAround(
      from[0] + ((to[0] - from[0]) * index) / count,
      from[1] + ((to[1] - from[1]) * index) / count,
      2,
    ),
  );
}

export function arrowHead({ from, to }: Line): Element {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const wing = (turn: number): string =>
    `${round(to[0] - 10 * Math.cos(angle + turn))},${round(to[1] - 10 * Math.sin(angle + turn))}`;
  return element('path', {
    d: `M${wing(0.45)}L${round(to[0])},${round(to[1])}L${wing(-0.45)}`,
    class: 'km-line',
  });
}

export const middleOf = ({ from, to }: Line): Point2 => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
