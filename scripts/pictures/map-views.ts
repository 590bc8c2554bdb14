/** The two views of the map: a larger one of the places near the event, a smaller one of where that lies. */
import { geoCircle } from 'd3-geo';
import type { ConflictRecord } from '../../src/model/record.js';
import { isWithin } from '../../src/queries/within.js';
import { type Box, boxAround, boxOf, firstFree, type Label, placesAround } from './label.js';
import {
  degrees,
  distancesBetween,
  massifRadius,
  type Placed,
  placedLocations,
  placesNear,
  placeTitle,
  pointOf,
  type Route,
  refuges,
  routesOf,
  scenes,
  shortestLinks,
} from './places.js';
import type { Layout } from './sheet.js';
import { element, round, titled, write } from './svg.js';
import {
  type Country,
  closeCountries,
  countryLabel,
  farCountries,
  outlineOf,
  pointAt,
  type View,
} from './view.js';
import { quantity } from './words.js';

type Point2 = readonly [number, number];

export interface Line {
  readonly from: Point2;
  readonly to: Point2;
}

/** A line between two points that leaves a gap at either end. */
function trim(from: Point2, to: Point2, before: number, after: number): Line {
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
function boxesAlong({ from, to }: Line): readonly Box[] {
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

const middleOf = ({ from, to }: Line): Point2 => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];

/** What has been drawn, and what room it takes. */
interface Drawing {
  readonly elements: readonly Element[];
  readonly taken: readonly Box[];
}

const nothing: Drawing = { elements: [], taken: [] };
const join = (...drawings: readonly Drawing[]): Drawing => ({
  elements: drawings.flatMap(({ elements }) => elements),
  taken: drawings.flatMap(({ taken }) => taken),
});

/** A label in the first free place; where lines leave none, across a line. */
function settle(
  candidates: readonly Label[],
  marks: readonly Box[],
  lines: readonly Box[],
  frame: Box,
): Label {
  const found = firstFree(candidates, [...marks, ...lines], frame) ?? firstFree(candidates, marks, frame);
  if (found === undefined) throw new RangeError(`no room on the map for "${candidates[0]?.text}"`);
  return found;
}

/** Labels one after the other, each clear of those before. */
function settleAll(
  wanted: readonly { readonly candidates: readonly Label[]; readonly style: string }[],
  marks: readonly Box[],
  lines: readonly Box[],
  frame: Box,
): Drawing {
  return wanted.reduce<Drawing>((drawn, { candidates, style }) => {
    const label = settle(candidates, [...marks, ...drawn.taken], lines, frame);
    return join(drawn, { elements: [write(label, style)], taken: [boxOf(label)] });
  }, nothing);
}

/** Each country that is seen; with its id where the map is to mark it. */
function drawLand(
  countries: readonly Country[],
  view: View,
  record: ConflictRecord,
  isMain: boolean,
): Drawing {
  const home = Object.values(record.locations).filter(({ kind }) => kind === 'country');
  const elements = countries.flatMap((country) => {
    const d = view.path(country);
    if (d === '') return [];
    const place = home.find(({ name }) => name === country.properties.name);
    const isHome = scenes(record).some(
      (scene) => place !== undefined && isWithin(scene.id, place.id, record),
    );
    const shape = element('path', { d, class: isHome ? 'km-home' : 'km-land' });
    return [
      isMain && place !== undefined
        ? titled(placeTitle(place, record), { 'data-location': place.id }, shape)
        : titled(country.properties.name, {}, shape),
    ];
  });
  return { elements, taken: [] };
}

/** The names that find room on what is seen of each country. */
function drawCountryNames(
  countries: readonly Country[],
  view: View,
  size: number,
  taken: readonly Box[],
): Drawing {
  return countries
    .filter((country) => view.path(country) !== '')
    .reduce<Drawing>((drawn, country) => {
      const label = countryLabel(country, view, size, [...taken, ...drawn.taken]);
      return label === undefined
        ? drawn
        : join(drawn, { elements: [write(label, 'km-soft')], taken: [boxOf(label)] });
    }, nothing);
}

/** The countries in which the event took place. */
export const homes = (record: ConflictRecord): readonly Country[] =>
  farCountries().filter(({ properties }) =>
    Object.values(record.locations).some(
      ({ id, kind, name }) =>
        kind === 'country' &&
        name === properties.name &&
        scenes(record).some((scene) => isWithin(scene.id, id, record)),
    ),
  );

const markRadius = 6;

/** A square for a place where it happened, a circle for any other; hollow where the point is not exact. */
function drawPlace(place: Placed, view: View, record: ConflictRecord): Element {
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
function drawMassif(massif: Placed, km: number, view: View, record: ConflictRecord): Element {
  return titled(
    `${placeTitle(massif, record)}; drawn as a circle of ${Math.round(km)} km around that point`,
    { class: 'km-mark km-area', 'data-location': massif.id },
    element('path', { d: view.path(circleAround(massif, km)), class: 'km-loose' }),
  );
}

/** Where the name of a place may stand; bold for a place of the event. */
const placeLabels = (place: Placed, view: View, size: number, record: ConflictRecord): readonly Label[] =>
  placesAround(view.at(pointOf(place)), {
    text: place.name,
    size,
    bold: record.event.locations.includes(place.id),
  });

/** Places for the name of a massif: in the outer parts of its circle, then around it. */
function massifLabels(massif: Placed, view: View, km: number, size: number): readonly Label[] {
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
function settleMassif(
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

/** How near to the middle of a massif its arrows come: near enough to point at it, far enough to point at no town in it. */
const approach = 0.45;

function routeLine({ from, to }: Route, view: View, record: ConflictRecord): Line {
  const radius = to.kind === 'massif' ? massifRadius(to, record) : null;
  const gap = radius === null ? 12 : radius * view.scale * approach;
  return trim(view.at(pointOf(from)), view.at(pointOf(to)), 10, gap);
}

const drawRoute = (route: Route, line: Line): Element =>
  titled(
    `${route.from.name} to ${route.to.name}, the road is not known: ${route.entries.map(({ title }) => title).join('; ')}`,
    {
      class: `km-route km-${route.look}`,
      'data-route': `${route.from.id} ${route.to.id}`,
      'data-entries': route.entries.map(({ id }) => id).join(' '),
    },
    element('path', { d: lineData(line), class: 'km-dashed' }),
    arrowHead(line),
  );

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
