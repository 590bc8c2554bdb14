import type { Alias } from '../../../model/alias.js';
import type { Issue } from '../../../model/issue.js';
import { isRow } from '../../../text/is-object.js';

// The three JSON shapes of an entity (dump, Special:EntityData, REST) brought to one.

/** A value of Wikidata, by its type. */
export type WikidataValue =
  | { readonly type: 'item'; readonly id: string }
  | {
      readonly type: 'time';
      readonly time: string;
      readonly precision: number;
      readonly calendar: string;
    }
  | {
      readonly type: 'quantity';
      readonly amount: string;
      readonly lower: string;
      readonly upper: string;
      readonly unit: string;
    }
  | {
      readonly type: 'point';
      readonly latitude: number;
      readonly longitude: number;
      readonly precision: number | null;
      readonly globe: string;
    }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'other' };

/** What a statement or qualifier says: a value, that there is one nobody knows, or that there is none. */
export type Snak =
  | { readonly kind: 'value'; readonly value: WikidataValue }
  | { readonly kind: 'somevalue' }
  | { readonly kind: 'novalue' };

export type SnaksByProperty = ReadonlyMap<string, readonly Snak[]>;

export interface Statement {
  readonly id: string;
  readonly property: string;
  readonly rank: 'preferred' | 'normal' | 'deprecated';
  readonly snak: Snak;
  readonly qualifiers: SnaksByProperty;
  readonly references: readonly SnaksByProperty[];
  readonly path: Issue['path'];
}

export interface Entity {
  readonly id: string;
  /** All its names, the main one first: the English one, else one for all languages, else the first. */
  readonly names: readonly Alias[];
  readonly modified: string;
  readonly revision: string;
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const entriesIn = (value: unknown): readonly (readonly [string, unknown])[] =>
  isRow(value) ? Object.entries(value) : [];
const get = (value: unknown, key: string): unknown =>
  isRow(value) && Object.hasOwn(value, key) ? value[key] : undefined;
const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 5_000) : '';
const itemId = (value: string): string => /[QPL]\d+$/.exec(value)?.[0] ?? '';

const number = (value: unknown): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' && /^[-+]?\d{1,12}(?:\.\d{1,20})?$/.test(value) ? Number(value) : null;
};

/** A value by its shape, which the dump and REST share but for items: an object there, an id here. */
function decode(value: unknown, dataType: string): WikidataValue {
  if (typeof value === 'string') {
    return dataType === 'wikibase-item'
      ? { type: 'item', id: itemId(value) }
      : { type: 'text', text: text(value) };
  }
  if (!isRow(value)) return { type: 'other' };
  if (Object.hasOwn(value, 'time')) {
    const precision = number(get(value, 'precision')) ?? 11;
    return {
      type: 'time',
      time: text(get(value, 'time')),
      precision,
      calendar: itemId(text(get(value, 'calendarmodel'))),
    };
  }
  if (Object.hasOwn(value, 'amount')) {
    const part = (key: string): string => text(get(value, key));
    return {
      type: 'quantity',
      amount: part('amount'),
      lower: part('lowerBound'),
      upper: part('upperBound'),
      unit: itemId(part('unit')),
    };
  }
  if (Object.hasOwn(value, 'latitude') || Object.hasOwn(value, 'longitude')) {
    const [latitude, longitude] = [number(get(value, 'latitude')), number(get(value, 'longitude'))];
    if (latitude === null || longitude === null) return { type: 'other' };
    const globe = itemId(text(get(value, 'globe')));
    return { type: 'point', latitude, longitude, precision: number(get(value, 'precision')), globe };
  }
  if (Object.hasOwn(value, 'text')) return { type: 'text', text: text(get(value, 'text')) };
  const id =
    itemId(text(get(value, 'id'))) ||
    (get(value, 'numeric-id') === undefined ? '' : `Q${text(get(value, 'numeric-id'))}`);
  return id === '' ? { type: 'other' } : { type: 'item', id };
}

