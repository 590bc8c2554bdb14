import type { Outcome } from '../../../model/claim.js';
import type { Count } from '../../../model/count.js';
import type { EdtfDate } from '../../../model/edtf-date.js';
import type { Status } from '../lexicon.js';
import type { EventSpan } from '../qualifiers.js';

/** One figure of a value of casualties or strength, with all that confines it. */
export interface FieldFigure {
  readonly count: Count;
  readonly outcomes: readonly Outcome[];
  readonly unit?: string | undefined;
  /** Whether it is not known if what is counted are people. */
  readonly unitUnknown: boolean;
  readonly status?: Status | undefined;
  /** The party, contingent or service it is confined to, as named; `flag` where by its flag. */
  readonly group?: { readonly name: string; readonly flag: boolean } | undefined;
  readonly place?: string | undefined;
  readonly during?: EdtfDate | undefined;
  readonly statedOn?: EdtfDate | undefined;
  readonly speaker?: string | undefined;
  readonly hedged: boolean;
  readonly note?: string | undefined;
  /** It speaks of all sides together. */
  readonly allSides: boolean;
  /** The figure within which it lies, by index. */
  readonly within?: number | undefined;
  /** What was read, as it stands in the value. */
  readonly raw: string;
}

export interface FieldFinding {
  readonly code:
    | 'number-not-read'
    | 'number-ambiguous'
    | 'outcome-not-known'
    | 'dot-read-as-thousands'
    | 'text-not-read'
    | 'qualifier-not-modelled';
  readonly words: string;
  readonly numbers: readonly string[];
}

export interface FieldReading {
  readonly figures: readonly FieldFigure[];
  readonly findings: readonly FieldFinding[];
  readonly notes: readonly string[];
  readonly damaged: boolean;
  readonly placeholder: boolean;
}

export interface FieldContext {
  readonly property: 'casualties' | 'strength';
  readonly span: EventSpan | null;
  readonly romance: boolean;
  /** What the parameter's own name says: `fatalities`, `polstrength1`. */
  readonly outcomes?: readonly Outcome[] | undefined;
  readonly status?: Status | undefined;
}

export interface FieldDraft extends Omit<FieldFigure, 'within' | 'raw'> {
  within: number | undefined;
  readonly total: boolean;
  readonly block: number;
  readonly line: number;
  readonly bare: boolean;
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  speaker?: string | undefined;
}
