import type { RecordIds, SourceId } from '../../data/ids.js';
import type { Claim, ConflictRecord } from '../model/index.js';
import { claims, event, sources } from '../record.js';
import { assertTables } from '../text/assert-tables.js';
import { claimsById } from './compare-scopes.js';
import type { IdsOf } from './ids-of.js';
import { isIgnorance, supportIn } from './support.js';
import { rowOf } from './unknown-id.js';
import { isIndependent, isPlain } from './voice-of.js';

const ours = { event, claims, sources };
type Tables = Pick<ConflictRecord, keyof typeof ours>;

/**
 * The claims of a source that no other voice supports, in the order of the table.
 *
 * A claim is supported where another voice says the same of the same side, place, status and time, or
 * something narrower from which it follows ("4 July" for "July"), in the same document or in another. Hedged,
 * inferred, superseded and deprecated claims support nothing, nor does another copy or translation of the encyclopedia. To say that something is not
 * known needs no support. That a claim is uncorroborated does not make it wrong: it rests on one voice.
 *
 * A `RangeError` for an unknown source.
 *
 * @param source - A source; left out, that of the reference source.
 * @group See where sources disagree
 * @example
 * ```ts
 * import { uncorroborated } from 'kidal-menaka-2006';
 *
 * uncorroborated().some((claim) => claim.property === 'strength' && claim.value.min === 150) //=> true
 * ```
 */
export function uncorroborated(source?: SourceId): readonly Claim<RecordIds>[];
/** The same, in a record of your own. */
export function uncorroborated<R extends Pick<ConflictRecord, 'event' | 'claims' | 'sources'>>(
  source: IdsOf<R>['source'] | undefined,
  record: R,
): readonly Claim<IdsOf<R>>[];
export function uncorroborated(source?: string, record: Tables = ours): readonly Claim[] {
  assertTables('uncorroborated', record, Object.keys(ours));
  const asked = source ?? record.event.referenceSource;
  rowOf('source', asked, record.sources);
  // Two voices that one document quotes support each other, in an encyclopedia too.
  const isBorneOut = supportIn(
    record.claims.filter(
      (claim) => isPlain(claim) && (claim.source === asked || isIndependent(claim, record)),
    ),
    { ...record, claimsById: claimsById(record.claims) },
  );
  return record.claims.filter((claim) => claim.source === asked && !isIgnorance(claim) && !isBorneOut(claim));
}
