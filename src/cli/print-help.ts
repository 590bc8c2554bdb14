import type { Entry, Help } from './help.js';
import type { Page } from './page.js';
import { indented, padEnd } from './text.js';

export { commandHelp, mainHelp } from './help.js';

/** A help as text, no wider than the page. */
export function printHelp(help: Help, { width, paint }: Page): string {
  const page = Math.min(width, 100);
  const parts = [
    help.usage
      .map((line, i) =>
        indented(line, page, '         ', i === 0 ? `${paint('strong', 'Usage:')}   ` : '         '),
      )
      .join(''),
    indented(help.about, page, ''),
    ...help.sections.map(
      ({ title, entries }) =>
        `${paint('strong', `${title}:`)}\n${entries.map((entry) => printEntry(entry, page, paint)).join('')}`,
    ),
    `${paint('strong', 'Examples:')}\n${help.examples.map((example) => printExample(example, page)).join('')}`,
  ];
  return parts.join('\n');
}

/** An example ready to be pasted: a line that goes on ends in a backslash. */
const printExample = (example: string, page: number): string =>
  indented(example, page - 2, '      ', '  ')
    .trimEnd()
    .replaceAll('\n', ' \\\n')
    .concat('\n');

const nameWidth = 22;

function printEntry({ name: label, text }: Entry, page: number, paint: Page['paint']): string {
  const isNarrow = page < 60 || label.length > nameWidth - 2;
  if (isNarrow) return indented(paint('name', label), page, '    ', '  ') + indented(text, page, '      ');
  return indented(text, page, ' '.repeat(nameWidth + 2), `  ${padEnd(paint('name', label), nameWidth)}`);
}
