import { isDeepStrictEqual } from 'node:util';
import type { Claim, ClaimProperty } from '../../../src/model/claim.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import { edtfBounds } from '../../../src/text/edtf.js';
import { damaged, firstRow, type Lint } from './lint.js';
import { aliasFaults, characterisationFault, citationFaults, proseFault } from './rows.js';

const longestSummary = 700;

/** Each id of the record with the table it stands in. */
const idsOf = (record: ConflictRecord): readonly (readonly [id: string, table: string])[] => [
  [record.event.id, 'event'],
  ...Object.keys(record.event.sides).map((id) => [id, 'sides'] as const),
  ...Object.values(record.participants).map(({ id }) => [id, 'participants'] as const),
  ...Object.values(record.locations).map(({ id }) => [id, 'locations'] as const),
  ...record.timeline.map(({ id }) => [id, 'timeline'] as const),
  ...record.claims.map(({ id }) => [id, 'claims'] as const),
  ...Object.values(record.sources).map(({ id }) => [id, 'sources'] as const),
];

/** The fields of the event that repeat a claim about it, and the property of that claim. */
const repeated = [
  ['date', 'date'],
  ['time', 'time'],
  ['locations', 'locations'],
  ['result', 'result'],
  ['partOf', 'part-of'],
] as const satisfies readonly (readonly [keyof ConflictRecord['event'], ClaimProperty])[];

const preferredClaims = (record: ConflictRecord, property: ClaimProperty): readonly Claim[] =>
  record.claims.filter(
    (claim) => claim.about === record.event.id && claim.property === property && claim.rank === 'preferred',
  );

export const eventLints: readonly Lint[] = [
  {
    name: 'event-ids-apart',
    description: 'an id stands in one table only, and there once',
    check: (record) => {
      const tables = new Map<string, string>();
      return idsOf(record).flatMap(([id, table]) => {
        const other = tables.get(id);
        tables.set(id, other ?? table);
        return other === undefined
          ? []
          : [`'${id}' stands in ${other} and again in ${table}; give one of them another id`];
      });
    },
    damage: (record) =>
      damaged(record, (copy) => {
        copy.event.id = firstRow(Object.values(copy.locations)).id;
      }),
  },
  {
    name: 'event-sides',
    description: 'a side stands under its own id and has each of its names once',
    check: (record) =>
      Object.entries(record.event.sides).flatMap(([key, side]) => [
        ...(key === side.id
          ? []
          : [`side '${key}': its id is '${side.id}'; make the key and the id the same`]),
        ...aliasFaults(`side '${key}'`, side.name, side.aliases),
      ]),
    damage: (record) =>
      damaged(record, (copy) => {
        firstRow(Object.values(copy.event.sides)).id = 'bystanders';
      }),
  },
  {
    name: 'event-aliases',
    description: 'the event has each of its names once',
    check: ({ event }) => aliasFaults('event', event.name, event.aliases),
    damage: (record) =>
      damaged(record, (copy) => {
        copy.event.aliases.push({ name: copy.event.name, kind: 'spelling' });
      }),
  },
  {
    name: 'event-references',
    description: 'the locations, larger conflicts and reference source of the event are rows of the record',
    check: (record) => {
      const { event, locations, timeline, sources } = record;
      return [
        ...event.locations
          .filter((id) => !Object.hasOwn(locations, id))
          .map((id) => `event: '${id}' is no location; correct the id or add the row`),
        ...event.partOf
          .filter((id) => !timeline.some((entry) => entry.id === id))
          .map((id) => `event: '${id}' in partOf is no timeline entry; correct the id or add the entry`),
        ...(Object.hasOwn(sources, event.referenceSource)
          ? []
          : [`event: the reference source '${event.referenceSource}' is no source; correct the id`]),
      ];
    },
    damage: (record) =>
      damaged(record, (copy) => {
        copy.event.partOf.push('another-war');
      }),
  },
  {
    name: 'event-citations',
    description: 'the event cites sources of the record, and a place in each',
    check: (record) => citationFaults('event', record.event.citations, record),
    damage: (record) =>
      damaged(record, (copy) => {
        copy.event.citations.push({ source: 'no-such-source', locator: 'p. 1' });
      }),
  },
  {
    name: 'event-summary',
    description: `the summary has at most ${longestSummary} characters, in whole sentences, and judges nobody`,
    check: ({ event }) =>
      [
        proseFault('the summary', event.summary, longestSummary),
        characterisationFault('the summary', event.summary),
      ].flatMap((fault) => (fault === null ? [] : [`event: ${fault}`])),
    damage: (record) =>
      damaged(record, (copy) => {
        copy.event.summary = 'The victory of the mutineers.';
      }),
  },
  {
    name: 'event-bounds',
    description: 'the date has the bounds of its EDTF, and day and hour end no earlier than they begin',
    check: ({ event: { date, time } }) => {
      const faults: string[] = [];
      const bounds = date === null ? null : edtfBounds(date.edtf);
      if (date !== null && (bounds?.earliest !== date.earliest || bounds.latest !== date.latest))
        faults.push(
          `event: '${date.edtf}' means ${bounds?.earliest} to ${bounds?.latest}; correct its bounds`,
        );
      if (date !== null && (date.earliest ?? '') > (date.latest ?? '9999'))
        faults.push(`event: the date ends before it begins; put earliest and latest in order`);
      if (time !== null && time.earliest > time.latest)
        faults.push(`event: the time ends before it begins; put earliest and latest in order`);
      return faults;
    },
    damage: (record) =>
      damaged(record, (copy) => {
        if (copy.event.date !== null) copy.event.date.latest = '2006-05-22';
      }),
  },
  {
    name: 'event-follows-preferred-claims',
    description:
      'date, time, locations, result and larger conflict of the event are those of the preferred claims about it',
    check: (record) =>
      repeated.flatMap(([field, property]) => {
        const claims = preferredClaims(record, property);
        const [claim] = claims;
        if (claim === undefined || claims.length > 1)
          return [
            `event: ${claims.length} preferred claims of its ${property}; rank exactly one as preferred`,
          ];
        return isDeepStrictEqual(claim.value, record.event[field])
          ? []
          : [
              `event: its ${field} is ${JSON.stringify(record.event[field])}, that of claim '${claim.id}' ${JSON.stringify(claim.value)}; make them the same`,
            ];
      }),
    damage: (record) =>
      damaged(record, (copy) => {
        copy.event.locations.pop();
      }),
  },
];
