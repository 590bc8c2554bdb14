import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAccount } from '../../src/compare.js';
import * as formats from '../../src/formats/index.js';
import { csvTables } from '../../src/formats/write/csv.js';
import * as library from '../../src/index.js';
import { validateRecord } from '../../src/schemas/index.js';
import { arbitraryRecord } from './arbitrary.js';
import { changed, smallRecord } from './small-record.js';

/** Asks a record everything that this package can be asked about one. */
function askEverything(record: library.ConflictRecord): void {
  const { event, participants, locations, timeline, claims, sources } = record;
  for (const id of Object.keys(participants)) {
    library.getParticipant(id, record);
    library.findEntries({ with: id }, record);
    library.claimsAbout(id, undefined, record);
    library.citationsOf(id, record);
  }
  for (const id of Object.keys(locations)) {
    library.getLocation(id, record);
    library.findEntries({ at: id }, record);
    library.casualtyTotals({ location: id }, record);
    library.citationsOf(id, record);
  }
  for (const { id, date } of timeline) {
    library.getTimelineEntry(id, record);
    library.claimsAbout(id, undefined, record);
    library.citationsOf(id, record);
    if (date === null) continue;
    library.findEntries({ from: date, to: date }, record);
    library.formatDate(date);
    if (event.date !== null) library.compareDates(event.date, date);
  }
  for (const claim of claims) {
    library.getClaim(claim.id, record);
    library.formatClaim(claim, record);
    library.formatSpeaker(claim, record);
    library.citationsOf(claim.id, record);
    formats.toCitations(claim, { as: 'wikitext' }, record);
  }
  for (const id of Object.keys(sources)) {
    library.getSource(id, record);
    library.uncorroborated(id, record);
  }
  for (const side of Object.keys(event.sides)) {
    library.participantsOf(side, event.date === null ? {} : { at: event.date }, record);
    library.commandersOf(side, record);
  }
  library.findParticipants(event.name, record);
  library.findLocations(event.name, record);
  library.findSources(event.name, record);
  library.casualtyTotals({}, record);
  library.casualtiesByVoice(record);
  library.describeTolls(record);
  library.disagreements(record);
  library.uncorroborated(undefined, record);
  formats.toGeoJSON(record);
  formats.toJsonLd(record);
  formats.toInfobox(record);
  for (const name of Object.keys(csvTables)) formats.toCsv(name as formats.CsvTable, record);
  const row = { day: event.date?.edtf ?? '', place: Object.values(locations)[0]?.name ?? '', dead: '3' };
  compareAccount(formats.fromRow(row, { date: 'day', place: 'place', killed: 'dead' }).account, record);
}

type Path = readonly (string | number)[];
const pathsOf = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        return [at, ...pathsOf(child, at)];
      })
    : [];

/** What a reader may write by mistake, and what another place of the record has. */
const others = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  'none',
  'unknown',
  'constructor',
  'country',
  'deprecated',
  'preferred',
  'wikipedia-family',
  0,
  7,
  -1,
  2.5,
  [],
  {},
  '2006',
  'XXXX',
  '2006-05-23',
  '-0030',
  { min: 1, max: 0 },
  { min: 0, max: null },
  { edtf: 'XXXX', earliest: null, latest: null },
  { edtf: '-0030', earliest: '-0030-01-01', latest: '-0030-12-31' },
);

describe('a record that validateRecord takes', () => {
  it('is one that no question throws on: right records', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const checked = validateRecord(record);
        expect(checked.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        if (checked.success) askEverything(checked.record);
      }),
      { numRuns: Number(process.env.RECORD_RUNS ?? 100) },
    );
  });

  it('is one that no question throws on: damaged records', () => {
    let taken = 0;
    let refused = 0;
    const from = fc.oneof(arbitraryRecord, fc.constant(smallRecord));
    fc.assert(
      fc.property(
        from,
        fc.array(fc.tuple(fc.nat(), fc.nat(), others), { minLength: 1, maxLength: 3 }),
        (record, damages) => {
          let spoilt: unknown = record;
          for (const [at, other, value] of damages) {
            const paths = pathsOf(spoilt);
            const path = paths[at % paths.length];
            if (path === undefined) continue;
            // Mostly what another row has under the same key: of the right form, and in the wrong place.
            const alike = paths.filter((candidate) => candidate.at(-1) === path.at(-1));
            const found = other % 4 === 0 ? undefined : alike[other % alike.length];
            const moved = found?.reduce<unknown>(
              (inside, key) => (inside as Record<string, unknown>)[key],
              spoilt,
            );
            spoilt = changed(spoilt, path, () => moved ?? value);
          }
          const checked = validateRecord(spoilt);
          if (!checked.success) refused += 1;
          else {
            taken += 1;
            askEverything(checked.record);
          }
        },
      ),
      { numRuns: Number(process.env.RECORD_RUNS ?? 400) },
    );
    expect(taken).toBeGreaterThan(30);
    expect(refused).toBeGreaterThan(30);
  });
});
