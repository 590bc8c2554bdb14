import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

// What an editor shows: the language service's own answers.

const root = process.cwd();
const entries = ['src/index.ts', 'src/schemas/index.ts', 'src/formats/index.ts', 'src/compare.ts'];

/** What a reader writes: each name of each entry, and the calls that the README and the guides make. */
const calls = `
import * as library from '../../src/index.js';
import { event, getParticipant, claimsAbout, findEntries, casualtyTotals, hasId, participants } from '../../src/index.js';
event.date.edtf;
event.sides.government.name;
getParticipant('hassan-ag-fagaga').allegiances;
claimsAbout(event.id);
claimsAbout(event.id, 'date');
findEntries({ at: 'kidal', with: 'hassan-ag-fagaga' });
casualtyTotals({ source: 'all' }).killed.bySide.government;
library.getLocation('kidal');
library.getSource('lecocq-2010');
library.getTimelineEntry('attack-on-kidal');
library.citationsOf('attack-on-kidal');
library.participantsOf('mutineers');
library.commandersOf('mutineers');
library.findParticipants('Fagaga');
library.uncorroborated();
library.disagreements();
library.describeTolls();
library.casualtiesByVoice();
declare const typed: string;
if (hasId(participants, typed)) getParticipant(typed);
`;
const file = join(root, 'tests/types/hovers.virtual.ts');
const imports = entries.map(
  (entry, index) => `import * as entry${index} from '../../${entry.replace('.ts', '.js')}';`,
);

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);

function serviceOf(text: string): ts.LanguageService {
  return ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) =>
      name === file
        ? ts.ScriptSnapshot.fromString(text)
        : ts.sys.fileExists(name)
          ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8'))
          : undefined,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
}

interface Hover {
  readonly name: string;
  readonly text: string;
  readonly docs: string;
  /** Whether it is an export named by itself. */
  readonly isExport: boolean;
}

/** What is shown at each name of a text that stands for an export, a call or a property of one. */
function hoversOf(text: string): readonly Hover[] {
  const service = serviceOf(text);
  const program = service.getProgram();
  const source = program?.getSourceFile(file);
  if (program === undefined || source === undefined) throw new Error('no program');
  expect(
    service
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  ).toEqual([]);
  const found: Hover[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !ts.isNamespaceImport(node.parent) && !ts.isImportSpecifier(node.parent)) {
      const info = service.getQuickInfoAtPosition(file, node.getStart(source));
      const text = ts.displayPartsToString(info?.displayParts).replaceAll(/\b(?:library|entry\d)\./g, '');
      const docs = ts.displayPartsToString(info?.documentation);
      const { parent } = node;
      const isExport =
        ts.isPropertyAccessExpression(parent) && /^entry\d$/.test(parent.expression.getText(source));
      if (!/^(?:library|entry\d)$/.test(node.text)) found.push({ name: node.text, text, docs, isExport });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The values that the entries export: what they hold at run time. */
async function exportsOf(): Promise<string> {
  const modules = [
    await import('../../src/index.js'),
    await import('../../src/schemas/index.js'),
    await import('../../src/formats/index.js'),
    await import('../../src/compare.js'),
  ];
  const lines = modules.flatMap((module, index) =>
    Object.keys(module).map((name) => `entry${index}.${name};`),
  );
  return [...imports, ...lines].join('\n');
}

describe('what an editor shows', () => {
  let hovers: readonly Hover[] = [];
  beforeAll(async () => {
    hovers = hoversOf(`${await exportsOf()}\n${calls}`);
  }, 180_000);

  it('is at most 300 characters of type for each export, call and field', () => {
    expect(hovers.filter(({ text }) => text.length > 300).map(({ text }) => text)).toEqual([]);
  });

  it('is documented for each export', () => {
    const exported = hovers.filter(({ isExport }) => isExport);
    expect(exported.length).toBeGreaterThan(50);
    expect(exported.filter(({ docs }) => docs === '').map(({ name }) => name)).toEqual([]);
  });

  it('has names for the event and its fields', () => {
    const of = (name: string) => hovers.find((hover) => hover.name === name && !hover.isExport);
    expect(of('event')?.text).toMatch(/^\(alias\) const event: KidalMenakaEvent\n/);
    expect(of('date')).toMatchObject({
      text: '(property) KidalMenakaEvent.date: EdtfDate',
      docs: 'When, by the preferred claim.',
    });
    expect(of('government')?.text).toBe('(property) government: Side<RecordIds>');
  });
});
