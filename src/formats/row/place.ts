import type { Coordinates } from '../../model/coordinates.js';
import type { Draft } from '../account-builder.js';
import { shown } from '../issue.js';
import { claimWhere, type Level } from '../levels.js';
import { pointFrom } from '../point.js';
import type { RowReport } from './issue-codes.js';
import type { Mapped } from './mapped.js';

function tolerance(row: Mapped, report: RowReport): number | undefined {
  const text = row.at('toleranceKm');
  if (text === '') return undefined;
  if (/^\d{1,5}(?:\.\d+)?$/.test(text)) return Number(text);
  const path = row.path(row.mapping.simple.get('toleranceKm'));
  report(
    'tolerance-not-understood',
    path,
    `toleranceKm is ${shown(text)}`,
    text,
    'a number of km, 0 or more',
  );
  return undefined;
}

function pointOf(
  row: Mapped,
  report: RowReport,
): { readonly point: Coordinates | null; readonly locators: readonly string[] } {
  const [north, east] = [row.mapping.simple.get('latitude'), row.mapping.simple.get('longitude')];
  if (north === undefined && east === undefined && row.open.point !== null) {
    const [longitude, latitude] = row.open.point;
    const root = ['geometry', 'coordinates'];
    const paths = { latitude: [...root, 1], longitude: [...root, 0] };
    return { point: pointFrom(String(latitude), String(longitude), paths, report), locators: ['geometry'] };
  }
  const paths = { latitude: row.path(north), longitude: row.path(east) };
  const locators = [north, east].filter((column) => column !== undefined);
  return { point: pointFrom(row.cell(north), row.cell(east), paths, report), locators };
}

const levelKinds = [
  ['country', 'country', undefined],
  ['region', 'region', undefined],
  ['district', 'region', 'A division of the second level.'],
  ['place', 'town', undefined],
] as const;

export function addPlace(draft: Draft, row: Mapped, report: RowReport): void {
  const { point, locators } = pointOf(row, report);
  const toleranceKm = tolerance(row, report);
  const levels: Level[] = [];
  for (const [key, kind, note] of levelKinds) {
    const name = row.at(key);
    if (name !== '') levels.push({ name, kind, note, locator: row.mapping.simple.get(key) ?? key });
  }
  claimWhere(draft, levels, levels.length - 1, { coordinates: point, toleranceKm }, locators);
}
