import type { Paint } from './paint.js';
import { indented, padEnd } from './text.js';

export const commandNames = ['show', 'check', 'compare', 'export'] as const;
export type CommandName = (typeof commandNames)[number];

export const topics = [
  'event',
  'participants',
  'locations',
  'timeline',
  'casualties',
  'claims',
  'sources',
  'disagreements',
] as const;
export type Topic = (typeof topics)[number];

export const exportFormats = [
  'geojson',
  'jsonld',
  'infobox',
  'csv',
  'csl',
  'wikitext',
  'citations',
  'json',
] as const;

interface Entry {
  readonly name: string;
  readonly text: string;
}

/** The help of a command, or of all. Its examples are run by a test. */
export interface Help {
  readonly usage: readonly string[];
  readonly about: string;
  readonly sections: readonly { readonly title: string; readonly entries: readonly Entry[] }[];
  readonly examples: readonly string[];
}

const name = 'kidal-menaka-2006';
const helpOption: Entry = { name: '-h, --help', text: 'Print this help.' };
const jsonOption: Entry = { name: '--json', text: 'Print JSON for programs.' };
const csvOption: Entry = { name: '--csv', text: 'Print CSV for programs.' };
const formatOption: Entry = {
  name: '--format NAME',
  text: 'What the file is, if it is not to be found out: record, infobox, ucdp, acled, wikidata, row; how it is written: json, ndjson, csv, tsv, geojson, wikitext; or both, as in csv,ucdp.',
};
const columnsOption: Entry = {
  name: '--columns KEY=HEADER,…',
  text: 'Which column of a table holds what: date=Day,place=Town,killed=Dead. Keys are those of fromRow: date, dateEnd, place, region, country, latitude, longitude, sideA, sideB, killed, wounded, captured, missing, killedMin, killed:side-a, killed:civilian, strength, …',
};
const fileEntries: readonly Entry[] = [
  {
    name: 'FILE',
    text: 'JSON (a record, a Wikidata entity, the answer of UCDP’s API, a list of rows), GeoJSON, NDJSON, CSV, TSV or wikitext; gzip of each; - is standard input. What it was taken for is told on the error stream.',
  },
];

const exitEntries = (found: string): readonly Entry[] => [
  { name: '0', text: 'nothing to report' },
  { name: '1', text: found },
  { name: '2', text: 'wrong use, or a file that cannot be read' },
];

export const mainHelp: Help = {
  usage: [`${name} COMMAND [OPTION…]`],
  about:
    'What the sources say of the mutinies at Kidal, Ménaka and Tessalit (Mali, 23 May 2006), each claim with its source; and how your own row, infobox or file stands to them.',
  sections: [
    {
      title: 'Commands',
      entries: [
        { name: 'show [TOPIC [ID]]', text: 'Print the record, one of its tables, or one row of a table.' },
        { name: 'check FILE…', text: 'Check files of other formats, or records of your own.' },
        {
          name: 'compare FILE…',
          text: 'Hold an account against the record, or find the event in a dataset.',
        },
        { name: 'export FORMAT', text: 'Write the record in another format.' },
      ],
    },
    { title: 'Options', entries: [helpOption, { name: '-V, --version', text: 'Print the version.' }] },
    {
      title: 'Colour',
      entries: [
        {
          name: 'NO_COLOR',
          text: 'Set to anything, it turns colour off; FORCE_COLOR=1 turns it on. By default a terminal is coloured.',
        },
      ],
    },
  ],
  examples: [`${name} show casualties`, `${name} export infobox | ${name} compare -`, `${name} check --help`],
};

