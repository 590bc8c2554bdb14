/**
 * The live check, in the reader's browser: a pasted box, row or entity is read and held against the record by the
 * package itself. Nothing leaves the page.
 */
import { parse } from 'csv-parse/browser/esm/sync';
import * as z from 'zod';
import { meaningOf } from '../../src/cli/detect-format.js';
import { compareAccount, type PositionComparison, type SlotComparison } from '../../src/compare.js';
import {
  fromAcled,
  fromInfobox,
  fromRow,
  fromUcdpGed,
  fromWikidata,
  type ReadAccount,
  type RowColumns,
} from '../../src/formats/index.js';
import type { Account } from '../../src/model/account.js';
import type { Claim } from '../../src/model/claim.js';
import { speakerOf } from '../../src/queries/voice-of.js';
import { record } from '../../src/record.js';
import { formatCount } from '../../src/text/format-count.js';
import { listInWords } from '../../src/text/list.js';
import { upperFirst } from '../../src/text/upper-first.js';
import { samples } from './samples.js';

// Zod tries whether it may make functions from text. The page forbids that, and the browser would log it as an error.
z.config({ jitless: true });

/** The tables that ids are looked up in. */
type Names = Pick<Account, 'participants' | 'locations' | 'sides'>;
const ours: Names = { ...record, sides: record.event.sides };

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<Pick<HTMLElement, 'className' | 'textContent' | 'title'>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
};

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

/** Headers that say what a column holds, for tables that are neither UCDP's nor ACLED's. */
const headers: Readonly<Record<string, RegExp>> = {
  date: /^(date|day|jour|event.?date|start.?date)$/i,
  place: /^(place|town|location|where|city|lieu|ville|localit[eé])$/i,
  latitude: /^(lat|latitude)$/i,
  longitude: /^(lon|lng|long|longitude)$/i,
  country: /^(country|pays)$/i,
  killed: /^(killed|dead|deaths?|fatalities|toll|morts?|tu[eé]s?|d[eé]c[eè]s)$/i,
  wounded: /^(wounded|injured|bless[eé]s?)$/i,
  captured: /^(captured|prisoners?|captur[eé]s?|prisonniers?)$/i,
  strength: /^strength$/i,
  sideA: /^(side.?a|attackers?)$/i,
  sideB: /^(side.?b|defenders?)$/i,
  source: /^source$/i,
};

function columnsOf(row: object): RowColumns {
  const columns: Record<string, string> = {};
  for (const [meaning, pattern] of Object.entries(headers)) {
    const header = Object.keys(row).find((name) => pattern.test(name.trim()));
    if (header !== undefined) columns[meaning] = header;
  }
  return columns;
}

/** What was pasted, read as one or more accounts. */
interface Pasted {
  readonly as: string;
  readonly reading: ReadAccount;
  /** Of how many rows it is one, its place among them from 1, and the others that may be the event. */
  readonly rows: number;
  readonly at: number;
  readonly matches: readonly number[];
}

const ranks = { yes: 3, likely: 2, possible: 1, no: 0 } as const;

/** Every row is read: the one that is most surely the event is compared, the others that may be are listed. */
function read(text: string): Pasted {
  const found = readAll(text).map((one, index) => ({
    ...one,
    at: index + 1,
    rank: ranks[compareAccount(one.reading.account).match.verdict],
  }));
  const [first] = found;
  if (first === undefined) throw new Error('There is no row in it: a table needs a header line and a row.');
  const best = found.reduce((a, b) => (b.rank > a.rank ? b : a), first);
  return {
    as: best.as,
    reading: best.reading,
    rows: found.length,
    at: best.at,
    matches: found.filter(({ rank, at }) => rank > 0 && at !== best.at).map(({ at }) => at),
  };
}

