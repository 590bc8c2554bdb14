import { parseArgs } from 'node:util';
import type { RowColumns } from '../formats/index.js';
import { mappingOf } from '../formats/read/row-columns.js';
import { nearest } from '../text/nearest.js';
import { type CommandName, commandNames } from './help.js';
import { orList, userError } from './user-error.js';

/** What the command line says. */
export interface Arguments {
  /** Nothing where only help or the version is asked for. */
  readonly command: CommandName | undefined;
  readonly operands: readonly string[];
  readonly as: 'text' | 'json' | 'csv';
  readonly format: string | undefined;
  readonly columns: RowColumns | undefined;
  readonly all: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  all: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  columns: { type: 'string', short: 'c', multiple: true },
} as const;
type OptionName = keyof typeof options;

const optionsOf: Readonly<Record<CommandName, readonly OptionName[]>> = {
  show: ['json', 'csv', 'help'],
  check: ['format', 'columns', 'all', 'json', 'csv', 'help'],
  compare: ['format', 'columns', 'json', 'csv', 'help'],
  export: ['help'],
};

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);
const isCommand = (name: string): name is CommandName => (commandNames as readonly string[]).includes(name);

const hint = (near: string | undefined, prefix = ''): string =>
  near === undefined ? '' : `, did you mean '${prefix}${near}'?`;

/** `date=Date,killed=Dead, total`: a comma parts two columns only where a key and `=` follow it. */
export function parseColumns(texts: readonly string[]): RowColumns {
  const columns: Record<string, string> = {};
  for (const part of texts.flatMap((text) => text.split(/,(?=\s*[A-Za-z][\w+:-]*=)/))) {
    const equals = part.indexOf('=');
    if (equals < 1)
      throw userError(`--columns '${part}': expected KEY=HEADER, for example date=Date,killed=Dead`);
    columns[part.slice(0, equals).trim()] = part.slice(equals + 1).trim();
  }
  try {
    mappingOf(columns as RowColumns);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw userError(`--columns: ${error.message}`);
  }
  return columns as RowColumns;
}

/**
 * Takes the command line apart. A mistake is told with the nearest right word; what the command does not
 * know is never passed over.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [first, ...operands] = words;
  const help = values.help === true;
  const version = values.version === true;
  if (first !== undefined && !isCommand(first)) {
    throw userError(
      `unknown command '${first}'${hint(nearest(first, commandNames))} Commands are ${orList(commandNames)}.`,
    );
  }
  const command = first;
  const allowed =
    command === undefined ? (['help', 'version'] as const) : ([...optionsOf[command], 'version'] as const);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known: readonly string[] = allowed;
    if (!isOption(token.name) || !known.includes(token.name)) {
      const whose = command === undefined ? '' : ` for ${command}`;
      const elsewhere = isOption(token.name) && command === undefined ? '; it follows a command' : '';
      const near = token.rawName.startsWith('--') ? nearest(token.name, known) : undefined;
      throw userError(`unknown option '${token.rawName}'${whose}${elsewhere || hint(near, '--')}`);
    }
    const takesValue = options[token.name].type === 'string';
    if (takesValue && (token.value === undefined || token.value === ''))
      throw userError(`${token.rawName} needs a value`);
    if (!takesValue && token.value !== undefined) throw userError(`${token.rawName} takes no value`);
  }
  if (values.json === true && values.csv === true) throw userError('--json and --csv exclude each other');
  const columns = (values.columns ?? []).filter((text) => typeof text === 'string');
  return {
    command,
    operands,
    as: values.json === true ? 'json' : values.csv === true ? 'csv' : 'text',
    format: typeof values.format === 'string' ? values.format : undefined,
    columns: columns.length === 0 ? undefined : parseColumns(columns),
    all: values.all === true,
    help,
    version,
  };
}
