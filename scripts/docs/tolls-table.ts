/** The tables of tolls that the README and the guides show: a row for each figure that a voice gave. */
import { type ConflictRecord, casualtiesByVoice, record as own, type TollOfVoice } from '../../src/index.js';
import type { Source } from '../../src/model/source.js';
import { copiedOn } from '../../src/text/copied-on.js';
import { upperFirst } from '../../src/text/upper-first.js';

const record: ConflictRecord = own;

/** Whose words a link opens, and on whose site where that is not the publisher's. */
function linkTo(source: Source): string {
  const words = `${source.publisher}${copiedOn(source)}`;
  return source.URL === undefined ? words : `[${words}](${source.URL})`;
}

const marks = { stands: '', superseded: ' (replaced later)', 'shown-wrong': ' (shown wrong)' } as const;
const rows: readonly TollOfVoice[] = casualtiesByVoice(record).filter(({ killed }) => killed.text !== '');
const dead = ({ killed, state }: TollOfVoice): string => `${killed.text}${marks[state]}`;
const isPreferred = ({ killed }: TollOfVoice): boolean =>
  killed.claims.some((claim) => claim.rank === 'preferred');
const links = ({ sources }: TollOfVoice): readonly string[] => [
  ...new Set(sources.flatMap((id) => record.sources[id] ?? []).map(linkTo)),
];

const bold = (text: string, isBold: boolean): string => (isBold ? `**${text}**` : text);
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const markdown = (header: readonly string[], body: readonly (readonly string[])[]): string =>
  [line(header), line(header.map(() => '---')), ...body.map(line)].join('\n');

/** Every voice, with the preferred reading in bold. */
export const tollsTable = (): string =>
  markdown(
    ['Who says so', 'When', 'Dead', 'Wounded', 'In'],
    rows.map((row) => [
      bold(upperFirst(row.name), isPreferred(row)),
      row.when,
      bold(dead(row), isPreferred(row)),
      row.wounded.text,
      links(row).join('; '),
    ]),
  );

/** The voices that a reader meets first: one for each answer that was widely printed. */
const first: readonly string[] = ['fagaga', 'afp', 'police-commissioner', 'army-press-office', 'july-toll'];

/** Five rows for the first screen: what each of these voices says as its last word. */
export function shortTollsTable(): string {
  const chosen = first.flatMap((voice) => rows.findLast((row) => row.voice === voice) ?? []);
  if (chosen.length !== first.length) throw new RangeError(`a voice of ${first.join(', ')} gives no toll`);
  return markdown(
    ['Who says so', 'When', 'Dead', 'In'],
    chosen.map((row) => [upperFirst(row.name), row.when, dead(row), links(row).slice(0, 1).join('')]),
  );
}
