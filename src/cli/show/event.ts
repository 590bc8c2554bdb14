import type { Claim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import { commandersOf } from '../../queries/commanders-of.js';
import { describeTolls } from '../../queries/describe-tolls.js';
import { participantsOf } from '../../queries/participants-of.js';
import { dateText, timeText, valueText } from '../claim-text.js';
import { heading, labelled, type Page, paragraph, sections } from '../page.js';
import { namesOf } from './names.js';

const labelWidth = 13;

/** One side: its parties, commanders and strength by the preferred readings; who else was on it. */
function printSide(side: string, record: ConflictRecord, page: Page): string {
  const names = namesOf(record);
  const preferred = record.claims.filter(
    (claim) => claim.about === record.event.id && claim.side === side && claim.rank === 'preferred',
  );
  const said = (property: Claim['property']): string | undefined => {
    const claims = preferred.filter((claim) => claim.property === property);
    const texts = claims.map((claim) => {
      const place =
        claim.location === undefined ? '' : ` (${record.locations[claim.location]?.name ?? claim.location})`;
      return `${valueText(claim, names)}${place}`;
    });
    return texts.length === 0 ? undefined : texts.join('; ');
  };
  const commanders = commandersOf(side, record);
  const commandText =
    commanders.state === 'stated'
      ? commanders.participants.map((one) => one.name).join(', ')
      : commanders.state;
  const members = participantsOf(
    side,
    record.event.date === null ? undefined : { at: record.event.date },
    record,
  );
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Parties', said('belligerents')],
    ['Commanders', commandText === 'absent' ? undefined : commandText],
    ['Strength', said('strength')],
    ['On that day', members.length === 0 ? undefined : members.map((one) => one.name).join(', ')],
  ];
  const name = record.event.sides[side]?.name ?? side;
  return (
    heading(name, page) +
    lines.map(([label, text]) => (text === undefined ? '' : labelled(label, text, page, labelWidth))).join('')
  );
}

/** The event by the reference account: when, where, how it ended, its sides; and what is said of the dead. */
export function printEvent(record: ConflictRecord, page: Page): string {
  const { event } = record;
  const place = (id: string): string => record.locations[id]?.name ?? id;
  const time = event.time === null ? '' : `, ${timeText(event.time)}`;
  const reference = record.sources[event.referenceSource];
  const larger = record.timeline
    .filter((entry) => event.partOf.includes(entry.id))
    .map((entry) => entry.title);
  const lines: readonly (readonly [string, string])[] = [
    ['Date', event.date === null ? 'unknown' : `${dateText(event.date)}${time}`],
    ['Places', event.locations.map(place).join(', ')],
    ['Result', event.result === null ? 'unknown' : event.result.text],
    ['Part of', larger.join(', ')],
    [
      'By',
      `${reference?.publisher ?? event.referenceSource}, the reference account: where the record starts from, not the account held to be true`,
    ],
  ];
  return sections([
    heading(event.name, page) +
      lines.map(([label, text]) => (text === '' ? '' : labelled(label, text, page, labelWidth))).join(''),
    paragraph(event.summary, page),
    ...Object.keys(event.sides).map((side) => printSide(side, record, page)),
    heading('The dead', page) + paragraph(describeTolls(record), page),
  ]);
}
