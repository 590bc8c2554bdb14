import type {
  CasualtiesClaim,
  Claim,
  ConflictLocation,
  ConflictRecord,
  EdtfDate,
  Participant,
  Source,
} from '../../src/model/index.js';

/** An invented event in an invented country: a raid on two towns, Alba and Borgo, of the region Nord in Zubrowka. */

export const day = (text: string): EdtfDate => ({ edtf: text, earliest: text, latest: text });
export const span = (earliest: string | null, latest: string | null): EdtfDate => ({
  edtf: `${earliest ?? '..'}/${latest ?? '..'}`,
  earliest,
  latest,
});

const location = (
  id: string,
  kind: ConflictLocation['kind'],
  within: string | null,
  coordinates: ConflictLocation['coordinates'] = null,
): ConflictLocation => ({
  id,
  kind,
  name: id,
  aliases: [],
  coordinates,
  within,
  identifiers: {},
  citations: [],
});

export const locations: ConflictRecord['locations'] = {
  zubrowka: location('zubrowka', 'country', null),
  nord: location('nord', 'region', 'zubrowka'),
  alba: location('alba', 'town', 'nord', { latitude: 10, longitude: 1 }),
  borgo: location('borgo', 'town', 'nord', { latitude: 10, longitude: 2 }),
  'alba-camp': location('alba-camp', 'camp', 'alba'),
};

const base = { description: '', identifiers: {}, citations: [], disputed: [] } as const;
const participants: ConflictRecord['participants'] = {
  'omar-ag-alba': {
    ...base,
    id: 'omar-ag-alba',
    kind: 'person',
    name: 'Omar Ag Albâ',
    aliases: [
      { name: "'Umar d'Alba", kind: 'spelling' },
      { name: 'عمر', kind: 'translation', language: 'ar', script: 'Arab' },
    ],
    allegiances: [
      { side: 'crown', during: span('2000-01-01', '2001-05-03') },
      { side: 'raiders', during: span('2001-05-03', null) },
    ],
    citations: [
      { source: 'gazette', locator: 'p. 1' },
      { source: 'wire', locator: '¶2' },
      { source: 'gazette', locator: 'p. 4' },
    ],
  },
  'jean-albert': {
    ...base,
    id: 'jean-albert',
    kind: 'person',
    name: 'Jean Albert',
    aliases: [],
    allegiances: [{ side: 'crown', during: span(null, null) }],
  },
  'army-of-zubrowka': {
    ...base,
    id: 'army-of-zubrowka',
    kind: 'armed-force',
    name: 'Army of Zubrowka',
    aliases: [{ name: 'AZ', kind: 'short' }],
    allegiances: [{ side: 'crown', during: span(null, null) }],
  },
  albans: { ...base, id: 'albans', kind: 'community', name: 'Albans', aliases: [] } satisfies Participant,
};

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  type: 'article-newspaper',
  title: `The ${id}`,
  publisher: id,
  issued: '2001-05-04',
  language: 'en',
  voice: id,
  independence: 'independent',
  read: 'whole',
  ...more,
});

const sources: ConflictRecord['sources'] = {
  almanac: source('almanac', {
    type: 'entry-encyclopedia',
    independence: 'wikipedia-family',
    issued: 'XXXX',
    publisher: 'The Almanac',
  }),
  mirror: source('mirror', {
    type: 'entry-encyclopedia',
    independence: 'wikipedia-family',
    voice: 'almanac',
  }),
  gazette: source('gazette', { author: [{ family: 'Écrivain', given: 'Zoë' }], title: 'Raid on Alba!' }),
  wire: source('wire', { issued: '2001-05-03' }),
  copy: source('copy', { voice: 'wire' }),
  court: source('court', { issued: '2001-06-01' }),
};

const common = { about: 'raid', locators: ['p. 1'], rank: 'normal' } as const;

/** A claim on the dead; the fields that matter to a test are given by it. */
export const killed = (
  id: string,
  from: string,
  min: number,
  max: number | null,
  more: Partial<CasualtiesClaim> = {},
): CasualtiesClaim => ({
  ...common,
  id,
  property: 'casualties',
  outcomes: ['killed'],
  value: { min, max },
  source: from,
  ...more,
});

/** Any other claim, about the event unless it says otherwise. */
export const claim = (
  said: DistributiveOmit<Claim, 'about' | 'locators' | 'rank'> &
    Partial<Pick<Claim, 'about' | 'locators' | 'rank'>>,
): Claim => ({ ...common, ...said });
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A voice for each that the sources and the claims name. */
const voicesOf = (claims: readonly Claim[]): ConflictRecord['voices'] =>
  Object.fromEntries(
    [...Object.values(sources), ...claims].flatMap(({ voice: id }) =>
      id === undefined
        ? []
        : [[id, { id, name: id === 'almanac' ? 'The Almanac' : id, kind: 'paper', side: null }]],
    ),
  );

/** The event with the claims of a test. */
export const record = (claims: readonly Claim[] = []): ConflictRecord => ({
  version: '0.0.0',
  date: '2001-06-01',
  event: {
    id: 'raid',
    name: 'Raid on Alba and Borgo',
    aliases: [],
    date: day('2001-05-03'),
    time: null,
    sides: {
      crown: { id: 'crown', name: 'the Crown', aliases: [] },
      raiders: { id: 'raiders', name: 'the raiders', aliases: [] },
    },
    locations: ['alba', 'borgo'],
    result: null,
    partOf: [],
    summary: '',
    referenceSource: 'almanac',
    citations: [{ source: 'almanac', locator: 'lead' }],
    disputed: [],
  },
  participants,
  locations,
  timeline: [
    {
      id: 'the-eve',
      phase: 'background',
      date: span('2001-05-01', '2001-05-04'),
      title: 'The eve',
      description: '',
      locations: [],
      participants: [],
      citations: [],
      disputed: [],
    },
    {
      id: 'the-raid',
      phase: 'attack',
      date: day('2001-05-03'),
      title: 'The raid',
      description: '',
      locations: [{ location: 'alba-camp', role: 'scene' }],
      participants: [{ participant: 'omar-ag-alba', role: 'leader' }],
      citations: [{ source: 'wire', locator: '¶1' }],
      disputed: [],
    },
    {
      id: 'undated',
      phase: 'aftermath',
      date: null,
      title: 'An undated thing',
      description: '',
      locations: [{ location: 'borgo', role: 'subject' }],
      participants: [],
      citations: [],
      disputed: [],
    },
  ],
  claims,
  sources,
  voices: voicesOf(claims),
});
