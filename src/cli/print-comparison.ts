import type { AccountComparison, SlotComparison } from '../compare.js';
import { toCitations } from '../formats/write/citations.js';
import type { Account } from '../model/account.js';
import type { Claim } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';
import type { Source } from '../model/source.js';
import { isIgnorance } from '../queries/support.js';
import { isPlain, voiceOf } from '../queries/voice-of.js';
import { type ClaimNames, formatClaim, scopeOfClaim, valueOfClaim } from '../text/format-claim.js';
import { publisherOf } from '../text/format-speaker.js';
import { groupBy } from '../text/group-by.js';
import type { Candidate } from './find-event.js';
import type { Tone } from './output.js';
import { heading, indentedTable, item, link, type Page, paragraph, printTable, sections } from './page.js';
import { documentOf, firstOf, linkName, listed, propertyName, voiceNames } from './show/words.js';
import { counted, printable, thousands } from './text.js';

type Verdict = SlotComparison['verdict'];

/** What each verdict is called and how it looks. */
const verdicts: Readonly<Record<Verdict, readonly [words: string, tone: Tone]>> = {
  agrees: ['agrees', 'good'],
  compatible: ['compatible', 'good'],
  conflicts: ['conflicts', 'bad'],
  'only-yours': ['only yours', 'warning'],
  'only-record': ["only the record's", 'faint'],
  incomparable: ['cannot be compared', 'faint'],
};
const verdictText = (verdict: Verdict, { paint }: Page): string => {
  const [words, tone] = verdicts[verdict];
  return paint(tone, words);
};

/** Whether it is the event: in a sentence, and in a table. */
const matches = {
  yes: ['This is the event.', 'yes', 'good'],
  likely: ['This is likely the event.', 'likely', 'good'],
  possible: ['This is possibly the event.', 'possibly', 'warning'],
  no: ['This is another event.', 'no', 'bad'],
} as const;

/** What names nothing by which an event is known. */
const silent = ['Nothing in it tells which event it is about.', '', 'warning'] as const;

const criteria = { name: 'Name', day: 'Day', place: 'Place', parties: 'Parties' } as const;
const criterionWords = { yes: 'fits', partly: 'may fit', no: 'does not fit', unknown: 'not told' } as const;

function printMatch({ match }: AccountComparison, page: Page): string {
  const { name, day, place, parties } = match;
  const isSilent = [name, day, place, parties].every(({ verdict }) => verdict === 'unknown');
  const [sentence, , tone] = isSilent ? silent : matches[match.verdict];
  const rows = (Object.keys(criteria) as (keyof typeof criteria)[]).map((key) => [
    criteria[key],
    criterionWords[match[key].verdict],
    printable(match[key].reason),
  ]);
  return paragraph(page.paint(tone, sentence), page) + indentedTable(['', '', ''], rows, page);
}

/** What is compared, and what its claims speak of by name. */
interface Context {
  readonly account: Account;
  readonly record: ConflictRecord;
  readonly names: ClaimNames;
}

/** The names of an account, with those of the record that a comparison's slots go by; a side that both have by the record's. */
export function contextOf(
  account: Account,
  record: ConflictRecord,
  matched: AccountComparison['sides'] = {},
): Context {
  const own = Object.entries(account.sides).map(([id, side]) => [
    id,
    record.event.sides[matched[id] ?? ''] ?? side,
  ]);
  const sides = { ...record.event.sides, ...Object.fromEntries(own) };
  const names = {
    event: { ...record.event, sides },
    participants: { ...record.participants, ...account.participants },
    locations: { ...record.locations, ...account.locations },
    timeline: record.timeline,
  };
  return { account, record, names };
}

/** "Killed on the government side, at Kidal". A side or place that the record does not know keeps the account's own name. */
function slotName({ side, location, ...slot }: SlotComparison, { names }: Context): string {
  const own = (id: string | undefined): string | undefined => id?.replace(/^yours:/, '');
  const scope = { ...slot, side: own(side), location: own(location), value: null } as unknown as Claim;
  const words = [propertyName(slot), scopeOfClaim(scope, names)];
  return printable(words.filter((part) => part !== '').join(' '));
}

/** What claims say; each with its scope, where they differ in it. */
function said(claims: readonly Claim[], names: ClaimNames): string {
  const isScoped = new Set(claims.map((claim) => scopeOfClaim(claim, names))).size > 1;
  const texts = claims.map((claim) => (isScoped ? formatClaim : valueOfClaim)(claim, names));
  return printable([...new Set(texts)].join('; '));
}

const saidByReference = (slot: SlotComparison, { record }: Context): string => said(slot.reference, record);

/** Verdict by verdict against the reference source. */
function printVerdicts(slots: readonly SlotComparison[], context: Context, page: Page): string {
  const rows = slots.map((slot) => [
    slotName(slot, context),
    said(slot.yours, context.names),
    saidByReference(slot, context),
    verdictText(slot.verdict, page),
  ]);
  const reference = publisherOf(context.record.event.referenceSource, context.record);
  const columns = ['What', 'Yours', reference, 'Verdict'];
  return printTable(columns, rows, page);
}

/** How little a document helps whoever wants to read it: first those that are no encyclopedia and have a link. */
const distance = ({ independence, URL }: Source): number =>
  (independence === 'independent' ? 0 : 2) + (URL === undefined ? 1 : 0);

/** The claims that bear a slot out, best documents first: of the voices that agree, the account's own left out. */
function supporting(slot: SlotComparison, { sources }: ConflictRecord): readonly Claim[] {
  const far = ({ source }: Claim): number => (sources[source] === undefined ? 4 : distance(sources[source]));
  return slot.positions
    .filter(({ verdict, ownVoice }) => verdict === 'agrees' && !ownVoice)
    .flatMap(({ claims }) => claims.filter(isPlain))
    .sort((a, b) => far(a) - far(b));
}

