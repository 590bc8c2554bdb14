import { execFileSync } from 'node:child_process';

/** Runs npm in a folder and yields what it printed; fails with npm's own words. */
export const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
