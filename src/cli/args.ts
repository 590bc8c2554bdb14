import { parseArgs } from 'node:util';
import { nearest } from '../text/nearest.js';
import { type CommandName, commandNames, topics } from './help.js';
import { orList, userError } from './user-error.js';

/** What the command line says. */
export interface Arguments {
  /** Nothing where only help or the version is asked for. */
  readonly command: CommandName | undefined;
  readonly operands: readonly string[];
  readonly as: 'text' | 'json' | 'csv';
  readonly format: string | undefined;
  /** `KEY=HEADER,…`, as given. */
  readonly columns: readonly string[];
  readonly all: boolean;
  readonly refs: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  license: { type: 'boolean' },
  licence: { type: 'boolean' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  all: { type: 'boolean' },
  refs: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  columns: { type: 'string', short: 'c', multiple: true },
} as const;
type OptionName = keyof typeof options;

const optionsOf: Readonly<Record<CommandName, readonly OptionName[]>> = {
  show: ['all', 'json', 'csv', 'help', 'license', 'licence'],
  check: ['format', 'columns', 'all', 'json', 'csv', 'help'],
  compare: ['format', 'columns', 'all', 'refs', 'json', 'help'],
  export: ['help'],
};

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);
const isCommand = (name: string): name is CommandName => (commandNames as readonly string[]).includes(name);

const hint = (near: string | undefined, prefix = ''): string =>
  near === undefined ? '' : `, did you mean '${prefix}${near}'?`;

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
    const near = nearest(first, commandNames) ?? (Object.hasOwn(topics, first) ? `show ${first}` : undefined);
    throw userError(`unknown command '${first}'${hint(near) || '.'} Commands are ${orList(commandNames)}.`);
  }
  const isLicense = values.license === true || values.licence === true;
  const command = isLicense ? (first ?? 'show') : first;
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
  return {
    command,
    operands: isLicense ? ['license'] : operands,
    as: values.json === true ? 'json' : values.csv === true ? 'csv' : 'text',
    format: typeof values.format === 'string' ? values.format : undefined,
    columns: (values.columns ?? []).filter((text) => typeof text === 'string'),
    all: values.all === true,
    refs: values.refs === true,
    help,
    version,
  };
}
