/** What the reference shows under a schema, all of it from the schema itself: its fields, a value that it takes, and one that it refuses. */
import { readFileSync } from 'node:fs';
import type { DeclarationReflection } from 'typedoc';
import { ReflectionKind } from 'typedoc';
import type { CommentDisplayPart } from 'typedoc/models';
import * as z from 'zod';
import * as exported from '../../src/schemas/index.js';
import { idSchema, textSchema } from '../../src/schemas/text.js';
import { groupBy } from '../../src/text/group-by.js';
import { firstSentence } from './comments.js';
import { block, type Content, code, h, join, table } from './html.js';
import type { Section } from './section.js';

type Schema = z.core.$ZodType;
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && '_zod' in value;

const schemas = new Map<string, Schema>(
  Object.entries(exported).flatMap(([name, value]) => (isSchema(value) ? [[name, value]] : [])),
);
const nameOf = new Map<Schema, string>([...schemas].map(([name, schema]) => [schema, name]));

/** The definition of a schema, as far as this page reads it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
}
const definitionOf = ({ _zod }: Schema): Definition => _zod.def as unknown as Definition;
const quoted = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : String(value));

/** What a schema takes, in words; the schemas that have a page are links. */
function words(schema: Schema, page: (name: string) => string): Content[] {
  const name = nameOf.get(schema);
  if (name !== undefined) return [h('a', { href: page(name) }, code(name))];
  if (schema === idSchema) return ['id'];
  if (schema === textSchema) return ['text'];
  const { type, shape, options, innerType, element, valueType, values, entries } = definitionOf(schema);
  const inside = innerType ?? element ?? valueType;
  const inner = inside === undefined ? [] : words(inside, page);
  switch (type) {
    case 'optional':
      return inner;
    case 'nullable':
      return [...inner, ' or ', code('null')];
    case 'array':
      return ['list of ', ...inner];
    case 'record':
      return ['by id: ', ...inner];
    case 'literal':
      return join(
        (values ?? []).map((value) => code(quoted(value))),
        ' or ',
      );
    case 'enum':
      return join(
        Object.values(entries ?? {}).map((value) => code(quoted(value))),
        ', ',
      );
    case 'union':
      return join(
        (options ?? []).map((option) => h('span', null, ...words(option, page))),
        ' or ',
      );
    case 'object':
      return [
        code(
          `{ ${Object.entries(shape ?? {})
            .map(([key, field]) => (isOptional(field) ? `${key}?` : key))
            .join(', ')} }`,
        ),
      ];
    case 'number':
      return [schema instanceof z.ZodNumber && schema.format === 'safeint' ? 'whole number' : 'number'];
    case 'string':
      return ['text'];
    default:
      return [type];
  }
}

const isOptional = (schema: Schema): boolean => definitionOf(schema).type === 'optional';

/** The objects that a schema tells apart, each by the value of its discriminator. */
function objectsOf(
  schema: Schema,
): readonly { readonly kinds: readonly string[]; readonly shape: Readonly<Record<string, Schema>> }[] {
  const { options, discriminator, shape } = definitionOf(schema);
  if (shape) return [{ kinds: [], shape }];
  return (options ?? []).flatMap((option) =>
    objectsOf(option).map((one) => {
      const tag = discriminator === undefined ? undefined : one.shape[discriminator];
      const { values, entries } = tag === undefined ? ({} as Definition) : definitionOf(tag);
      return { ...one, kinds: (values ?? Object.values(entries ?? {})).map(String) };
    }),
  );
}

/** The interfaces that the type of a schema names. */
function interfacesOf(type: unknown): readonly DeclarationReflection[] {
  if (typeof type !== 'object' || type === null) return [];
  const { typeArguments, reflection, elements } = type as {
    readonly typeArguments?: readonly unknown[];
    readonly elements?: readonly unknown[];
    readonly reflection?: DeclarationReflection;
  };
  const own = reflection?.kindOf(ReflectionKind.Interface)
    ? [reflection]
    : reflection?.kindOf(ReflectionKind.TypeAlias) && !typeArguments
      ? interfacesOf(reflection.type)
      : [];
  return [...own, ...[...(typeArguments ?? []), ...(elements ?? [])].flatMap(interfacesOf)];
}

