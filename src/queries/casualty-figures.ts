import type { CasualtiesClaim } from '../model/claim.js';
import type { Count } from '../model/count.js';
import type { ConflictRecord } from '../model/record.js';
import { isUnknownCount } from '../text/format-count.js';
import { groupBy } from '../text/group-by.js';
import type { ComparisonTables } from './compare-scopes.js';
import { addCounts, encloseCounts } from './counts.js';
import { voiceOf } from './voice-of.js';
import { isWithin } from './within.js';

/** The tables that tolls are counted from. */
export type CasualtyTables = Pick<ConflictRecord, 'event' | 'sources'> & ComparisonTables;

/** Which whole is asked for: a place or (`undefined`) the event, of one source or of all. */
export interface CasualtyScope {
  readonly location: string | undefined;
  readonly source: string | undefined;
}

/** What one voice says of one whole: a claim, the span of its readings, or the sum over its sides. */
export interface Figure {
  readonly voice: string;
  readonly count: Count;
  readonly claims: readonly CasualtiesClaim[];
}

/** A claim left out of a figure, and why. */
export interface Left {
  readonly claim: CasualtiesClaim;
  readonly reason: string;
}

/** Figures that are used, and claims that are not. */
export interface Sifted {
  readonly figures: readonly Figure[];
  readonly left: readonly Left[];
}

const leave = (claims: readonly CasualtiesClaim[], reason: string): readonly Left[] =>
  claims.map((claim) => ({ claim, reason }));

/** Why a claim does not speak of the whole that is asked for; `undefined` where it does. */
export function reasonToLeave(
  claim: CasualtiesClaim,
  scope: CasualtyScope,
  tables: CasualtyTables,
): string | undefined {
  if (claim.rank === 'deprecated') return 'shown wrong';
  if (claim.supersededBy !== undefined) {
    // What one source said remains what it said, until it corrects itself.
    const successor = tables.claimsById.get(claim.supersededBy);
    if (scope.source === undefined || successor?.source === claim.source)
      return `superseded by ${claim.supersededBy}`;
  }
  if (claim.location !== scope.location) {
    if (claim.location === undefined) return `speaks of the event, not of ${scope.location} alone`;
    const isWider = scope.location !== undefined && isWithin(scope.location, claim.location, tables);
    return isWider ? `speaks of all of ${claim.location}` : `confined to ${claim.location}`;
  }
  if (claim.status !== undefined) return `confined to status ${claim.status}`;
  if (claim.during !== undefined) return `holds for ${claim.during.edtf} alone`;
  if (claim.partOf !== undefined) {
    // A side's dead inside an account's total are still all of that side's dead.
    const whole = tables.claimsById.get(claim.partOf);
    if (whole === undefined || whole.side === claim.side) return `part of ${claim.partOf}`;
  }
  return undefined;
}

// Keeps the figures that pass; where none does, all of them.
function sift(
  { figures, left }: Sifted,
  passes: (figure: Figure) => boolean,
  why: (figure: Figure) => string,
): Sifted {
  const kept = figures.filter(passes);
  if (kept.length === 0) return { figures, left };
  const rest = figures.filter((figure) => !passes(figure));
  return { figures: kept, left: [...left, ...rest.flatMap((figure) => leave(figure.claims, why(figure)))] };
}

const siftPreferred = (sifted: Sifted): Sifted =>
  sift(
    sifted,
    (figure) => figure.claims.every((claim) => claim.rank === 'preferred'),
    () => 'another reading is preferred',
  );

/** Whoever states a number goes before whoever does not know one, plain words before hedged ones. */
const siftPlain = (sifted: Sifted): Sifted =>
  sift(
    sift(
      sifted,
      (figure) => !isUnknownCount(figure.count),
      () => 'says that it is not known',
    ),
    (figure) => figure.claims.every((claim) => claim.basis === undefined),
    (figure) => figure.claims.find((claim) => claim.basis !== undefined)?.basis ?? 'hedged',
  );

/** Papers that pass one voice on count once, while they give the same figure. */
function siftRepeats({ figures, left }: Sifted): Sifted {
  const kept = new Map<string, Figure>();
  const repeats: Left[] = [];
  for (const figure of figures) {
    const { min, max, best, approximate } = figure.count;
    const key = JSON.stringify([figure.voice, min, max, best ?? null, approximate ?? false]);
    if (kept.has(key)) repeats.push(...leave(figure.claims, `repeats the voice ${figure.voice}`));
    else kept.set(key, figure);
  }
  return { figures: [...kept.values()], left: [...left, ...repeats] };
}

/** The figures that count together: of one source its preferred reading, of all sources each voice once. */
export const siftFigures = (sifted: Sifted, scope: CasualtyScope): Sifted =>
  siftRepeats(siftPlain(scope.source === undefined ? sifted : siftPreferred(sifted)));

/** What one account says of one side (`undefined`: of all together). */
export function figureOf(
  account: readonly CasualtiesClaim[],
  voice: string,
  side: string | undefined,
): Sifted {
  const claims = account.filter((claim) => claim.side === side);
  const readings = claims.map((claim) => ({ voice, count: claim.value, claims: [claim] }));
  const { figures, left } = siftPlain(siftPreferred({ figures: readings, left: [] }));
  if (figures.length === 0) return { figures, left };
  const count = encloseCounts(...figures.map((figure) => figure.count));
  return { figures: [{ voice, count, claims: figures.flatMap((figure) => figure.claims) }], left };
}

/**
 * What one account says of all sides together: its own total, else the sum over the sides, if it gives each.
 */
export function totalOf(
  account: readonly CasualtiesClaim[],
  voice: string,
  sides: readonly string[],
): Sifted {
  const whole = figureOf(account, voice, undefined);
  if (whole.figures.length > 0) return whole;
  const parts = sides.map((side) => figureOf(account, voice, side));
  const named = parts.flatMap((part) => part.figures);
  const unnamed = figureOf(account, voice, 'unknown');
  const figures = [...named, ...unnamed.figures];
  const left = [...parts, unnamed].flatMap((part) => part.left);
  const claims = figures.flatMap((figure) => figure.claims);
  if (named.length < sides.length || claims.length === 0) {
    const reason = figures.length === 1 ? 'gives one side only' : 'does not give every side';
    return { figures: [], left: [...left, ...leave(claims, reason)] };
  }
  return { figures: [{ voice, count: addCounts(...figures.map((figure) => figure.count)), claims }], left };
}

/**
 * The claims of each account: one voice in one document. Two speakers whom a paper quotes are two accounts.
 */
export function accountsOf(
  claims: readonly CasualtiesClaim[],
  tables: Pick<ConflictRecord, 'sources'>,
): readonly { readonly voice: string; readonly claims: readonly CasualtiesClaim[] }[] {
  const accounts = groupBy(claims, (claim) => JSON.stringify([claim.source, voiceOf(claim, tables)]));
  return [...accounts.values()].flatMap((said) =>
    said[0] === undefined ? [] : [{ voice: voiceOf(said[0], tables), claims: said }],
  );
}
