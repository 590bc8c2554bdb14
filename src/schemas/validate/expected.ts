import * as z from 'zod';
import { edtfBounds } from '../../text/edtf.js';
import { isObject, isRow } from '../../text/is-object.js';
import { nearest } from '../../text/nearest.js';
import { valueInWords } from '../../text/value-in-words.js';
import { outcomesSchema } from '../claim.js';
import { sourceAuthorSchema } from '../source.js';
import { formOf } from '../text.js';
import { codedSchema, countSchema, edtfDateSchema } from '../values.js';
import type { Path } from './tables.js';

// What a schema expects, in words, and the value that may have been meant: read from the schema itself.

type Schema = z.core.$ZodType;

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);

const bare = (schema: Schema | undefined): Schema | undefined =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema;

/** Of a union, the schema of the kind that the value names. */
const ofKind = (schema: Schema | undefined, value: unknown): Schema | undefined =>
  schema instanceof z.ZodDiscriminatedUnion
    ? schema.def.options.find(({ _zod }) =>
        _zod.propValues?.[schema.def.discriminator]?.has(
          valueAt(value, [schema.def.discriminator]) as string,
        ),
      )
    : schema;

/** The schema of what stands at a path in a value. */
export function schemaAt(schema: Schema, value: unknown, path: Path): Schema | undefined {
  let at: Schema | undefined = schema;
  let inside = value;
  for (const key of path) {
    const of = bare(at);
    const row = ofKind(of, inside);
    if (row instanceof z.ZodObject) at = row.shape[key] ?? row.def.catchall;
    else if (row instanceof z.ZodArray) at = row.element as Schema;
    else if (row instanceof z.ZodRecord) at = row.valueType as Schema;
    else if (of instanceof z.ZodDiscriminatedUnion)
      at = z.literal([...(of._zod.propValues[key] ?? [])].map(String));
    else return undefined;
    inside = valueAt(inside, [key]);
  }
  return ofKind(at, inside) ?? at;
}

/** The text form that a schema of text asks for, if any. */
const formOfText = (schema: z.ZodString) =>
  (schema.def.checks ?? [])
    .map(({ _zod: { def } }) => ('pattern' in def ? formOf.get(String(def.pattern)) : undefined))
    .find((form) => form);

/** The values that a schema lists. */
function choicesOf(schema: Schema | undefined): readonly unknown[] {
  const of = bare(schema);
  if (of instanceof z.ZodEnum) return of.options;
  return of instanceof z.ZodLiteral ? [...of.values] : [];
}

/** More keys than these are not listed where an object is expected. */
const mostKeys = 6;

function keysInWords(shape: Readonly<Record<string, Schema>>): string {
  const keys = Object.entries(shape).map(([key, of]) => (of instanceof z.ZodOptional ? `${key}?` : key));
  return `{ ${[...keys.slice(0, mostKeys), ...(keys.length > mostKeys ? ['…'] : [])].join(', ')} }`;
}

/** Whether a schema takes some values only, which a message can list. */
export const isChoice = (schema: Schema | undefined): boolean => choicesOf(schema).length > 0;

/** The keys that an object may have. */
export const keysOf = (schema: Schema | undefined): readonly string[] => {
  const of = bare(schema);
  return of instanceof z.ZodObject ? Object.keys(of.shape) : [];
};

/** A known word that another comes near to, is a part of, or begins. */
export function nearWord(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return (
    nearest(word, known) ??
    known.find((name) => name.split('-').includes(lower) || (word.length > 2 && name.startsWith(lower)))
  );
}

/** What a schema expects: "a whole number, 0 or more, or null". */
export function inWords(schema: Schema | undefined): string {
  if (schema instanceof z.ZodOptional) return inWords(schema.unwrap());
  if (schema instanceof z.ZodNullable) return `${inWords(schema.unwrap())}, or null`;
  if (schema instanceof z.ZodString) return formOfText(schema)?.expected ?? 'text';
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue, isInt } = schema;
    const what = isInt ? 'a whole number' : 'a number';
    if (maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER)
      return `${what} from ${minValue} to ${maxValue}`;
    return isInt ? `${what}, ${minValue} or more` : what;
  }
  const choices = choicesOf(schema).map(valueInWords);
  if (choices.length > 0) return `${choices.length > 1 ? 'one of ' : ''}${choices.join(', ')}`;
  if (schema instanceof z.ZodArray) {
    const member = inWords(schema.element as Schema);
    return member === 'text' || member === 'a row'
      ? `a list of ${member.replace('a ', '')}s`
      : `a list, each member ${member}`;
  }
  if (schema instanceof z.ZodObject) return keysInWords(schema.shape);
  if (schema instanceof z.ZodRecord) return 'an object of rows keyed by their ids';
  if (schema instanceof z.ZodDiscriminatedUnion) return `{ ${schema.def.discriminator}, … }`;
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => inWords(option as Schema)).join(' or ');
  return 'a row';
}

/** A number as people write it: "5,000". */
const numberOf = (value: unknown): number | undefined =>
  typeof value === 'string' && /^-?\d{1,3}([, ]\d{3})+$|^-?\d+(\.\d+)?$/.test(value)
    ? Number(value.replaceAll(/[, ]/g, ''))
    : undefined;

const exactly = (min: unknown, max: unknown = min) => ({ min, max });
const dateOf = (edtf: unknown) => ({ edtf, ...(typeof edtf === 'string' ? edtfBounds(edtf) : null) });

/** What may have been meant by a value in the place of a count, a date, a statement with a code. */
const objectsMeant = new Map<unknown, (value: unknown) => unknown>([
  [
    countSchema,
    (value) => (Array.isArray(value) ? exactly(value[0], value[1]) : exactly(numberOf(value) ?? value)),
  ],
  [
    edtfDateSchema,
    (value) => dateOf(isRow(value) ? value.edtf : (meantBy(edtfDateSchema.shape.edtf, value) ?? value)),
  ],
  [outcomesSchema, (outcomes) => (Array.isArray(outcomes) ? [...new Set(outcomes)].sort() : [outcomes])],
  [sourceAuthorSchema, (family) => ({ family })],
  [codedSchema, (text) => ({ code: meantBy(codedSchema.shape.code, text) ?? text, text })],
]);

function candidate(schema: Schema | undefined, value: unknown): unknown {
  const known = objectsMeant.get(schema);
  if (known !== undefined) return known(value);
  if (schema instanceof z.ZodNumber) return numberOf(value);
  if (schema instanceof z.ZodArray) return schema.element instanceof z.ZodUnknown ? undefined : [value];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (schema instanceof z.ZodString) return (formOfText(schema)?.mend ?? String)(String(value));
  return nearWord(String(value), choicesOf(schema).map(String));
}

/** The value that was meant, if one that the schema takes is near at hand. */
export function meantBy(schema: Schema | undefined, value: unknown): unknown {
  const of = bare(schema);
  const meant = candidate(of, value);
  return of !== undefined && meant !== undefined && z.safeParse(of, meant).success ? meant : undefined;
}

/** A value as it would be written in a file of TypeScript. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (!isRow(value)) return valueInWords(value);
  return `{ ${Object.entries(value)
    .map(([key, of]) => `${key}: ${written(of)}`)
    .join(', ')} }`;
}
