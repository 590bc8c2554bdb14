import { defineConfig, type Options } from 'tsup';
import * as rows from './data/index.js';

const entry = {
  index: 'src/index.ts',
  schemas: 'src/schemas/index.ts',
  formats: 'src/formats/index.ts',
  compare: 'src/compare.ts',
};

/** Each reader and writer in a file of its own, so that a bundler that wants one drops the others, tables and all. */
const parts = Object.fromEntries(
  [
    ...['acled', 'infobox/index', 'issue-codes', 'row', 'ucdp', 'wikidata'].map((name) => `read/${name}`),
    ...['citations', 'csv', 'geojson', 'infobox', 'json-ld'].map((name) => `write/${name}`),
  ].map((name) => [`formats/${name}`, `src/formats/${name}.ts`]),
);

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
};

export default defineConfig([
  {
    ...shared,
    entry: { ...entry, ...parts, cli: 'src/cli/index.ts' },
    format: ['esm'],
    external: [/^node:/],
  },
  { ...shared, entry: { ...entry, ...parts }, format: ['cjs'] },
  {
    entry,
    format: ['esm', 'cjs'],
    dts: {
      only: true,
      // Unchecked: `npm run typecheck` has checked it. TypeScript 6 calls the baseUrl that tsup passes deprecated.
      compilerOptions: { noCheck: true, types: [], ignoreDeprecations: '6.0' },
    },
  },
]);
