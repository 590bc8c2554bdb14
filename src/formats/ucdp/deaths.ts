import type { CasualtiesClaim, Speaker } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import { addCasualties, type Draft, type Mutable } from '../account-builder.js';
import { idOf } from '../local-id.js';
import { countFrom, wholeNumber } from '../whole-number.js';
import type { UcdpCells } from './cells.js';
import type { UcdpColumn } from './columns.js';
import type { UcdpReport } from './issue-codes.js';

function deaths(cells: UcdpCells, column: UcdpColumn, report: UcdpReport): number | undefined {
  const text = cells.text(column);
  return text === '' ? undefined : wholeNumber(text, cells.path(column), report);
}

/** The total by best, low and high; `null` where none of the three is a number. */
function total(cells: UcdpCells, report: UcdpReport): Count | null {
  const low = deaths(cells, 'low', report);
  const best = deaths(cells, 'best', report);
  const high = deaths(cells, 'high', report);
  if (!cells.has('low') && !cells.has('best') && !cells.has('high')) {
    report('ucdp-no-deaths', [], 'The row has no column best, low or high', undefined, 'a row of UCDP GED');
  }
  const ordered = (low ?? 0) <= (best ?? high ?? Infinity) && (best ?? 0) <= (high ?? Infinity);
  if (!ordered) {
    const value = { low, best, high };
    const message = `low ≤ best ≤ high does not hold: low ${low ?? '–'}, best ${best ?? '–'}, high ${high ?? '–'}`;
    report(
      'ucdp-order',
      cells.path(best === undefined ? 'low' : 'best'),
      message,
      value,
      'low ≤ best ≤ high',
    );
  }
  return countFrom(low, best, high);
}

/** The four parts of `best`: column, what the claim's id ends in, and whom it counts. */
const parts = [
  { column: 'deaths_a', scope: 'casualties-killed-side-a', side: 'side-a', status: undefined },
  { column: 'deaths_b', scope: 'casualties-killed-side-b', side: 'side-b', status: undefined },
  { column: 'deaths_civilians', scope: 'casualties-killed-civilian', side: undefined, status: 'civilian' },
  { column: 'deaths_unknown', scope: 'casualties-killed-unknown', side: 'unknown', status: 'unknown' },
] as const;

/** Who said it, where the row tells. */
interface Voice {
  readonly statedBy: Speaker;
  readonly voice: string;
}

function attribute(claim: Mutable<CasualtiesClaim>, voice: Voice | null): void {
  if (voice === null) return;
  claim.statedBy = voice.statedBy;
  claim.voice = voice.voice;
}

/** Claims the total of the killed, and inside it those of each side and status. */
export function addDeaths(draft: Draft, cells: UcdpCells, report: UcdpReport): void {
  const voice = speaker(draft, cells);
  const whole = total(cells, report);
  let wholeId: string | undefined;
  if (whole !== null) {
    const used = (['best', 'low', 'high'] as const).filter((column) => cells.text(column) !== '');
    const raw = used.map((column) => `${column}=${cells.text(column)}`).join(', ');
    const read = { scope: 'casualties-killed', locators: used.map(cells.header), raw };
    const claim = addCasualties(draft, ['killed'], whole, read);
    attribute(claim, voice);
    wholeId = claim.id;
  }
  let sum = 0;
  let complete = true;
  for (const { column, scope, side, status } of parts) {
    const number = deaths(cells, column, report);
    if (number === undefined) {
      complete = false;
      continue;
    }
    sum += number;
    const read = { scope, locators: [cells.header(column)], raw: cells.text(column) };
    const claim = addCasualties(draft, ['killed'], { min: number, max: number }, read);
    if (side !== undefined) {
      claim.side = side;
      if (side !== 'unknown')
        draft.sides[side] ??= { id: side, name: side === 'side-a' ? 'Side A' : 'Side B', aliases: [] };
    }
    if (status !== undefined) claim.status = status;
    if (wholeId !== undefined) claim.partOf = wholeId;
    attribute(claim, voice);
  }
  const best = whole?.best ?? (cells.text('best') === '' ? undefined : whole?.min);
  if (complete && best !== undefined && best !== sum) {
    const message = `best is ${best}, the deaths by side and status add up to ${sum}`;
    report('ucdp-sum', cells.path('best'), message, best, String(sum));
  }
}

/** Who said it, by source_original. It speaks for a side where it bears the side's own name. */
function speaker(draft: Draft, cells: UcdpCells): Voice | null {
  const name = cells.text('source_original');
  if (name === '') return null;
  const side = Object.values(draft.sides).find((other) => other.name.toLowerCase() === name.toLowerCase());
  return { statedBy: { name, side: side?.id ?? null }, voice: idOf(name, 'unnamed') };
}
