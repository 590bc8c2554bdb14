import type { Citation } from '../../model/citation.js';
import type { Claim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import type { Source, SourceAuthor } from '../../model/source.js';
import { assertOptions } from '../../queries/assert-options.js';
import { sources as ourSources } from '../../record.js';
import { rowAt } from '../../text/row-at.js';
import { valueInWords } from '../../text/value-in-words.js';
import { periodicals, wikitextRef } from './wikitext-citation.js';

/** A date of a CSL-JSON item. */
export interface CslDate {
  /** Year, month, day, as far as known; two of them, equally fine, for an interval. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** Whether the date is approximate or uncertain. */
  readonly circa?: boolean;
  /** An EDTF string that date-parts cannot hold. */
  readonly literal?: string;
}

/** A name of a CSL-JSON item. */
export type CslName =
  | {
      /** The family name; the whole name where it has no parts. */
      readonly family: string;
      /** The given names. */
      readonly given?: string;
    }
  | {
      /** An institution, as it stands. */
      readonly literal: string;
    };

/** An item of CSL-JSON, which Zotero, pandoc and citeproc read. */
export interface CslItem {
  /** Id of the source. */
  readonly id: string;
  /** The type of document. */
  readonly type: Source['type'];
  /** Its title. */
  readonly title: string;
  /** Its authors, where it names any. */
  readonly author?: readonly CslName[];
  /** Who published it. */
  readonly publisher: string;
  /** The periodical or site it stands in; for periodicals, the publisher. */
  readonly 'container-title'?: string;
  /** When; absent where the document bears no date. */
  readonly issued?: CslDate;
  /** When the copy was read, where recorded. */
  readonly accessed?: CslDate;
  /** Where it was read. */
  readonly URL?: string;
  /** The site that copied it, where the address is not the publisher's own. */
  readonly source?: string;
  /** BCP 47 tag of its language. */
  readonly language: string;
  /** What to beware of. */
  readonly note?: string;
}

/** What can be cited: a source, a claim, or anything with `citations`. */
export type Citable =
  | Source
  | Claim
  | {
      /** Where it can be checked. */
      readonly citations: readonly Citation[];
    };

/** A date, or both ends of an interval, in plain EDTF; anything finer is left as a literal. */
const plainDate = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

function dateParts(edtf: string): readonly number[] | null {
  const match = plainDate.exec(edtf);
  if (!match) return null;
  return match
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
}

function cslDate(edtf: string): CslDate | undefined {
  if (/^X{4}$/.test(edtf)) return undefined;
  const circa = /[~%?]$/.test(edtf);
  const ends = edtf
    .replace(/[~%?]$/, '')
    .split('/')
    .map(dateParts);
  const known = ends.filter((end) => end !== null);
  if (known.length !== ends.length || ends.length > 2) return { literal: edtf };
  // Processors refuse an interval from a month to a day: both ends as fine as the coarser.
  const parts = Math.min(...known.map((end) => end.length));
  const dates = { 'date-parts': known.map((end) => end.slice(0, parts)) };
  return circa ? { ...dates, circa } : dates;
}

function cslName(author: SourceAuthor): CslName {
  if ('literal' in author) return { literal: author.literal };
  return author.given === undefined
    ? { family: author.family }
    : { family: author.family, given: author.given };
}

function cslItem(source: Source): CslItem {
  const issued = cslDate(source.issued);
  const accessed = source.accessed === undefined ? undefined : cslDate(source.accessed);
  return {
    id: source.id,
    type: source.type,
    title: source.title,
    ...(source.author && { author: source.author.map(cslName) }),
    publisher: source.publisher,
    ...(periodicals.has(source.type) && { 'container-title': source.publisher }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(source.URL !== undefined && { URL: source.URL }),
    ...(source.copy && { source: source.copy.site }),
    language: source.language,
    ...(source.note !== undefined && { note: source.note }),
  };
}

/** The sources behind a thing, each once, with all the locators given for it. */
function cited(
  what: Citable | readonly Citable[],
  sources: ConflictRecord['sources'],
): Map<Source, string[]> {
  const found = new Map<Source, string[]>();
  const add = (id: string, locators: readonly string[]): void => {
    const source = rowAt(sources, id);
    if (!source) throw new RangeError(`unknown source '${id}': pass the record that has it`);
    found.set(source, [...new Set([...(found.get(source) ?? []), ...locators])]);
  };
  for (const one of isList(what) ? what : [what]) {
    if (typeof one !== 'object' || one === null)
      throw new TypeError(
        `toCitations takes a source, a claim or what has citations, got ${valueInWords(one)}`,
      );
    if ('citations' in one) for (const { source, locator } of one.citations) add(source, [locator]);
    else if ('locators' in one) add(one.source, one.locators);
    else found.set(one, found.get(one) ?? []);
  }
  return found;
}

const isList = (what: Citable | readonly Citable[]): what is readonly Citable[] => Array.isArray(what);

/** Whether an article may cite it: no encyclopedia is a source for an encyclopedia. */
const isCitable = ({ type, independence }: Source): boolean =>
  type !== 'entry-encyclopedia' && independence !== 'wikipedia-family';

/**
 * The sources of a claim, an entry, a participant, a location, the event, or of a list of them, ready
 * for a reference manager (`as: 'csl'`, CSL-JSON) or for a Wikipedia article (`as: 'wikitext'`, one
 * `<ref>` with a cite template and the locators to each). Each source once, in order of appearance.
 *
 * Wikitext follows Citation Style 1: dates in its forms, `|via=` for a copy that does not stand with the publisher,
 * and a word on how to find what has no address. Encyclopedias are left out: none is a source for another.
 *
 * @param what - A source, a claim or a row, or several of them.
 * @param options - In which form: CSL-JSON or wikitext.
 * @throws RangeError when a citation names a source that the record has not, or there is no such form; TypeError
 * when there is nothing to cite or there are no options.
 * @group Write other formats
 * @example
 * ```ts
 * import { getClaim } from 'kidal-menaka-2006';
 * import { toCitations } from 'kidal-menaka-2006/formats';
 * toCitations(getClaim('l-essor-2006-05-26-casualties-killed'), { as: 'csl' })[0].id //=> 'l-essor-2006-05-26'
 * ```
 */
export function toCitations(
  what: Citable | readonly Citable[],
  options: { readonly as: 'csl' },
  record?: Pick<ConflictRecord, 'sources'>,
): readonly CslItem[];
export function toCitations(
  what: Citable | readonly Citable[],
  options: { readonly as: 'wikitext' },
  record?: Pick<ConflictRecord, 'sources'>,
): readonly string[];
export function toCitations(
  what: Citable | readonly Citable[],
  options: { readonly as: 'csl' | 'wikitext' },
  record: Pick<ConflictRecord, 'sources'> = { sources: ourSources },
): readonly CslItem[] | readonly string[] {
  assertOptions('toCitations', options, 'as');
  const { as } = options;
  if (as !== 'csl' && as !== 'wikitext')
    throw new RangeError(`unknown form ${valueInWords(as)} of citations, expected 'csl' or 'wikitext'`);
  const found = [...cited(what, record.sources)];
  return as === 'csl'
    ? found.map(([source]) => cslItem(source))
    : found.flatMap(([source, locators]) => (isCitable(source) ? [wikitextRef(source, locators)] : []));
}
