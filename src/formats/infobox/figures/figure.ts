import type { Outcome } from '../../../model/claim.js';
import type { Count } from '../../../model/count.js';
import type { CountTextOptions } from '../../count-text/numeral.js';
import type { NounKind, Status } from '../lexicon.js';
import type { EventSpan, Qualifiers } from '../qualifiers.js';

/** One figure of a line and all that the line says of it. */
export interface Figure {
  readonly count: Count;
  /** Empty where the line names none. */
  readonly outcomes: readonly Outcome[];
  /** The noun as found, singular, where it is not people. */
  readonly unit?: string | undefined;
  /** The noun as found. */
  readonly noun: string;
  readonly kind: NounKind;
  readonly status?: Status | undefined;
  readonly qualifiers: Qualifiers;
  /** It says it is the sum of others. */
  readonly total: boolean;
  /** The figure of the same line within which it lies. */
  readonly within?: number | undefined;
  /** It stands outside parentheses and "including". */
  readonly main: boolean;
  /** Where in the value it begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Where in the value the number itself stands. */
  readonly numberFrom: number;
  readonly numberTo: number;
  /** The number as it stands. */
  readonly number: string;
}

/** Something in a line that was not read, for an issue. */
export interface Unread {
  readonly code: 'number-ambiguous' | 'outcome-not-known' | 'dot-read-as-thousands' | 'text-not-read';
  readonly words: string;
}

export interface LineReading {
  readonly figures: readonly Figure[];
  readonly unread: readonly Unread[];
}

export interface ReadingContext {
  readonly property: 'casualties' | 'strength';
  readonly span: EventSpan | null;
  readonly options: CountTextOptions;
}

export interface FigureDraft {
  count: Count;
  outcomes: readonly Outcome[];
  noun: string;
  kind: NounKind;
  status: Status | undefined;
  qualifiers: Qualifiers;
  total: boolean;
  within: number | undefined;
  main: boolean;
  from: number;
  to: number;
  numberFrom: number;
  numberTo: number;
  number: string;
  joint: string;
  textFrom: number;
  textTo: number;
  /** Where in the text the number ends. */
  numberEnd: number;
  dropped: boolean;
}
