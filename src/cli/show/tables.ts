import type { ConflictLocation } from '../../model/location.js';
import type { Participant } from '../../model/participant.js';
import type { ConflictRecord } from '../../model/record.js';
import type { TimelineEntry } from '../../model/timeline-entry.js';
import { pointInWords, timeInWords } from '../../text/format-claim.js';
import { formatDate } from '../../text/format-date.js';
import { nameOfVoice } from '../../text/format-speaker.js';
import { upperFirst } from '../../text/upper-first.js';
import { heading, type Page, printTable } from '../page.js';
import { counted } from '../text.js';
import { documentName, linkName } from './words.js';

/** "government, …" with the time for which it held. */
export const sidesOf = (one: Participant, { event }: ConflictRecord): string =>
  one.kind === 'community'
    ? ''
    : one.allegiances
        .map(({ side, during }) => {
          const name = event.sides[side]?.name ?? side;
          return during.earliest === null && during.latest === null
            ? name
            : `${name} (${formatDate(during)})`;
        })
        .join('; ');

export const pointOf = ({ coordinates }: ConflictLocation): string =>
  coordinates === null ? '' : pointInWords(coordinates);

/** When an entry was, in words. */
export const whenOf = ({ date, time }: TimelineEntry): string =>
  [date === null ? 'no date' : formatDate(date), ...(time === undefined ? [] : [timeInWords(time)])].join(
    ', ',
  );

const table = (
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  page: Page,
): string =>
  heading(title, page) +
  printTable(
    columns.map((name) => ({ title: name })),
    rows,
    page,
  );

/** Who took part, and the peoples and clans behind them. */
export function printParticipants(record: ConflictRecord, page: Page): string {
  const all = Object.values(record.participants);
  const rows = all.map((one) => [
    one.name,
    one.kind.replaceAll('-', ' '),
    sidesOf(one, record),
    one.description,
  ]);
  return table(counted(all.length, 'participant'), ['Name', 'Kind', 'Side', 'Description'], rows, page);
}

export function printLocations(record: ConflictRecord, page: Page): string {
  const all = Object.values(record.locations);
  const rows = all.map((one) => [
    one.name,
    one.kind,
    one.within === null ? '' : (record.locations[one.within]?.name ?? one.within),
    pointOf(one),
    one.note ?? '',
  ]);
  return table(
    counted(all.length, 'location'),
    ['Name', 'Kind', 'Within', 'Coordinates', 'Note'],
    rows,
    page,
  );
}

export function printSources(record: ConflictRecord, page: Page): string {
  const all = Object.values(record.sources);
  const claims = new Map<string, number>();
  for (const { source } of record.claims) claims.set(source, (claims.get(source) ?? 0) + 1);
  const rows = all.map((one) => [
    `${documentName(one)}${linkName(one).slice(one.publisher.length)}`,
    one.title,
    String(claims.get(one.id) ?? 0),
  ]);
  return table(counted(all.length, 'source'), ['Document', 'Title', 'Claims'], rows, page);
}

export function printVoices(record: ConflictRecord, page: Page): string {
  const all = Object.values(record.voices);
  const claims = new Map<string, number>();
  for (const claim of record.claims) {
    const voice = claim.voice ?? record.sources[claim.source]?.voice ?? '';
    claims.set(voice, (claims.get(voice) ?? 0) + 1);
  }
  const rows = all.map(({ id, kind, side, note }) => [
    upperFirst(nameOfVoice(id, record) ?? ''),
    kind,
    side === null ? '' : (record.event.sides[side]?.name ?? side),
    String(claims.get(id) ?? 0),
    note ?? '',
  ]);
  return table(counted(all.length, 'voice'), ['Name', 'Kind', 'Side', 'Claims', 'Note'], rows, page);
}

const phases = { background: 'Before', attack: 'The days of the attack', aftermath: 'After' } as const;

/** The timeline in its three phases: when, where, what. */
export function printTimeline(record: ConflictRecord, page: Page): string {
  const parts = (Object.keys(phases) as (keyof typeof phases)[]).map((phase) => {
    const rows = record.timeline
      .filter((entry) => entry.phase === phase)
      .map((entry) => [
        whenOf(entry),
        [
          ...new Set(entry.locations.map(({ location }) => record.locations[location]?.name ?? location)),
        ].join(', '),
        `${page.paint('strong', entry.title)}. ${entry.description}`,
      ]);
    return table(phases[phase], ['When', 'Where', 'What'], rows, page);
  });
  return parts.join('\n');
}
