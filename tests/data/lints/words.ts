import type { ConflictRecord } from '../../../src/model/record.js';
import { locationKinds, locationRoles, participantRoles, voiceKinds } from '../../../src/model/words.js';
import { damaged, firstRow, type Lint, type Mutable } from './lint.js';

const authorities = [
  'wikidata',
  'geonames',
  'iso3166',
  'ucdpActor',
  'gleditschWard',
  'unSanctions',
  'osmRelation',
];

type Used = readonly (readonly [where: string, word: string])[];

// Open to another event's words by type and schema: a word misspelt here would be a new one.
const lists: readonly {
  readonly name: string;
  readonly known: readonly string[];
  used(record: ConflictRecord): Used;
  misspell(copy: Mutable<ConflictRecord>): void;
}[] = [
  {
    name: 'kind of location',
    known: locationKinds,
    used: ({ locations }) => Object.values(locations).map(({ id, kind }) => [id, kind]),
    misspell: ({ locations }) => {
      firstRow(Object.values(locations)).kind = 'twon';
    },
  },
  {
    name: 'kind of voice',
    known: voiceKinds,
    used: ({ voices }) => Object.values(voices).map(({ id, kind }) => [id, kind]),
    misspell: ({ voices }) => {
      firstRow(Object.values(voices)).kind = 'oficce';
    },
  },
  {
    name: 'role of a location',
    known: locationRoles,
    used: ({ timeline }) =>
      timeline.flatMap(({ id, locations }) => locations.map(({ role }) => [id, role] as const)),
    misspell: ({ timeline }) => {
      firstRow(timeline.flatMap(({ locations }) => locations)).role = 'scence';
    },
  },
  {
    name: 'role of a participant',
    known: participantRoles,
    used: ({ timeline }) =>
      timeline.flatMap(({ id, participants }) => participants.map(({ role }) => [id, role] as const)),
    misspell: ({ timeline }) => {
      firstRow(timeline.flatMap(({ participants }) => participants)).role = 'atacker';
    },
  },
  {
    name: 'authority of an identifier',
    known: authorities,
    used: ({ locations, participants }) =>
      [...Object.values(locations), ...Object.values(participants)].flatMap(({ id, identifiers }) =>
        Object.keys(identifiers).map((key) => [id, key] as const),
      ),
    misspell: ({ locations }) => {
      firstRow(Object.values(locations)).identifiers['wikidat'] = 'Q912';
    },
  },
];

export const wordLints: readonly Lint[] = lists.map(({ name, known, used, misspell }) => ({
  name: name.replaceAll(' ', '-'),
  description: `a ${name} is one that this record knows`,
  check: (record) =>
    used(record)
      .filter(([, word]) => !known.includes(word))
      .map(([where, word]) => `'${where}': '${word}' is no ${name}; write one of ${known.join(', ')}`),
  damage: (record) => damaged(record, misspell),
}));
