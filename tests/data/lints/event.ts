import type { Claim, ClaimProperty } from '../../../src/model/claim.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import { damaged, firstRow, type Lint } from './lint.js';
import { aliasFaults, characterisationFault, citationFaults, proseFault } from './rows.js';

const longestSummary = 700;

/** What the fields of the event repeat: the value of a preferred claim about it. */
const repeated: readonly ClaimProperty[] = ['date', 'time', 'locations', 'result', 'part-of'];

const preferredClaims = (record: ConflictRecord, property: ClaimProperty): readonly Claim[] =>
  record.claims.filter(
    (claim) => claim.about === record.event.id && claim.property === property && claim.rank === 'preferred',
  );

export const eventLints: readonly Lint[] = [
  {
    name: 'event-sides',
    description: 'a side has each of its names once',
    check: (record) =>
      Object.values(record.event.sides).flatMap((side) =>
        aliasFaults(`side '${side.id}'`, side.name, side.aliases),
      ),
    damage: (record) =>
      damaged(record, (copy) => {
        const side = firstRow(Object.values(copy.event.sides));
        side.aliases.push({ name: side.name, kind: 'spelling' });
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
    name: 'event-citations',
    description: 'the event cites a place in each source, and each once',
    check: (record) => citationFaults('event', record.event.citations),
    damage: (record) =>
      damaged(record, (copy) => {
        copy.event.citations.push({ ...firstRow(copy.event.citations) });
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
    name: 'event-preferred-claims',
    description:
      'one preferred claim each says the date, time, locations, result and larger conflict of the event',
    check: (record) =>
      repeated.flatMap((property) => {
        const { length } = preferredClaims(record, property);
        return length === 1
          ? []
          : [`event: ${length} preferred claims of its ${property}; rank exactly one as preferred`];
      }),
    damage: (record) =>
      damaged(record, (copy) => {
        firstRow(
          copy.claims,
          (claim) =>
            claim.about === copy.event.id && claim.property === 'result' && claim.rank === 'preferred',
        ).rank = 'normal';
      }),
  },
];
