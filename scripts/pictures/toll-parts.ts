/** What the wide and the narrow table of tolls share: scales, ticks, lines. */
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { CasualtiesClaim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { isUnknownCount } from '../../src/queries/counts.js';
import type { Layout } from './layout.js';
import { element, write } from './svg.js';
import { textWidth } from './text.js';
import { isFaded, textStart, tollMark } from './toll-mark.js';
import { type DrawnOutcome, outcomeOf, type TollGroup, tollText } from './toll-rows.js';
import { capitalize, publisherOf } from './words.js';

export const lane = 20;
export const outcomeNames: Readonly<Record<DrawnOutcome, string>> = {
  killed: 'Killed',
  wounded: 'Wounded',
  captured: 'Captured',
  missing: 'Missing',
  unspecified: 'Casualties',
};

export const allClaims = (groups: readonly TollGroup[]): readonly CasualtiesClaim[] =>
  groups.flatMap(({ rows }) => rows.flatMap(({ claims }) => claims));

export const sideWord = (side: string | undefined): string =>
  side === undefined
    ? 'not split'
    : side === 'unknown'
      ? 'side unknown'
      : capitalize(side.replaceAll('-', ' '));

/** From 0 to the largest number that is said of an outcome, with room for the words of each claim. */
export function scaleOf(
  claims: readonly CasualtiesClaim[],
  left: number,
  right: number,
  size: number,
): ScaleLinear<number, number> {
  const largest = Math.max(1, ...claims.flatMap(({ value }) => [value.min, value.max ?? 0, value.best ?? 0]));
  const from = left + 10;
  const at = (end: number) => scaleLinear().domain([0, largest]).range([from, end]);
  // The widest scale on which no claim's words leave the column; found from the right, a unit at a time.
  const ends = Array.from({ length: Math.max(1, Math.floor(right - from)) }, (_, index) => right - index);
  const fitting = ends.find((end) =>
    claims.every((claim) => textStart(claim, at(end)) + textWidth(tollText(claim), size) <= right),
  );
  if (fitting === undefined)
    throw new RangeError(`the claims on ${claims[0]?.outcomes} find no room in ${right - left} units`);
  return at(fitting);
}

const isWhole = (tick: number): boolean => Number.isInteger(tick);
export const isNumbered = (claims: readonly CasualtiesClaim[]): boolean =>
  claims.some(({ value }) => !isUnknownCount(value));

/** A scale's numbers and its lines through the table. */
export const ticksOf = (
  scale: ScaleLinear<number, number>,
  { baseline, top, bottom, size }: { baseline: number; top: number; bottom: number; size: number },
): readonly Element[] =>
  scale
    .ticks(Math.min(7, ((scale.range()[1] ?? 0) - (scale.range()[0] ?? 0)) / 26))
    .filter(isWhole)
    .flatMap((tick) => [
      write({ text: String(tick), x: scale(tick), y: baseline, size, anchor: 'middle' }, 'km-soft'),
      element('path', {
        d: `M${Math.round(scale(tick))},${Math.round(top)}V${Math.round(bottom)}`,
        class: 'km-rule',
      }),
    ]);

/** One claim: its mark on the scale and its number in words beside it. */
export const tollLine = (
  claim: CasualtiesClaim,
  scale: ScaleLinear<number, number>,
  { middle, size }: { middle: number; size: number },
  record: ConflictRecord,
): readonly Element[] => [
  tollMark(claim, scale, middle, record),
  write(
    { text: tollText(claim), x: textStart(claim, scale), y: middle + size * 0.35, size, anchor: 'start' },
    [
      'km-ink',
      'km-halo',
      ...(claim.basis === undefined ? [] : ['km-hedged']),
      ...(isFaded(claim) ? ['km-faded'] : []),
    ].join(' '),
  ),
];

/** The voice is named where its documents do not bear its name. */
export const needsHeading = ({ name, rows }: TollGroup, record: ConflictRecord): boolean =>
  rows.some(({ account }) => publisherOf(account.source, record) !== name);

export const claimsOn = (
  outcome: DrawnOutcome,
  claims: readonly CasualtiesClaim[],
): readonly CasualtiesClaim[] => claims.filter((claim) => outcomeOf(claim) === outcome);

export const ruleAt = (y: number, { margin, width }: Layout): Element =>
  element('path', { d: `M${margin},${Math.round(y)}H${width - margin}`, class: 'km-rule' });
