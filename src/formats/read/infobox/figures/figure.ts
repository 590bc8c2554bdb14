import type { Outcome } from '../../../../model/claim.js';
import type { Count } from '../../../../model/count.js';
import type { EdtfDate } from '../../../../model/edtf-date.js';
import type { CountTextOptions } from '../../count-text.js';
import type { InfoboxIssueCode } from '../issue-codes.js';
import type { NounKind, Status } from '../nouns.js';

/** What a heading, a parenthesis or the words beside a figure say of it. */
export interface Said {
  readonly speaker?: string | undefined;
  readonly during?: EdtfDate | undefined;
  readonly statedOn?: EdtfDate | undefined;
  readonly place?: string | undefined;
  readonly outcomes?: readonly Outcome[] | undefined;
  readonly status?: Status | undefined;
  readonly unit?: string | undefined;
  /** The party, contingent or service, as named; `flag` where by its flag. */
  readonly group?: { readonly name: string; readonly flag: boolean } | undefined;
  readonly approximate?: true | undefined;
  readonly hedged?: true | undefined;
  /** It is the sum of others. */
  readonly total?: true | undefined;
  /** It speaks of all sides together. */
  readonly allSides?: true | undefined;
  /** What has no place of its own in a claim. */
  readonly note?: string | undefined;
}

/** One figure of a value: found as a number, filled by one pass after the other, claimed once. */
export interface Figure {
  count: Count;
  /** The number as it stands. */
  readonly number: string;
  outcomes: readonly Outcome[];
  /** Its outcome is a word for people: "hostages", who may have met with another. */
  isNounOutcome: boolean;
  /** The noun as found. */
  noun: string;
  /** The noun where it tells more than "people": "infantry", "Hezbollah fighters". */
  nounNote: string;
  kind: NounKind;
  status: Status | undefined;
  /** The noun, singular, where things are counted. */
  unit: string | undefined;
  said: Said;
  total: boolean;
  /** It stands outside parentheses and "including". */
  main: boolean;
  /** It names no outcome, noun or unit. */
  bare: boolean;
  /** The figure within which it lies. */
  within: Figure | undefined;
  /** It was not understood, or is part of another: no claim is made of it. */
  dropped: boolean;
  /** The words between it and the next. */
  joint: string;
  /** It counts some of those before: "2 of whom were civilians". */
  ofThem: boolean;
  /** Its verb is one that no outcome has. */
  unknown: boolean;
  /** In the line, without parentheses: where it begins, where its number ends, where its words end. */
  readonly textFrom: number;
  numberEnd: number;
  textTo: number;
  /** In the value: where it and where its number begins and ends. */
  readonly from: number;
  to: number;
  readonly numberFrom: number;
  numberTo: number;
  /** The line of the value, and the stretch of lines that headings hold together. */
  line: number;
  block: number;
}

/** What was not read, for an issue. */
export interface Finding {
  readonly code: InfoboxIssueCode;
  readonly words: string;
  readonly numbers?: readonly string[];
  /** The line of the value. */
  readonly line?: number;
}

/** The years an event spans, for dates that leave the year out. */
export interface EventSpan {
  readonly earliest: string;
  readonly latest: string;
}

/** What must be known to read a value of casualties or strength. */
export interface Reading {
  readonly property: 'casualties' | 'strength';
  readonly span: EventSpan | null;
  readonly options: CountTextOptions;
  readonly findings: Finding[];
}

/** A figure of which only the count and the place are known. */
export const newFigure = (
  count: Count,
  number: string,
  at: Pick<Figure, 'textFrom' | 'numberEnd' | 'textTo' | 'from' | 'to' | 'numberFrom' | 'numberTo'>,
): Figure => ({
  count,
  number,
  outcomes: [],
  isNounOutcome: false,
  noun: '',
  nounNote: '',
  kind: 'none',
  status: undefined,
  unit: undefined,
  said: {},
  total: false,
  main: true,
  bare: false,
  within: undefined,
  dropped: false,
  joint: '',
  ofThem: false,
  unknown: false,
  line: 0,
  block: 0,
  ...at,
});

/** Several remarks as one; the later wins, notes are joined. */
export function mergeSaid(...all: readonly Said[]): Said {
  const notes = all.flatMap(({ note }) => (note === undefined || note === '' ? [] : [note]));
  const merged: Said = Object.assign({}, ...all.map(({ note: _, ...rest }) => rest));
  return notes.length === 0 ? merged : { ...merged, note: [...new Set(notes)].join('; ') };
}
