/** The routes of a map, as dashed arrows. */
import type { ConflictRecord } from '../../src/model/record.js';
import { arrowHead, type Line, lineData, trim } from './line.js';
import { massifRadius } from './massif.js';
import { pointOf } from './places.js';
import type { Route } from './routes.js';
import { element, titled } from './svg.js';
import type { View } from './view.js';

/** How near to the middle of a massif its arrows come: near enough to point at it, far enough to point at no town in it. */
const approach = 0.45;

export function routeLine({ from, to }: Route, view: View, record: ConflictRecord): Line {
  const radius = to.kind === 'massif' ? massifRadius(to, record) : null;
  const gap = radius === null ? 12 : radius * view.scale * approach;
  return trim(view.at(pointOf(from)), view.at(pointOf(to)), 10, gap);
}

export const drawRoute = (route: Route, line: Line): Element =>
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