const inText = (parts: readonly CommentDisplayPart[]): Content[] =>
  parts.map((part) => (part.kind === 'code' ? code(part.text.replaceAll('`', '')) : part.text));

/** Each field with what it takes and what it means; where it differs by kind, a row for each. */
function fieldsOf(variable: DeclarationReflection, schema: Schema, page: (name: string) => string) {
  const interfaces = interfacesOf(variable.type);
  const meaning = (key: string): Content[] => {
    const field = interfaces.flatMap(({ children }) => children ?? []).find(({ name }) => name === key);
    return inText(firstSentence(field?.comment?.summary ?? []));
  };
  const objects = objectsOf(schema);
  const names = [...new Set(objects.flatMap(({ shape }) => Object.keys(shape)))];
  const discriminator = definitionOf(schema).discriminator;
  return names.flatMap((name) => {
    const uses = objects.flatMap(({ kinds, shape }) => {
      const field = shape[name];
      return field === undefined ? [] : [{ kinds, field }];
    });
    if (name === discriminator) {
      const kinds = uses.flatMap((use) => use.kinds);
      return [
        {
          name,
          isOptional: false,
          takes: join(
            kinds.map((kind) => code(`'${kind}'`)),
            ', ',
          ),
          of: [],
          meaning: meaning(name),
        },
      ];
    }
    return [...groupBy(uses, ({ field }) => JSON.stringify(words(field, page)))].map(([, [...alike]]) => ({
      name,
      isOptional: alike.every(({ field }) => isOptional(field)),
      takes: alike[0] ? words(alike[0].field, page) : [],
      of: alike.length === objects.length ? [] : alike.flatMap(({ kinds }) => kinds),
      meaning: meaning(name),
    }));
  });
}

/** Everything in a value, from the outside in. */
function* within(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) yield* within(part);
}

const accepts = (schema: Schema, value: unknown): boolean => z.safeParse(schema, value).success;

type Path = readonly (string | number)[];

function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    yield own;
    yield* pathsOf((value as Record<string, unknown>)[key], own);
  }
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value);

/** A copy of a value with another thing at a path, or with nothing there. */
function changed(value: unknown, path: Path, to?: { readonly value: unknown }): unknown {
  const copy = structuredClone(value);
  const inside = at(copy, path.slice(0, -1)) as Record<string, unknown> & unknown[];
  const key = path.at(-1) as string;
  if (to) inside[key] = to.value;
  else if (Array.isArray(inside)) inside.splice(Number(key), 1);
  else delete inside[key];
  return copy;
}

/** A value with all left out that a schema can do without. */
function pruned(schema: Schema, value: unknown): unknown {
  for (const path of pathsOf(value)) {
    const part = at(value, path);
    const empty = Array.isArray(part) ? [] : typeof part === 'object' && part !== null ? {} : undefined;
    const smaller = [
      changed(value, path),
      ...(empty && Object.keys(part as object).length > 0 ? [changed(value, path, { value: empty })] : []),
    ].find((one) => Object.keys(one as object).length > 0 && accepts(schema, one));
    if (smaller !== undefined) return pruned(schema, smaller);
  }
  return value;
}

/** A whole record that is small enough to be read. */
const example: unknown = JSON.parse(
  readFileSync(new URL('../../examples/record.json', import.meta.url), 'utf8'),
);

/** The smallest value of the example that a schema takes, with what it can do without left out; of texts the longest. */
function validValue(schema: Schema): unknown {
  const { type } = definitionOf(schema);
  let best: { readonly value: unknown; readonly size: number } | undefined;
  for (const value of within(example)) {
    if (type === 'string' ? typeof value !== 'string' : typeof value !== 'object' || value === null) continue;
    const { length } = JSON.stringify(value);
    const size = type === 'string' ? -length : length;
    if (
      (best === undefined || size < best.size) &&
      Object.keys(value as object).length > 0 &&
      accepts(schema, value)
    )
      best = { value, size };
  }
  if (best === undefined) throw new Error('the example has no value for a schema');
  return type === 'string' ? best.value : pruned(schema, best.value);
}

