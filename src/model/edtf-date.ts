/**
 * A date as far as it is known, in EDTF (ISO 8601-2:2019, all levels), with its bounds beside it so
 * that nobody has to parse EDTF to sort or compare.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export interface EdtfDate {
  /** The date in EDTF: `2006-05-23`, `2006-05-23/2006-05-24`, `[2006-05-22,2006-05-23]`, `2006-05-29~`. */
  readonly edtf: string;
  /** The first day it can mean, as `YYYY-MM-DD` (`-YYYY` before year 0); `null` where open. */
  readonly earliest: string | null;
  /** The last day it can mean, in the same form; `null` where open. */
  readonly latest: string | null;
}
