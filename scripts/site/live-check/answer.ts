/** What the live check says of an account: words and addresses only, so that a worker can hand it to the page. */
import { type AccountComparison, compareAccount, type SlotComparison } from '../../../src/compare.js';
import type { Account } from '../../../src/model/account.js';
import type { Claim } from '../../../src/model/claim.js';
import type { ConflictRecord } from '../../../src/model/record.js';
import type { Source } from '../../../src/model/source.js';
import { copiedOn } from '../../../src/text/copied-on.js';
import { type ClaimNames, formatClaim, scopeOfClaim, valueOfClaim } from '../../../src/text/format-claim.js';
import { formatSpeaker, nameOfVoice } from '../../../src/text/format-speaker.js';
import { listInWords } from '../../../src/text/list.js';
import { upperFirst } from '../../../src/text/upper-first.js';
import { claimAddress, documentInWords, propertyInWords } from '../../docs/facts.js';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** One position of the record beside what was pasted. */
export interface PositionAnswer {
  readonly verdict: string;
  /** What it says, with the claim's address. */
  readonly says: Link;
  readonly who: string;
  readonly documents: readonly Link[];
  readonly why: string;
}

export interface SlotAnswer {
  readonly verdict: SlotComparison['verdict'];
  /** "Killed at Kidal". */
  readonly title: string;
  readonly yours: string;
  readonly reason: string;
  readonly positions: readonly PositionAnswer[];
}

export interface Answer {
  /** "This is very likely the event." */
  readonly heading: string;
  /** By name, day, place and parties. */
  readonly criteria: readonly string[];
  /** Who agrees, a sentence each; the dead first. */
  readonly support: readonly string[];
  readonly slots: readonly SlotAnswer[];
  /** What only the record states. */
  readonly others: readonly string[];
}

export const verdictWords: Readonly<Record<string, string>> = {
  agrees: '✓ agrees',
  compatible: '≈ compatible',
  conflicts: '✗ conflicts',
  'only-yours': '+ only yours',
  'only-record': '− only the record',
  incomparable: '? not comparable',
};

const headings: Readonly<Record<AccountComparison['match']['verdict'], string>> = {
  yes: 'This is the event.',
  likely: 'This is very likely the event.',
  possible: 'This may be the event.',
  no: 'This is another event, or too little is said to tell.',
};
const criteria = { name: 'Name', day: 'Day', place: 'Place', parties: 'Parties' } as const;
const criterionWords = { yes: 'fits', partly: 'may fit', no: 'does not fit', unknown: 'unclear' } as const;

// The page lies in a folder of the site.
const up = '../';

/** The names of an account, and beside them those of the record's people and places. */
const namesIn = (account: Account, record: ConflictRecord): ClaimNames => ({
  event: { ...record.event, sides: account.sides },
  participants: { ...record.participants, ...account.participants },
  locations: { ...record.locations, ...account.locations },
  timeline: record.timeline,
});

interface Context {
  readonly record: ConflictRecord;
  readonly names: ClaimNames;
}

function titleOf({ side, location, ...slot }: SlotComparison, { record, names }: Context): string {
  const what =
    slot.property === 'casualties'
      ? upperFirst(listInWords(slot.outcomes ?? [], 'or'))
      : propertyInWords(slot.property);
  const own = (id: string | undefined): string | undefined => id?.replace(/^(?:theirs|yours):/, '');
  const isOurs = side === undefined || Object.hasOwn(record.event.sides, side);
  const tables = isOurs ? { ...names, event: record.event } : names;
  const scope = scopeOfClaim(
    { ...slot, side: own(side), location: own(location), value: null } as unknown as Claim,
    tables,
  );
  return [what, slot.unit === undefined ? '' : `(${slot.unit.replaceAll('-', ' ')})`, scope]
    .filter(Boolean)
    .join(' ');
}

const each = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
/** What claims say; each with its scope, where there are several. */
const said = (claims: readonly Claim[], names: ClaimNames): string =>
  listInWords(each(claims.map((claim) => (claims.length > 1 ? formatClaim : valueOfClaim)(claim, names))));

