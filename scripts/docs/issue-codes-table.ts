/** The list of issue codes that the guide to formats shows: one table for each set of readers that share codes. */
import { fileIssueCodes } from '../../src/cli/issue-codes.js';
import type { IssueCodes } from '../../src/formats/read/issue.js';
import { readerIssueCodes as readers } from '../../src/formats/read/issue-codes.js';
import { issueCodes as records } from '../../src/schemas/issue-codes.js';
import { inline, table } from './markdown.js';

/** Who reports what, in the order in which the guide has them. */
const tables: readonly (readonly [who: string, codes: IssueCodes])[] = [
  ['`fromRow`', readers.row],
  ['`fromUcdpGed`', readers.ucdp],
  ['`fromAcled`', readers.acled],
  ['`fromWikidata`', readers.wikidata],
  ['`fromInfobox`', readers.infobox],
  ['`validateRecord`', records],
  ['The command, of the file itself', fileIssueCodes],
];

/** Markdown of a description: what stands in backticks stays as it is; an underscore inside a name emphasises nothing. */
const prose = (text: string): string =>
  text
    .split('`')
    .map((part, index) =>
      index % 2 === 0 ? inline(part).replace(/(?<=\w)\\_(?=\w)/g, '_') : `\`${part.replaceAll('|', '\\|')}\``,
    )
    .join('');

/** Markdown: a code that several readers report with one meaning stands once, under the names of all of them. */
export function issueCodesTable(): string {
  const rows = new Map<string, { readonly who: string[]; readonly cells: readonly string[] }>();
  for (const [who, codes] of tables) {
    for (const [code, { severity, description }] of Object.entries(codes)) {
      const cells = [`\`${code}\``, severity, prose(description)];
      const row = rows.get(cells.join());
      if (row) row.who.push(who);
      else rows.set(cells.join(), { who: [who], cells });
    }
  }
  const sections = new Map<string, (readonly string[])[]>();
  for (const { who, cells } of rows.values()) {
    const heading = who.join(', ');
    sections.set(heading, [...(sections.get(heading) ?? []), cells]);
  }
  return [...sections]
    .map(([heading, lines]) => `### ${heading}\n\n${table(['Code', 'Severity', 'Meaning'], lines)}`)
    .join('\n\n');
}
