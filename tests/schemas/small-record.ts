import type { ConflictRecord } from '../../src/model/record.js';

/** A whole record with one or two rows of each table: what a reader's own first record may look like. */
export const smallRecord: ConflictRecord = {
  version: '1.0.0',
  date: '2006-06-01',
  event: {
    id: 'raid-on-the-post',
    name: 'Raid on the post',
    aliases: [{ name: 'Attaque du poste', kind: 'translation', language: 'fr' }],
    date: { edtf: '2006-02', earliest: '2006-02-01', latest: '2006-02-28' },
    time: { earliest: '05:00', latest: '06:30', approximate: true },
    sides: {
      army: { id: 'army', name: 'Army', aliases: [] },
      rebels: { id: 'rebels', name: 'Rebels', aliases: [] },
    },
    locations: ['gao', 'kidal'],
    result: { code: 'raiders-withdrew', text: 'the raiders withdrew' },
    partOf: ['the-rising'],
    summary: 'Rebels raided a post.',
    referenceSource: 'gazette-2006-03-01',
    citations: [{ source: 'gazette-2006-03-01', locator: 'p. 2' }],
    disputed: ['gazette-killed'],
  },
  participants: {
    'a-commander': {
      id: 'a-commander',
      kind: 'person',
      name: 'A. Commander',
      aliases: [],
      description: 'Led the raid.',
      identifiers: { wikidata: 'Q912' },
      citations: [],
      disputed: [],
      allegiances: [{ side: 'rebels', during: { edtf: '2006-02/..', earliest: '2006-02-01', latest: null } }],
    },
    'the-people': {
      id: 'the-people',
      kind: 'community',
      name: 'The people',
      aliases: [],
      description: 'Live there.',
      identifiers: {},
      citations: [],
      disputed: [],
    },
  },
  locations: {
    mali: {
      id: 'mali',
      kind: 'country',
      name: 'Mali',
      aliases: [],
      coordinates: null,
      within: null,
      identifiers: { iso3166: 'ML' },
      citations: [],
    },
    gao: {
      id: 'gao',
      kind: 'town',
      name: 'Gao',
      aliases: [],
      coordinates: { latitude: 16.27, longitude: -0.04 },
      within: 'mali',
      identifiers: {},
      citations: [],
    },
    kidal: {
      id: 'kidal',
      kind: 'town',
      name: 'Kidal',
      aliases: [],
      coordinates: { latitude: 18.44, longitude: 1.41 },
      within: 'mali',
      identifiers: {},
      citations: [],
    },
    tessalit: {
      id: 'tessalit',
      kind: 'town',
      name: 'Tessalit',
      aliases: [],
      coordinates: { latitude: 20.2, longitude: 1.01 },
      within: 'mali',
      identifiers: {},
      citations: [],
    },
  },
  timeline: [
    {
      id: 'the-rising',
      phase: 'background',
      date: { edtf: '199X', earliest: '1990-01-01', latest: '1999-12-31' },
      title: 'The rising',
      description: 'A rising began.',
      locations: [{ location: 'kidal', role: 'scene' }],
      participants: [{ participant: 'the-people', role: 'affected' }],
      citations: [{ source: 'gazette-2006-03-01', locator: 'p. 3' }],
      disputed: [],
    },
  ],
  claims: [
    {
      id: 'gazette-killed',
      about: 'raid-on-the-post',
      property: 'casualties',
      value: { min: 2, max: 6 },
      outcomes: ['killed', 'wounded'],
      side: 'army',
      source: 'gazette-2006-03-01',
      locators: ['p. 2'],
      voice: 'a-commander',
      statedBy: { name: 'A. Commander', participant: 'a-commander', side: 'rebels' },
      statedOn: { edtf: '2006-02-27', earliest: '2006-02-27', latest: '2006-02-27' },
      rank: 'preferred',
    },
    {
      id: 'gazette-killed-at-gao',
      about: 'raid-on-the-post',
      property: 'casualties',
      value: { min: 1, max: 3 },
      outcomes: ['killed', 'wounded'],
      side: 'army',
      location: 'gao',
      partOf: 'gazette-killed',
      source: 'gazette-2006-03-01',
      locators: ['p. 2'],
      rank: 'normal',
    },
    {
      id: 'gazette-time',
      about: 'raid-on-the-post',
      property: 'time',
      value: { earliest: '05:00', latest: '06:30' },
      source: 'gazette-2006-03-01',
      locators: ['p. 2'],
      rank: 'normal',
    },
    {
      id: 'gazette-victor',
      about: 'raid-on-the-post',
      property: 'victor',
      value: 'none',
      source: 'gazette-2006-03-01',
      locators: ['p. 2'],
      rank: 'normal',
    },
    {
      id: 'gazette-actors',
      about: 'the-rising',
      property: 'actors',
      value: ['a-commander'],
      source: 'gazette-2006-03-01',
      locators: ['p. 3'],
      supersededBy: 'gazette-actors-later',
      rank: 'normal',
    },
    {
      id: 'gazette-actors-later',
      about: 'the-rising',
      property: 'actors',
      value: null,
      side: 'unknown',
      source: 'gazette-2006-03-01',
      locators: ['p. 4'],
      rank: 'normal',
    },
  ],
  sources: {
    'gazette-2006-03-01': {
      id: 'gazette-2006-03-01',
      type: 'article-newspaper',
      title: 'A raid',
      author: [{ family: 'Writer', given: 'A.' }, { literal: 'The Gazette' }],
      publisher: 'The Gazette',
      issued: '2006-03-01',
      URL: 'https://gazette.example/raid',
      language: 'fr',
      accessed: '2026-11-20',
      voice: 'gazette',
      independence: 'independent',
      read: 'whole',
    },
  },
  voices: {
    gazette: { id: 'gazette', name: 'The Gazette', kind: 'paper', side: null },
    'a-commander': {
      id: 'a-commander',
      name: 'A. Commander',
      kind: 'person',
      participant: 'a-commander',
      side: 'rebels',
      note: 'Spoke by telephone.',
    },
  },
};

type Path = readonly (string | number)[];

/** A copy of a value with one place in it changed: `change` gets what stands there and yields what shall. */
export function changed(value: unknown, path: Path, change: (found: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? changed(item, rest, change) : item));
  const object: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const result = changed(object[key], rest, change);
  if (result === undefined) delete object[key];
  else object[key] = result;
  return object;
}

/** A copy of the small record with another value at a path; `undefined` takes the key away. */
export const withValue = (path: Path, value: unknown): unknown => changed(smallRecord, path, () => value);
