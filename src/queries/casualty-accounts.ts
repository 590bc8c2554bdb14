import type { RecordIds } from '../../data/ids.js';
import type { CasualtiesClaim, Claim, Outcome, Speaker } from '../model/claim.js';
import type { Ids } from '../model/ids.js';
import type { ConflictRecord } from '../model/record.js';
import { claims, event, sources, voices } from '../record.js';
import { assertTables } from './assert-tables.js';
import { accountsOf } from './casualty-figures.js';
import { speakerOf } from './voice-of.js';

/**
 * What one voice says of the casualties in one document: a row of a table of tolls.
 *
 * @group Count casualties
 */
export interface CasualtyAccount<I extends Ids = Ids> {
  /** The document. */
  readonly source: I['source'];
  /** The voice. */
  readonly voice: string;
  /** Whoever is quoted; `null` where the document speaks for itself. */
  readonly statedBy: Speaker<I> | null;
  /** When it was said, in EDTF: the claim's own date, else the document's. `XXXX` where neither is known. */
  readonly statedOn: string;
  /**
   * The claims on the dead, each with its side, place and status, in the order of the table; empty where it
   * is silent.
   */
  readonly killed: readonly CasualtiesClaim<I>[];
  /** The claims on the wounded. */
  readonly wounded: readonly CasualtiesClaim<I>[];
  /** The claims on the captured. */
  readonly captured: readonly CasualtiesClaim<I>[];
  /** The claims on the missing. */
  readonly missing: readonly CasualtiesClaim<I>[];
  /** Claims on any other outcome, on combined ones, and on things that are not people. */
  readonly others: readonly CasualtiesClaim<I>[];
  /** Whether the same voice has replaced every figure of the row. */
  readonly superseded: boolean;
}

const columns: readonly Outcome[] = ['killed', 'wounded', 'captured', 'missing'];
const isColumn = (claim: CasualtiesClaim): boolean =>
  claim.unit === undefined &&
  claim.outcomes.length === 1 &&
  columns.some((outcome) => outcome === claim.outcomes[0]);

/**
 * The accounts of the casualties: a row per document and voice, ready for a table of tolls.
 *
 * The reference account comes first, then by the date on which it was said (`XXXX` last), then by source.
 * Nothing is added or left out: superseded and deprecated claims are there, as they are marked.
 *
 * @group Count casualties
 * @example
 * ```ts
 * import { casualtyAccounts } from 'kidal-menaka-2006';
 *
 * const [reference] = casualtyAccounts();
 * reference?.voice //=> 'fagaga'
 * reference?.killed.map((claim) => [claim.side, claim.value.min]) //=> [['government', 2], ['mutineers', 2]]
 * reference?.wounded //=> []
 * ```
 */
export function casualtyAccounts(): readonly CasualtyAccount<RecordIds>[];
/** The same, in a record of your own. */
export function casualtyAccounts(
  record: Pick<ConflictRecord, 'event' | 'claims' | 'sources' | 'voices'>,
): readonly CasualtyAccount[];
export function casualtyAccounts(
  record: Pick<ConflictRecord, 'event' | 'claims' | 'sources' | 'voices'> = {
    event,
    claims,
    sources,
    voices,
  },
): readonly CasualtyAccount[] {
  assertTables('casualtyAccounts', record, 'event', 'claims', 'sources', 'voices');
  const casualties = record.claims
    .filter((claim: Claim): claim is CasualtiesClaim => claim.property === 'casualties')
    .filter((claim) => claim.about === record.event.id);
  const rows = accountsOf(casualties, record).flatMap(
    ({ voice, claims: said }): readonly CasualtyAccount[] => {
      const [first] = said;
      if (first === undefined) return [];
      const of = (outcome: Outcome) =>
        said.filter((claim) => isColumn(claim) && claim.outcomes[0] === outcome);
      const issued = Object.hasOwn(record.sources, first.source)
        ? record.sources[first.source]?.issued
        : undefined;
      return [
        {
          source: first.source,
          voice,
          statedBy:
            said.map((claim) => speakerOf(claim, record)).find((speaker) => speaker !== undefined) ?? null,
          statedOn: said.find((claim) => claim.statedOn !== undefined)?.statedOn?.edtf ?? issued ?? 'XXXX',
          killed: of('killed'),
          wounded: of('wounded'),
          captured: of('captured'),
          missing: of('missing'),
          others: said.filter((claim) => !isColumn(claim)),
          superseded: said.every((claim) => claim.supersededBy !== undefined),
        },
      ];
    },
  );
  const reference = record.event.referenceSource;
  const late = (row: CasualtyAccount): number => (row.source === reference ? 0 : 1);
  return rows.sort(
    (a, b) => late(a) - late(b) || compareText(a.statedOn, b.statedOn) || compareText(a.source, b.source),
  );
}

// By code unit, so that the order is the same in every locale.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