/** Whether anything is stated that a voice could bear out. */
const isTold = (slot: SlotComparison): boolean => !slot.yours.every(isIgnorance);

/** "Killed, 1: also according to AFP" with a document and its link; that others conflict with it is told. */
function printSupport(slot: SlotComparison, context: Context, page: Page): string {
  const { record } = context;
  const names = voiceNames(slot.support, record);
  const support = names.length === 0 ? 'no voice agrees' : `also according to ${firstOf(names, 'voice')}`;
  const isContested = slot.positions.some(({ verdict }) => verdict === 'conflicts');
  const rest = isContested ? '; others say otherwise' : '';
  const what = page.paint('strong', `${slotName(slot, context)}, ${said(slot.yours, context.names)}`);
  const [shown] = supporting(slot, record).flatMap(({ source }) => record.sources[source] ?? []);
  return (
    item(`${what}: ${support}${shown === undefined ? '' : ` (see ${linkName(shown)})`}${rest}.`, page) +
    link(shown?.URL)
  );
}

/** A slot against each position of the record, agreeing ones first; those that say nothing of it are counted. */
function printPositions(slot: SlotComparison, context: Context, page: Page): string {
  const { record } = context;
  const comparable = slot.positions.filter((position) => position.verdict !== 'incomparable');
  const apart = slot.positions.length - comparable.length;
  const rows = comparable.map(({ verdict, says, voices, claims, remarks }) => [
    verdictText(verdict, page),
    printable(says),
    listed(voiceNames(voices, record)),
    firstOf([...new Set(claims.map((claim) => documentOf(claim.source, record)))], 'document'),
    printable(remarks.join('; ')),
  ]);
  const columns = ['Verdict', 'Position', 'Who', 'In', 'Remark'];
  const rest = `${counted(apart, 'position')} on other places, sides or times cannot be compared with it.`;
  const why = printable(slot.reason);
  return (
    paragraph(
      `${page.paint('strong', `${slotName(slot, context)}, ${said(slot.yours, context.names)}`)}: ${why}`,
      page,
    ) +
    printTable(columns, rows, page) +
    (apart === 0 ? '' : paragraph(rest, page))
  );
}

/** A citation for each voice that bears a slot out, as wikitext to paste. */
function printReferences(slot: SlotComparison, context: Context, page: Page): string {
  const { record } = context;
  const claims = [...groupBy(supporting(slot, record), (claim) => voiceOf(claim, record)).values()];
  if (claims.length === 0) return '';
  const what = page.paint('strong', `${slotName(slot, context)}, ${said(slot.yours, context.names)}`);
  const references = toCitations(
    claims.flatMap(([first]) => first ?? []),
    { as: 'wikitext' },
    record,
  );
  return `${paragraph(what, page)}${references.join('\n')}\n`;
}

/** How much is told of a comparison. */
export interface Extent {
  /** Every position of every slot, and what only the record states. */
  readonly all: boolean;
  /** The citations that bear each slot out. */
  readonly refs: boolean;
}

/** An account against the record: is it the event, the verdicts, and who bears out each thing that it states. */
export function printComparison(
  comparison: AccountComparison,
  context: Context,
  page: Page,
  extent: Extent,
): string {
  const stated = comparison.slots.filter((slot) => slot.verdict !== 'only-record');
  const lacking = comparison.slots.filter((slot) => slot.verdict === 'only-record');
  const lacks = [...new Set(lacking.map((slot) => slotName(slot, context)))];
  const each = (print: typeof printSupport): readonly string[] =>
    stated.filter(isTold).map((slot) => print(slot, context, page));
  return sections([
    heading(printable(context.account.source.title.replace(/^\[(.*)\]$/, '$1')), page) +
      printMatch(comparison, page),
    printVerdicts(stated, context, page),
    ...(extent.all ? each(printPositions) : [each(printSupport).join('')]),
    ...(extent.refs ? each(printReferences) : []),
    lacks.length === 0 || !extent.all
      ? ''
      : heading('What only the record states', page) + paragraph(lacks.join('; '), page),
  ]);
}

const statement = (account: Account, record: ConflictRecord, keep: (claim: Claim) => boolean): string =>
  said(
    account.claims.filter((claim) => !('partOf' in claim) && keep(claim)),
    contextOf(account, record).names,
  );

const isKilled = (claim: Claim): boolean =>
  claim.property === 'casualties' && claim.outcomes.join() === 'killed' && claim.unit === undefined;

/** The rows of a dataset that may be the event, best first. */
export function printCandidates(
  file: string,
  candidates: readonly Candidate[],
  count: number,
  record: ConflictRecord,
  page: Page,
): string {
  const rows = candidates.map(({ line, account, match }) => [
    `${file}:${line}`,
    matches[match.verdict][1],
    statement(account, record, ({ property }) => property === 'date'),
    statement(account, record, ({ property }) => property === 'locations'),
    statement(account, record, isKilled),
    printable(account.source.title.replace(/^\[(.*)\]$/, '$1')),
  ]);
  const more = count - candidates.length;
  const title =
    count === 1 ? 'One row may be this event' : `${thousands(count)} rows may be this event, best first`;
  const columns = ['Row', 'The event?', 'Date', 'Place', 'Killed', 'Title'];
  return (
    heading(title, page) +
    printTable(columns, rows, page) +
    (more > 0 ? paragraph(`and ${thousands(more)} more`, page) : '')
  );
}
