/** The table of tolls before it is drawn: which rows it has, and in which groups. */
import type { CasualtiesClaim, Outcome } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { type CasualtyAccount, casualtyAccounts } from '../../src/queries/casualty-accounts.js';
import { formatCount, isNoneCount } from '../../src/queries/counts.js';
import { capitalize, dateInWords, publisherOf } from './words.js';

/** The outcomes that are drawn. `unspecified` is there because some voices say of "casualties" as a whole that they do not know. */
export const drawnOutcomes = [
  'killed',
  'wounded',
  'captured',
  'missing',
  'unspecified',
] as const satisfies readonly Outcome[];
export type DrawnOutcome = (typeof drawnOutcomes)[number];

export interface TollRow {
  readonly account: CasualtyAccount;
  /** The document and when it was said. */
  readonly name: string;
  readonly claims: readonly CasualtiesClaim[];
}

export interface TollGroup {
  readonly voice: string;
  /** Whose voice it is. */
  readonly name: string;
  readonly rows: readonly TollRow[];
}

/** The outcome under which a claim is drawn; `undefined` for combined outcomes, things, and what is no toll of the fighting. */
export const outcomeOf = ({ outcomes, unit }: CasualtiesClaim): DrawnOutcome | undefined =>
  unit === undefined && outcomes.length === 1
    ? drawnOutcomes.find((outcome) => outcome === outcomes[0])
    : undefined;

const claimsOf = ({
  killed,
  wounded,
  captured,
  missing,
  others,
}: CasualtyAccount): readonly CasualtiesClaim[] => [
  ...killed,
  ...wounded,
  ...captured,
  ...missing,
  ...others,
];

function rowOf(account: CasualtyAccount, record: ConflictRecord): TollRow {
  const publisher = publisherOf(account.source, record);
  // A date is not broken over two lines.
  const said = dateInWords({ edtf: account.statedOn }).replaceAll(' ', '\u00a0');
  const when = account.statedOn === 'XXXX' ? '' : `, ${said}`;
  return {
    account,
    name: `${publisher}${when}`,
    claims: claimsOf(account).filter((claim) => outcomeOf(claim) !== undefined),
  };
}

/** What its documents call the voice most often; an agency or paper that speaks for itself is named as it is. */
function voiceName(voice: string, accounts: readonly CasualtyAccount[], record: ConflictRecord): string {
  const own = accounts
    .flatMap(({ source }) => record.sources[source] ?? [])
    .filter((source) => source.voice === voice);
  // Of an agency's documents the one it published itself, not a paper's copy of its wire.
  const [named] = [...own].sort((a, b) => Number(b.id.startsWith(voice)) - Number(a.id.startsWith(voice)));
  if (named !== undefined) return named.publisher;
  const names = accounts.flatMap(({ statedBy }) => statedBy?.name ?? []);
  const times = (name: string): number => names.filter((other) => other === name).length;
  return capitalize([...names].sort((a, b) => times(b) - times(a))[0] ?? voice.replaceAll('-', ' '));
}

/** The accounts that state a drawn outcome, grouped by voice, in the order in which the voices first appear. */
export function tollGroups(record: ConflictRecord): readonly TollGroup[] {
  const rows = casualtyAccounts(record)
    .map((account) => rowOf(account, record))
    .filter(({ claims }) => claims.length > 0);
  const voices = [...new Set(rows.map(({ account }) => account.voice))];
  return voices.map((voice) => {
    const own = rows.filter(({ account }) => account.voice === voice);
    return {
      voice,
      name: voiceName(
        voice,
        own.map(({ account }) => account),
        record,
      ),
      rows: own,
    };
  });
}

/** The claims of the accounts that are not drawn, so that the picture can say how many it leaves out. */
export const leftOutClaims = (record: ConflictRecord): readonly CasualtiesClaim[] =>
  casualtyAccounts(record)
    .flatMap(claimsOf)
    .filter((claim) => outcomeOf(claim) === undefined);

const people = {
  military: 'soldier',
  police: 'police officer',
  civilian: 'civilian',
  unknown: 'of unknown status',
} as const;
const plurals = {
  military: 'soldiers',
  police: 'police',
  civilian: 'civilians',
  unknown: 'of unknown status',
} as const;

/** The number beside a mark: "2", "20 or more", "dozens (soldiers)", "incl. 2 civilians". */
export function tollText({ value, status, partOf }: CasualtiesClaim): string {
  const isOpen = value.max === null && value.min > 0;
  const about = value.approximate ? 'about ' : '';
  const number = value.wording ?? (isOpen ? `${about}${value.min} or more` : formatCount(value));
  const isIncluded = partOf === undefined ? '' : 'incl. ';
  if (status === undefined) return `${isIncluded}${number}`;
  const who = value.min === 1 && value.max === 1 ? people[status] : plurals[status];
  if (isNoneCount(value)) return `${isIncluded}no ${who}`;
  return `${isIncluded}${value.wording === undefined ? `${number} ${who}` : `${number} (${who})`}`;
}

/** All that a claim says, for a tooltip. */
export function tollTitle(claim: CasualtiesClaim, record: ConflictRecord): string {
  const side =
    claim.side === undefined ? 'not split by side' : (record.event.sides[claim.side]?.name ?? 'side unknown');
  const place =
    claim.location === undefined ? '' : ` at ${record.locations[claim.location]?.name ?? claim.location}`;
  const remarks = [
    side,
    claim.status ?? '',
    claim.rank === 'preferred' ? 'preferred' : '',
    claim.rank === 'deprecated' ? 'shown wrong' : '',
    claim.basis ?? '',
    claim.supersededBy === undefined ? '' : 'superseded by a later figure of the same voice',
    claim.partOf === undefined ? '' : 'lies inside another figure of this account',
  ].filter(Boolean);
  const speaker = claim.statedBy?.name ?? publisherOf(claim.source, record);
  return `${formatCount(claim.value)} ${claim.outcomes.join(' or ')}${place} (${remarks.join('; ')}), according to ${speaker}; ${claim.source}`;
}
