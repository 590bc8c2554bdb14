/** The map: northern Mali with the places of the event and the routes that were taken, and where that lies. */
import type { GeometryCollection, MultiPoint, Point } from 'geojson';
import type { ConflictRecord } from '../../src/model/record.js';
import { formatDate } from '../../src/text/format-date.js';
import { listInWords } from '../../src/text/list.js';
import type { Box } from './label.js';
import { arrowHead, drawInset, drawMain, homes, type Line, lineData } from './map-views.js';
import {
  distancesBetween,
  type Placed,
  placedLocations,
  placesNear,
  pointOf,
  type Route,
  routesOf,
  scenes,
  voicesFor,
  whereabouts,
} from './places.js';
import { type Block, fileName, type KeyItem, key, type Layout, paragraph, picture, stack } from './sheet.js';
import { element, group } from './svg.js';
import { viewOf } from './view.js';
import { countOf, quantity } from './words.js';

/** The key of the marks and lines. */
function mapKey(record: ConflictRecord): readonly KeyItem[] {
  const square = (left: number, middle: number): Element =>
    group(
      { class: 'km-neither' },
      element('rect', { x: left + 1, y: middle - 6, width: 12, height: 12, class: 'km-solid' }),
    );
  const dot =
    (style: string) =>
    (left: number, middle: number): Element =>
      group({ class: 'km-neither' }, element('circle', { cx: left + 7, cy: middle, r: 4.6, class: style }));
  const looks = [...new Set(routesOf(record).map(({ look }) => look))];
  const sides = Object.keys(record.event.sides);
  const nameOf = (look: Route['look']): string =>
    look === 'side-1' ? `, ${sides[0]}` : look === 'side-2' ? `, ${sides[1]}` : '';
  return [
    { text: 'place of the event', room: 14, sample: square },
    { text: 'other town', room: 14, sample: dot('km-solid') },
    { text: 'point not exact', room: 14, sample: dot('km-hollow') },
    ...looks.map((look) => ({
      text: `route${nameOf(look)}, approximate`,
      room: 40,
      sample: (left: number, middle: number): Element => {
        const line: Line = { from: [left, middle], to: [left + 38, middle] };
        return group(
          { class: `km-${look}` },
          element('path', { d: lineData(line), class: 'km-dashed' }),
          arrowHead(line),
        );
      },
    })),
    {
      text: 'distance, as the crow flies',
      room: 40,
      sample: (left, middle) => element('path', { d: `M${left},${middle}h38`, class: 'km-thin' }),
    },
  ];
}

/** Where the routes to a massif ended, as the sources have it. */
function refugeText(record: ConflictRecord): string {
  const entries = [
    ...new Set(
      routesOf(record)
        .filter(({ to }) => to.kind === 'massif')
        .flatMap((route) => route.entries.map(({ id }) => id)),
    ),
  ];
  const nameOf = (id: string): string => record.locations[id]?.name ?? id;
  const origins = new Set(routesOf(record).map(({ from }) => from.id));
  const answers = whereabouts(entries, record).map(({ places, voices }) => {
    const [place = '', ...more] = places;
    // A source that names the town they left means the country around it.
    const where =
      more.length > 0
        ? `between ${listInWords(places.map(nameOf))}`
        : `${origins.has(place) ? 'around ' : ''}${nameOf(place)}`;
    return `${where} (${countOf(voices.length, 'voice')})`;
  });
  return answers.length === 0
    ? ''
    : `Where the mutineers went, according to the sources: ${answers.join('; ')}.`;
}

