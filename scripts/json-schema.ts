/**
 * Writes dist/schema.json: the JSON Schema of a record, from the zod schemas, with the words of the
 * interfaces' doc comments.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import * as z from 'zod';
import { claimSchema, outcomesSchema } from '../src/schemas/claim.js';
import { eventSchema, sideSchema } from '../src/schemas/event.js';
import { locationSchema } from '../src/schemas/location.js';
import { participantSchema } from '../src/schemas/participant.js';
import { recordSchema } from '../src/schemas/record.js';
import { sourceSchema } from '../src/schemas/source.js';
import { timelineEntrySchema } from '../src/schemas/timeline-entry.js';
import {
  aliasSchema,
  citationSchema,
  clockTimeSchema,
  codedSchema,
  coordinatesSchema,
  countSchema,
  edtfDateSchema,
  identifiersSchema,
} from '../src/schemas/values.js';
import { voiceSchema } from '../src/schemas/voice.js';

type Docs = ReadonlyMap<
  string,
  { readonly description: string; readonly fields: ReadonlyMap<string, string> }
>;

/** A doc comment on one line, without its tags, table and example. */
const lineOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .split('\n\n')[0]
    ?.replaceAll(/\s+/g, ' ')
    // Of interest in TypeScript only.
    .replace(/ \(Not named [^)]*\)/, '')
    .trim() ?? '';

/** The doc comments of the model's interfaces and of their fields. */
function modelDocs(): Docs {
  const folder = new URL('../src/model/', import.meta.url);
  const docs = new Map<string, { description: string; fields: Map<string, string> }>();
  for (const name of readdirSync(folder)) {
    const file = ts.createSourceFile(
      name,
      readFileSync(new URL(name, folder), 'utf8'),
      ts.ScriptTarget.ES2022,
      true,
    );
    for (const node of file.statements) {
      if (ts.isTypeAliasDeclaration(node))
        docs.set(node.name.text, { description: lineOf(node), fields: new Map() });
      if (!ts.isInterfaceDeclaration(node)) continue;
      const fields = node.members.map(
        (member) => [member.name?.getText(file) ?? '', lineOf(member)] as const,
      );
      docs.set(node.name.text, { description: lineOf(node), fields: new Map(fields) });
    }
  }
  return docs;
}

/** The words that get a definition of their own, named as in the model. */
const words: readonly (readonly [word: string, schema: z.ZodType, bases: readonly string[]])[] = [
  ['Alias', aliasSchema, []],
  ['Citation', citationSchema, []],
  ['ClockTime', clockTimeSchema, []],
  ['Coded', codedSchema, []],
  ['Coordinates', coordinatesSchema, []],
  ['Count', countSchema, []],
  ['EdtfDate', edtfDateSchema, []],
  ['Identifiers', identifiersSchema, []],
  ['Side', sideSchema, []],
  ['ConflictEvent', eventSchema, []],
  ['Participant', participantSchema, ['ParticipantBase', 'Taking']],
  ['ConflictLocation', locationSchema, []],
  ['TimelineEntry', timelineEntrySchema, []],
  ['Claim', claimSchema, ['ClaimBase', 'CasualtiesClaim']],
  ['Source', sourceSchema, []],
  ['Voice', voiceSchema, []],
];

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a definition: itself, or the options of a union. */
const objectsOf = (definition: Json): Json[] => {
  const options = definition.oneOf ?? definition.anyOf;
  return (Array.isArray(options) ? options : [definition]).filter(isJson);
};

function describeFields(definition: Json, fields: ReadonlyMap<string, string>): void {
  for (const object of objectsOf(definition)) {
    const { properties } = object;
    if (!isJson(properties)) continue;
    for (const [key, property] of Object.entries(properties)) {
      const description = fields.get(key);
      if (isJson(property) && description !== undefined && description !== '')
        property.description ??= description;
    }
  }
}

/** The JSON Schema (2020-12) of a record: what a file must look like. What holds between rows is beyond it. */
export function recordJsonSchema(): Json {
  const registry = z.registry<{ id?: string; title?: string; description?: string; uniqueItems?: boolean }>();
  const docs = modelDocs();
  for (const [word, schema] of words) {
    registry.add(schema, { id: word, title: word, description: docs.get(word)?.description ?? '' });
  }
  registry.add(outcomesSchema, { uniqueItems: true });
  const { $schema, ...schema } = z.toJSONSchema(recordSchema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: registry,
  });
  const definitions = isJson(schema.$defs) ? schema.$defs : {};
  for (const [word, wordSchema, bases] of words) {
    const definition = definitions[word];
    if (!isJson(definition)) throw new Error(`${word} has no definition in the JSON Schema`);
    // OpenAPI's keyword: a validator that knows it looks at one kind, and names the faults of that kind alone.
    if (wordSchema instanceof z.ZodDiscriminatedUnion)
      Object.assign(definition, {
        type: 'object',
        discriminator: { propertyName: wordSchema.def.discriminator },
      });
    for (const name of [word, ...bases]) describeFields(definition, docs.get(name)?.fields ?? new Map());
  }
  const { description = '', fields = new Map<string, string>() } = docs.get('ConflictRecord') ?? {};
  describeFields(schema, fields);
  return {
    $schema,
    $id: 'https://unpkg.com/kidal-menaka-2006/dist/schema.json',
    title: 'ConflictRecord',
    description: `${description} This schema checks the form of a record. That what is referred to exists, that days exist and agree with their EDTF, and that no minimum exceeds its maximum is beyond JSON Schema: validateRecord of the npm package checks that too. Ajv in strict mode wants its option discriminator: true.`,
    ...schema,
  };
}

if (process.argv[1]?.endsWith('json-schema.ts')) {
  const folder = new URL('../dist/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('schema.json', folder), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
}
