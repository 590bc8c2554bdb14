import type { Claim, TimeClaim } from '../../../src/model/claim.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import type { TimelineEntry } from '../../../src/model/timeline-entry.js';
import { damaged, firstRow, type Lint, type Mutable } from './lint.js';
import { characterisationFault, citationFaults, proseFault } from './rows.js';

const longestTitle = 80;
const longestDescription = 400;
/** A sentence ends in a stop before a blank or the end; "1st" and "Ba Ag Moussa" have none. */
const mostSentences = 2;

const phases = ['background', 'attack', 'aftermath'] as const;
/** The days that the phase `attack` means, from the first to the last. */
const attackDays = { first: '2006-05-22', last: '2006-05-25' };
const attackDay = '2006-05-23';

/** A people or clan is context: it has no side, so it neither fights nor signs. */
const communityRoles: readonly string[] = ['affected', 'subject'];

/** The messages of a rule that looks at one entry at a time. */
const eachEntry =
  (check: (entry: TimelineEntry, record: ConflictRecord) => readonly string[]): Lint['check'] =>
  (record) =>
    record.timeline.flatMap((entry) =>
      check(entry, record).map((message) => `timeline entry '${entry.id}': ${message}`),
    );

/** A copy of the record with its first fitting entry changed. */
const withEntry = (
  record: ConflictRecord,
  change: (entry: Mutable<TimelineEntry>) => void,
  fits: (entry: Mutable<TimelineEntry>) => boolean = () => true,
): ConflictRecord => damaged(record, (copy) => change(firstRow(copy.timeline, fits)));

/** An open start stands by the last day, an open end after all others: "by 23 May" is not before 1990. */
function sortKey({ phase, date }: TimelineEntry): string {
  const last = date?.latest ?? '9999-12-31';
  return [phases.indexOf(phase), date?.earliest ?? last, last].join(' ');
}

const isPreferred = (claim: Claim): boolean => claim.rank === 'preferred';
const timeClaim = (record: ConflictRecord, id: string): TimeClaim | undefined =>
  record.claims.find(
    (claim): claim is TimeClaim => claim.about === id && claim.property === 'time' && isPreferred(claim),
  );

/** What names the same thing twice in one list. */
function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

