import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Runs a program of Node's in a folder and yields what it printed. */
export const node = (args: readonly string[], cwd: string): string =>
  execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const require = createRequire(import.meta.url);

/** The path of a file of one of our development tools. */
export const tool = (name: string, file: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), file);
