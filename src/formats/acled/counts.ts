import type { Count } from '../../model/count.js';
import { addCasualties, addClaim, type Draft, type Mutable } from '../account-builder.js';
import { readCount } from '../count-text.js';
import { shown } from '../issue.js';
import { idOf } from '../local-id.js';
import { wholeNumber } from '../whole-number.js';
import type { AcledCells } from './cells.js';
import type { AcledReport } from './issue-codes.js';

const codedFatalities: ReadonlySet<number> = new Set([3, 10, 12, 100]);

/** Claims the killed; what ACLED's number may hide stands in the note. */
export function addFatalities(draft: Draft, cells: AcledCells, report: AcledReport): void {
  const text = cells.text('fatalities');
  if (text === '') return;
  const path = cells.path('fatalities');
  const number = wholeNumber(text, path, report);
  if (number === undefined) return;
  const value: Count = number === 0 ? { min: 0, max: null } : { min: number, max: number };
  const read = { scope: 'casualties-killed', locators: [cells.header('fatalities')], raw: text };
  const claim = addCasualties(draft, ['killed'], value, read);
  addVoice(claim, cells);
  if (number === 0) {
    claim.note = 'ACLED writes 0 for none reported and for not known alike.';
    report('acled-zero-fatalities', path, 'fatalities is 0: none reported, or not known', text);
  } else if (codedFatalities.has(number)) {
    claim.note = `ACLED also writes ${number} where its source gives a word ("several", "dozens", "hundreds").`;
    report('acled-coded-fatalities', path, `fatalities is ${number}, which may stand for a word`, text);
  }
}

function addVoice(
  claim: Mutable<{ statedBy?: unknown; voice?: string | undefined }>,
  cells: AcledCells,
): void {
  const name = cells.text('source');
  if (name === '') return;
  claim.statedBy = { name, side: null };
  claim.voice = idOf(name, 'unnamed');
}

const crowdSize = /\bcrowd size\s*=\s*([^;]*)/i;
const noteSize = /\[size\s*=\s*([^\]]*)\]/i;

/**
 * The size of a crowd stands in tags (`crowd size=around 100`), in older releases in notes (`[size=no
 * report]`).
 */
export function addCrowd(draft: Draft, cells: AcledCells, report: AcledReport): void {
  for (const [column, pattern] of [['tags', crowdSize] as const, ['notes', noteSize] as const]) {
    const found = pattern.exec(cells.text(column).slice(0, 20_000));
    const words = found?.[1]?.trim();
    if (found === null || words === undefined) continue;
    const silent = /^no report$/i.test(words);
    const value: Count | null = silent ? { min: 0, max: null, wording: 'no report' } : readCount(words);
    if (value === null) {
      const message = `The size of the crowd is ${shown(words)}`;
      report('count-not-understood', cells.path(column), message, words, 'one count');
      continue;
    }
    const read = { scope: 'strength', locators: [cells.header(column)], raw: found[0] };
    addClaim(draft, 'strength', value, read).note = 'The size of the crowd.';
    return;
  }
}
