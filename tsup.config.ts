import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', schemas: 'src/schemas/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  treeshake: false,
  clean: true,
  // TypeScript 6 calls the baseUrl that tsup's declaration build passes deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
