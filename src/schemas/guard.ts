import * as z from 'zod';
import { isRow } from '../text/is-object.js';

// A schema as a yes or no, in plain code: most rows are right, and zod takes some eight times as long to find that out.
// Made from the schema, so that it cannot say anything else; held to it by a test over damaged claims.

type Schema = z.core.$ZodType;
type Guard = (value: unknown) => boolean;

/** All of some guards, asked in order; of most schemas there are three at most. */
function every([first = () => true, second, third, ...rest]: readonly Guard[]): Guard {
  if (second === undefined) return first;
  if (third === undefined) return (value) => first(value) && second(value);
  const others = rest.length === 0 ? third : every([third, ...rest]);
  return (value) => first(value) && second(value) && others(value);
}

/** What a check of a text, a number or a list asks of a value that is one. */
function checkGuard({ _zod: { def } }: z.core.$ZodCheck): Guard {
  const check = def as z.core.$ZodChecks['_zod']['def'];
  switch (check.check) {
    case 'min_length':
      return (value) => (value as string).length >= check.minimum;
    case 'max_length':
      return (value) => (value as string).length <= check.maximum;
    case 'greater_than':
      return (value) => (value as number) >= (check.value as number);
    case 'less_than':
      return (value) => (value as number) <= (check.value as number);
    case 'string_format': {
      const { pattern } = check;
      if (pattern !== undefined) return (value) => pattern.test(value as string);
      break;
    }
    default:
      if ('fn' in check) return check.fn as Guard;
  }
  throw new TypeError(`no guard for the check '${check.check}'`);
}

function objectGuard(shape: Readonly<Record<string, Schema>>): Guard {
  const keys = new Map(
    Object.entries(shape).map(
      ([key, of]) => [key, { takes: guardOf(of), counts: of instanceof z.ZodOptional ? 0 : 1 }] as const,
    ),
  );
  const required = [...keys.values()].filter(({ counts }) => counts === 1).length;
  return (row) => {
    if (!isRow(row)) return false;
    let met = 0;
    for (const name in row) {
      const key = keys.get(name);
      if (key === undefined || !key.takes(row[name])) return false;
      met += key.counts;
    }
    return met === required;
  };
}

function listGuard(takes: Guard): Guard {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index += 1) if (!takes(value[index])) return false;
    return true;
  };
}

function unionGuard({ discriminator, options }: z.core.$ZodDiscriminatedUnionDef): Guard {
  const kinds = new Map<unknown, Guard>();
  for (const option of options) {
    const guard = guardOf(option);
    for (const kind of option._zod.propValues?.[discriminator] ?? []) kinds.set(kind, guard);
  }
  return (row) => isRow(row) && (kinds.get(row[discriminator])?.(row) ?? false);
}

function typeGuard(schema: Schema): Guard {
  if (schema instanceof z.ZodString) return (value) => typeof value === 'string';
  if (schema instanceof z.ZodNumber) return schema.isInt ? Number.isSafeInteger : Number.isFinite;
  if (schema instanceof z.ZodArray) return listGuard(guardOf(schema.element as Schema));
  if (schema instanceof z.ZodObject) return objectGuard(schema.shape);
  if (schema instanceof z.ZodDiscriminatedUnion) return unionGuard(schema.def);
  const values = schema._zod.values;
  if (values === undefined) throw new TypeError(`no guard for the type '${schema._zod.def.type}'`);
  return (value) => values.has(value as z.core.util.Primitive);
}

/** Whether a value is what a schema takes. */
export function guardOf(schema: Schema): Guard {
  if (schema instanceof z.ZodOptional) {
    const takes = guardOf(schema.unwrap());
    return (value) => value === undefined || takes(value);
  }
  if (schema instanceof z.ZodNullable) {
    const takes = guardOf(schema.unwrap());
    return (value) => value === null || takes(value);
  }
  return every([typeGuard(schema), ...(schema._zod.def.checks ?? []).map(checkGuard)]);
}