/** A snak of the dump, or of REST, where `value.type` says what `snaktype` says there. */
function snakOf(snak: unknown): Snak {
  const rest = get(snak, 'value');
  const kind = get(snak, 'snaktype') ?? get(rest, 'type');
  if (kind === 'somevalue' || kind === 'novalue') return { kind };
  const dataType = text(get(snak, 'datatype')) || text(get(get(snak, 'property'), 'data_type'));
  const content = rest === undefined ? get(get(snak, 'datavalue'), 'value') : get(rest, 'content');
  return { kind: 'value', value: decode(content, dataType) };
}

const propertyOf = (snak: unknown): string =>
  text(get(snak, 'property')) || text(get(get(snak, 'property'), 'id'));

/** Snaks by property: an object of lists in the dump, one list in REST. */
function snaksOf(snaks: unknown): SnaksByProperty {
  const all = Array.isArray(snaks) ? snaks : entriesIn(snaks).flatMap(([, list]) => listIn(list));
  const found = new Map<string, Snak[]>();
  for (const snak of all) {
    const property = propertyOf(snak);
    const known = found.get(property);
    if (known === undefined) found.set(property, [snakOf(snak)]);
    else known.push(snakOf(snak));
  }
  return found;
}

function statementOf(statement: unknown, property: string, path: Issue['path']): Statement {
  const rank = get(statement, 'rank');
  return {
    id: text(get(statement, 'id')),
    property,
    rank: rank === 'preferred' || rank === 'deprecated' ? rank : 'normal',
    snak: snakOf(get(statement, 'mainsnak') ?? statement),
    qualifiers: snaksOf(get(statement, 'qualifiers')),
    references: listIn(get(statement, 'references')).map((reference) =>
      snaksOf(get(reference, 'snaks') ?? get(reference, 'parts')),
    ),
    path,
  };
}

function namesOf(
  labels: ReadonlyMap<string, string>,
  aliases: readonly (readonly [language: string, name: string])[],
): readonly Alias[] {
  const [first] = labels;
  const main = ['en', 'mul'].find((language) => labels.has(language)) ?? first?.[0] ?? 'en';
  const seen = new Set(['']);
  return [[main, labels.get(main) ?? ''] as const, ...labels, ...aliases].flatMap(([language, name]) => {
    if (seen.has(name)) return [];
    seen.add(name);
    return [{ name, kind: language === main ? 'spelling' : 'translation', language }];
  });
}

function entityOf(value: unknown, root: Issue['path'], key = ''): Entity | null {
  const claims = get(value, 'claims');
  const home = claims === undefined ? 'statements' : 'claims';
  const statements = claims ?? get(value, 'statements');
  if (!isRow(statements) && get(value, 'labels') === undefined) return null;
  const named = (name: unknown): string => (isRow(name) ? text(get(name, 'value')) : text(name));
  return {
    id: itemId(text(get(value, 'id')) || key),
    names: namesOf(
      new Map(entriesIn(get(value, 'labels')).map(([language, name]) => [language, named(name)])),
      entriesIn(get(value, 'aliases')).flatMap(([language, names]) =>
        listIn(names).map((name) => [language, named(name)] as const),
      ),
    ),
    modified: text(get(value, 'modified')),
    revision: text(get(value, 'lastrevid')),
    statements: new Map(
      entriesIn(statements).map(([property, list]) => [
        property,
        listIn(list).map((statement, i) => statementOf(statement, property, [...root, home, property, i])),
      ]),
    ),
  };
}

/**
 * The entity of an input and those that came with it, in the wrapper's order. Throws where the input
 * does: a proxy or getter may.
 */
export function entitiesOf(input: unknown): readonly Entity[] {
  const wrapped = get(input, 'entities');
  const found = isRow(wrapped)
    ? entriesIn(wrapped).map(([id, value]) => entityOf(value, ['entities', id], id))
    : [entityOf(input, [])];
  return found.filter((entity) => entity !== null);
}