function readAll(text: string): readonly { readonly as: string; readonly reading: ReadAccount }[] {
  const trimmed = text.trim();
  if (trimmed.includes('{{')) return [{ as: 'an infobox', reading: fromInfobox(trimmed) }];
  const rows: unknown[] = /^[[{]/.test(trimmed) ? [JSON.parse(trimmed)].flat() : table(trimmed);
  return rows.map(readRow);
}

/** One row, by its keys. */
function readRow(first: unknown): { as: string; reading: ReadAccount } {
  if (typeof first !== 'object' || first === null)
    throw new Error('There is no row in it: a table needs a header line and a row.');
  switch (meaningOf(first)) {
    case 'ucdp':
      return { as: 'a row of UCDP GED', reading: fromUcdpGed(first as Record<string, unknown>) };
    case 'acled':
      return { as: 'a row of ACLED', reading: fromAcled(first as Record<string, unknown>) };
    case 'wikidata':
      return { as: 'a Wikidata entity', reading: fromWikidata(first) };
    case 'infobox':
      return {
        as: 'the parameters of an infobox',
        reading: fromInfobox(first as Record<string, unknown>),
      };
    default: {
      const columns = columnsOf(first);
      if (Object.keys(columns).length === 0) {
        throw new Error(
          `None of its columns is known: ${Object.keys(first).slice(0, 8).join(', ')}. Name them date, place, killed, wounded.`,
        );
      }
      return {
        as: `a row, by its columns ${Object.values(columns).join(', ')}`,
        reading: fromRow(first as Record<string, unknown>, columns),
      };
    }
  }
}

function table(text: string): unknown[] {
  const [header = ''] = text.split(/\r?\n/, 1);
  const delimiter = header.includes('\t') ? '\t' : header.includes(';') && !header.includes(',') ? ';' : ',';
  return parse(text, {
    columns: true,
    delimiter,
    skip_empty_lines: true,
    relax_column_count: true,
    bom: true,
  });
}

const names: Readonly<Record<SlotComparison['verdict'], string>> = {
  agrees: '✓ agrees',
  compatible: '≈ compatible',
  conflicts: '✗ conflicts',
  'only-yours': '+ only yours',
  'only-record': '− only the record',
  incomparable: '? not comparable',
};
const verdict = (of: SlotComparison['verdict']): HTMLElement =>
  element('span', { className: `verdict ${of}`, textContent: names[of] });

/** What an id is called: in the account, where it is theirs, else in the record. */
function nameOf(id: string, { participants, locations, sides }: Names): string {
  const own = id.replace(/^yours:/, '');
  const entry = record.timeline.find((one) => one.id === own);
  return (participants[own] ?? locations[own] ?? sides[own] ?? entryName(entry))?.name ?? own;
}
const entryName = (entry: { title: string } | undefined) => entry && { name: entry.title };

function valueText(claim: Claim, names: Names): string {
  const { value } = claim;
  if (value === null) return 'unknown';
  if (typeof value === 'string') return nameOf(value, names);
  if ('min' in value) return formatCount(value);
  if ('edtf' in value) return value.edtf;
  if ('latitude' in value) return `${value.latitude}, ${value.longitude}`;
  if ('text' in value) return value.text;
  if ('earliest' in value) return value.earliest;
  return value.length === 0
    ? 'none'
    : value.map((item) => (typeof item === 'string' ? nameOf(item, names) : item.text)).join(', ');
}

const isId = (id: string): id is keyof typeof record.sources => Object.hasOwn(record.sources, id);

/** Who says it: speaker and publisher, linked to the document. */
function speaker(claim: Claim): HTMLElement {
  const source = isId(claim.source) ? record.sources[claim.source] : undefined;
  const publisher = source?.publisher ?? claim.source;
  const textContent = speakerOf(claim, record)
    ? `${speakerOf(claim, record)?.name}, in ${publisher}`
    : publisher;
  return source?.URL
    ? Object.assign(element('a', { textContent }), { href: source.URL, rel: 'noreferrer' })
    : element('span', { textContent });
}

const cell = (label: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const td = element('td', {}, ...children);
  td.dataset['label'] = label;
  return td;
};

const columns = ['Verdict', 'The record has', 'Who says so', 'Why'] as const;

function positionRow(position: PositionComparison): HTMLElement {
  const { claims } = position;
  // A source that gives two figures of a sum is named once.
  const speakers = new Map(
    claims.map((claim) => [`${claim.source} ${speakerOf(claim, record)?.name}`, speaker(claim)]),
  ).values();
  return element(
    'tr',
    {},
    cell(columns[0], verdict(position.verdict)),
    cell(columns[1], position.says),
    cell(columns[2], ...[...speakers].flatMap((one, index) => (index === 0 ? [one] : ['; ', one]))),
    cell(columns[3], [position.reason, ...position.remarks].join('; ')),
  );
}

const heading = ({ property, outcomes, unit, status, side, location }: SlotComparison): string =>
  [
    property === 'casualties' ? outcomes?.join(' or ') : property,
    unit,
    status,
    side,
    location === undefined ? undefined : nameOf(location, ours),
  ]
    .filter((part) => part !== undefined)
    .join(', ');

const header = (...titles: readonly string[]): HTMLElement =>
  element(
    'thead',
    {},
    element(
      'tr',
      {},
      ...titles.map((title) => Object.assign(element('th', { textContent: title }), { scope: 'col' })),
    ),
  );

const sentence = (text: string): string => `${upperFirst(text)}.`;

/** "1 voice says 1 killed: AFP." What an account states of the dead and wounded, and who says the same. */
function agreement(slot: SlotComparison, names: Names): string | undefined {
  if (slot.property !== 'casualties') return undefined;
  const said = slot.yours.map((claim) => valueText(claim, names)).join('; ');
  const voices = slot.support.map((id) => (Object.hasOwn(record.voices, id) ? voiceNames[id] : id) ?? id);
  return voices.length === 0
    ? `${upperFirst(heading(slot))}: no other voice says ${said}.`
    : `${upperFirst(heading(slot))}: ${voices.length === 1 ? '1 voice says' : `${voices.length} voices say`} ${said}: ${listInWords(voices)}.`;
}

const voiceNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(record.voices).map(({ id, name }) => [id, name]),
);

function slotBlock(slot: SlotComparison, names: Names): HTMLElement {
  const theirs = slot.yours.map((claim) => valueText(claim, names)).join('; ');
  const summary = element(
    'summary',
    {},
    verdict(slot.verdict),
    element('strong', { textContent: ` ${heading(slot)}` }),
    `${theirs ? `: yours says ${theirs}` : ''}. ${sentence(slot.reason)}`,
  );
  const positions = element(
    'table',
    { className: 'values' },
    header(...columns),
    element('tbody', {}, ...slot.positions.map(positionRow)),
  );
  const block = element('details', {}, summary, ...(slot.positions.length > 0 ? [positions] : []));
  block.open = slot.verdict === 'conflicts';
  return block;
}

function show(text: string): void {
  const result = byId('live-check-result');
  result.replaceChildren();
  if (text.trim() === '') return;
  try {
    const { as, reading, rows, at, matches } = read(text);
    const { match, slots } = compareAccount(reading.account);
    const answer = {
      yes: 'This is the event.',
      likely: 'This is very likely the event.',
      possible: 'This may be the event.',
      no: 'This is another event, or too little is said to tell.',
    }[match.verdict];
    result.append(
      element('p', {
        textContent: `Read as ${as}.${rows > 1 ? ` Row ${at} of ${rows} fits best.` : ''}${matches.length > 0 ? ` ${matches.length === 1 ? 'Row' : 'Rows'} ${listInWords(matches.slice(0, 20).map(String))} may be the event, too.` : ''}`,
      }),
      element('h2', { textContent: answer }),
      element(
        'ul',
        {},
        ...(['name', 'day', 'place', 'parties'] as const).map((of) =>
          element(
            'li',
            {},
            element('strong', { textContent: `${of}: ${match[of].verdict}` }),
            `, ${match[of].reason}`,
          ),
        ),
      ),
    );
    const stated = slots.filter((slot) => slot.yours.length > 0);
    const others = slots.filter((slot) => slot.yours.length === 0);
    const sentences = stated.flatMap((slot) => agreement(slot, reading.account) ?? []);
    if (sentences.length > 0)
      result.append(
        element('h2', { textContent: 'Who agrees' }),
        element('ul', {}, ...sentences.map((textContent) => element('li', { textContent }))),
      );
    if (stated.length > 0)
      result.append(
        element('h2', { textContent: 'What yours says' }),
        ...stated.map((slot) => slotBlock(slot, reading.account)),
      );
    if (others.length > 0) {
      result.append(
        element('h2', { textContent: 'What only the record has' }),
        element('p', { textContent: `${[...new Set(others.map(heading))].join('; ')}.` }),
      );
    }
    if (reading.issues.length > 0) {
      result.append(
        element('h2', { textContent: 'Remarks on what you pasted' }),
        element(
          'ul',
          { className: 'issues' },
          ...reading.issues.map(({ severity, code, path, message }) =>
            element('li', { textContent: `${severity}: ${path.join('.')} ${message} (${code})` }),
          ),
        ),
      );
    }
  } catch (error) {
    const why =
      error instanceof SyntaxError
        ? `It looks like JSON and is not: ${error.message}`
        : error instanceof Error
          ? error.message
          : String(error);
    result.append(element('p', { className: 'error', textContent: why }));
  }
}

const input = byId('live-check-input') as HTMLTextAreaElement;
let waiting: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => show(input.value), 150);
});
for (const [name, text] of Object.entries(samples)) {
  const button = element('button', { textContent: name });
  button.type = 'button';
  button.addEventListener('click', () => {
    input.value = text;
    show(text);
  });
  byId('live-check-samples').append(button);
}
show(input.value);
