import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A block of TypeScript that a reader can copy. */
export interface Example {
  /** Where it stands: file and line. */
  name: string;
  code: string;
}

const root = process.cwd();

function files(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** The ```ts blocks of a text, each with the line it starts on. */
function blocks(text: string, name: string): Example[] {
  const found: Example[] = [];
  const lines = text.split('\n');
  let start = -1;
  lines.forEach((line, index) => {
    if (start < 0 && /^\s*```ts\s*$/.test(line)) start = index;
    else if (start >= 0 && /^\s*```\s*$/.test(line)) {
      found.push({ name: `${name}:${start + 1}`, code: lines.slice(start + 1, index).join('\n') });
      start = -1;
    }
  });
  return found;
}

/** Every example of the doc comments: the `@example` blocks of src. */
export function docCommentExamples(): Example[] {
  return files('src', '.ts').flatMap((file) =>
    blocks(readFileSync(join(root, file), 'utf8').replace(/^ *\* ?/gm, ''), file),
  );
}

/** Every example of the README and the guides. */
export function guideExamples(): Example[] {
  const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...guides.map((name) => join('docs', name))].flatMap((file) =>
    blocks(readFileSync(join(root, file), 'utf8'), file),
  );
}

const sources: Record<string, string> = {
  'kidal-menaka-2006': 'src/index.ts',
  'kidal-menaka-2006/schemas': 'src/schemas/index.ts',
  'kidal-menaka-2006/formats': 'src/formats/index.ts',
  'kidal-menaka-2006/compare': 'src/compare.ts',
};

/**
 * The example as a module that checks itself: `expression //=> value` becomes a comparison, and so does
 * `expression //=> RangeError: message` for what it throws.
 */
export function checkedModule(example: Example): string {
  const file = ts.createSourceFile('example.ts', example.code, ts.ScriptTarget.ES2022, true);
  const imports: string[] = [];
  const body: string[] = [];
  let checks = 0;
  for (const statement of file.statements) {
    const text = statement.getText();
    if (ts.isImportDeclaration(statement)) {
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      const source = sources[from];
      imports.push(source ? text.replace(/(['"])[^'"]+\1/, JSON.stringify(join(root, source))) : text);
      continue;
    }
    const after = example.code.slice(statement.end).split('\n', 1)[0] ?? '';
    const expected = /^\s*\/\/=>\s*(.+?)\s*$/.exec(after)?.[1];
    if (expected === undefined) body.push(text);
    else {
      checks += 1;
      const where = JSON.stringify(text);
      const [value, name] = ts.isVariableStatement(statement)
        ? [statement.declarationList.declarations[0]?.name.getText() ?? '', text]
        : [text.replace(/;$/, ''), ''];
      body.push(name, `await __check(${where}, async () => (${value}), ${JSON.stringify(expected)});`);
    }
  }
  return [
    '// @ts-nocheck',
    ...imports,
    'export default async function example(__check) {',
    ...body,
    '}',
    `export const checks = ${checks};`,
  ].join('\n');
}
