import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { checkedModule, docCommentExamples, type Example, guideExamples } from './examples.js';

const folder = join(process.cwd(), 'tests', 'docs', 'generated');
const all = [...docCommentExamples(), ...guideExamples()];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A value as the comment writes it, in JavaScript. */
const literal = (text: string): unknown => new Function(`return (${text});`)();
/** What prints the same is the same: `undefined` members and frozen objects do not count. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

async function check(expression: string, run: () => Promise<unknown>, expected: string): Promise<void> {
  const thrown = /^(\w*Error): (.+)$/.exec(expected);
  if (!thrown) return expect(plain(await run()), expression).toEqual(plain(literal(expected)));
  const error = await run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(String(error), expression).toBe(`${thrown[1]}: ${thrown[2]}`);
}

const fileOf = (example: Example): string => join(folder, `${example.name.replace(/\W+/g, '-')}.ts`);

describe('every example runs and yields what it says', () => {
  mkdirSync(folder, { recursive: true });
  test.each(all)('$name', async (example) => {
    writeFileSync(fileOf(example), checkedModule(example));
    const module: { default: (run: typeof check) => Promise<void> } = await import(fileOf(example));
    await module.default(check);
  });
});

test('there are examples, and most of them state a result', () => {
  const stating = all.filter((example) => example.code.includes('//=>'));
  expect(stating.length).toBeGreaterThan(30);
});

test('every example compiles for a reader with strict settings', () => {
  const typed = join(folder, 'typed');
  mkdirSync(typed, { recursive: true });
  const names = all.map((example) => {
    const file = join(typed, `${example.name.replace(/\W+/g, '-')}.ts`);
    writeFileSync(file, `${example.code}\nexport {};\n`);
    return file;
  });
  const program = ts.createProgram(names, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    paths: {
      'kidal-menaka-2006': [join(process.cwd(), 'src/index.ts')],
      'kidal-menaka-2006/schemas': [join(process.cwd(), 'src/schemas/index.ts')],
      'kidal-menaka-2006/formats': [join(process.cwd(), 'src/formats/index.ts')],
      'kidal-menaka-2006/compare': [join(process.cwd(), 'src/compare.ts')],
    },
  });
  const messages = ts
    .getPreEmitDiagnostics(program)
    .filter((diagnostic) => diagnostic.file?.fileName.startsWith(typed))
    .map(
      (diagnostic) =>
        `${diagnostic.file?.fileName}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`,
    );
  expect(messages).toEqual([]);
}, 240_000);
