/** What the reference shows as a type where the compiler's own answer says less to a reader. */
import {
  type DeclarationReflection,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  UnknownType,
} from 'typedoc';
import { LiteralType, ReferenceType, Type, UnionType } from 'typedoc/models';
import { readerIssueCodes as readerCodes } from '../../src/formats/read/issue-codes.js';
import { csvTables } from '../../src/formats/write/csv.js';
import { valueKinds } from '../../src/model/properties.js';
import { issueCodes } from '../../src/schemas/issue-codes.js';

const union = (words: readonly string[]): UnionType =>
  new UnionType(words.map((word) => new LiteralType(word)));

const types: Readonly<Record<string, NonNullable<DeclarationReflection['type']>>> = {
  'kidal-menaka-2006.ClaimProperty': union(Object.keys(valueKinds)),
  'kidal-menaka-2006/schemas.IssueCode': union(Object.keys(issueCodes)),
  'kidal-menaka-2006/formats.CsvTable': union(Object.keys(csvTables)),
  'kidal-menaka-2006/schemas.issueCodes': new UnknownType(
    "Readonly<Record<IssueCode, { severity: 'error' | 'warning'; description: string }>>",
  ),
  'kidal-menaka-2006/formats.readerIssueCodes': new UnknownType(
    `Readonly<Record<${Object.keys(readerCodes)
      .map((reader) => `'${reader}'`)
      .join(' | ')}, Record<code, { severity: 'error' | 'warning' | 'info'; description: string }>>>`,
  ),
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
  type: NonNullable<DeclarationReflection['type']>,
  project: ProjectReflection,
): void {
  project.removeTypeReflections(of.type);
  of.type = type;
}

const combined = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

/** The texts that a type allows, where it allows no other; undefined for any other type. */
export function textsOf(type: unknown): readonly string[] | undefined {
  if (!(type instanceof Type)) return undefined;
  switch (type.type) {
    case 'literal': {
      const { value } = type as Type & { value: unknown };
      return typeof value === 'string' ? [value] : undefined;
    }
    case 'union': {
      const parts = (type as Type & { types: Type[] }).types.map(textsOf);
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case 'templateLiteral': {
      const { head, tail } = type as Type & { head: string; tail: [Type, string][] };
      return tail.reduce<readonly string[] | undefined>(
        (heads, [part, after]) => {
          const words = textsOf(part);
          return heads && words && combined(heads, combined(words, [after]));
        },
        [head],
      );
    }
    case 'reference': {
      const { reflection } = type as ReferenceType;
      return reflection?.kindOf(ReflectionKind.TypeAlias)
        ? textsOf((reflection as DeclarationReflection).type)
        : undefined;
    }
    default:
      return undefined;
  }
}

const aliasesOf = (project: ProjectReflection): readonly DeclarationReflection[] =>
  project.getReflectionsByKind(ReflectionKind.TypeAlias) as DeclarationReflection[];

/** Unions of fewer words than this are told in full sooner than by a name. */
const fewWords = 4;
const keyOf = (words: readonly string[]): string => [...words].sort().join('|');

/** A type with each spelt-out union of words, where an exported type has them, replaced by that type's name. */
function named(
  value: unknown,
  byWords: ReadonlyMap<string, DeclarationReflection>,
  project: ProjectReflection,
): unknown {
  if (Array.isArray(value)) return value.map((one) => named(one, byWords, project));
  if (!(value instanceof Type)) return value;
  const words = value.type === 'union' ? textsOf(value) : undefined;
  const alias = words && words.length >= fewWords ? byWords.get(keyOf(words)) : undefined;
  if (alias) return ReferenceType.createResolvedReference(alias.name, alias, project);
  if (value.type === 'reflection') return value; // Its own members are reflections, and come by themselves.
  for (const key of [
    'types',
    'elementType',
    'elements',
    'typeArguments',
    'target',
    'objectType',
    'indexType',
  ]) {
    const own = value as unknown as Record<string, unknown>;
    if (own[key] !== undefined) own[key] = named(own[key], byWords, project);
  }
  return value;
}

interface Typed extends Reflection {
  type?: unknown;
  default?: unknown;
}

/** Names the unions, wherever they are spelt out: a parameter, a constraint, what is returned. */
function nameUnions(project: ProjectReflection): void {
  const byWords = new Map(
    aliasesOf(project).flatMap((alias) => {
      const words = textsOf(alias.type);
      return words === undefined ? [] : [[keyOf(words), alias] as const];
    }),
  );
  for (const reflection of Object.values(project.reflections) as Typed[]) {
    if (reflection.kindOf(ReflectionKind.TypeAlias) && textsOf(reflection.type)) continue;
    reflection.type = named(reflection.type, byWords, project);
    if (reflection.default !== undefined) reflection.default = named(reflection.default, byWords, project);
  }
}

/** The words of a type that has too many of them to be read: the page tells how many there are, and where they are. */
const wordsOf = new WeakMap<object, readonly string[]>();
export const manyWordsOf = (reflection: object): readonly string[] | undefined => wordsOf.get(reflection);
const manyWords = 12;

/** A union of other types' names can be read; one of codes that each mean something is there to be read. */
const isShort = ({ type, name }: DeclarationReflection): boolean =>
  !name.endsWith('Id') ||
  (type instanceof UnionType && type.types.every((part) => part.type === 'reference'));

function shortenUnions(project: ProjectReflection): void {
  const found = aliasesOf(project).flatMap((alias) => {
    const words = textsOf(alias.type);
    return words === undefined || words.length < manyWords ? [] : [{ alias, words }];
  });
  for (const { alias, words } of found) {
    wordsOf.set(alias, words);
    if (!isShort(alias))
      replaceType(
        alias,
        new UnknownType(`'${words[0]}' | '${words[1]}' | … (${words.length} in all)`),
        project,
      );
  }
}

export function simplifyTypes(project: ProjectReflection): void {
  for (const [name, type] of Object.entries(types)) replaceType(declarationOf(name, project), type, project);
  nameUnions(project);
  shortenUnions(project);
}
