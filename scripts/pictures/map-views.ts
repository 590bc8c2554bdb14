/** The two views of the map: a larger one of the places near the event, a smaller one of where that lies. */
import type { ConflictRecord } from '../../src/model/record.js';
import { closeCountries, farCountries } from './atlas.js';
import { type Box, boxAround, boxOf, type Label, placesAround } from './boxes.js';
import { distancesBetween, shortestLinks } from './distances.js';
import { type Drawing, join, settleAll } from './drawing.js';
import type { Layout } from './layout.js';
import { boxesAlong, lineData, middleOf, trim } from './line.js';
import { drawCountryNames, drawLand } from './map-land.js';
import { drawMassif, drawPlace, markRadius, massifLabels, placeLabels, settleMassif } from './map-places.js';
import { drawRoute, routeLine } from './map-routes.js';
import { massifRadius, refuges } from './massif.js';
import { placedLocations, placesNear, pointOf, scenes } from './places.js';
import { routesOf } from './routes.js';
import { element, round, write } from './svg.js';
import { outlineOf, pointAt, type View } from './view.js';
import { quantity } from './words.js';

/** A bar of a round number of km in the lower left corner. */
function drawScale({ box, scale }: View, size: number): Drawing {
  const km = scale > 0.7 ? 100 : 200;
  const [left, y] = [box.left + 14, box.bottom - 14];
  const label: Label = { text: quantity(km, 'km'), x: left, y: y - 8, size, anchor: 'start' };
  return {
    elements: [
      element('path', {
        d: `M${left},${y - 4}v8M${left},${y}h${round(km * scale)}m0,-4v8`,
        class: 'km-ring',
      }),
      write(label, 'km-ink km-halo'),
    ],
    taken: [boxOf(label), { left, top: y - 6, right: left + km * scale, bottom: y + 6 }],
  };
}

const drawFrame = ({ left, top, right, bottom }: Box): Element =>
  element('rect', { x: left, y: top, width: right - left, height: bottom - top, class: 'km-frame' });

/** The larger view: the places near the scenes, the routes between them, the distances. */
export function drawMain(
  view: View,
  layout: Layout,
  reach: number,
  record: ConflictRecord,
): readonly Element[] {
  const { size } = layout;
  const places = placesNear(record, reach);
  const areas = refuges(record).flatMap((massif) => {
    const km = massifRadius(massif, record);
    return km === null ? [] : [{ massif, km }];
  });
  const points = places.filter(({ id }) => !areas.some(({ massif }) => massif.id === id));
  const links = shortestLinks(distancesBetween(scenes(record))).map(({ from, to, km }) => ({
    km,
    line: trim(view.at(pointOf(from)), view.at(pointOf(to)), 10, 10),
  }));
  const routes = routesOf(record).map((route) => ({ route, line: routeLine(route, view, record) }));
  const marks = points.map((place) => boxAround(...view.at(pointOf(place)), markRadius + 2));
  const lines = [...links, ...routes].flatMap(({ line }) => boxesAlong(line));
  const bar = drawScale(view, size);
  const towns = settleAll(
    points
      .toSorted(
        (a, b) =>
          Number(record.event.locations.includes(b.id)) - Number(record.event.locations.includes(a.id)),
      )
      .map((place) => ({ candidates: placeLabels(place, view, size, record), style: 'km-ink km-halo' })),
    [...marks, ...bar.taken],
    lines,
    view.box,
  );
  const massifs = areas.reduce<Drawing>(
    (drawn, { massif, km }) =>
      join(
        drawn,
        settleMassif(
          massifLabels(massif, view, km, size),
          [...marks, ...bar.taken, ...drawn.taken],
          lines,
          view.box,
        ),
      ),
    towns,
  );
  const names = join(
    massifs,
    settleAll(
      links.map(({ km, line }) => ({
        candidates: placesAround(middleOf(line), { text: quantity(km, 'km'), size }),
        style: 'km-soft km-halo',
      })),
      [...marks, ...bar.taken, ...massifs.taken],
      lines,
      view.box,
    ),
  );
  const countries = closeCountries();
  const land = drawLand(countries, view, record, true);
  const countryNames = drawCountryNames(countries, view, size, [
    ...marks,
    ...lines,
    ...bar.taken,
    ...names.taken,
  ]);
  return [
    ...land.elements,
    ...areas.map(({ massif, km }) => drawMassif(massif, km, view, record)),
    ...countryNames.elements,
    ...links.map(({ line }) => element('path', { d: lineData(line), class: 'km-thin' })),
    ...routes.map(({ route, line }) => drawRoute(route, line)),
    ...points.map((place) => drawPlace(place, view, record)),
    ...bar.elements,
    ...names.elements,
    drawFrame(view.box),
  ];
}

/** The smaller view: the whole country, with the window of the larger one and the places beyond it. */
export function drawInset(
  view: View,
  main: View,
  layout: Layout,
  reach: number,
  record: ConflictRecord,
): readonly Element[] {
  const near = new Set(placesNear(record, reach).map(({ id }) => id));
  const far = placedLocations(record).filter(({ id }) => !near.has(id));
  const countries = farCountries();
  const marks = far.map((place) => boxAround(...view.at(pointOf(place)), 6));
  const [left, top] = view.at(pointAt(main, main.box.left, main.box.top));
  const [right, bottom] = view.at(pointAt(main, main.box.right, main.box.bottom));
  const names = settleAll(
    far.map((place) => ({
      candidates: placeLabels(place, view, layout.size, record),
      style: 'km-ink km-halo',
    })),
    marks,
    [{ left, top, right, bottom }],
    view.box,
  );
  return [
    ...drawLand(countries, view, record, false).elements,
    element('path', { d: view.path(outlineOf(main)), class: 'km-window' }),
    ...drawCountryNames(countries, view, layout.size, [
      ...marks,
      ...names.taken,
      { left, top, right, bottom },
    ]).elements,
    ...far.map((place) => drawPlace(place, view, record)),
    ...names.elements,
    drawFrame(view.box),
  ];
}