export const commandHelp: Readonly<Record<CommandName, Help>> = {
  show: {
    usage: [`${name} show [TOPIC [ID]] [--json | --csv]`],
    about:
      'Prints the record. Without a topic: the event, its sides, the tolls by source and voice, the timeline, where the sources disagree, and what only the reference account says. With an id: one row, its sources and the claims about it.',
    sections: [
      {
        title: 'Topics',
        entries: [
          { name: 'event', text: 'What happened, by the reference account, and who says otherwise.' },
          { name: 'participants [ID]', text: 'Persons, states, armed forces, armed groups and communities.' },
          { name: 'locations [ID]', text: 'Places, with coordinates where known.' },
          { name: 'timeline [ID]', text: 'What happened before, on the days and after.' },
          {
            name: 'casualties',
            text: 'The tolls, a row for each source and voice. As JSON: casualtyTotals(), the reference account’s totals.',
          },
          {
            name: 'claims [ABOUT]',
            text: 'What each source says: all, or about one id, that of the event, a participant, a location or an entry of the timeline.',
          },
          { name: 'sources [ID]', text: 'The documents.' },
          { name: 'disagreements', text: 'Each question on which sources conflict, with its positions.' },
        ],
      },
      {
        title: 'Options',
        entries: [
          { ...jsonOption, text: 'Print JSON: the record, the topic’s part of it, or the row.' },
          { ...csvOption, text: 'Print CSV: the topic’s table, or the row; without a topic, the claims.' },
          helpOption,
        ],
      },
    ],
    examples: [
      `${name} show`,
      `${name} show disagreements`,
      `${name} show casualties --json`,
      `${name} show participants iyad-ag-ghaly`,
      `${name} show claims attack-on-kidal --csv`,
    ],
  },
  check: {
    usage: [`${name} check FILE… [--format NAME] [--columns KEY=HEADER,…] [--json | --csv]`],
    about:
      'Reads each file and prints what is wrong with it, one finding a line: file:line:column code message. A summary counts them. Datasets of any size are read row by row.',
    sections: [
      { title: 'Files', entries: fileEntries },
      {
        title: 'Options',
        entries: [
          formatOption,
          columnsOption,
          {
            name: '--all',
            text: 'List every info. Without it only the first of each code is listed, and the rest is counted.',
          },
          { ...jsonOption, text: 'Print { file, format, issues, summary } for each file.' },
          csvOption,
          helpOption,
        ],
      },
      {
        title: 'Exit codes',
        entries: exitEntries('errors or warnings were found; infos alone are clean'),
      },
    ],
    examples: [
      `${name} check examples/wikipedia-infobox.wikitext`,
      `${name} check examples/row.csv --columns date=date,place=place,killed=dead`,
      `${name} show --json | ${name} check -`,
    ],
  },
  compare: {
    usage: [`${name} compare FILE… [--format NAME] [--columns KEY=HEADER,…] [--json | --csv]`],
    about:
      'Holds an account against the record: is it about the event, and how does each thing it states stand to what each source says? Of a dataset the rows that may be this event are listed, best first, and the best is compared. That no row is about the event is a normal answer: UCDP has no row of 2006 for Mali.',
    sections: [
      { title: 'Files', entries: fileEntries },
      { title: 'Options', entries: [formatOption, columnsOption, jsonOption, csvOption, helpOption] },
      {
        title: 'Exit codes',
        entries: exitEntries('something it states conflicts with the reference account'),
      },
    ],
    examples: [
      `${name} compare examples/wikipedia-infobox.wikitext`,
      `${name} compare examples/row.csv --columns date=date,place=place,killed=dead`,
      `${name} export infobox | ${name} compare - --json`,
    ],
  },
  export: {
    usage: [`${name} export FORMAT`],
    about: 'Writes the record in another format to standard output.',
    sections: [
      {
        title: 'Formats',
        entries: [
          { name: 'geojson', text: 'The locations as GeoJSON (RFC 7946).' },
          { name: 'jsonld', text: 'The event as schema.org Event in JSON-LD.' },
          { name: 'infobox', text: 'The event as wikitext of {{Infobox military conflict}}.' },
          {
            name: 'csv TABLE',
            text: 'A table as CSV: claims, participants, locations, timeline or sources.',
          },
          { name: 'csl', text: 'The sources as CSL-JSON; citations csl is the same.' },
          {
            name: 'wikitext',
            text: 'The sources as <ref> with cite templates, one a line; citations wikitext is the same.',
          },
          { name: 'json', text: 'The whole record as JSON.' },
        ],
      },
      { title: 'Options', entries: [helpOption] },
    ],
    examples: [`${name} export geojson`, `${name} export csv claims`, `${name} export wikitext`],
  },
};

/** A help as text, no wider than the page. */
export function printHelp(
  help: Help,
  { width, paint }: { readonly width: number; readonly paint: Paint },
): string {
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

function printEntry({ name: label, text }: Entry, page: number, paint: Paint): string {
  const isNarrow = page < 60 || label.length > nameWidth - 2;
  if (isNarrow) return indented(paint('name', label), page, '    ', '  ') + indented(text, page, '      ');
  return indented(text, page, ' '.repeat(nameWidth + 2), `  ${padEnd(paint('name', label), nameWidth)}`);
}
