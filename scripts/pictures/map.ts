/** The map: northern Mali with the places of the event and the routes that were taken, and where that lies. */
import type { GeometryCollection, MultiPoint, Point } from 'geojson';
import type { ConflictRecord } from '../../src/model/record.js';
import { type Block, key, paragraph, stack } from './block.js';
import type { Box } from './boxes.js';
import { fileName, type Layout } from './layout.js';
import { homes } from './map-land.js';
import { mapKey, mapNotes } from './map-notes.js';
import { drawInset, drawMain } from './map-views.js';
import { picture } from './picture.js';
import { type Placed, placedLocations, placesNear, pointOf, scenes } from './places.js';
import { viewOf } from './view.js';
import { dateInWords } from './words.js';

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
  const when = record.event.date === null ? [] : [dateInWords(record.event.date)];
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
