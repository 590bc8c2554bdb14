/** The places of a map: their marks and the names beside them. */
import { geoCircle } from 'd3-geo';
import type { ConflictRecord } from '../../src/model/record.js';
import { type Box, boxOf, firstFree, type Label, placesAround } from './boxes.js';
import type { Drawing } from './drawing.js';
import type { Point2 } from './line.js';
import { degrees } from './massif.js';
import { type Placed, placeTitle, pointOf } from './places.js';
import { element, titled, write } from './svg.js';
import type { View } from './view.js';

export const markRadius = 6;

/** A square for a place where it happened, a circle for any other; hollow where the point is not exact. */
export function drawPlace(place: Placed, view: View, record: ConflictRecord): Element {
  const [x, y] = view.at(pointOf(place));
  const isScene = record.event.locations.includes(place.id);
  const style = place.coordinates.approximate ? 'km-hollow' : 'km-solid';
  const mark = isScene
    ? element('rect', {
        x: x - markRadius,
        y: y - markRadius,
        width: 2 * markRadius,
        height: 2 * markRadius,
        class: style,
      })
    : element('circle', { cx: x, cy: y, r: 4.6, class: style });
  return titled(placeTitle(place, record), { class: 'km-mark km-neither', 'data-location': place.id }, mark);
}

const circleAround = (place: Placed, km: number) => geoCircle().center(pointOf(place)).radius(degrees(km))();

/** A massif as a circle that stands for it. */
export function drawMassif(massif: Placed, km: number, view: View, record: ConflictRecord): Element {
  return titled(
    `${placeTitle(massif, record)}; drawn as a circle of ${Math.round(km)} km around that point`,
    { class: 'km-mark km-area', 'data-location': massif.id },
    element('path', { d: view.path(circleAround(massif, km)), class: 'km-loose' }),
  );
}

/** Where the name of a place may stand; bold for a place of the event. */
export const placeLabels = (
  place: Placed,
  view: View,
  size: number,
  record: ConflictRecord,
): readonly Label[] =>
  placesAround(view.at(pointOf(place)), {
    text: place.name,
    size,
    bold: record.event.locations.includes(place.id),
  });

/** Places for the name of a massif: in the outer parts of its circle, then around it. */
export function massifLabels(massif: Placed, view: View, km: number, size: number): readonly Label[] {
  const [x, y] = view.at(pointOf(massif));
  const r = km * view.scale;
  const inside = [-60, -50, -70, -40, 60, 120, -120].flatMap((angle) =>
    [0.72, 0.8, 0.64, 0.9, 0.55].map((share) => [angle, share] as const),
  );
  const around = [1.12, 1.3].flatMap((share) =>
    [-45, -75, 45, 75, 120, 150, -120, -150, 0, 180].map((angle) => [angle, share] as const),
  );
  const spots = [...inside, ...around].map(([angle, share]): Point2 => {
    const turn = (angle * Math.PI) / 180;
    return [x + r * share * Math.cos(turn), y + r * share * Math.sin(turn)];
  });
  return spots.flatMap(([left, top]) =>
    (['middle', 'start', 'end'] as const).map((anchor) => ({
      text: massif.name,
      x: left,
      y: top,
      size,
      anchor,
    })),
  );
}

const lineBelow = ({ x, y, size, anchor }: Label, text: string): Label => ({
  text,
  x,
  y: y + 1.25 * size,
  size,
  anchor,
});

/** The name of a massif, and that its extent is approximate: two lines that stay together. */
export function settleMassif(
  candidates: readonly Label[],
  marks: readonly Box[],
  lines: readonly Box[],
  frame: Box,
): Drawing {
  const taken = [...marks, ...lines];
  const pairs = candidates.map((name) => [name, lineBelow(name, 'approximate extent')] as const);
  const isFree = (obstacles: readonly Box[]) => (pair: readonly Label[]) =>
    pair.every((label) => firstFree([label], obstacles, frame) !== undefined);
  const found = pairs.find(isFree(taken)) ?? pairs.find(isFree(marks));
  if (found === undefined) throw new RangeError(`no room on the map for "${candidates[0]?.text}"`);
  return { elements: found.map((label) => write(label, 'km-text km-halo km-area')), taken: found.map(boxOf) };
}
