import { type Entry, type Help, sectionsOf } from './help.js';
import type { Page } from './page.js';
import { indented, padEnd } from './text.js';

export { commandHelp, mainHelp } from './help.js';

const nameWidth = 22;

function printEntry([name, text]: Entry, { width, paint }: Page): string {
  const label = paint('name', name);
  if (width < 60 || name.length > nameWidth - 2)
    return indented(label, width, '    ', '  ') + indented(text, width, '      ');
  return indented(text, width, ' '.repeat(nameWidth + 2), `  ${padEnd(label, nameWidth)}`);
}

/** An example ready to be pasted: a line that goes on ends in a backslash. */
const printExample = (example: string, { width }: Page): string =>
  indented(example, width - 2, '      ', '  ').replace(/\n(?=.)/g, ' \\\n');

/** A help as text, no wider than the page. */
export function printHelp(help: Help, { width, paint }: Page): string {
  const page: Page = { width: Math.min(width, 100), paint };
  const section = (title: string, parts: readonly string[]): string =>
    `${paint('strong', `${title}:`)}\n${parts.join('')}`;
  return [
    indented(help.usage, page.width, ' '.repeat(9), `${paint('strong', 'Usage:')}   `),
    indented(help.about, page.width, ''),
    ...Object.entries(sectionsOf(help)).map(([title, entries]) =>
      section(
        title,
        entries.map((entry) => printEntry(entry, page)),
      ),
    ),
    section(
      'Examples',
      help.examples.map((example) => printExample(example, page)),
    ),
  ].join('\n');
}