export const timelineLints: readonly Lint[] = [
  {
    name: 'timeline-names-once',
    description: 'what a timeline entry names is named once',
    check: eachEntry((entry) =>
      repeated([
        ...entry.locations.map(({ location }) => location),
        ...entry.participants.map(({ participant }) => participant),
        ...entry.disputed,
      ]).map((id) => `names '${id}' twice; keep the role that fits best`),
    ),
    damage: (record) =>
      withEntry(
        record,
        (entry) => void entry.locations.push({ ...firstRow(entry.locations) }),
        ({ locations }) => locations.length > 0,
      ),
  },
  {
    name: 'timeline-community-roles',
    description: 'communities neither fight nor sign',
    check: eachEntry((entry, record) =>
      entry.participants
        .filter(
          ({ participant, role }) =>
            record.participants[participant]?.kind === 'community' && !communityRoles.includes(role),
        )
        .map(
          ({ participant, role }) =>
            `'${participant}' is a community and has no side; make the role '${role}' one of ${communityRoles.join(', ')}`,
        ),
    ),
    damage: (record) =>
      withEntry(record, (entry) => entry.participants.push({ participant: 'tuareg', role: 'attacker' })),
  },
  {
    name: 'timeline-order',
    description: 'entries stand by phase, then by first possible day, then by last possible day',
    check: (record) =>
      record.timeline.flatMap((entry, index) => {
        const before = record.timeline[index - 1];
        return before === undefined || sortKey(before) <= sortKey(entry)
          ? []
          : [`timeline entry '${entry.id}': belongs before '${before.id}' by phase and date; move it up`];
      }),
    damage: (record) => damaged(record, (copy) => void copy.timeline.reverse()),
  },
  {
    name: 'timeline-phases',
    description: `the phase 'attack' is ${attackDays.first} to ${attackDays.last}; background begins before it, aftermath ends after it began`,
    check: eachEntry(({ phase, date }) => {
      if (date === null) return [];
      const { earliest, latest } = date;
      const first = earliest ?? latest;
      if (phase === 'attack')
        return earliest !== null &&
          latest !== null &&
          earliest >= attackDays.first &&
          latest <= attackDays.last
          ? []
          : [
              `'${date.edtf}' is not within the days of the attack; move it to another phase or bound its date`,
            ];
      if (phase === 'background')
        return first !== null && first <= attackDay
          ? []
          : [`'${date.edtf}' is after the attack; move it to the aftermath`];
      return latest === null || latest > attackDay
        ? []
        : [`'${date.edtf}' ends before the attack was over; move it to another phase`];
    }),
    damage: (record) =>
      withEntry(
        record,
        (entry) => {
          entry.phase = 'attack';
        },
        ({ phase }) => phase === 'background',
      ),
  },
  {
    name: 'timeline-dated',
    description: 'a date is missing only where nobody states one',
    check: eachEntry((entry, record) => {
      const stated = record.claims.find(
        ({ about, property, value }) => about === entry.id && property === 'date' && value !== null,
      );
      return entry.date === null && stated !== undefined
        ? [`has no date, but '${stated.id}' states one; give it that date or say which claim is preferred`]
        : [];
    }),
    damage: (record) =>
      withEntry(
        record,
        (entry) => {
          entry.date = null;
        },
        ({ id }) => record.claims.some(({ about, property }) => about === id && property === 'date'),
      ),
  },
  {
    name: 'timeline-time-follows-claim',
    description:
      'the hour of an entry is that of the preferred time claim about it, or else about the event on its day',
    check: eachEntry(({ id, time, date }, record) => {
      const own = timeClaim(record, id);
      const claim = own ?? timeClaim(record, record.event.id);
      if (claim === undefined || (own === undefined && time === undefined)) return [];
      if (own === undefined && date?.edtf !== record.event.date?.edtf) return [];
      const value = claim.value;
      return value?.earliest === time?.earliest &&
        value?.latest === time?.latest &&
        value?.approximate === time?.approximate
        ? []
        : [
            `has the time ${time?.earliest} to ${time?.latest}, but the preferred claim '${claim.id}' says ${value?.earliest} to ${value?.latest}; make the two the same`,
          ];
    }),
    damage: (record) =>
      withEntry(
        record,
        (entry) => {
          entry.time = { earliest: '17:00', latest: '17:00' };
        },
        ({ time }) => time !== undefined,
      ),
  },
  {
    name: 'timeline-citations',
    description: 'each entry cites a source of the record, and a place in it',
    check: (record) =>
      record.timeline.flatMap(({ id, citations }) => citationFaults(`timeline entry '${id}'`, citations)),
    damage: (record) =>
      withEntry(record, (entry) => {
        entry.citations = [];
      }),
  },
  {
    name: 'timeline-read-whole',
    description: 'a source read whole is not cited as "part read"',
    check: eachEntry(({ citations }, record) =>
      citations
        .filter(({ source, locator }) => locator === 'part read' && record.sources[source]?.read === 'whole')
        .map(({ source }) => `'${source}' was read whole; name the paragraph`),
    ),
    damage: (record) =>
      withEntry(
        record,
        (entry) => void entry.citations.push({ source: record.event.referenceSource, locator: 'part read' }),
      ),
  },
  {
    name: 'timeline-texts',
    description: `titles have at most ${longestTitle} characters and no full stop, descriptions at most ${longestDescription} in one or two sentences`,
    check: eachEntry(({ title, description }) => {
      const sentences = description
        .split(/[.!?](?=\s+[A-ZÉ]|$)/u)
        .filter((part) => part.trim() !== '').length;
      const fault = proseFault('the description', description, longestDescription);
      return [
        ...(title.trim() !== title || title === ''
          ? ['the title is empty or has blanks at its ends; trim it']
          : []),
        ...(title.length > longestTitle
          ? [`the title has ${title.length} characters; shorten it to ${longestTitle}`]
          : []),
        ...(title.endsWith('.') ? ['the title ends in a full stop; take it off'] : []),
        ...(fault === null ? [] : [fault]),
        ...(sentences > mostSentences
          ? [`the description has ${sentences} sentences; say it in ${mostSentences}`]
          : []),
      ];
    }),
    damage: (record) =>
      withEntry(record, (entry) => {
        entry.title = 'x'.repeat(longestTitle + 1);
      }),
  },
  {
    name: 'timeline-no-characterisation',
    description: 'titles and descriptions judge nobody',
    check: eachEntry(({ title, description }) =>
      [
        characterisationFault('the title', title),
        characterisationFault('the description', description),
      ].filter((fault) => fault !== null),
    ),
    damage: (record) =>
      withEntry(record, (entry) => {
        entry.description = 'The staunchly pro-Malian officer left.';
      }),
  },
];
