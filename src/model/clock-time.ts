/**
 * A time of day, kept apart from the date because EDTF cannot say "about 05:00". Local time, which
 * in Mali is UTC the whole year.
 */
export interface ClockTime {
  /** The earliest minute it can mean: `'05:00'`. */
  readonly earliest: string;
  /** The latest minute it can mean; the same as `earliest` for a plain time. */
  readonly latest: string;
  /** Present where the source says "around", "about". */
  readonly approximate?: true | undefined;
  /** The source's words where it gives no hour: "early morning". */
  readonly wording?: string | undefined;
}
