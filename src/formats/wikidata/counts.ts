import type { Claim, Outcome } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import { addCasualties, addClaim, type Mutable } from '../account-builder.js';
import { countFrom, wholeNumber } from '../whole-number.js';
import type { Statement } from './entity.js';
import { type Reading, statementsOf, unread } from './reading.js';
import { isCirca, itemOf, qualifierItems, qualify, readOf, wordsOf } from './statement.js';

/** Properties that count people, with what befell them. */
export const counted: Readonly<Record<string, Outcome>> = {
  P1120: 'killed',
  P1339: 'wounded',
  P1590: 'unspecified',
  P1446: 'missing',
  P5582: 'arrested',
};

/** A P710 statement may carry the participant's own losses and strength as qualifiers. */
export function addOwnLosses(reading: Reading): void {
  for (const statement of statementsOf(reading.entity, 'P710')) {
    const about = reading.participants.get(itemOf(statement.snak));
    if (about === undefined) continue;
    for (const [property, snaks] of statement.qualifiers) {
      const outcome = Object.hasOwn(counted, property) ? counted[property] : undefined;
      if (outcome === undefined && property !== 'P1114' && property !== 'P1132') continue;
      for (const snak of snaks) {
        const own: Statement = { ...statement, property, snak, qualifiers: new Map() };
        const claim = addCount(reading, own, outcome, `-${about}`);
        if (claim !== null) claim.about = about;
      }
    }
  }
}

/** A count with its bounds; `null` where it cannot be read. */
function countOf(reading: Reading, statement: Statement): Count | null {
  const { snak, path, property } = statement;
  if (snak.kind === 'somevalue') return { min: 0, max: null };
  if (snak.kind === 'novalue') return { min: 0, max: 0 };
  if (snak.value.type !== 'quantity') {
    unread(reading, statement, 'a quantity');
    return null;
  }
  const number = (text: string): number | undefined =>
    text === '' ? undefined : wholeNumber(text.replace(/^\+/, ''), [...path, property], reading.report);
  const { amount, lower, upper } = snak.value;
  const [low, best, high] = [number(lower), number(amount), number(upper)];
  if (best === undefined || (lower !== '' && low === undefined) || (upper !== '' && high === undefined))
    return null;
  if ((low ?? best) > best || best > (high ?? best)) {
    const message = `${property} is ${amount}, its bounds are ${lower} and ${upper}`;
    reading.report('wikidata-order', path, message, wordsOf(snak), 'lower bound ≤ amount ≤ upper bound');
  }
  const count: Mutable<Count> | null = countFrom(low, best, high);
  if (count !== null && isCirca(statement)) count.approximate = true;
  return count;
}

/** Units that mean people: none, human, person. */
const peopleUnits: ReadonlySet<string> = new Set(['', 'Q5', 'Q215627']);

function addCount(
  reading: Reading,
  statement: Statement,
  outcome: Outcome | undefined,
  whose: string,
): Mutable<Claim> | null {
  const value = countOf(reading, statement);
  if (value === null) return null;
  const scope = outcome === undefined ? 'strength' : `casualties-${outcome}`;
  const read = readOf(`${scope}${whose}`, statement);
  const { snak } = statement;
  const unit = snak.kind === 'value' && snak.value.type === 'quantity' ? snak.value.unit : '';
  const claim =
    outcome === undefined
      ? addClaim(reading.draft, 'strength', value, read)
      : addCasualties(reading.draft, [outcome], value, read);
  if (!peopleUnits.has(unit)) claim.unit = unit;
  return qualify(claim, statement);
}

/** Qualifiers that narrow a count to a part of the event: a party to it, a place, a criterion. */
const partQualifiers = ['P518', 'P642', 'P1013', 'P710', 'P276'] as const;

/** Claims the counts of the entity, those for a part of it about that part. */
export function addCounts(reading: Reading): void {
  for (const property of [...Object.keys(counted), 'P1132']) {
    for (const statement of statementsOf(reading.entity, property)) {
      const parts = partQualifiers.filter((qualifier) => statement.qualifiers.has(qualifier));
      const items = parts.flatMap((qualifier) => qualifierItems(statement, qualifier));
      const [item = ''] = items;
      const about = reading.participants.get(item);
      const location = reading.locations.get(item);
      if (parts.length > 0 && (items.length !== 1 || (about === undefined && location === undefined))) {
        const words = `${wordsOf(statement.snak)} for ${items.join(', ') || 'a part'}`;
        const message = `${property} is ${words}, which the entity does not name otherwise`;
        reading.report(
          'wikidata-part-unknown',
          statement.path,
          message,
          words,
          'a participant or place of the entity',
        );
        continue;
      }
      const whose = about ?? location;
      const claim = addCount(reading, statement, counted[property], whose === undefined ? '' : `-${whose}`);
      if (claim === null) continue;
      if (about !== undefined) claim.about = about;
      else if (location !== undefined) claim.location = location;
    }
  }
}
