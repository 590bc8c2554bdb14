import { attribution } from '../src/attribution.js';
import type { CsvTable } from '../src/formats/write/csv.js';
import { csvTables } from '../src/formats/write/csv.js';
import type { Claim } from '../src/model/claim.js';
import type { Participant } from '../src/model/participant.js';
import { valueKinds } from '../src/model/properties.js';
import type { ConflictRecord } from '../src/model/record.js';
import type { Source } from '../src/model/source.js';
import type { TimelineEntry } from '../src/model/timeline-entry.js';
import { locationKinds, locationRoles, participantRoles, voiceKinds } from '../src/model/words.js';

/** A closed list of words, complete by its type. */
const words = <Word extends string>(list: Readonly<Record<Word, true>>): readonly string[] =>
  Object.keys(list);

const day = '^-?\\d{4,}-\\d{2}-\\d{2}$';
const id = '^[a-z0-9]+(-[a-z0-9]+)*$';

interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

const needed = { required: true } as const;
const oneOf = (list: readonly string[]): Constraints => ({ enum: list });
const oneOfNeeded = (list: readonly string[]): Constraints => ({ ...needed, enum: list });

/** What holds of a column, by table; of a column of every table under `*`. */
const constraints: Readonly<Partial<Record<CsvTable | '*', Readonly<Record<string, Constraints>>>>> = {
  '*': {
    id: { required: true, unique: true, pattern: id },
    date_earliest: { pattern: day },
    date_latest: { pattern: day },
    during_earliest: { pattern: day },
    during_latest: { pattern: day },
    min: { minimum: 0 },
    max: { minimum: 0 },
    best: { minimum: 0 },
    latitude: { minimum: -90, maximum: 90 },
    longitude: { minimum: -180, maximum: 180 },
    name: needed,
    title: needed,
    entry: needed,
    wikidata: { pattern: '^Q[1-9]\\d*$' },
  },
  claims: {
    about: needed,
    property: oneOfNeeded(Object.keys(valueKinds)),
    state: oneOfNeeded(['stated', 'unknown', 'none']),
    status: oneOf(
      words<NonNullable<Claim['status']>>({ military: true, police: true, civilian: true, unknown: true }),
    ),
    source: needed,
    basis: oneOf(words<NonNullable<Claim['basis']>>({ hedged: true, inferred: true })),
    rank: oneOfNeeded(words<Claim['rank']>({ preferred: true, normal: true, deprecated: true })),
  },
  participants: {
    kind: oneOfNeeded(
      words<Participant['kind']>({
        person: true,
        state: true,
        'armed-force': true,
        'armed-group': true,
        community: true,
      }),
    ),
  },
  locations: { kind: oneOfNeeded(locationKinds) },
  timeline: {
    phase: oneOfNeeded(words<TimelineEntry['phase']>({ background: true, attack: true, aftermath: true })),
  },
  'timeline-participants': {
    participant: needed,
    role: oneOfNeeded(participantRoles),
  },
  'timeline-locations': {
    location: needed,
    role: oneOfNeeded(locationRoles),
  },
  sources: {
    type: needed,
    publisher: needed,
    issued: needed,
    language: needed,
    voice: needed,
    independence: oneOfNeeded(words<Source['independence']>({ independent: true, 'wikipedia-family': true })),
    read: oneOfNeeded(words<Source['read']>({ whole: true, part: true })),
  },
  voices: {
    kind: oneOfNeeded(voiceKinds),
  },
};

/** Which table each id column points into; `claims` of the table itself. Where a column may hold "unknown", none. */
const references: Readonly<Partial<Record<CsvTable, Readonly<Record<string, CsvTable>>>>> = {
  claims: {
    source: 'sources',
    voice: 'voices',
    location: 'locations',
    part_of: 'claims',
    superseded_by: 'claims',
    stated_by_participant: 'participants',
    stated_by_side: 'sides',
  },
  locations: { within: 'locations' },
  sources: { voice: 'voices' },
  voices: { participant: 'participants', side: 'sides' },
  'timeline-participants': { entry: 'timeline', participant: 'participants' },
  'timeline-locations': { entry: 'timeline', location: 'locations' },
};

/** What names a row, where it has no id of its own. */
const keys: Readonly<Partial<Record<CsvTable, readonly string[]>>> = {
  'timeline-participants': ['entry', 'participant', 'role'],
  'timeline-locations': ['entry', 'location', 'role'],
};

function schemaOf(name: CsvTable): Record<string, unknown> {
  const { columns } = csvTables[name];
  const foreignKeys = Object.entries(references[name] ?? {}).map(([field, resource]) => ({
    fields: field,
    reference: { resource: resource === name ? '' : resource, fields: 'id' },
  }));
  return {
    fields: columns.map((column) => {
      const own = constraints[name]?.[column.name] ?? constraints['*']?.[column.name];
      return {
        name: column.name,
        type: column.type,
        description: column.description,
        ...(own && { constraints: own }),
      };
    }),
    primaryKey: keys[name] ?? 'id',
    missingValues: [''],
    // The standard allows the key only with a key in it.
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/**
 * The descriptor of the CSV tables by the Frictionless Data Package standard, v1.
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackage(record: ConflictRecord, description: string): Record<string, unknown> {
  return {
    profile: 'tabular-data-package',
    name: 'kidal-menaka-2006',
    title: record.event.name,
    description,
    version: record.version,
    created: `${record.date}T00:00:00Z`,
    attribution,
    licenses: [
      {
        name: 'CC-BY-SA-4.0',
        title: 'Creative Commons Attribution-ShareAlike 4.0 International',
        path: 'https://creativecommons.org/licenses/by-sa/4.0/',
      },
    ],
    sources: Object.values(record.sources).map((source) => ({
      title: `${source.title} (${source.publisher}, ${source.issued})`,
      ...(source.URL !== undefined && { path: source.URL }),
    })),
    resources: (Object.keys(csvTables) as CsvTable[]).map((name) => ({
      profile: 'tabular-data-resource',
      name,
      path: `${name}.csv`,
      title: csvTables[name].description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: schemaOf(name),
    })),
  };
}
