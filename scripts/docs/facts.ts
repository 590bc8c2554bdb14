/** The address of a fact on the site, and the words that its pages say it with. */
import type { Claim } from '../../src/model/claim.js';
import type { Source } from '../../src/model/source.js';
import { formatDate } from '../../src/text/format-date.js';
import { listInWords } from '../../src/text/list.js';
import { upperFirst } from '../../src/text/upper-first.js';

// `up` leads from the page to the root: "" or "../".
export const claimAddress = (id: string, up = ''): string => `${up}claims.html#${id}`;
export const sourceAddress = (id: string, up = ''): string => `${up}sources/${id}.html`;
/** A row of a table that has a page of its own in the reference. */
export const rowAddress = (table: string, id: string, up = ''): string =>
  `${up}variables/kidal-menaka-2006.${table}.html#${id}`;

/** "L'Essor, 26 May 2006": a document as a line names it. */
export const documentInWords = ({ publisher, issued }: Source): string =>
  issued === 'XXXX' ? `${publisher}, undated` : `${publisher}, ${formatDate(issued)}`;

export const propertyInWords = (property: string): string => upperFirst(property.replaceAll('-', ' '));

/** What a claim answers: "Killed or wounded", "Strength (vehicle)", "Commander of". */
export function questionInWords(claim: Claim): string {
  const what =
    claim.property === 'casualties'
      ? upperFirst(listInWords(claim.outcomes, 'or'))
      : propertyInWords(claim.property);
  return 'unit' in claim && claim.unit !== undefined ? `${what} (${claim.unit.replaceAll('-', ' ')})` : what;
}
