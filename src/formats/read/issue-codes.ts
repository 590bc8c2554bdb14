import type { IssueKind } from '../../model/issue.js';
import { acledIssueCodes } from './acled.js';
import { infoboxIssueCodes } from './infobox/issue-codes.js';
import { rowIssueCodes } from './row.js';
import { ucdpIssueCodes } from './ucdp.js';
import { wikidataIssueCodes } from './wikidata.js';

const codes = {
  infobox: infoboxIssueCodes,
  ucdp: ucdpIssueCodes,
  acled: acledIssueCodes,
  row: rowIssueCodes,
  wikidata: wikidataIssueCodes,
} as const;

/**
 * By reader and code: how grave it is, and what it means.
 *
 * @group Read other formats
 */
export type ReaderIssueCodes = {
  readonly [Reader in keyof typeof codes]: { readonly [Code in keyof (typeof codes)[Reader]]: IssueKind };
};

/**
 * Every code that the readers give their issues, by reader, each with how grave it is and what it means:
 * `infobox` for `fromInfobox`, `ucdp` for `fromUcdpGed`, `acled` for `fromAcled`, `row` for `fromRow`,
 * `wikidata` for `fromWikidata`. A code that two of them have means the same in both. Codes are never
 * renamed; a new one is a minor version.
 *
 * @group Read other formats
 * @example
 * ```ts
 * import { fromUcdpGed, readerIssueCodes } from 'kidal-menaka-2006/formats';
 *
 * const row = { best: 4, low: 4, high: 4, deaths_a: 2, deaths_b: 1, deaths_civilians: 0, deaths_unknown: 0 };
 * fromUcdpGed(row).issues.map(({ code }) => code) //=> ['ucdp-sum']
 * readerIssueCodes.ucdp['ucdp-sum'].severity //=> 'error'
 * ```
 */
export const readerIssueCodes: ReaderIssueCodes = codes;
