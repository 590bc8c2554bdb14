import { defineConfig, type Options } from 'tsup';
import * as rows from './data/index.js';

const entry = {
  index: 'src/index.ts',
  schemas: 'src/schemas/index.ts',
  formats: 'src/formats/index.ts',
  compare: 'src/compare.ts',
};

/** The record's tables as literals: what joins and sorts them has run by then, and a bundler drops a table not used. */
const literalRows: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'literal-rows',
  setup(build) {
    build.onLoad({ filter: /[\\/]data[\\/]index\.ts$/ }, () => ({
      contents: Object.entries(rows)
        .map(([name, table]) => `export const ${name} = ${JSON.stringify(table)};`)
        .join('\n'),
      loader: 'js',
    }));
  },
};

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  // Shared chunks: `compare` and the root hold one and the same record, in both formats.
  splitting: true,
  esbuildPlugins: [literalRows],
  // One declaration build serves both formats, and checks nothing again: `npm run typecheck` has.
  // TypeScript 6 calls the baseUrl that tsup's declaration build passes deprecated.
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig([
  { ...shared, entry: { ...entry, cli: 'src/cli/index.ts' }, format: ['esm'], external: [/^node:/] },
  { ...shared, entry, format: ['cjs'] },
]);
