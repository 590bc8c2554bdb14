/** The tables of tolls that the README and the guides show: a row a voice and figure, read off the record. */
import {
  type CasualtyAccount,
  type ConflictRecord,
  casualtyAccounts,
  record as own,
} from '../../src/index.js';
import type { CasualtiesClaim } from '../../src/model/claim.js';
import type { Source } from '../../src/model/source.js';
import { formatClaim } from '../../src/text/format-claim.js';
import { formatDate } from '../../src/text/format-date.js';

const record: ConflictRecord = own;

interface Row {
  readonly voice: string;
  readonly name: string;
  readonly when: string;
  readonly dead: string;
  readonly wounded: string;
  readonly links: readonly string[];
  readonly isPreferred: boolean;
}

/** Whose words a link opens, and on whose site where that is not the publisher's. */
function linkTo({ URL: address, publisher, copy }: Source): string {
  const words = copy === undefined ? publisher : `${publisher}, copied on ${copy.site}`;
  return address === undefined ? words : `[${words}](${address})`;
}

const figure = (claim: CasualtiesClaim): string => formatClaim(claim, record);

/** The total first, then what lies inside it. */
function figures(claims: readonly CasualtiesClaim[]): string {
  const wholes = claims.filter((claim) => claim.side === undefined && claim.status === undefined);
  const parts = claims.filter((claim) => !wholes.includes(claim));
  if (wholes.length === 0) return parts.map(figure).join(', ');
  const among = parts.map((part) => figure(part).replace(/,? at .*$/, '')).join(', ');
  return `${wholes.map(figure).join(', ')}${among === '' ? '' : ` (${among})`}`;
}

function rowOf(account: CasualtyAccount): Row {
  const source = record.sources[account.source];
  if (source === undefined) throw new RangeError(`the record has no source '${account.source}'`);
  const replaced =
    account.killed.length > 0 && account.killed.every((claim) => claim.supersededBy !== undefined);
  const wrong = account.killed.some((claim) => claim.rank === 'deprecated');
  return {
    voice: account.voice,
    name: record.voices[account.voice]?.name ?? account.voice,
    when: account.statedOn === 'XXXX' ? 'undated' : formatDate(account.statedOn),
    dead: `${figures(account.killed)}${replaced ? ' (replaced later)' : wrong ? ' (shown wrong)' : ''}`,
    wounded: account.wounded.map(figure).join(', '),
    links: [linkTo(source)],
    isPreferred: account.killed.some((claim) => claim.rank === 'preferred'),
  };
}

/** Documents in which one voice says the same are one row, in the order in which they said it first. */
function rows(): readonly Row[] {
  const found = new Map<string, Row>();
  for (const account of casualtyAccounts().filter(({ killed }) => killed.length > 0)) {
    const row = rowOf(account);
    const key = `${row.voice} ${row.dead.replace(/,? at \w+/g, '')}`;
    const first = found.get(key);
    found.set(
      key,
      first === undefined
        ? row
        : {
            ...first,
            links: [...new Set([...first.links, ...row.links])],
            wounded: first.wounded || row.wounded,
            when: first.when === 'undated' ? row.when : first.when,
          },
    );
  }
  return [...found.values()];
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const bold = (text: string, isBold: boolean): string => (isBold ? `**${text}**` : text);
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const markdown = (header: readonly string[], body: readonly (readonly string[])[]): string =>
  [line(header), line(header.map(() => '---')), ...body.map(line)].join('\n');

/** Every voice, with the preferred reading in bold. */
export const tollsTable = (): string =>
  markdown(
    ['Who says so', 'When', 'Dead', 'Wounded', 'In'],
    rows().map((row) => [
      bold(capital(row.name), row.isPreferred),
      row.when,
      bold(row.dead, row.isPreferred),
      row.wounded,
      row.links.join('; '),
    ]),
  );

/** The voices that a reader meets first: one for each answer that was widely printed. */
const first: readonly string[] = ['fagaga', 'afp', 'police-commissioner', 'army-press-office', 'july-toll'];

/** Five rows for the first screen: what each of these voices says as its last word. */
export function shortTollsTable(): string {
  const chosen = first.flatMap((voice) => rows().findLast((row) => row.voice === voice) ?? []);
  if (chosen.length !== first.length) throw new RangeError(`a voice of ${first.join(', ')} gives no toll`);
  return markdown(
    ['Who says so', 'When', 'Dead', 'In'],
    chosen.map((row) => [capital(row.name), row.when, row.dead, row.links.slice(0, 1).join('')]),
  );
}
