import { isRow } from '../text/is-object.js';
import type { Carrier, Meaning, WantedFormat } from './format.js';
import { boxStart } from './wikitext.js';

const folded = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]+/g, '');
const marks = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(folded));

// Columns that name their dataset. Those that any table may have (year, latitude, country) count for nothing.
const ucdpMarks = marks(
  'relid code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name ' +
    'side_a side_b side_a_new_id side_b_new_id side_a_name side_b_name where_prec where_coordinates where_description event_clarity ' +
    'date_prec date_start date_end datestart dateend deaths_a deaths_b deaths_civilians deaths_unknown deaths_side_a deaths_side_b ' +
    'best low high best_est low_est high_est deaths_best deaths_low deaths_high gwnoa gwnob priogrid_gid geom_wkt ' +
    'location_root_name location_adm1_name location_where_name',
);
const acledMarks = marks(
  'data_id event_id_cnty event_id_no_cnty event_date time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 ' +
    'ally_actor_1 inter1 actor2 assoc_actor_2 ally_actor_2 inter2 interaction civilian_targeting geo_precision source_scale fatalities admin1 admin2 admin3',
);
const infoboxMarks = marks(
  'conflict conflit conflito combatant1 combatant2 commander1 commander2 strength1 casualties1 casualties2 casualties3 partof',
);

const enough = 3;
const hits = (headers: readonly string[], known: ReadonlySet<string>): number =>
  headers.reduce((sum, header) => sum + (known.has(folded(header)) ? 1 : 0), 0);

const isEntity = (value: Readonly<Record<string, unknown>>): boolean =>
  isRow(value['entities']) ||
  ((isRow(value['claims']) || isRow(value['statements'])) &&
    (typeof value['id'] === 'string' || !('sources' in value)));

const recordTables = ['event', 'participants', 'locations', 'timeline', 'claims', 'sources'];

/** What a row or a document is, by its keys; nothing where they name no format. */
export function meaningOf(value: unknown): Meaning | undefined {
  if (!isRow(value)) return undefined;
  if (recordTables.filter((table) => table in value).length >= enough) return 'record';
  if (isEntity(value)) return 'wikidata';
  const properties = value['type'] === 'Feature' && isRow(value['properties']) ? value['properties'] : value;
  const headers = Object.keys(properties);
  const [ucdp, acled, infobox] = [ucdpMarks, acledMarks, infoboxMarks].map((known) => hits(headers, known));
  if ((infobox ?? 0) >= enough - 1 && (infobox ?? 0) >= Math.max(ucdp ?? 0, acled ?? 0)) return 'infobox';
  if (Math.max(ucdp ?? 0, acled ?? 0) < enough) return undefined;
  return (ucdp ?? 0) >= (acled ?? 0) ? 'ucdp' : 'acled';
}

const rowKeys = ['features', 'Result', 'result', 'data', 'rows', 'records', 'items'];

/** Where the rows of a JSON document are; nothing where it is one row. */
export function rowsOf(document: unknown): readonly string[] | undefined {
  if (Array.isArray(document)) return [];
  if (!isRow(document) || meaningOf(document) === 'record') return undefined;
  const { results } = document;
  if (isRow(results) && Array.isArray(results['bindings'])) return ['results', 'bindings'];
  const key = rowKeys.find((one) => Array.isArray(document[one]));
  return key === undefined ? undefined : [key];
}

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether each line is a JSON value of its own: the first is one, and another follows. */
function isLines(head: string, name: string): boolean {
  if (/\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name)) return true;
  const end = head.indexOf('\n');
  if (end === -1) return false;
  return /^\s*[{[]/.test(head.slice(end)) && parses(head.slice(0, end));
}

/** Occurrences of a separator outside quotes in the first line. */
function separators(head: string, separator: string): number {
  let count = 0;
  let quoted = false;
  for (const char of head) {
    if (char === '"') quoted = !quoted;
    else if (char === '\n' && !quoted) break;
    else if (char === separator && !quoted) count += 1;
  }
  return count;
}

/**
 * Whether a text begins as JSON does, sound or not. `{{` and `{|` are wikitext, `[[File:` is a link of it, and
 * `[Date],[Place]` is a header.
 */
const looksJson = (text: string): boolean =>
  /^\{(?![{|])/.test(text) || /^\[\s*(?:$|\n|[{"\d\]-]|\[(?!\p{L})|null)/u.test(text);

/** How a text is written, by its first 64 kB and its name; a name alone decides nothing. */
export function detectCarrier(head: string, name: string, wanted: WantedFormat): Carrier {
  const text = head.trimStart();
  if (wanted.carrier !== undefined) return wanted.carrier;
  if (looksJson(text)) return isLines(text, name) ? 'ndjson' : 'json';
  if (wanted.meaning === 'infobox' || boxStart.test(text) || /^\{\{/.test(text)) return 'wikitext';
  if (/\.(?:wikitext|wiki|mediawiki)(?:\.gz)?$/i.test(name)) return 'wikitext';
  return separators(text, '\t') > separators(text, delimiterOf(text)) ? 'tsv' : 'csv';
}

/** The separator of a table: whichever of `,`, `;` and `|` its first line has most of; or that of `sep=;`. */
export function delimiterOf(head: string): string {
  const [, named] = /^sep=(.)\r?\n/i.exec(head) ?? [];
  if (named !== undefined) return named;
  return [',', ';', '|'].reduce(
    (best, one) => (separators(head, one) > separators(head, best) ? one : best),
    ',',
  );
}
