import type { Draft } from '../account-builder.js';
import { shown } from '../issue.js';
import type { WikidataReport } from '../wikidata-codes.js';
import type { Entity, Statement } from './entity.js';
import { nameIn } from './names.js';
import { itemOf, wordsOf } from './statement.js';

/** What a reader passes along: the draft, the entities by id, ids of what was named, and where to report. */
export interface Reading {
  readonly draft: Draft;
  readonly entity: Entity;
  readonly others: ReadonlyMap<string, Entity>;
  /** Local ids of participants and locations by item. */
  readonly participants: Map<string, string>;
  readonly locations: Map<string, string>;
  readonly report: WikidataReport;
}

/** The name of an item where the input has its entity, else the item's id. */
export const nameOf = (reading: Reading, item: string): string => {
  const other = reading.others.get(item);
  return (other === undefined ? '' : nameIn(other.labels)) || item;
};

export const statementsOf = (entity: Entity, property: string): readonly Statement[] =>
  entity.statements.get(property) ?? [];

/** Reports a statement whose value is not of the type that its property takes. */
export function unread(reading: Reading, statement: Statement, expected: string): void {
  const words = wordsOf(statement.snak);
  reading.report(
    'wikidata-value-unread',
    statement.path,
    `${statement.property} is ${shown(words)}`,
    words,
    expected,
  );
}

/**
 * A property that names items, by rank: the best rank is one reading, deprecated statements each their
 * own.
 */
export function readings(reading: Reading, property: string): readonly (readonly Statement[])[] {
  const all = statementsOf(reading.entity, property);
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  const normal = all.filter(({ rank }) => rank === 'normal');
  const deprecated = all.filter(({ rank }) => rank === 'deprecated').map((statement) => [statement]);
  return [preferred, normal, ...deprecated].filter((list) => list.length > 0);
}

/**
 * The value of a list property: ids, `[]` where it says none, `null` where it says not known, `undefined`
 * where nothing can be read.
 */
export function listOf(
  reading: Reading,
  statements: readonly Statement[],
  idFor: (item: string) => string,
): readonly string[] | null | undefined {
  const ids: string[] = [];
  for (const statement of statements) {
    const item = itemOf(statement.snak);
    if (item !== '') ids.push(idFor(item));
    else if (statement.snak.kind === 'value') unread(reading, statement, 'an item');
  }
  if (ids.length > 0) return [...new Set(ids)];
  if (statements.some(({ snak }) => snak.kind === 'somevalue')) return null;
  return statements.some(({ snak }) => snak.kind === 'novalue') ? [] : undefined;
}
