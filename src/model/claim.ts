import type { ClockTime } from './clock-time.js';
import type { Coded } from './coded.js';
import type { Coordinates } from './coordinates.js';
import type { Count } from './count.js';
import type { EdtfDate } from './edtf-date.js';
import type { Ids } from './ids.js';

/** Who is quoted. */
export interface Speaker<I extends Ids = Ids> {
  /** The name or office, as the source gives it. */
  readonly name: string;
  /** The participant it is, if it is one of the record's. */
  readonly participant?: I['participant'] | undefined;
  /** The party they speak for; `null` where none is known. */
  readonly side: I['side'] | null;
}

/** What a claim can be about: the event, a timeline entry, a participant or a location. */
export type SubjectId<I extends Ids = Ids> = I['event'] | I['entry'] | I['participant'] | I['location'];

/** What every claim has, whatever it is about. */
interface ClaimBase<I extends Ids> {
  /** Source id, property and scope, never the value: a corrected number keeps its id. */
  readonly id: I['claim'];
  /** What it is about: the event, a timeline entry, a participant or a location. */
  readonly about: SubjectId<I>;
  /** The side it speaks of. Absent: the source does not split by side. `'unknown'`: it has a cell "side unknown". */
  readonly side?: I['side'] | 'unknown' | undefined;
  /** The place it is confined to, where narrower than what it is about. */
  readonly location?: I['location'] | undefined;
  /** The people it is confined to. */
  readonly status?: 'military' | 'police' | 'civilian' | 'unknown' | undefined;
  /** The count this one lies inside (75 in 150). It is never added to it. */
  readonly partOf?: I['claim'] | undefined;
  /** The time for which the value holds. */
  readonly during?: EdtfDate | undefined;
  /** When it was said, where that differs from the source's own date or matters. */
  readonly statedOn?: EdtfDate | undefined;
  /** The source that says it. */
  readonly source: I['source'];
  /** Where in the source. A value that it repeats is one claim with two locators. */
  readonly locators: readonly string[];
  /** The voice, where it is not the source's own: a quoted speaker, a wire, an official toll. */
  readonly voice?: I['voice'] | undefined;
  /** Whoever is quoted as saying it, where the voice's own row does not say it already. */
  readonly statedBy?: Speaker<I> | undefined;
  /** The later claim by which the same voice replaced this one. Kept and shown, left out of totals. */
  readonly supersededBy?: I['claim'] | undefined;
  /** `hedged`: the source says "it seems" · `inferred`: our arithmetic, reasoned in `note`. Neither supports a position. */
  readonly basis?: 'hedged' | 'inferred' | undefined;
  /** `preferred`: the reading the constants follow, no judgement of truth · `deprecated`: shown wrong, the reason in `note`. */
  readonly rank: 'preferred' | 'normal' | 'deprecated';
  /** What a reader must know to use it. */
  readonly note?: string | undefined;
  /** The words or the cell that were read, in imported accounts. */
  readonly raw?: string | undefined;
}

/** What befell the people counted. `unspecified` where a source says just "casualties" or "losses". */
export type Outcome =
  | 'killed'
  | 'wounded'
  | 'captured'
  | 'missing'
  | 'surrendered'
  | 'deserted'
  | 'executed'
  | 'arrested'
  | 'displaced'
  | 'evacuated'
  | 'sick'
  | 'destroyed'
  | 'damaged'
  | 'lost'
  | 'unspecified';

/** How many were killed, wounded, captured, … */
export interface CasualtiesClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property: 'casualties';
  /** The value that it states. */
  readonly value: Count;
  /** A sorted, non-empty set: `['killed', 'wounded']` is "killed or wounded" and is never split. */
  readonly outcomes: readonly Outcome[];
  /** What is counted, where not people: `'vehicle'`, `'aircraft'`. */
  readonly unit?: string | undefined;
}

