import type { RecordIds, SourceId } from '../../data/ids.js';
import type { Claim } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';
import { claims, event, locations, sources } from '../record.js';
import { isUnknownCount } from '../text/format-count.js';
import { groupBy } from '../text/group-by.js';
import { assertTables } from './assert-tables.js';
import { groupKey, verdictInGroup } from './compare-claims.js';
import { type ComparisonTables, orderOfScopes, withIndexes } from './compare-scopes.js';
import { daysOf } from './dates.js';
import { rowOf } from './unknown-id.js';
import { isSupport, voiceOf } from './voice-of.js';

type Tables = Pick<ConflictRecord, 'event' | 'claims' | 'locations' | 'sources'>;

/**
 * Whether what one claim says follows from what the other says: "4 July" bears out "July", "2" bears out
 * "several".
 */
function isBorneOut(claim: Claim, other: Claim, tables: ComparisonTables): boolean {
  const verdict = verdictInGroup(claim, other, tables);
  if (verdict === 'agrees') return true;
  if (verdict !== 'compatible' || orderOfScopes(claim, other, tables) !== 'same') return false;
  if (claim.property === 'date' && other.property === 'date') {
    if (claim.value === null || other.value === null) return false;
    const [wide, narrow] = [daysOf(claim.value), daysOf(other.value)];
    return wide.first <= narrow.first && narrow.last <= wide.last;
  }
  if (
    (claim.property === 'casualties' && other.property === 'casualties') ||
    (claim.property === 'strength' && other.property === 'strength')
  ) {
    const [wide, narrow] = [claim.value, other.value];
    if (isUnknownCount(wide) || isUnknownCount(narrow)) return false;
    return wide.min <= narrow.min && (wide.max === null || (narrow.max !== null && narrow.max <= wide.max));
  }
  return false;
}

const isIgnorance = (claim: Claim): boolean =>
  claim.value === null ||
  ((claim.property === 'casualties' || claim.property === 'strength') && isUnknownCount(claim.value));

/**
 * The claims of a source that no other voice supports, in the order of the table.
 *
 * A claim is supported where another voice says the same of the same side, place, status and time, or
 * something narrower from which it follows ("4 July" for "July"). Hedged, inferred, superseded and deprecated
 * claims support nothing, nor does any copy or translation of the encyclopedia. To say that something is not
 * known needs no support. That a claim is uncorroborated does not make it wrong: it rests on one voice.
 *
 * A `RangeError` for an unknown source.
 *
 * @param source - A source; left out, that of the reference account.
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
export function uncorroborated(
  source: string | undefined,
  record: Pick<ConflictRecord, 'event' | 'claims' | 'locations' | 'sources'>,
): readonly Claim[];
export function uncorroborated(
  source?: string,
  record: Tables = {
    event,
    claims,
    locations,
    sources,
  },
): readonly Claim[] {
  assertTables('uncorroborated', record, 'event', 'claims', 'locations', 'sources');
  const asked = source ?? record.event.referenceSource;
  rowOf('source', asked, record.sources);
  const tables = withIndexes(record);
  const support = groupBy(
    record.claims.filter((claim) => claim.source !== asked && isSupport(claim, record)),
    groupKey,
  );
  return record.claims.filter((claim) => {
    if (claim.source !== asked || isIgnorance(claim)) return false;
    const voice = voiceOf(claim, record);
    const others = support.get(groupKey(claim)) ?? [];
    return !others.some((other) => voiceOf(other, record) !== voice && isBorneOut(claim, other, tables));
  });
}
