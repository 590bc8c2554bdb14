/** What stands beside and below a map: its key, and what a reader must know to read it. */
import type { ConflictRecord } from '../../src/model/record.js';
import type { KeyItem } from './block.js';
import { distancesBetween } from './distances.js';
import { arrowHead, type Line, lineData } from './line.js';
import { scenes, voicesFor, whereabouts } from './places.js';
import { type Route, routesOf } from './routes.js';
import { element, group } from './svg.js';
import { countOf, list, quantity } from './words.js';

/** The key of the marks and lines. */
export function mapKey(record: ConflictRecord): readonly KeyItem[] {
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
        ? `between ${list(places.map(nameOf))}`
        : `${origins.has(place) ? 'around ' : ''}${nameOf(place)}`;
    return `${where} (${countOf(voices.length, 'voice')})`;
  });
  return answers.length === 0
    ? ''
    : `Where the mutineers went, according to the sources: ${answers.join('; ')}.`;
}

/** Who places it there, where the routes led, how far it is, what is approximate. */
export function mapNotes(record: ConflictRecord): readonly string[] {
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
    return `${list(inside.map(({ name }) => name))} in ${nameOf(region)}`;
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
