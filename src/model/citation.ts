import type { Ids } from './ids.js';

/** Where a fact can be checked: a source and the place in it. */
export interface Citation<I extends Ids = Ids> {
  /** The source. */
  readonly source: I['source'];
  /** Where in it: a paragraph (`¶2`), a page (`p. 330`), a part (`infobox, casualties1`). */
  readonly locator: string;
}
