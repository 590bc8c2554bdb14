import type { CasualtiesClaim } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import { addClaim, addSide, type Draft, idOf, type Mutable, type Said } from './account-builder.js';
import { wholeNumber } from './cell-number.js';
import type { Cells } from './cells.js';
import type { Report } from './issue.js';
import type { CountColumns, Table, TableCode } from './table.js';
import { listOf } from './table-sides.js';

/** A count from the cells that bound it: what words leave open is bounded by the columns beside them. */
export function countOf(parts: {
  readonly value?: Count | undefined;
  readonly best?: Count | undefined;
  readonly min?: Count | undefined;
  readonly max?: Count | undefined;
}): { readonly count: Count | null; readonly isOrdered: boolean } {
  const { value, min, max } = parts;
  const isExact = value !== undefined && value.min === value.max && value.approximate === undefined;
  const best = parts.best ?? (isExact ? value : undefined);
  if (min === undefined && max === undefined) return { count: value ?? best ?? null, isOrdered: true };
  const range = isExact ? undefined : value;
  const lows = [min?.min, range?.min || undefined].filter((number) => number !== undefined);
  const highs = [max?.max, range?.max === null && max !== undefined ? undefined : range?.max];
  const ends = highs.filter((number) => number !== undefined);
  const numbers = [...lows, ...ends, best?.min].filter((number) => typeof number === 'number');
  const isOpen = ends.length === 0 || ends.includes(null);
  // Without a lowest number, nothing says that the best one is it.
  const low = lows.length === 0 ? 0 : Math.min(...numbers);
  const high = Math.max(...numbers);
  const count: Mutable<Count> = { min: low, max: isOpen ? null : high };
  if (best !== undefined) count.best = best.min;
  if ([value, min, max].some((part) => part?.approximate)) count.approximate = true;
  if (range?.wording !== undefined) count.wording = range.wording;
  const most = max?.max ?? Infinity;
  const least = Math.max(min?.min ?? 0, range?.min ?? 0);
  return { count, isOrdered: least <= (best?.min ?? most) && (best?.min ?? 0) <= most };
}

const manySources =
  /^(?:\d+|two|three|several|various|many|multiple|[a-z]+teen|twelve) (?:sources|reports|media)\b/i;

/** Whom the counts go back to: one who is quoted, or the sources that the row lists, who are nobody's voice. */
function voiceOf<C extends string>(
  draft: Draft,
  cells: Cells<C>,
  speaker: Table<C, never>['speaker'],
): Partial<Pick<CasualtiesClaim, 'statedBy' | 'voice' | 'note'>> {
  const name = speaker === undefined ? '' : cells.text(speaker.column);
  const names = listOf(name);
  const [one] = names;
  if (speaker === undefined || one === undefined) return {};
  if (names.length > 1 || manySources.test(name)) return { note: `Its sources: ${names.join('; ')}.` };
  const voice = idOf(one, 'unnamed');
  if (speaker.isSource) return { voice, note: `Its source: ${one}.` };
  const side = Object.values(draft.sides).find((other) => other.name.toLowerCase() === one.toLowerCase());
  return { statedBy: { name: one, side: side?.id ?? null }, voice };
}

/** How many scopes a count is confined to. */
export const width = ({ side, status }: CountColumns<string>): number => (side ? 1 : 0) + (status ? 1 : 0);

/** Claims the counts of a row: those of a side or a status inside that of the same outcomes without. */
export function addCounts<C extends string, K extends string>(
  draft: Draft,
  cells: Cells<C>,
  { counts, count: read, speaker }: Table<C, K>,
  report: Report<K | TableCode>,
): void {
  const number = (column: C): Count | undefined => {
    const text = cells.text(column);
    const found = text === '' ? undefined : wholeNumber(text, cells.path(column), report);
    return found === undefined ? undefined : { min: found, max: found };
  };
  const voice = voiceOf(draft, cells, speaker);
  const wholes = new Map<string, { readonly id: string; readonly value: Count }>();
  for (const of of counts) {
    const cell = (column: C | undefined): Count | undefined =>
      column === undefined
        ? undefined
        : read === undefined
          ? number(column)
          : read(column, of, cells, report);
    const parts = { value: cell(of.value), best: cell(of.best), min: cell(of.min), max: cell(of.max) };
    const { count, isOrdered } = countOf(parts);
    const columns = [of.value, of.best, of.min, of.max].filter((column) => column !== undefined);
    const used = columns.filter((column) => cells.text(column) !== '');
    const [first] = used;
    if (count === null || first === undefined) continue;
    if (!isOrdered) {
      const said = used.map((column) => `${cells.header(column)} ${cells.text(column)}`).join(', ');
      const values = Object.fromEntries(used.map((column) => [cells.header(column), cells.text(column)]));
      report(
        'count-order',
        cells.path(first),
        `min ≤ best ≤ max does not hold: ${said}`,
        values,
        'min ≤ best ≤ max',
      );
    }
    const raw = used.map(
      (column) => (used.length === 1 ? '' : `${cells.header(column)}=`) + cells.text(column),
    );
    const what = of.outcomes?.join('-') ?? 'strength';
    const whole = width(of) === 0 ? undefined : wholes.get(what);
    if (of.side !== undefined && of.side !== 'unknown') addSide(draft, of.side);
    const notes = [of.note?.(count), voice.note].filter((note) => note !== undefined);
    const claim = addClaim(draft, {
      property: of.outcomes === null ? 'strength' : 'casualties',
      outcomes: of.outcomes ?? undefined,
      value: count,
      side: of.side,
      status: of.status,
      partOf: whole?.id,
      locators: used.map(cells.header),
      statedBy: voice.statedBy,
      voice: voice.voice,
      note: notes.length > 0 ? notes.join(' ') : undefined,
      raw: raw.join(', '),
    } as Said & { readonly property: 'casualties' | 'strength' });
    if (width(of) === 0) wholes.set(what, claim);
    else if (whole !== undefined && whole.value.max !== null && count.min > whole.value.max) {
      const message = `${cells.header(first)} is at least ${count.min}, the whole at most ${whole.value.max}`;
      report('count-part', cells.path(first), message, cells.text(first), `at most ${whole.value.max}`);
    }
  }
}
