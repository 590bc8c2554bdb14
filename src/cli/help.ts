const name = 'kidal-menaka-2006';

/** What `show` can be asked for, what it shows, and the words that people try instead. */
export const topics = {
  event: ['What happened, by the reference source, and its two sides.', 'summary sides'],
  casualties: [
    'The dead by voice, with what can be quoted and a link each; --all for the wounded, the captured and every document.',
    'casualty deaths death dead killed tolls toll victims fatalities losses',
  ],
  disagreements: [
    'Each question on which sources conflict, with who holds which position; --all for their documents. First those on the event, then those on the timeline in its order, then those on people.',
    'disputes disputed conflicts contested',
  ],
  timeline: ['What happened before, on the days and after.', 'chronology dates events entries history'],
  participants: ['Persons, states, armed forces, armed groups and communities.', 'people persons parties'],
  locations: ['Places, with coordinates where known.', 'places towns map'],
  voices: ['Whoever speaks in the documents.', 'speakers who'],
  sources: ['The documents.', 'documents references citations bibliography links'],
  claims: ['What each source says, all of it; with a name, what it says or what is said of it.', 'facts all'],
  alone: ['What only the reference source says.', 'uncorroborated unconfirmed'],
  license: ['The line to show with the data.', 'licence attribution copyright credits'],
} as const satisfies Readonly<Record<string, readonly [text: string, guesses: string]>>;
export type Topic = keyof typeof topics;

/** The words by which each topic is asked for, its own name first. */
export const topicWords = Object.entries(topics).map(
  ([topic, [, guesses]]) => [topic, ...guesses.split(' ')] as readonly [Topic, ...string[]],
);

/** What `export` writes; in capitals what is to be named behind it. */
const exports = {
  geojson: ['', 'The locations as GeoJSON (RFC 7946).'],
  jsonld: ['', 'The event as schema.org Event in JSON-LD.'],
  infobox: ['', 'The event as wikitext of {{Infobox military conflict}}.'],
  csv: [' TABLE', 'A table as CSV: claims, participants, locations, timeline, sources, voices, sides, …'],
  wikitext: [
    ' [ID…]',
    'The sources as <ref> with cite templates, one a line; or those of the claims and documents named.',
  ],
  csl: [' [ID…]', 'The same as CSL-JSON.'],
  json: ['', 'The whole record as JSON.'],
} as const;
export type ExportFormat = keyof typeof exports;
export const exportFormats = Object.keys(exports) as ExportFormat[];

/** A name and what it means. */
export type Entry = readonly [name: string, text: string];

/** Every option that a command can have: how it is taken and written, and what it does unless a command says otherwise. */
export const options = {
  format: {
    type: 'string',
    short: 'f',
    name: '--format NAME',
    text: 'What the file is, where that cannot be told from it: record, infobox, ucdp, acled, wikidata, row; how it is written: json, ndjson, csv, tsv, geojson, wikitext; or both, as in csv,ucdp.',
  },
  columns: {
    type: 'string',
    short: 'c',
    multiple: true,
    name: '--columns KEY=HEADER,…',
    text: 'Which column of a table holds what: date=Day,place=Town,killed=Dead. Keys are those of fromRow: date, dateEnd, place, region, country, latitude, longitude, sideA, sideB, killed, wounded, captured, missing, killedMin, killed:side-a, killed:civilian, strength, …',
  },
  all: { type: 'boolean', name: '--all', text: 'Print everything.' },
  refs: {
    type: 'boolean',
    name: '--refs',
    text: 'A citation for each voice that bears a thing out, as wikitext to paste.',
  },
  json: { type: 'boolean', name: '--json', text: 'Print JSON for programs.' },
  csv: { type: 'boolean', name: '--csv', text: 'Print CSV for programs.' },
  license: { type: 'boolean', name: '--license', text: 'Print the line to show with the data.' },
  version: { type: 'boolean', short: 'V', name: '-V, --version', text: 'Print the version.' },
  help: { type: 'boolean', short: 'h', name: '-h, --help', text: 'Print this help.' },
} as const;
export type OptionName = keyof typeof options;

/** The help of a command, or of all. Its examples are run by a test. */
export interface Help {
  readonly usage: string;
  readonly about: string;
  /** What it has of its own, by title. */
  readonly sections: Readonly<Record<string, readonly Entry[]>>;
  /** Its options, each with what it does here, where that is not what it does elsewhere. */
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  /** When it ends with 1. */
  readonly finds?: string;
  readonly examples: readonly string[];
}

/** The sections of a help as they are printed. */
export const sectionsOf = (help: Help): Readonly<Record<string, readonly Entry[]>> => ({
  ...help.sections,
  Options: (Object.keys(options) as OptionName[])
    .filter((option) => help.options[option] !== undefined)
    .map((option) => [options[option].name, help.options[option] || options[option].text]),
  ...(help.finds !== undefined && {
    'Exit codes': [
      ['0', 'nothing to report'],
      ['1', help.finds],
      ['2', 'wrong use, or a file that cannot be read'],
    ],
  }),
});

