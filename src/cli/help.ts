export const commandNames = ['show', 'check', 'compare', 'export'] as const;
export type CommandName = (typeof commandNames)[number];

/** What `show` can be asked for, what it shows, and the words that people try instead. */
export const topics = {
  event: {
    text: 'What happened, by the reference source, and its two sides.',
    guesses: ['summary', 'sides'],
  },
  casualties: {
    text: 'The dead by voice, with what can be quoted and a link each; --all for the wounded, the captured and every document.',
    guesses: [
      'casualty',
      'deaths',
      'death',
      'dead',
      'killed',
      'tolls',
      'toll',
      'victims',
      'fatalities',
      'losses',
    ],
  },
  disagreements: {
    text: 'Each question on which sources conflict, with who holds which position; --all for their documents. First those on the event, then those on the timeline in its order, then those on people.',
    guesses: ['disputes', 'disputed', 'conflicts', 'contested'],
  },
  timeline: {
    text: 'What happened before, on the days and after.',
    guesses: ['chronology', 'dates', 'events', 'entries', 'history'],
  },
  participants: {
    text: 'Persons, states, armed forces, armed groups and communities.',
    guesses: ['people', 'persons', 'parties'],
  },
  locations: {
    text: 'Places, with coordinates where known.',
    guesses: ['places', 'towns', 'map', 'coordinates'],
  },
  voices: { text: 'Whoever speaks in the documents.', guesses: ['speakers', 'who'] },
  sources: {
    text: 'The documents.',
    guesses: ['documents', 'references', 'citations', 'bibliography', 'links'],
  },
  claims: {
    text: 'What each source says, all of it; with a name, what it says or what is said of it.',
    guesses: ['facts', 'all'],
  },
  alone: { text: 'What only the reference source says.', guesses: ['uncorroborated', 'unconfirmed'] },
  license: {
    text: 'The line to show with the data.',
    guesses: ['licence', 'attribution', 'copyright', 'credits'],
  },
} as const satisfies Readonly<Record<string, { readonly text: string; readonly guesses: readonly string[] }>>;
export type Topic = keyof typeof topics;

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

/** A name and what it means. */
export interface Entry {
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
        {
          name: 'show [TOPIC | NAME]',
          text: 'Print what the sources say: in short, on a topic, or on whatever a name means.',
        },
        { name: 'check FILE…', text: 'Check files of other formats, or records of your own.' },
        {
          name: 'compare FILE…',
          text: 'Hold an account against the record, or find the event in a dataset.',
        },
        { name: 'export FORMAT', text: 'Write the record in another format.' },
      ],
    },
    {
      title: 'Options',
      entries: [
        helpOption,
        { name: '-V, --version', text: 'Print the version.' },
        { name: '--license', text: 'Print the line to show with the data.' },
      ],
    },
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
    usage: [`${name} show [TOPIC | NAME | TOPIC NAME] [--all] [--json | --csv]`],
    about:
      'Prints what the record holds. Without a topic what fits two screens: the event, the dead by voice, where the sources disagree, what to try next. A name is that of a person, an armed group, a place, an entry of the timeline, a voice or a document, or any alias or id of one: show Kidal.',
    sections: [
      {
        title: 'Topics',
        entries: [
          ...Object.entries(topics).map(([topic, { text }]) => ({ name: topic, text })),
          {
            name: 'result, …',
            text: 'What is said on one question: result, commanders, belligerents, strength, date, time, causes, demands, terms, wounded, captured, displaced, …',
          },
        ],
      },
      {
        title: 'Options',
        entries: [
          { name: '--all', text: 'Of casualties and disagreements: everything.' },
          { ...jsonOption, text: 'Print JSON: the record, the topic’s part of it, or the row.' },
          { ...csvOption, text: 'Print CSV: the topic’s table, or the row; without a topic, the claims.' },
          helpOption,
        ],
      },
    ],
    examples: [
      `${name} show`,
      `${name} show casualties --all`,
      `${name} show 'Hassan Ag Fagaga'`,
      `${name} show claims Kidal --csv`,
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
    usage: [`${name} compare FILE… [--format NAME] [--columns KEY=HEADER,…] [--all] [--refs] [--json]`],
    about:
      'Holds an account against the record: is it about the event, how does each thing it states stand to the reference source, and who bears it out? Of a dataset the rows that may be this event are listed, best first, and the best is compared. That no row is about the event is a normal answer: UCDP has no row of 2006 for Mali.',
    sections: [
      { title: 'Files', entries: fileEntries },
      {
        title: 'Options',
        entries: [
          formatOption,
          columnsOption,
          {
            name: '--all',
            text: 'Every position of the record on each thing, and what only the record states.',
          },
          { name: '--refs', text: 'A citation for each voice that bears a thing out, as wikitext to paste.' },
          jsonOption,
          helpOption,
        ],
      },
      {
        title: 'Exit codes',
        entries: exitEntries('something it states conflicts with the reference source'),
      },
    ],
    examples: [
      `${name} compare examples/wikipedia-infobox.wikitext`,
      `${name} compare examples/row.csv --columns date=date,place=place,killed=dead`,
      `${name} export infobox | ${name} compare - --json`,
    ],
  },
  export: {
    usage: [`${name} export FORMAT [ID…]`],
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
            text: 'A table as CSV: claims, participants, locations, timeline, sources, voices, sides, …',
          },
          {
            name: 'wikitext [ID…]',
            text: 'The sources as <ref> with cite templates, one a line; or those of the claims and documents named. citations wikitext is the same.',
          },
          { name: 'csl [ID…]', text: 'The same as CSL-JSON.' },
          { name: 'json', text: 'The whole record as JSON.' },
        ],
      },
      { title: 'Options', entries: [helpOption] },
    ],
    examples: [
      `${name} export geojson`,
      `${name} export csv claims`,
      `${name} export wikitext bbc-2006-05-24-casualties-killed-government-military-kidal`,
    ],
  },
};
