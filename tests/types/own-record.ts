// Compiled by tsc, never run: a record of one's own, written in TypeScript, is held to its own ids.

import type { ConflictRecord, Ids, Person, RecordIds } from '../../src/index.js';
import * as library from '../../src/index.js';

declare const text: string;
declare const parsed: ConflictRecord;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(_: T[] = []): void => undefined;

const none = { aliases: [], citations: [] } as const;
const row = { ...none, description: 'A.', identifiers: {}, disputed: [] } as const;
const actium = {
  version: '1.0.0',
  date: '2026-11-24',
  event: {
    ...none,
    id: 'battle-of-actium',
    name: 'Battle of Actium',
    date: { edtf: '-0030-09-02', earliest: '-0030-09-02', latest: '-0030-09-02' },
    time: null,
    sides: {
      octavian: { id: 'octavian', name: 'Octavian', aliases: [] },
      antony: { id: 'antony', name: 'Antony and Cleopatra', aliases: [] },
    },
    locations: ['gulf'],
    result: null,
    partOf: [],
    summary: 'A battle at sea.',
    referenceSource: 'plutarch',
    disputed: [],
  },
  participants: {
    agrippa: { ...row, id: 'agrippa', kind: 'person', name: 'Agrippa', allegiances: [] },
    greeks: { ...row, id: 'greeks', kind: 'community', name: 'Greeks' },
  },
  locations: {
    gulf: {
      ...none,
      id: 'gulf',
      kind: 'gulf',
      name: 'Gulf',
      coordinates: null,
      within: null,
      identifiers: {},
    },
  },
  timeline: [
    {
      id: 'battle',
      phase: 'attack',
      date: null,
      title: 'The battle',
      description: 'The fleets met.',
      locations: [{ location: 'gulf', role: 'scene' }],
      participants: [{ participant: 'agrippa', role: 'admiral' }],
      citations: [],
      disputed: [],
    },
  ],
  claims: [
    {
      id: 'plutarch-casualties-killed',
      about: 'battle-of-actium',
      property: 'casualties',
      outcomes: ['killed'],
      value: { min: 0, max: 5_000 },
      source: 'plutarch',
      locators: ['68'],
      rank: 'normal',
    },
  ],
  sources: {
    plutarch: {
      id: 'plutarch',
      type: 'book',
      title: 'Life of Antony',
      publisher: 'Loeb',
      issued: '1920',
      language: 'en',
      voice: 'plutarch',
      independence: 'independent',
      read: 'part',
    },
  },
  voices: { plutarch: { id: 'plutarch', name: 'Plutarch', kind: 'author', side: null } },
} as const satisfies ConflictRecord;

// Another event has its own kinds of place, roles and authorities beside those that this package knows.
library.getLocation('gulf', actium).kind satisfies 'gulf';
({ wikidata: 'Q152499', pleiades: '530834' }) satisfies library.Identifiers;
({ geonames: 1, pleiades: 530_834 }) satisfies library.Identifiers;
// @ts-expect-error: the form of a known one is known
({ geonames: 'Preveza' }) satisfies library.Identifiers;
// @ts-expect-error: an identifier is a text or a number
({ pleiades: ['530834'] }) satisfies library.Identifiers;

// Ids are read off the record: literals where it is written, strings where it was parsed.
type Own = library.IdsOf<typeof actium>;
holds<Same<Own['event'], 'battle-of-actium'>>();
holds<Same<Own['side'], 'octavian' | 'antony'>>();
holds<Same<Own['participant'], 'agrippa' | 'greeks'>>();
holds<Same<Own['location'], 'gulf'>>();
holds<Same<Own['entry'], 'battle'>>();
holds<Same<Own['claim'], 'plutarch-casualties-killed'>>();
holds<Same<Own['source'], 'plutarch'>>();
holds<Same<Own['voice'], 'plutarch'>>();
holds<Same<library.IdsOf<ConflictRecord>, Ids>>();
holds<Same<library.IdsOf<typeof library.record>, RecordIds>>();
holds<Same<library.IdsOf<Pick<typeof actium, 'sources'>>['location'], string>>();
library.getParticipant(text, parsed);
library.findEntries({ at: text }, parsed);

// Lookups: an id that the record lacks does not compile, and a row is of its own kind.
library.getParticipant('agrippa', actium) satisfies Person;
library.getParticipant('agrippa', actium).allegiances satisfies readonly unknown[];
library.getTimelineEntry('battle', actium).participants[0]?.participant satisfies
  | Own['participant']
  | undefined;
library.getClaim('plutarch-casualties-killed', actium).source satisfies 'plutarch';
// @ts-expect-error: misspelt
library.getParticipant('agripa', actium);
// @ts-expect-error: a community has no side
library.getParticipant('greeks', actium).allegiances;
// @ts-expect-error: a participant of this package's record is none of that record
library.getParticipant('hassan-ag-fagaga', actium);
// @ts-expect-error: no such place
library.getLocation('gulff', actium);
// @ts-expect-error: no such source
library.getSource('dio', actium);
// @ts-expect-error: no such entry
library.getTimelineEntry('siege', actium);
// @ts-expect-error: no such claim
library.getClaim('plutarch-casualties', actium);
if (library.hasId(actium.sources, text)) library.getSource(text, actium);
else holds<Same<typeof text, string>>();

// Questions: sides, places, participants and subjects are those of the record.
library.participantsOf('antony', {}, actium)[0]?.id satisfies Own['participant'] | undefined;
library.commandersOf('octavian', actium).claims[0] satisfies Own['claim'] | undefined;
library.findEntries({ at: 'gulf', with: 'agrippa' }, actium).certain[0]?.id satisfies 'battle' | undefined;
library.claimsAbout('battle', 'date', actium)[0]?.voice satisfies 'plutarch' | undefined;
library.citationsOf('agrippa', actium)[0]?.source.id satisfies 'plutarch' | undefined;
library.findParticipants('agripa', actium)[0]?.id satisfies Own['participant'] | undefined;
// @ts-expect-error: no such side
library.participantsOf('government', {}, actium);
// @ts-expect-error: no such side
library.commandersOf('government', actium);
// @ts-expect-error: no such place
library.findEntries({ at: 'kidal' }, actium);
// @ts-expect-error: no such participant
library.findEntries({ with: 'agripa' }, actium);
// @ts-expect-error: nothing of that id
library.claimsAbout('actium', undefined, actium);
// @ts-expect-error: a source has no claims about it
library.claimsAbout('plutarch', undefined, actium);
// @ts-expect-error: nothing of that id
library.citationsOf('agripa', actium);
library.uncorroborated('plutarch', actium)[0]?.id satisfies Own['claim'] | undefined;
library.disagreements(actium)[0]?.positions[0]?.claims[0]?.location satisfies 'gulf' | undefined;
library.casualtiesByVoice(actium)[0]?.sources[0] satisfies 'plutarch' | undefined;
library.casualtyTotals({ source: 'plutarch', location: 'gulf' }, actium).killed.bySide.antony.count?.min;
// @ts-expect-error: no such source
library.uncorroborated('dio', actium);
// @ts-expect-error: no such side
library.casualtyTotals({}, actium).killed.bySide.government;
// @ts-expect-error: no such place
library.casualtyTotals({ location: 'kidal' }, actium);
// @ts-expect-error: a table is missing
library.disagreements({ claims: actium.claims });
