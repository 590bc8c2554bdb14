import { resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import * as rows from './data/index.js';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

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
  ].map((name) => [name.replaceAll('/', '-'), `src/formats/${name}.ts`]),
);

/** The record's tables as literals: what joins and sorts them has run by then, and a bundler drops a table not used. */
const literalRows: Plugin = {
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

/**
 * One file for the record in each format: whatever reads a table, in whichever entry, reads the same frozen one. And the
 * root is two files, not seventeen: a file costs a reader of it more time than the code that it shares with others.
 */
const recordApart = (file: string): Plugin => ({
  name: 'record-apart',
  setup(build) {
    build.onResolve({ filter: /\/record\.js$/ }, ({ path, resolveDir, kind }) =>
      kind !== 'entry-point' && resolve(resolveDir, path) === resolve('src/record.js')
        ? { path: file, external: true, sideEffects: false }
        : undefined,
    );
  },
});

const shared: Options = { target: 'es2022', platform: 'neutral', external: [/^node:/] };
const { index, ...doors } = entry;

/** A format: the root with its record, and the other doors, which share what they have in common. */
function builds(format: 'esm' | 'cjs', more: Record<string, string> = {}): Options[] {
  const record = recordApart(format === 'esm' ? './record.js' : './record.cjs');
  const options: Options = { ...shared, format: [format], esbuildPlugins: [literalRows, record] };
  return [
    { ...options, entry: { index, record: 'src/record.ts' }, splitting: false },
    { ...options, entry: { ...doors, ...parts, ...more }, splitting: true },
  ];
}

export default defineConfig([
  ...builds('esm', { cli: 'src/cli/index.ts' }),
  ...builds('cjs'),
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
