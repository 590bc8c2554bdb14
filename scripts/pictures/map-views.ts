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

/** Labels set one after the other, each clear of the marks and of those before. */
interface Setting {
  readonly elements: Element[];
  readonly taken: Box[];
  /**
   * Sets the first of the candidates that has room, the lines of a label together; where lines leave none, across a
   * line. A RangeError where there is none at all.
   */
  readonly set: (candidates: readonly (readonly Label[])[], style: string) => void;
}

function settingIn(frame: Box, marks: readonly Box[], lines: readonly Box[]): Setting {
  const elements: Element[] = [];
  const taken = [...marks];
  const isFree = (obstacles: readonly Box[]) => (labels: readonly Label[]) =>
    labels.every((label) => firstFree([label], obstacles, frame) !== undefined);
  return {
    elements,
    taken,
    set: (candidates, style) => {
      const found = candidates.find(isFree([...taken, ...lines])) ?? candidates.find(isFree(taken));
      if (found === undefined) throw new RangeError(`no room on the map for "${candidates[0]?.[0]?.text}"`);
      elements.push(...found.map((label) => write(label, style)));
      taken.push(...found.map(boxOf));
    },
  };
}

/** Each country that is seen; with its id where the map is to mark it. */
function drawLand(
  countries: readonly Country[],
  view: View,
  record: ConflictRecord,
  isMain: boolean,
): readonly Element[] {
  const home = Object.values(record.locations).filter(({ kind }) => kind === 'country');
  return countries.flatMap((country) => {
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
}

/** The names that find room on what is seen of each country. */
function drawCountryNames(
  countries: readonly Country[],
  view: View,
  size: number,
  taken: readonly Box[],
): readonly Element[] {
  const labels: Label[] = [];
  for (const country of countries.filter((one) => view.path(one) !== '')) {
    const label = countryLabel(country, view, size, [...taken, ...labels.map(boxOf)]);
    if (label !== undefined) labels.push(label);
  }
  return labels.map((label) => write(label, 'km-soft'));
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

/** The room that the edge of a circle takes. */
function boxesAround(place: Placed, km: number, view: View): readonly Box[] {
  const edge = (circleAround(place, km).coordinates[0] ?? []).map(([x = 0, y = 0]) => view.at([x, y]));
  return edge.slice(1).flatMap((to, index) => boxesAlong({ from: edge[index] ?? to, to }));
}

/** A massif as a circle that stands for it. */
function drawMassif(massif: Placed, km: number, view: View, record: ConflictRecord): Element {
  return titled(
    `${placeTitle(massif, record)}; drawn as a circle of ${Math.round(km)} km around that point`,
    { class: 'km-mark km-area', 'data-location': massif.id },
    element('path', { d: view.path(circleAround(massif, km)), class: 'km-loose' }),
  );
}

/** Where the name of a place may stand; bold for a place of the event. */
const placeLabels = (
  place: Placed,
  view: View,
  size: number,
  record: ConflictRecord,
): readonly (readonly Label[])[] =>
  placesAround(view.at(pointOf(place)), {
    text: place.name,
    size,
    bold: record.event.locations.includes(place.id),
  }).map((label) => [label]);

/** The name of a massif, and that its extent is approximate: in the outer parts of its circle, then around it. */
function massifLabels(massif: Placed, view: View, km: number, size: number): readonly (readonly Label[])[] {
  const [x, y] = view.at(pointOf(massif));
  const spots = (angles: readonly number[], shares: readonly number[]): readonly Point2[] =>
    angles.flatMap((angle) =>
      shares.map((share): Point2 => {
        const [turn, reach] = [(angle * Math.PI) / 180, km * view.scale * share];
        return [x + reach * Math.cos(turn), y + reach * Math.sin(turn)];
      }),
    );
  const around = [-45, -75, 45, 75, 120, 150, -120, -150, 0, 180, 135, -135];
  return [
    ...spots([-60, -50, -70, -40, 60, 120, -120], [0.72, 0.8, 0.64, 0.9, 0.55]),
    ...spots(around, [1.12]),
    ...spots(around, [1.3]),
  ].flatMap(([left, top]) =>
    (['middle', 'start', 'end'] as const).map((anchor) =>
      [massif.name, 'approximate extent'].map(
        (text, line): Label => ({ text, x: left, y: top + 1.25 * size * line, size, anchor }),
      ),
    ),
  );
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

/** A bar of a round number of km in the lower left corner, and the room it takes. */
function drawScale({ box, scale }: View, size: number): { readonly bar: Element[]; readonly room: Box[] } {
  const km = scale > 0.7 ? 100 : 200;
  const [left, y] = [box.left + 14, box.bottom - 14];
  const label: Label = { text: quantity(km, 'km'), x: left, y: y - 8, size, anchor: 'start' };
  const d = `M${left},${y - 4}v8M${left},${y}h${round(km * scale)}m0,-4v8`;
  return {
    bar: [element('path', { d, class: 'km-ring' }), write(label, 'km-ink km-halo')],
    room: [boxOf(label), { left, top: y - 6, right: left + km * scale, bottom: y + 6 }],
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
  const lines = [
    ...[...links, ...routes].flatMap(({ line }) => boxesAlong(line)),
    ...areas.flatMap(({ massif, km }) => boxesAround(massif, km, view)),
  ];
  const { bar, room } = drawScale(view, size);
  const isScene = ({ id }: Placed): boolean => record.event.locations.includes(id);
  const names = settingIn(view.box, [...marks, ...room], lines);
  for (const place of points.toSorted((a, b) => Number(isScene(b)) - Number(isScene(a))))
    names.set(placeLabels(place, view, size, record), 'km-ink km-halo');
  for (const { massif, km } of areas)
    names.set(massifLabels(massif, view, km, size), 'km-text km-halo km-area');
  for (const { km, line } of links)
    names.set(
      placesAround(middleOf(line), { text: quantity(km, 'km'), size }).map((label) => [label]),
      'km-soft km-halo',
    );
  const countries = closeCountries();
  return [
    ...drawLand(countries, view, record, true),
    ...areas.map(({ massif, km }) => drawMassif(massif, km, view, record)),
    ...drawCountryNames(countries, view, size, [...names.taken, ...lines]),
    ...links.map(({ line }) => element('path', { d: lineData(line), class: 'km-thin' })),
    ...routes.map(({ route, line }) => drawRoute(route, line)),
    ...points.map((place) => drawPlace(place, view, record)),
    ...bar,
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
  const window = { left, top, right, bottom };
  const names = settingIn(view.box, marks, [window]);
  for (const place of far) names.set(placeLabels(place, view, layout.size, record), 'km-ink km-halo');
  return [
    ...drawLand(countries, view, record, false),
    element('path', { d: view.path(outlineOf(main)), class: 'km-window' }),
    ...drawCountryNames(countries, view, layout.size, [...names.taken, window]),
    ...far.map((place) => drawPlace(place, view, record)),
    ...names.elements,
    drawFrame(view.box),
  ];
}
