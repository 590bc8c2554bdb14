import type { Issue } from '../model/issue.js';
import type { Source } from '../model/source.js';
import { accountOf, draftOf, type Mutable, type ReadAccount } from './account-builder.js';
import { reportTo, shown } from './issue.js';
import { idOf } from './local-id.js';
import { addContext } from './wikidata/context.js';
import { addCounts, addOwnLosses, counted } from './wikidata/counts.js';
import { addPoints, addSpans } from './wikidata/dates.js';
import { type Entity, entitiesOf } from './wikidata/entity.js';
import { nameIn, namesOf } from './wikidata/names.js';
import { addPeople, addVictor } from './wikidata/participants.js';
import { addPlaces } from './wikidata/places.js';
import type { Reading } from './wikidata/reading.js';
import { type WikidataReport, wikidataIssueCodes } from './wikidata-codes.js';

const readProperties: ReadonlySet<string> = new Set([
  ...Object.keys(counted),
  'P585',
  'P580',
  'P582',
  'P276',
  'P131',
  'P17',
  'P625',
  'P710',
  'P4791',
  'P8031',
  'P8032',
  'P361',
  'P828',
  'P1346',
  'P1132',
]);

function sourceOf(entity: Entity | undefined): Source {
  const id = entity?.id ?? '';
  const label = entity === undefined ? '' : nameIn(entity.labels);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(entity?.modified ?? '')?.[0];
  const source: Mutable<Source> = {
    id: id === '' ? 'wikidata' : `wikidata-${idOf(id, 'item')}`,
    type: 'dataset',
    title: label === '' ? `[Wikidata item${id === '' ? '' : ` ${id}`}]` : label,
    publisher: 'Wikidata',
    issued: day ?? 'XXXX',
    language: 'mul',
    voice: 'wikidata',
    independence: 'wikipedia-family',
    read: 'whole',
  };
  if (id !== '') source.URL = `https://www.wikidata.org/wiki/${id}`;
  if (entity !== undefined && entity.revision !== '') source.note = `Revision ${entity.revision}.`;
  return source;
}

function open(input: unknown, report: WikidataReport): readonly Entity[] {
  const expected = 'an entity in the shape of the dump, of Special:EntityData or of the REST interface';
  try {
    const entities = entitiesOf(input);
    if (entities.length === 0)
      report('wikidata-not-an-entity', [], 'The input is no Wikidata entity', undefined, expected);
    return entities;
  } catch (error) {
    const reason = error instanceof Error ? shown(error.message) : 'reading it throws';
    report('wikidata-not-an-entity', [], `The input cannot be read: ${reason}`, undefined, expected);
    return [];
  }
}

/**
 * The account of a Wikidata entity: in the shape of the dump, as Special:EntityData wraps it, or as
 * the REST interface gives it. Entities that come in the same wrapper lend their names to the items
 * that the first one speaks of.
 *
 * - P585, P580 and P582 are dates by their precision: day, month, year, `200X`, `20XX`; "circa" is `~`.
 *   The JSON's `-0480` is 480 BC, in EDTF `-0479`. Julian dates stay as written.
 * - P1120 counts the killed, P1339 the wounded, P1446 the missing, P5582 the arrested, P1590 casualties
 *   of no stated kind. Bounds of an amount are the count's, the amount its `best`. `somevalue` is not
 *   known, `novalue` is none, no statement is no claim.
 * - P276 within P131 and P17 says where, P625 the point, with a tolerance of its precision times 111 km.
 * - P710 names participants without sides; their own losses are claims about them. An entity does
 *   not say what kind they are: `armed-group`, unless an entity in the wrapper says person or state.
 * - P1346 the victor, P4791 commanders, P361 `part-of` (the items' ids), P828 causes.
 * - Each statement keeps its rank; references and qualifiers stand in the note.
 *
 * Never throws on data. What is not read stays in `account.raw`, which is the input itself.
 *
 * @see https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html
 * @group Read other formats
 * @example
 * ```ts
 * import { fromWikidata } from 'kidal-menaka-2006/formats';
 *
 * const amount = { value: { amount: '+4', unit: '1' }, type: 'quantity' };
 * const mainsnak = { snaktype: 'value', property: 'P1120', datavalue: amount };
 * const claims = { P1120: [{ mainsnak, rank: 'normal' }] };
 * const { account } = fromWikidata({ type: 'item', id: 'Q1', labels: {}, claims });
 * account.claims.map((claim) => claim.property) //=> ['casualties']
 * account.claims.map((claim) => claim.value) //=> [{ min: 4, max: 4 }]
 * ```
 */
export function fromWikidata(entity: unknown): ReadAccount {
  const issues: Issue[] = [];
  const report = reportTo(issues, wikidataIssueCodes);
  const [main, ...rest] = open(entity, report);
  const draft = draftOf(sourceOf(main));
  if (main === undefined) return { account: accountOf(draft, entity), issues };
  if (rest.length > 0) {
    const ids = rest.map(({ id }) => id);
    report(
      'wikidata-several-entities',
      ['entities'],
      `${main.id} is read, ${ids.length} more lend their names`,
      ids,
    );
  }
  const others = new Map(rest.map((other) => [other.id, other]));
  const reading: Reading = {
    draft,
    entity: main,
    others,
    participants: new Map(),
    locations: new Map(),
    report,
  };
  draft.names.push(...namesOf(main));
  addPoints(reading);
  addSpans(reading);
  addPlaces(reading);
  addPeople(reading);
  addVictor(reading);
  addOwnLosses(reading);
  addCounts(reading);
  addContext(reading);
  const unreadProperties = [...main.statements.keys()].filter((property) => !readProperties.has(property));
  if (unreadProperties.length > 0) {
    report('wikidata-properties-unread', [], `Not read: ${unreadProperties.join(', ')}`, unreadProperties);
  }
  return { account: accountOf(draft, entity), issues };
}