const Files: readonly Entry[] = [
  [
    'FILE',
    'JSON (a record, a Wikidata entity, the answer of UCDP’s API, a list of rows), GeoJSON, NDJSON, CSV, TSV or wikitext; gzip of each; - is standard input. What it was taken for is told on the error stream.',
  ],
];

export const mainHelp: Help = {
  usage: `${name} COMMAND [OPTION…]`,
  about:
    'What the sources say of the mutinies at Kidal, Ménaka and Tessalit (Mali, 23 May 2006), each claim with its source; and how your own row, infobox or file stands to them.',
  sections: {
    Commands: [
      [
        'show [TOPIC | NAME]',
        'Print what the sources say: in short, on a topic, or on whatever a name means.',
      ],
      ['check FILE…', 'Check files of other formats, or records of your own.'],
      ['compare FILE…', 'Hold an account against the record, or find the event in a dataset.'],
      ['export FORMAT', 'Write the record in another format.'],
    ],
    Colour: [
      [
        'NO_COLOR',
        'Set to anything, it turns colour off; FORCE_COLOR=1 turns it on. By default a terminal is coloured.',
      ],
    ],
  },
  options: { help: '', version: '', license: '' },
  examples: [`${name} show casualties`, `${name} export infobox | ${name} compare -`, `${name} check --help`],
};

export const commandHelp = {
  show: {
    usage: `${name} show [TOPIC | NAME | TOPIC NAME] [--all] [--json | --csv]`,
    about:
      'Prints what the record holds. Without a topic what fits two screens: the event, the dead by voice, where the sources disagree, what to try next. A name is that of a person, an armed group, a place, an entry of the timeline, a voice or a document, or any alias or id of one: show Kidal.',
    sections: {
      Topics: [
        ...Object.entries(topics).map(([topic, [text]]) => [topic, text] as const),
        [
          'result, …',
          'What is said on one question: result, commanders, belligerents, strength, date, time, causes, demands, terms, wounded, captured, displaced, …',
        ],
      ],
    },
    options: {
      all: 'Of casualties and disagreements: everything.',
      json: 'Print JSON: the record, the topic’s part of it, or the row.',
      csv: 'Print CSV: the topic’s table, or the row; without a topic, the claims.',
      license: '',
      help: '',
    },
    examples: [
      `${name} show`,
      `${name} show casualties --all`,
      `${name} show 'Hassan Ag Fagaga'`,
      `${name} show claims Kidal --csv`,
    ],
  },
  check: {
    usage: `${name} check FILE… [--format NAME] [--columns KEY=HEADER,…] [--json | --csv]`,
    about:
      'Reads each file and prints what is wrong with it, one finding a line: file:line:column code message. A summary counts them. Datasets of any size are read row by row.',
    sections: { Files },
    options: {
      format: '',
      columns: '',
      all: 'List every info. Without it only the first of each code is listed, and the rest is counted.',
      json: 'Print { file, format, issues, summary } for each file.',
      csv: '',
      help: '',
    },
    finds: 'errors or warnings were found; infos alone are clean',
    examples: [
      `${name} check examples/wikipedia-infobox.wikitext`,
      `${name} check examples/row.csv --columns date=date,place=place,killed=dead`,
      `${name} show --json | ${name} check -`,
    ],
  },
  compare: {
    usage: `${name} compare FILE… [--format NAME] [--columns KEY=HEADER,…] [--all] [--refs] [--json]`,
    about:
      'Holds an account against the record: is it about the event, how does each thing it states stand to the reference source, and who bears it out? Of a dataset the rows that may be this event are listed, best first, and the best is compared. That no row is about the event is a normal answer: UCDP has no row of 2006 for Mali.',
    sections: { Files },
    options: {
      format: '',
      columns: '',
      all: 'Every position of the record on each thing, and what only the record states.',
      refs: '',
      json: '',
      help: '',
    },
    finds: 'something it states conflicts with the reference source',
    examples: [
      `${name} compare examples/wikipedia-infobox.wikitext`,
      `${name} compare examples/row.csv --columns date=date,place=place,killed=dead`,
      `${name} export infobox | ${name} compare - --json`,
    ],
  },
  export: {
    usage: `${name} export FORMAT [ID…]`,
    about: 'Writes the record in another format to standard output.',
    sections: {
      Formats: exportFormats.map((format) => [`${format}${exports[format][0]}`, exports[format][1]]),
    },
    options: { help: '' },
    examples: [
      `${name} export geojson`,
      `${name} export csv claims`,
      `${name} export wikitext bbc-2006-05-24-casualties-killed-government-military-kidal`,
    ],
  },
} as const satisfies Readonly<Record<string, Help>>;
export type CommandName = keyof typeof commandHelp;
export const commandNames = Object.keys(commandHelp) as CommandName[];
