import type { Claim } from '../../model/claim.js';
import type { ConflictRecord } from '../../model/record.js';
import type { Source } from '../../model/source.js';
import { copiedOn } from '../../text/copied-on.js';
import { nameOfId } from '../../text/format-claim.js';
import { formatDate, isUnknownDate } from '../../text/format-date.js';
import { nameOfVoice } from '../../text/format-speaker.js';
import { listInWords } from '../../text/list.js';
import { outcomesInWords } from '../../text/outcomes-in-words.js';
import { upperFirst } from '../../text/upper-first.js';
import { counted } from '../text.js';

/** "24 May 2006", or nothing for a document without a date. */
const issuedText = ({ issued }: Source): string => (isUnknownDate(issued) ? '' : formatDate(issued));

/** Publisher and date, as short as a reader needs to tell documents apart: "BBC News, 24 May 2006". */
export const documentName = (source: Source): string =>
  [source.publisher, issuedText(source)].filter((part) => part !== '').join(', ');

/** The same of a document by its id. */
export function documentOf(id: string, { sources }: Pick<ConflictRecord, 'sources'>): string {
  const source = Object.hasOwn(sources, id) ? sources[id] : undefined;
  return source === undefined ? 'a document that is not in the record' : documentName(source);
}

/** Whose words a link opens, and on whose site, where that is not the publisher's: "AFP, copied on souss.info". */
export const linkName = (source: Source): string => `${source.publisher}${copiedOn(source)}`;

/** The names of voices, each once. */
export const voiceNames = (
  ids: readonly string[],
  record: Pick<ConflictRecord, 'voices'>,
): readonly string[] => [...new Set(ids.flatMap((id) => nameOfVoice(id, record) ?? []))];

/** Names as a list; where one of several has a comma of its own, parted by semicolons. */
export function listed(names: readonly string[]): string {
  const [first = '', second = '', ...more] = names;
  if (!names.some((name) => name.includes(','))) return listInWords(names);
  if (more.length > 0) return `${names.slice(0, -1).join('; ')}; and ${names.at(-1)}`;
  return names.length < 2 ? first : `${first}${first.includes(',') ? ',' : ''} and ${second}`;
}

/** The first names of a list, and how many more there are: "AFP, IRIN, Reuters and 4 more voices". */
export function firstOf(names: readonly string[], one: string, most = 3): string {
  const more = names.length - most;
  return listed(more > 0 ? [...names.slice(0, most), counted(more, `more ${one}`)] : names);
}

/** What a claim states, for a reader: "Killed", "Commanders", "Military rank", "Destroyed (vehicle)". */
export function propertyName(
  claim: Pick<Claim, 'property'> & {
    readonly outcomes?: readonly string[] | null | undefined;
    readonly unit?: string | null | undefined;
  },
): string {
  const what = claim.outcomes ? outcomesInWords(claim.outcomes) : claim.property.replaceAll('-', ' ');
  return upperFirst(claim.unit ? `${what} (${claim.unit.replaceAll('-', ' ')})` : what);
}

/** The name of whatever a claim is about. */
export const subjectName = (id: Claim['about'], record: ConflictRecord): string => nameOfId(id, record);

/** What is to be known of a claim besides its value, in sentences. */
export function remarks(claim: Claim): string {
  return [
    claim.partOf === undefined ? undefined : 'Lies inside another count.',
    claim.supersededBy === undefined ? undefined : 'The same voice later said otherwise.',
    claim.basis === 'inferred' ? 'Inferred here.' : undefined,
    claim.rank === 'deprecated' ? 'Shown wrong.' : undefined,
    claim.note,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}
