/** What the reference shows as a type where the compiler's own answer says less to a reader. */
import { type DeclarationReflection, type ProjectReflection, ReflectionKind, UnknownType } from 'typedoc';
import { ReferenceType } from 'typedoc/models';
import { readerIssueCodes as readerCodes } from '../../src/formats/read/issue-codes.js';
import { csvTables } from '../../src/formats/write/csv.js';

const union = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' | ');

const texts: Readonly<Record<string, string>> = {
  'kidal-menaka-2006/schemas.issueCodes':
    "Readonly<Record<IssueCode, { severity: 'error' | 'warning'; description: string }>>",
  'kidal-menaka-2006/formats.readerIssueCodes': `Readonly<Record<${union(Object.keys(readerCodes))}, Record<code, { severity: 'error' | 'warning' | 'info'; description: string }>>>`,
  'kidal-menaka-2006/formats.CsvTable': union(Object.keys(csvTables)),
};

function declarationOf(fullName: string, project: ProjectReflection): DeclarationReflection {
  const found = project
    .getReflectionsByKind(ReflectionKind.Variable | ReflectionKind.TypeAlias | ReflectionKind.Interface)
    .find((reflection) => reflection.getFullName() === fullName);
  if (!found) throw new Error(`the reference has no '${fullName}'`);
  return found as DeclarationReflection;
}

function replaceType(
  of: DeclarationReflection,
  type: UnknownType | ReferenceType,
  project: ProjectReflection,
): void {
  project.removeTypeReflections(of.type);
  of.type = type;
}

export function simplifyTypes(project: ProjectReflection): void {
  for (const [name, text] of Object.entries(texts)) {
    replaceType(declarationOf(name, project), new UnknownType(text), project);
  }
  const shape = declarationOf('kidal-menaka-2006.ConflictEvent', project);
  const ids = declarationOf('kidal-menaka-2006.RecordIds', project);
  const type = ReferenceType.createResolvedReference(shape.name, shape, project);
  type.typeArguments = [ReferenceType.createResolvedReference(ids.name, ids, project)];
  replaceType(declarationOf('kidal-menaka-2006.event', project), type, project);
}