/** How many took part. */
export interface StrengthClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property: 'strength';
  /** How many. */
  readonly value: Count;
  /** What is counted, where not people: `'vehicle'`, `'aircraft'`. */
  readonly unit?: string | undefined;
}

/** When it happened. */
export interface DateClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property: 'date';
  /** When. `null`: the source says it is not known. */
  readonly value: EdtfDate | null;
}

/** At what time of day. */
export interface TimeClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property: 'time';
  /** At what hour, local time. `null`: the source says it is not known. */
  readonly value: ClockTime | null;
}

/** Where it happened: one reading, the whole list. */
export interface LocationsClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property: 'locations';
  /** The whole list. `null`: the source says it is not known. `[]`: it says there was none. */
  readonly value: readonly I['location'][] | null;
}

/** At which point. */
export interface CoordinatesClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property: 'coordinates';
  /** The point, WGS 84. `null`: the source says it is not known. */
  readonly value: Coordinates | null;
}

/** Who: the parties of a side, its commanders; who negotiated, signed or joined; what a participant belongs to, commands or is kin of. */
export interface ParticipantsClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property:
    | 'belligerents'
    | 'commanders'
    | 'actors'
    | 'target'
    | 'member-of'
    | 'subgroup-of'
    | 'commander-of'
    | 'kin-of';
  /** One reading, the whole list. `null`: the source says it is not known. `[]`: it says there were none. */
  readonly value: readonly I['participant'][] | null;
}

/** What it belongs to or refers to: timeline entries or the event. */
export interface ReferencesClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property: 'part-of' | 'refers-to';
  /** The whole list. `null`: the source says it is not known. `[]`: it says there is none. */
  readonly value: readonly (I['entry'] | I['event'])[] | null;
}

/** Which side won. */
export interface VictorClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property: 'victor';
  /** The side; `'none'`: the source says that nobody won. `null`: it says it is not known. */
  readonly value: I['side'] | 'none' | null;
}

/** How it ended; which post or rank a person held; what is said of someone's standing. */
export interface CodedClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property: 'result' | 'post' | 'military-rank' | 'standing';
  /** One reading: a code to compare by, and the words. `null`: the source says it is not known. */
  readonly value: Coded | null;
}

/** Why it happened, what was demanded, what was agreed: one reading, the whole list. */
export interface CodedListClaim<I extends Ids = Ids> extends ClaimBase<I> {
  /** What it states; the type of `value` follows from it. */
  readonly property: 'causes' | 'demands' | 'terms';
  /** The whole list. `null`: the source says it is not known. `[]`: it says there were none. */
  readonly value: readonly Coded[] | null;
}

/**
 * One source saying one value of one property. Told apart by `property`, from which the type of
 * `value` follows. `null` as a value: the source says it does not know. `[]`: it says there were
 * none. No claim at all: it is silent.
 */
export type Claim<I extends Ids = Ids> =
  | CasualtiesClaim<I>
  | StrengthClaim<I>
  | DateClaim<I>
  | TimeClaim<I>
  | LocationsClaim<I>
  | CoordinatesClaim<I>
  | ParticipantsClaim<I>
  | ReferencesClaim<I>
  | VictorClaim<I>
  | CodedClaim<I>
  | CodedListClaim<I>;

/** Every property a claim can state. */
export type ClaimProperty =
  | 'casualties'
  | 'strength'
  | 'date'
  | 'time'
  | 'locations'
  | 'coordinates'
  | ParticipantsClaim['property']
  | ReferencesClaim['property']
  | 'victor'
  | CodedClaim['property']
  | CodedListClaim['property'];

type Stating<C, P> = C extends { readonly property: infer Q } ? (P & Q extends never ? never : C) : never;

/** The claims that state a property: `ClaimOf<'date'>` has a date or `null` as its value. */
export type ClaimOf<P extends ClaimProperty, I extends Ids = Ids> = ClaimProperty extends P
  ? Claim<I>
  : Stating<Claim<I>, P>;
