import type { CasualtiesClaim } from '../../model/claim.js';
import type { Count } from '../../model/count.js';
import { addClaim, addSide, type Draft, idOf, type Mutable, type Said } from './account-builder.js';
import { type Cells, wholeNumber } from './cells.js';
import type { Report } from './issue.js';
import type { Claiming, CountColumns, Table, TableCode } from './table.js';
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

/** What is counted, as a key. */
const whatOf = ({ outcomes }: CountColumns<string>): string => outcomes?.join('-') ?? 'strength';

/** How many scopes a count is confined to. */
export const width = ({ side, status }: CountColumns<string>): number => (side ? 1 : 0) + (status ? 1 : 0);

/** The counts of a row: those of a side or a status inside that of the same outcomes without. */
export function readCounts<C extends string, K extends string>(
  cells: Cells<C>,
  { counts, count: read, speaker }: Table<C, K>,
  report: Report<K | TableCode>,
): Claiming {
  const cell = (column: C | undefined, of: CountColumns<C>): Count | undefined => {
    if (column === undefined) return undefined;
    if (read !== undefined) return read(column, of, cells, report);
    const text = cells.text(column);
    const number = text === '' ? undefined : wholeNumber(text, cells.path(column), report);
    return number === undefined ? undefined : { min: number, max: number };
  };
  const found: { readonly of: CountColumns<C>; readonly count: Count; readonly used: readonly C[] }[] = [];
  const wholes = new Map<string, number>();
  for (const of of counts) {
    const parts = {
      value: cell(of.value, of),
      best: cell(of.best, of),
      min: cell(of.min, of),
      max: cell(of.max, of),
    };
    const { count, isOrdered } = countOf(parts);
    if (count === null) continue;
    const columns = [of.value, of.best, of.min, of.max].filter((column) => column !== undefined);
    const used = columns.filter((column) => cells.text(column) !== '');
    const [first] = used;
    if (first === undefined) continue;
    found.push({ of, count, used });
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
    const most = wholes.get(whatOf(of));
    if (width(of) === 0 && count.max !== null) wholes.set(whatOf(of), count.max);
    else if (width(of) > 0 && most !== undefined && count.min > most) {
      const message = `${cells.header(first)} is at least ${count.min}, the whole at most ${most}`;
      report('count-part', cells.path(first), message, cells.text(first), `at most ${most}`);
    }
  }
  return (draft) => {
    const voice = voiceOf(draft, cells, speaker);
    const ids = new Map<string, string>();
    for (const { of, count, used } of found) {
      const what = whatOf(of);
      if (of.side !== undefined && of.side !== 'unknown') addSide(draft, of.side);
      const notes = [of.note?.(count), voice.note].filter((note) => note !== undefined);
      const raw = used.map(
        (column) => (used.length === 1 ? '' : `${cells.header(column)}=`) + cells.text(column),
      );
      const { id } = addClaim(draft, {
        property: of.outcomes === null ? 'strength' : 'casualties',
        outcomes: of.outcomes ?? undefined,
        value: count,
        side: of.side,
        status: of.status,
        partOf: width(of) === 0 ? undefined : ids.get(what),
        locators: used.map(cells.header),
        statedBy: voice.statedBy,
        voice: voice.voice,
        note: notes.length > 0 ? notes.join(' ') : undefined,
        raw: raw.join(', '),
      } as Said & { readonly property: 'casualties' | 'strength' });
      if (width(of) === 0) ids.set(what, id);
    }
  };
}
