/**
 * The id types of one record, in one bundle.
 *
 * Every interface of the model takes it as its only type parameter. Left out, all ids are plain
 * strings, which is what a record of your own needs; this package's own record fills it with
 * unions, so that a reference to a row that does not exist does not compile.
 */
export interface Ids {
  /** Id of the event itself. */
  readonly event: string;
  /** Ids of the sides, without `'unknown'`, which only a claim may use. */
  readonly side: string;
  /** Ids of the participants. */
  readonly participant: string;
  /** Ids of the locations. */
  readonly location: string;
  /** Ids of the timeline entries. */
  readonly entry: string;
  /** Ids of the claims. */
  readonly claim: string;
  /** Ids of the sources. */
  readonly source: string;
  /** Ids of the voices. */
  readonly voice: string;
}
