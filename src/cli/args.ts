import { parseArgs } from 'node:util';
import { nearest } from '../text/nearest.js';
import {
  type CommandName,
  commandHelp,
  commandNames,
  mainHelp,
  type OptionName,
  options,
  topicWords,
} from './help.js';
import { didYouMean, orList, userError } from './user-error.js';

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

function commandOf(word: string | undefined, isLicense: boolean): CommandName | undefined {
  const found = commandNames.find((name) => name === (word ?? (isLicense ? 'show' : undefined)));
  if (found !== undefined || word === undefined) return found;
  const near = nearest(word, commandNames);
  const isTopic = topicWords.some((words) => words.includes(word));
  const hint = near ?? (isTopic ? `show ${word}` : undefined);
  throw userError(
    `unknown command '${word}'${hint === undefined ? '.' : `, did you mean '${hint}'?`} Commands are ${orList(commandNames)}.`,
  );
}

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

/**
 * Takes the command line apart. A mistake is told with the nearest right word; what the command does not
 * know is never passed over.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [word, ...operands] = positionals;
  const isLicense = values.license === true;
  const command = commandOf(word, isLicense);
  const own: readonly string[] = Object.keys(
    (command === undefined ? mainHelp : commandHelp[command]).options,
  );
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOption(name) || !(own.includes(name) || name === 'version')) {
      const whose = command === undefined ? '' : ` for ${command}`;
      const isElsewhere = isOption(name) && command === undefined;
      const hint = rawName.startsWith('--') ? didYouMean(name, own, '--') : '';
      throw userError(`unknown option '${rawName}'${whose}${isElsewhere ? '; it follows a command' : hint}`);
    }
    const takesValue = options[name].type === 'string';
    if (takesValue && !value) throw userError(`${rawName} needs a value`);
    if (!takesValue && value !== undefined) throw userError(`${rawName} takes no value`);
  }
  const { json, csv, format, columns = [], all, refs, help, version } = values;
  if (json && csv) throw userError('--json and --csv exclude each other');
  return {
    command,
    operands: isLicense ? ['license'] : operands,
    as: json ? 'json' : csv ? 'csv' : 'text',
    format: typeof format === 'string' ? format : undefined,
    columns: columns.filter((text) => typeof text === 'string'),
    all: all === true,
    refs: refs === true,
    help: help === true,
    version: version === true,
  };
}
