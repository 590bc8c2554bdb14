import { describe, expect, test } from 'vitest';
import { massifRadius, placedLocations, routesOf, voicesFor } from '../../scripts/pictures/places.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { distanceBetween } from '../../src/queries/distance.js';
import { idsOf, layouts, pictureOf, record, textsOf } from './parse.js';

const placed = Object.values(record.locations).filter(
  ({ kind, coordinates }) => coordinates !== null && ['town', 'camp', 'massif'].includes(kind),
);
const round = (km: number): string => `${Math.round(km)}\u00a0km`;

/** The middle of the mark of a place. */
function middleOf(document: Document, id: string): readonly [number, number] {
  const mark = document.querySelector(`[data-location="${id}"] > rect, [data-location="${id}"] > circle`);
  const number = (name: string): number => Number(mark?.getAttribute(name));
  return mark?.localName === 'rect'
    ? [number('x') + number('width') / 2, number('y') + number('height') / 2]
    : [number('cx'), number('cy')];
}

describe.each(layouts)('the %s map', (layout) => {
  const document = pictureOf('map', layout);
  const marked = idsOf(document, 'data-location');

  test('marks each town, camp and massif that has a point once', () => {
    expect(placed.length).toBeGreaterThan(8);
    for (const { id } of placed)
      expect(
        marked.filter((one) => one === id),
        id,
      ).toHaveLength(1);
  });

  test('marks the places of the event as such', () => {
    const squares = [...document.querySelectorAll('[data-location] > rect')].map((mark) =>
      mark.parentElement?.getAttribute('data-location'),
    );
    expect(squares.sort()).toEqual([...record.event.locations].sort());
  });

  test('draws Mali, where it happened, and the neighbours that it shows', () => {
    expect(document.querySelector('[data-location="mali"] > path.km-home')).not.toBeNull();
    expect(document.querySelector('[data-location="algeria"] > path.km-land')).not.toBeNull();
  });

  test('tells the other names of a place, and what lies in it without a point of its own', () => {
    const title = (id: string) =>
      document.querySelector(`[data-location="${id}"] > title`)?.textContent ?? '';
    for (const { id, aliases } of placed) for (const { name } of aliases) expect(title(id)).toContain(name);
    expect(title('kidal')).toContain('Camp No. 1 of Kidal');
    expect(title('adrar-des-ifoghas')).toContain('Adrar Tigharghar');
  });

  test('a point that is not exact is hollow or dashed, an exact one is filled', () => {
    for (const { id, coordinates } of placed) {
      const style = document.querySelector(`[data-location="${id}"] > :not(title)`)?.getAttribute('class');
      expect(style, id).toBe(
        coordinates?.approximate ? (id === 'adrar-des-ifoghas' ? 'km-loose' : 'km-hollow') : 'km-solid',
      );
    }
  });

  test('no label lies across the edge of the circle that stands for the massif', () => {
    const data =
      document.querySelector('[data-location="adrar-des-ifoghas"] > path')?.getAttribute('d') ?? '';
    const edge = [...data.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(edge.length).toBeGreaterThan(40);
    const across = textsOf(document).filter(({ box: { left, right, top, bottom } }) =>
      edge.some(([x = 0, y = 0]) => x > left && x < right && y > top && y < bottom),
    );
    expect(across.map(({ text }) => text)).toEqual([]);
  });

  test('draws each route of the attack once, with all entries that tell of it', () => {
    const routes = [...document.querySelectorAll('[data-route]')];
    expect(routes).toHaveLength(routesOf(record).length);
    expect(new Set(routes.map((route) => route.getAttribute('data-route'))).size).toBe(routes.length);
    const told = new Set(idsOf(document, 'data-entries'));
    for (const { id, phase, locations } of record.timeline)
      if (phase === 'attack' && locations.some(({ role }) => role === 'destination'))
        expect(told).toContain(id);
  });

  test('the mutineers went from Kidal, Ménaka and Tessalit to the Adrar, the army from Gao to Kidal', () => {
    const of = (style: string) =>
      [...document.querySelectorAll(`.km-route.${style}`)]
        .map((route) => route.getAttribute('data-route'))
        .sort();
    expect(of('km-side-2')).toEqual([
      'kidal adrar-des-ifoghas',
      'menaka adrar-des-ifoghas',
      'tessalit adrar-des-ifoghas',
    ]);
    expect(of('km-side-1')).toEqual(['gao kidal']);
  });

  test('a hundred km are as long on the bar as between two towns', () => {
    const [x, y] = [middleOf(document, 'kidal'), middleOf(document, 'menaka')];
    const { kidal, menaka } = record.locations;
    if (!kidal || !menaka) throw new Error('no towns');
    const perKm = Math.hypot(x[0] - y[0], x[1] - y[1]) / distanceBetween(kidal, menaka);
    const bar = /h([\d.]+)m0,-4v8$/.exec(
      document.querySelector('path.km-ring')?.getAttribute('d') ?? '',
    )?.[1];
    const km = textsOf(document).find(
      ({ text }) => /^\d+\u00a0km$/.test(text) && ['100', '200'].includes(text.slice(0, 3)),
    );
    expect(Number(bar) / Number.parseInt(km?.text ?? '', 10)).toBeCloseTo(perKm, 1);
  });

  test('gives the distances between the towns of the event', () => {
    const words = textsOf(document)
      .map(({ text }) => text)
      .join(' ');
    const towns = placedLocations(record).filter(({ id }) => record.event.locations.includes(id));
    expect(towns).toHaveLength(3);
    for (const [index, from] of towns.entries())
      for (const to of towns.slice(index + 1)) expect(words).toContain(round(distanceBetween(from, to)));
  });

  test('says that the regions of 2006 are not drawn, and how many voices name each town', () => {
    const words = textsOf(document)
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain('borders of 2006 are not drawn');
    expect(words).toContain('Ménaka in Gao Region');
    expect(words).toContain(`Tessalit ${voicesFor('tessalit', record)}\u00a0voices`);
  });

  test('a place more in the record is a mark more on the map', () => {
    const more: ConflictRecord = {
      ...record,
      locations: {
        ...record.locations,
        'in-tebezas': {
          id: 'in-tebezas',
          kind: 'town',
          name: 'In-Tébézas',
          aliases: [],
          coordinates: { latitude: 17.5, longitude: 0.4 },
          within: 'kidal-region',
          identifiers: {},
          citations: [],
        },
      },
    };
    const after = idsOf(pictureOf('map', layout, more), 'data-location');
    expect(after.filter((id) => !marked.includes(id))).toEqual(['in-tebezas']);
    expect(after).toHaveLength(marked.length + 1);
  });
});

test('the massif reaches as far as the further of the two towns between which the refuge is placed', () => {
  const { aguelhok, 'tin-essako': tinEssako, 'adrar-des-ifoghas': adrar } = record.locations;
  const massif = placedLocations(record).find(({ id }) => id === adrar?.id);
  if (!aguelhok || !tinEssako || !massif) throw new Error('no towns');
  expect(massifRadius(massif, record)).toBe(
    Math.max(distanceBetween(massif, aguelhok), distanceBetween(massif, tinEssako)),
  );
  const timeline = record.timeline.map((entry) => ({
    ...entry,
    locations: entry.locations.filter(({ role }) => role !== 'subject'),
  }));
  expect(massifRadius(massif, { ...record, claims: [], timeline })).toBeNull();
});

test('more voices name Kidal than Ménaka, and more Ménaka than Tessalit', () => {
  expect(voicesFor('kidal', record)).toBeGreaterThan(voicesFor('menaka', record));
  expect(voicesFor('menaka', record)).toBeGreaterThan(voicesFor('tessalit', record));
  expect(voicesFor('tessalit', record)).toBeGreaterThan(0);
});