const mostNamed = 6;

/** The names of voices, as many as can be read at once. A name may have a comma of its own. */
function namesInWords(names: readonly string[]): string {
  const more = names.length - mostNamed;
  const shown = more > 1 ? [...names.slice(0, mostNamed), `${more} more`] : names;
  if (!shown.some((name) => name.includes(','))) return listInWords(shown);
  return [shown.slice(0, -1).join('; '), shown.at(-1)].filter(Boolean).join(' and ');
}

const linkTo = ({ id }: Claim, source: Source | undefined): readonly Link[] =>
  source === undefined
    ? []
    : [{ text: `${documentInWords(source)}${copiedOn(source)}`, href: claimAddress(id, up) }];

function positionAnswer(
  { verdict, reason, says, remarks, claims }: SlotComparison['positions'][number],
  { record }: Context,
): PositionAnswer {
  const [first] = claims;
  return {
    verdict,
    says: { text: says, href: first === undefined ? '' : claimAddress(first.id, up) },
    who: upperFirst(namesInWords(each(claims.map((claim) => formatSpeaker(claim, record))))),
    documents: claims.flatMap((claim) => linkTo(claim, record.sources[claim.source])),
    why: upperFirst([reason, ...remarks].join('; ')),
  };
}

/** Voices that agree and have since said something else. */
function atFirst(slot: SlotComparison, { record }: Context): readonly string[] {
  const claims = slot.positions
    .filter(({ verdict }) => verdict === 'agrees')
    .flatMap(({ claims }) => claims)
    .filter(({ supersededBy }) => supersededBy !== undefined);
  return each(claims.map((claim) => formatSpeaker(claim, record)));
}

/** "Killed, 1: 1 voice says so: AFP; at first, the army's press office (DIRPA) said so too. The reference source says 4." */
function supportInWords(slot: SlotComparison, context: Context): string {
  const { record, names } = context;
  const voices = slot.support.map((id) => nameOfVoice(id, record) ?? 'a voice without a name');
  const early = atFirst(slot, context).filter((name) => !voices.includes(name));
  const count = voices.length === 1 ? '1 voice says so' : `${voices.length} voices say so`;
  const now = voices.length === 0 ? 'no other voice says so' : `${count}: ${namesInWords(voices)}`;
  const who = early.length === 0 ? now : `${now}; at first, ${namesInWords(early)} said so too`;
  const reference = said(slot.reference, record);
  const others = slot.positions.filter(({ verdict }) => verdict === 'conflicts').length;
  return [
    `${titleOf(slot, context)}, ${said(slot.yours, names)}: ${who}.`,
    ...(reference === '' || slot.verdict === 'agrees' ? [] : [`The reference source says ${reference}.`]),
    ...(others === 0 ? [] : [`${others === 1 ? '1 position conflicts' : `${others} positions conflict`}.`]),
  ].join(' ');
}

const isOnlyRecord = ({ yours }: SlotComparison): boolean => yours.length === 0;

/** An account held against the record, in words. */
export function answerTo(account: Account, record: ConflictRecord): Answer {
  const { match, slots } = compareAccount(account, record);
  const context = { record, names: namesIn(account, record) };
  const stated = slots.filter((slot) => !isOnlyRecord(slot));
  const counted = stated.filter(({ property }) => property === 'casualties');
  const order = [...counted, ...stated.filter((slot) => !counted.includes(slot))];
  return {
    heading: headings[match.verdict],
    criteria: (Object.keys(criteria) as (keyof typeof criteria)[]).map(
      (key) => `${criteria[key]}: ${criterionWords[match[key].verdict]}, ${match[key].reason}`,
    ),
    support: order.map((slot) => supportInWords(slot, context)),
    slots: order.map((slot) => ({
      verdict: slot.verdict,
      title: titleOf(slot, context),
      yours: said(slot.yours, context.names),
      reason: upperFirst(slot.reason),
      positions: slot.positions.map((position) => positionAnswer(position, context)),
    })),
    others: each(slots.filter(isOnlyRecord).map((slot) => titleOf(slot, context))),
  };
}
