import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareAccount } from '../../src/compare.js';
import { fromRow } from '../../src/formats/index.js';
import * as library from '../../src/index.js';
import { validateRecord } from '../../src/schemas/index.js';

// Two battles that this package knows nothing of: one from a file, one written as a constant.

const none = { aliases: [], citations: [] } as const;
const book = { independence: 'independent', read: 'part', language: 'en' } as const;
const when = {
  edtf: '1993-10-03/1993-10-04',
  earliest: '1993-10-03',
  latest: '1993-10-04',
} as const;
const said = { about: 'battle-of-mogadishu', property: 'casualties', rank: 'normal' } as const;

const mogadishu = {
  version: '1.0.0',
  date: '2026-11-24',
  event: {
    ...none,
    id: 'battle-of-mogadishu',
    name: 'Battle of Mogadishu',
    date: when,
    time: null,
    sides: {
      'task-force': { id: 'task-force', name: 'United States and United Nations', aliases: [] },
      militia: { id: 'militia', name: 'Somali National Alliance', aliases: [{ name: 'SNA', kind: 'short' }] },
    },
    locations: ['mogadishu'],
    result: null,
    partOf: [],
    summary: 'A raid in Mogadishu on 3 and 4 October 1993. How many Somalis died is disputed.',
    referenceSource: 'bowden-1999',
    disputed: ['bowden-1999-casualties-killed-militia'],
  },
  participants: {},
  locations: {
    mogadishu: {
      ...none,
      id: 'mogadishu',
      kind: 'city',
      name: 'Mogadishu',
      coordinates: { latitude: 2.04, longitude: 45.34 },
      within: null,
      identifiers: { geonames: 53654, gadm: 'SOM.3_1' },
    },
  },
  timeline: [],
  claims: [
    {
      ...said,
      id: 'bowden-1999-casualties-killed-task-force',
      outcomes: ['killed'],
      side: 'task-force',
      value: { min: 18, max: null },
      source: 'bowden-1999',
      locators: ['Epilogue'],
      note: 'Eighteen Americans; others are not counted.',
    },
    {
      ...said,
      id: 'bowden-1999-casualties-killed-militia',
      outcomes: ['killed'],
      side: 'militia',
      value: { min: 500, max: null },
      source: 'bowden-1999',
      locators: ['Epilogue'],
      rank: 'preferred',
    },
    {
      ...said,
      id: 'frontline-1998-casualties-killed-militia',
      outcomes: ['killed'],
      side: 'militia',
      value: { min: 133, max: 133 },
      source: 'frontline-1998',
      locators: ['interview with Captain Haad'],
      voice: 'haad',
    },
    {
      ...said,
      id: 'frontline-1998-casualties-killed-wounded-militia',
      outcomes: ['killed', 'wounded'],
      side: 'militia',
      value: { min: 1_500, max: 2_000 },
      source: 'frontline-1998',
      locators: ['interview with Robert Oakley'],
      voice: 'oakley',
    },
  ],
  sources: {
    'bowden-1999': {
      ...book,
      id: 'bowden-1999',
      type: 'book',
      title: 'Black Hawk Down',
      author: [{ family: 'Bowden', given: 'Mark' }],
      publisher: 'Atlantic Monthly Press',
      issued: '1999',
      voice: 'bowden',
    },
    'frontline-1998': {
      ...book,
      id: 'frontline-1998',
      type: 'broadcast',
      title: 'Ambush in Mogadishu',
      publisher: 'PBS Frontline',
      issued: '1998',
      voice: 'frontline',
    },
  },
  voices: {
    bowden: { id: 'bowden', name: 'Mark Bowden', kind: 'author', side: null },
    frontline: { id: 'frontline', name: 'PBS Frontline', kind: 'broadcaster', side: null },
    haad: { id: 'haad', name: 'Captain Haad of the SNA', kind: 'person', side: 'militia' },
    oakley: { id: 'oakley', name: 'Robert Oakley, US envoy', kind: 'person', side: 'task-force' },
  },
} as const satisfies library.ConflictRecord;

describe('Mogadishu 1993, as a constant', () => {
  it('is a record', () => {
    expect(validateRecord(mogadishu).issues).toEqual([]);
  });
  it('has its own sides, by type too', () => {
    const { killed, apart } = library.casualtyTotals({ source: 'all' }, mogadishu);
    expect(killed.bySide.militia.count).toEqual({ min: 133, max: null });
    expect(killed.bySide['task-force'].count).toEqual({ min: 18, max: null });
    // @ts-expect-error: a side of another record
    expect(killed.bySide.government).toBeUndefined();
    expect(apart.map(({ outcomes, bySide }) => [outcomes, bySide.militia.count])).toEqual([
      [['killed', 'wounded'], { min: 1_500, max: 2_000 }],
    ]);
  });
  it('tells who says what', () => {
    expect(library.describeTolls(mogadishu)).toMatch(/^According to Mark Bowden, /);
    const [one] = library.disagreements(mogadishu);
    const ofMilitia = one?.positions.flatMap(({ claims }) => claims).filter(({ side }) => side === 'militia');
    expect(ofMilitia?.map((claim) => library.formatSpeaker(claim, mogadishu))).toEqual([
      'Mark Bowden',
      'Captain Haad of the SNA',
    ]);
  });
});

describe('Actium, from its file', () => {
  it('is a record of a battle at sea, before the year 1', () => {
    const { record, issues } = validateRecord(JSON.parse(readFileSync('examples/record.json', 'utf8')));
    expect(issues).toEqual([]);
    if (record?.event.date === undefined || record.event.date === null) throw new Error('it has a date');
    expect(library.formatDate(record.event.date)).toBe('2 September 31 BC');
    expect(
      library.findEntries({ at: 'sea-off-actium', from: '-0030', to: '-0030' }, record).certain,
    ).toHaveLength(1);
    const dayOf = (date: string) =>
      compareAccount(fromRow({ date }, { date: 'date' }).account, record).match.day.verdict;
    expect(dayOf('-0030-09-02')).toBe('yes');
    // A whole year holds the day, and says little.
    expect(dayOf('-0030')).toBe('partly');
    expect(dayOf('-0031')).toBe('no');
    expect(library.findLocations('ionian sea', record).map(({ kind }) => kind)).toEqual(['sea']);
  });
});
