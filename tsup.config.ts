import { defineConfig, type Options } from 'tsup';

const entry = {
  index: 'src/index.ts',
  schemas: 'src/schemas/index.ts',
  formats: 'src/formats/index.ts',
  compare: 'src/compare.ts',
};
const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  // Shared chunks: `compare` and the root hold one and the same record, in both formats.
  splitting: true,
  // TypeScript 6 calls the baseUrl that tsup's declaration build passes deprecated.
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig([
  { ...shared, entry: { ...entry, cli: 'src/cli/index.ts' }, format: ['esm'], external: [/^node:/] },
  { ...shared, entry, format: ['cjs'] },
]);
