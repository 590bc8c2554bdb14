import type { ConflictRecord } from '../../model/record.js';
import { dateText } from '../claim-text.js';
import { heading, type Page } from '../page.js';
import { printTable } from '../print-table.js';
import { counted } from '../text.js';

/** Who took part, and the peoples and clans behind them. */
export function printParticipants(record: ConflictRecord, page: Page): string {
  const all = Object.values(record.participants);
  const rows = all.map((one) => [
    `${one.name} (${one.id})`,
    one.kind.replace('-', ' '),
    one.kind === 'community'
      ? ''
      : one.allegiances
          .map(({ side, during }) => `${record.event.sides[side]?.name ?? side} (${dateText(during)})`)
          .join('; '),
    one.description,
  ]);
  const columns = ['Name (id)', 'Kind', 'Side', 'Description'].map((title) => ({ title }));
  return heading(counted(all.length, 'participant'), page) + printTable(columns, rows, page);
}

export function printLocations(record: ConflictRecord, page: Page): string {
  const all = Object.values(record.locations);
  const rows = all.map(({ id, name, kind, within, coordinates, note }) => [
    `${name} (${id})`,
    kind,
    within === null ? '' : (record.locations[within]?.name ?? within),
    coordinates === null
      ? ''
      : `${coordinates.latitude}, ${coordinates.longitude}${coordinates.approximate ? ' (approximate)' : ''}`,
    note ?? '',
  ]);
  const columns = ['Name (id)', 'Kind', 'Within', 'Latitude, longitude', 'Note'].map((title) => ({ title }));
  return heading(counted(all.length, 'location'), page) + printTable(columns, rows, page);
}

export function printSources(record: ConflictRecord, page: Page): string {
  const all = Object.values(record.sources);
  const claims = new Map<string, number>();
  for (const { source } of record.claims) claims.set(source, (claims.get(source) ?? 0) + 1);
  const rows = all.map(({ id, publisher, issued, title, voice, URL }) => [
    id,
    issued === 'XXXX' ? 'no date' : dateText({ edtf: issued }),
    URL === undefined ? `${publisher}: ${title}` : `${publisher}: ${title}. ${URL}`,
    voice,
    String(claims.get(id) ?? 0),
  ]);
  const columns = [
    { title: 'Id', least: 20 },
    { title: 'Issued' },
    { title: 'Document' },
    { title: 'Voice' },
    { title: 'Claims', align: 'right' as const },
  ];
  return heading(counted(all.length, 'source'), page) + printTable(columns, rows, page);
}