/** Slips that people make, as what stands at a path becomes by each. */
const slips: readonly ((value: unknown, key: string | number | undefined) => readonly unknown[])[] = [
  (value) => (typeof value === 'number' ? [value + 100, -1] : []),
  (value, key) => (Array.isArray(value) && key === undefined ? [[...value, value[0]]] : []),
  (value, key) => (typeof value === 'string' && key === 'id' ? [`${value}-2`, value.toUpperCase()] : []),
  (value) => (typeof value === 'string' && /^-?\d{4}-\d\d/.test(value) ? [value.replaceAll('-', '/')] : []),
  (value) => (typeof value === 'string' ? ['', 'Not Known'] : []),
];

interface Refused {
  readonly value: unknown;
  readonly path: Path;
  readonly to: unknown;
  readonly issue: z.core.$ZodIssue;
}

/** A value with one slip, and the one issue that it gives: of the package's own codes, where a slip leads to one. */
function refusedValue(schema: Schema, value: unknown): Refused {
  const paths = [[], ...pathsOf(value)] as Path[];
  const found = slips.flatMap((slip) =>
    paths.flatMap((path) =>
      slip(at(value, path), path.at(-1)).flatMap((to): readonly Refused[] => {
        const wrong = path.length === 0 ? to : changed(value, path, { value: to });
        const { error } = z.safeParse(schema, wrong);
        const [issue, ...more] = error?.issues ?? [];
        return issue === undefined || more.length > 0 ? [] : [{ value: wrong, path, to, issue }];
      }),
    ),
  );
  const own = found.find(({ issue }) => issue.code === 'custom') ?? found[0];
  if (own === undefined) throw new Error('no slip is refused by a schema');
  return own;
}

const asCode = (value: unknown): string => JSON.stringify(value, null, 2);

/** What makes a refused value another than the one that is taken. */
function differenceInWords(path: Path, to: unknown): Content[] {
  if (path.length > 0) return ['The same with ', code(path.join('.')), ' as ', code(JSON.stringify(to))];
  return Array.isArray(to) ? ['The same with its first row twice'] : [code(JSON.stringify(to))];
}

/** Fields, a valid value and an invalid one; nothing for a constant that is no schema. */
export function schemaContent(
  variable: DeclarationReflection,
  page: (name: string) => string,
): readonly Section[] {
  const schema = schemas.get(variable.name);
  if (schema === undefined) return [];
  const fields = fieldsOf(variable, schema, page);
  const valid = validValue(schema);
  const { path, to, issue } = refusedValue(schema, valid);
  const differs = fields.some(({ of }) => of.length > 0);
  const { element, valueType } = definitionOf(schema);
  const rows = element ?? valueType;
  return [
    ...(rows === undefined
      ? []
      : [
          {
            id: 'rows',
            title: 'Rows',
            content: [
              h(
                'p',
                null,
                definitionOf(schema).type === 'array'
                  ? 'A list; each row: '
                  : 'An object, keyed by id; each row: ',
                ...words(rows, page),
                '.',
              ),
            ],
          },
        ]),
    ...(fields.length === 0
      ? []
      : [
          {
            id: 'fields',
            title: 'Fields',
            content: [
              table(
                ['Field', 'Takes', ...(differs ? ['Only of'] : []), 'Meaning'],
                fields.map((field) => ({
                  cells: [
                    [code(field.name), ...(field.isOptional ? [' (optional)'] : [])],
                    field.takes,
                    ...(differs ? [[field.of.join(', ')]] : []),
                    field.meaning,
                  ],
                })),
              ),
            ],
          },
        ]),
    {
      id: 'valid',
      title: 'A value that it takes',
      content: [h('p', null, 'With all left out that may be.'), block(asCode(valid))],
    },
    {
      id: 'refused',
      title: 'A value that it refuses',
      content: [h('p', null, ...differenceInWords(path, to), '. The issue:'), block(asCode(issue))],
    },
  ];
}
