import type { Issue } from '../../model/issue.js';
import type { Source } from '../../model/source.js';
import { accountOf, draftOf, idOf, type ReadAccount } from './account-builder.js';
import { reportTo, shown } from './issue.js';
import { type Reading, readProperties, readStatements, type WikidataReport } from './wikidata/claims.js';
import { type Entity, entitiesOf } from './wikidata/entity.js';
import { wikidataIssueCodes } from './wikidata/issue-codes.js';

export { wikidataIssueCodes } from './wikidata/issue-codes.js';

function sourceOf(entity: Entity | undefined): Source {
  const id = entity?.id ?? '';
  const day = /^\d{4}-\d{2}-\d{2}/.exec(entity?.modified ?? '')?.[0];
  return {
    id: id === '' ? 'wikidata' : `wikidata-${idOf(id, 'item')}`,
    type: 'dataset',
    title: entity?.names[0]?.name ?? `[Wikidata item${id === '' ? '' : ` ${id}`}]`,
    publisher: 'Wikidata',
    issued: day ?? 'XXXX',
    ...(id === '' ? {} : { URL: `https://www.wikidata.org/wiki/${id}` }),
    language: 'mul',
    voice: 'wikidata',
    independence: 'wikipedia-family',
    read: 'whole',
    ...(entity === undefined || entity.revision === '' ? {} : { note: `Revision ${entity.revision}.` }),
  };
}

const isQuery = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'results' in input && 'head' in input;

/** The entities of an input; a message with the next step where it holds none of an event. */
function open(input: unknown, report: WikidataReport): readonly Entity[] {
  const expected = 'an item in the shape of the dump, of Special:EntityData or of the REST interface';
  const refuse = (message: string): readonly Entity[] => {
    report('wikidata-not-an-entity', [], message, undefined, expected);
    return [];
  };
  try {
    const entities = entitiesOf(input);
    const [first] = entities;
    if (first === undefined && isQuery(input))
      return refuse(
        'These are the results of a query: read each of results.bindings by fromRow, with a mapping',
      );
    if (first === undefined) return refuse('The input is no Wikidata entity');
    if (/^[PL]/.test(first.id)) {
      const what = first.id.startsWith('P') ? 'a property' : 'a word';
      return refuse(
        `${first.id} is ${what}, which says nothing of an event: give the item of the event, whose id begins with Q`,
      );
    }
    return entities;
  } catch (error) {
    return refuse(
      `The input cannot be read: ${error instanceof Error ? shown(error.message) : 'reading it throws'}`,
    );
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
 * @param entity - An entity as Wikidata gives it in JSON, or the answer it came in.
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
    const message = `${main.id} is read, ${ids.length} more lend their names`;
    report('wikidata-several-entities', ['entities'], message, ids);
  }
  const others = new Map(rest.map((other) => [other.id, other]));
  const reading: Reading = { draft, entity: main, others, report };
  draft.names.push(...main.names);
  readStatements(reading);
  const unread = [...main.statements.keys()].filter((property) => !readProperties.has(property));
  if (unread.length > 0)
    report('wikidata-properties-unread', [], `These properties are not read: ${unread.join(', ')}`, unread);
  return { account: accountOf(draft, entity), issues };
}
