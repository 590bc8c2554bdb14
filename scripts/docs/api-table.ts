/** The list of exports that the README shows: each with its first sentence, in the groups of the reference. */
import ts from 'typescript';

const entries = [
  ['kidal-menaka-2006', 'src/index.ts'],
  ['kidal-menaka-2006/schemas', 'src/schemas/index.ts'],
  ['kidal-menaka-2006/formats', 'src/formats/index.ts'],
  ['kidal-menaka-2006/compare', 'src/compare.ts'],
] as const;

/** A text up to its first full stop, colon or semicolon outside brackets and backticks. */
function firstClause(text: string): string {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const char = text[index] ?? '';
    if (char === '`') quoted = !quoted;
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
    const ends = index + 1 === text.length || text[index + 1] === ' ';
    if (!quoted && depth === 0 && ends && '.:;'.includes(char)) return text.slice(0, index);
  }
  return text;
}

/** Markdown: a heading an entry, a line a function or constant. Types are left to the reference. */
export function apiTable(): string {
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      skipLibCheck: true,
    },
  );
  const checker = program.getTypeChecker();
  return entries
    .map(([name, file]) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      if (!module) throw new Error(`${file} is no module`);
      const groups = new Map<string, string[]>();
      for (const exported of checker.getExportsOfModule(module)) {
        const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        if (!(symbol.flags & (ts.SymbolFlags.Function | ts.SymbolFlags.Variable))) continue;
        const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ');
        const sentence = firstClause(text);
        const group = symbol.getJsDocTags(checker).find((tag) => tag.name === 'group');
        const heading = group ? ts.displayPartsToString(group.text) : 'Other';
        const call = symbol.flags & ts.SymbolFlags.Function ? '()' : '';
        groups.set(heading, [
          ...(groups.get(heading) ?? []),
          `- \`${exported.name}${call}\`: ${sentence.replace(/\{@link (\w+)\}/g, '`$1`')}`,
        ]);
      }
      return [
        `### \`${name}\``,
        ...[...groups].map(([group, lines]) => [`**${group}**`, '', ...lines].join('\n')),
      ].join('\n\n');
    })
    .join('\n\n');
}