/** Who places it there, where the routes led, how far it is, what is approximate. */
function mapNotes(record: ConflictRecord): readonly string[] {
  const towns = [
    ...new Set([...scenes(record), ...routesOf(record).flatMap(({ from, to }) => [from, to])]),
  ].filter(({ kind }) => kind === 'town');
  const distances = distancesBetween(towns)
    .map(({ from, to, km }) => `${from.name}–${to.name} ${quantity(km, 'km')}`)
    .join(', ');
  const named = scenes(record)
    .map(({ id, name }) => `${name} ${countOf(voicesFor(id, record), 'voice')}`)
    .join(', ');
  const nameOf = (id: string): string => record.locations[id]?.name ?? id;
  const regions = [...new Set(scenes(record).flatMap(({ within }) => within ?? []))].map((region) => {
    const inside = scenes(record).filter(({ within }) => within === region);
    return `${listInWords(inside.map(({ name }) => name))} in ${nameOf(region)}`;
  });
  return [
    `Who places the event there: ${named}.`,
    refugeText(record),
    `Great-circle distances: ${distances}.`,
    'Routes are drawn straight from where they began to where they led: no source gives the road. The circle stands for a massif whose limits no source gives; ' +
      'it reaches as far as the towns that sources name to place the refuge. Country borders are Natural Earth’s of today; the regions’ borders of 2006 are not drawn, ' +
      `for want of a data set; the record places ${regions.join(', ')}.`,
  ].filter((note) => note !== '');
}

/** Where the parts of the map stand, and how far from a scene a place may be to be drawn on the larger view. */
interface Plan {
  readonly reach: number;
  readonly padding: number;
  readonly main: { readonly left: number; readonly width: number; readonly height: number };
  readonly inset: { readonly left: number; readonly width: number; readonly height: number };
  readonly isStacked: boolean;
}

const plans: Readonly<Record<Layout['name'], Plan>> = {
  wide: {
    reach: 600,
    padding: 52,
    main: { left: 256, width: 628, height: 600 },
    inset: { left: 16, width: 226, height: 320 },
    isStacked: false,
  },
  narrow: {
    reach: 400,
    padding: 46,
    main: { left: 8, width: 328, height: 430 },
    inset: { left: 8, width: 148, height: 212 },
    isStacked: true,
  },
};

const multiPoint = (places: readonly Placed[]): MultiPoint => ({
  type: 'MultiPoint',
  coordinates: places.map((place) => [...pointOf(place)]),
});

/** The map as a picture. */
export function drawMap(record: ConflictRecord, layout: Layout): Element {
  const { margin, width, size, heading } = layout;
  const plan = plans[layout.name];
  const area = { left: margin, top: margin, width: width - 2 * margin, size };
  const names = scenes(record).map(({ name }) => name);
  const when = record.event.date === null ? [] : [formatDate(record.event.date)];
  const title = `Where: ${[...names, ...when].join(', ')}`;
  const head = paragraph(title, { ...area, size: heading }, { bold: true });
  const top = head.bottom + 8;
  const boxAt = (left: number, above: number, wide: number, high: number): Box => ({
    left,
    top: above,
    right: left + wide,
    bottom: above + high,
  });
  const mainBox = boxAt(plan.main.left, top, plan.main.width, plan.main.height);
  const main = viewOf(multiPoint(placesNear(record, plan.reach)), mainBox, plan.padding);
  const insetTop = plan.isStacked ? mainBox.bottom + 10 : top;
  const insetBox = boxAt(plan.inset.left, insetTop, plan.inset.width, plan.inset.height);
  const whole: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      ...homes(record).map(({ geometry }) => geometry),
      ...placedLocations(record).map((place): Point => ({ type: 'Point', coordinates: pointOf(place) })),
    ],
  };
  const inset = viewOf(whole, insetBox, 12);
  const beside = plan.isStacked
    ? { left: insetBox.right + 12, top: insetTop, width: width - margin - insetBox.right - 12, size }
    : { left: margin, top: insetBox.bottom + 10, width: plan.inset.width, size };
  const keys = key(mapKey(record), beside);
  const under = Math.max(mainBox.bottom, insetBox.bottom, keys.bottom) + 12;
  const text = stack(
    { ...area, top: under },
    6,
    ...mapNotes(record).map(
      (note) =>
        (at: typeof area): Block =>
          paragraph(note, at, { style: 'km-soft' }),
    ),
  );
  return picture(
    {
      name: fileName('map', layout),
      title,
      description: mapNotes(record).join(' '),
      width,
      height: text.bottom + margin,
    },
    [
      ...head.elements,
      ...drawMain(main, layout, plan.reach, record),
      ...drawInset(inset, main, layout, plan.reach, record),
      ...keys.elements,
      ...text.elements,
    ],
  );
}
