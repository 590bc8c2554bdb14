import type { AccountComparison, SlotComparison } from '../compare.js';
import type { Account } from '../model/account.js';
import type { Claim } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';
import { upperFirst } from '../text/upper-first.js';
import { type NameTables, scopeText, valueText, withScope } from './claim-text.js';
import { csvLine } from './csv-line.js';
import type { Candidate } from './find-event.js';
import { heading, type Page, paragraph, sections } from './page.js';
import type { Tone } from './paint.js';
import { indentedTable, printTable } from './print-table.js';
import { namesOf, propertyName } from './show/names.js';
import { counted, printable, thousands } from './text.js';

const verdictTones: Readonly<Record<SlotComparison['verdict'], Tone>> = {
  agrees: 'good',
  compatible: 'good',
  conflicts: 'bad',
  'only-yours': 'warning',
  'only-record': 'faint',
  incomparable: 'faint',
};

const matchWords = {
  yes: 'This is the event.',
  likely: 'This is likely the event.',
  possible: 'This is possibly the event.',
  no: 'This is another event.',
} as const;
const matchTones: Readonly<Record<keyof typeof matchWords, Tone>> = {
  yes: 'good',
  likely: 'good',
  possible: 'warning',
  no: 'bad',
};

const criteria = ['name', 'day', 'place', 'parties'] as const;

function printMatch({ match }: AccountComparison, page: Page): string {
  const rows = criteria.map((key) => [key, match[key].verdict, printable(match[key].reason)]);
  const score = match.verdict === 'no' ? '' : ` (score ${match.score} of 1)`;
  const verdict = paragraph(
    `${page.paint(matchTones[match.verdict], matchWords[match.verdict])}${score}`,
    page,
  );
  return verdict + indentedTable([{ title: '' }, { title: '' }, { title: '' }], rows, page);
}

const accountNames = (account: Account): NameTables => ({
  participants: account.participants,
  locations: account.locations,
  sides: account.sides,
});

/** What claims say, each with its scope where they differ in it. */
function said(claims: readonly Claim[], names: NameTables): string {
  const scoped = new Set(claims.map((claim) => scopeText(claim, names))).size > 1;
  const texts = claims.map((claim) =>
    withScope(valueText(claim, names), scoped ? scopeText(claim, names) : ''),
  );
  return printable([...new Set(texts)].join('; '));
}

interface Context {
  readonly account: Account;
  readonly record: ConflictRecord;
}

/** "Killed: Government of Mali, Kidal". */
function slotName(slot: SlotComparison, { account, record }: Context): string {
  const ours = namesOf(record);
  // A side or place that the record does not know keeps the account's own name.
  const known = (id: string | undefined): string | undefined => id?.replace(/^yours:/, '');
  const names: NameTables = {
    participants: { ...account.participants, ...ours.participants },
    locations: { ...account.locations, ...ours.locations },
    sides: { ...account.sides, ...ours.sides },
  };
  const scope = scopeText(
    { side: known(slot.side), status: slot.status, location: known(slot.location) },
    names,
  );
  const confined = [slot.unit, scope].filter((part) => part !== undefined && part !== '').join(', ');
  return printable(withScope(propertyName({ property: slot.property, outcomes: slot.outcomes }), confined));
}

function printOverview(slots: readonly SlotComparison[], context: Context, page: Page): string {
  const rows = slots.map((slot) => [
    upperFirst(slotName(slot, context)),
    said(slot.yours, accountNames(context.account)),
    said(slot.reference, namesOf(context.record)),
    page.paint(verdictTones[slot.verdict], slot.verdict),
    remark(slot.reason),
  ]);
  return printTable(
    [{ title: 'What' }, { title: 'Theirs' }, { title: 'Ours' }, { title: 'Verdict' }, { title: 'Why' }],
    rows,
    page,
  );
}

/** What a reason adds to the two values that stand beside it; "both say 4" adds nothing. */
const remark = (reason: string): string =>
  /^both say (?!')|agrees with/.test(reason) ? '' : printable(reason);

/** A slot against each position of the record, agreeing ones first; those that say nothing of it are counted. */
function printPositions(slot: SlotComparison, context: Context, page: Page): string {
  const comparable = slot.positions.filter((position) => position.verdict !== 'incomparable');
  const apart = slot.positions.length - comparable.length;
  const rows = comparable.map((position) => [
    page.paint(verdictTones[position.verdict], position.verdict),
    printable(position.says),
    position.voices.join(', '),
    printable(position.remarks.join('; ')),
  ]);
  const theirs = said(slot.yours, accountNames(context.account));
  const support =
    slot.support.length === 0
      ? 'no voice agrees'
      : `${counted(slot.support.length, 'voice agrees', 'voices agree')}`;
  const title = `${page.paint('strong', `${upperFirst(slotName(slot, context))}: ${theirs}`)} (${support})`;
  const rest =
    apart === 0
      ? ''
      : paragraph(
          `${counted(apart, 'position')} on other places, sides or times cannot be compared with it.`,
          page,
        );
  return (
    paragraph(title, page) +
    printTable(
      [{ title: 'Verdict' }, { title: 'Position' }, { title: 'Voices' }, { title: 'Remark' }],
      rows,
      page,
    ) +
    rest
  );
}

/** An account against the record: is it the event, slot by slot, and each slot against each position. */
export function printComparison(comparison: AccountComparison, context: Context, page: Page): string {
  const { account, record } = context;
  const stated = comparison.slots.filter((slot) => slot.verdict !== 'only-record');
  const lacking = comparison.slots.filter((slot) => slot.verdict === 'only-record');
  const publisher = record.sources[record.event.referenceSource]?.publisher ?? record.event.referenceSource;
  return sections([
    `${heading(printable(account.source.title), page)}${printMatch(comparison, page)}`,
    stated.length === 0
      ? ''
      : heading('What it states', page) +
        paragraph(`“Ours” is the reference account, ${publisher}.`, page) +
        printOverview(stated, context, page),
    ...stated.filter((slot) => slot.positions.length > 0).map((slot) => printPositions(slot, context, page)),
    lacking.length === 0
      ? ''
      : heading('What only the record states', page) +
        paragraph([...new Set(lacking.map((slot) => slotName(slot, context)))].join(', '), page),
  ]);
}

const statement = (
  account: Account,
  property: Claim['property'],
  keep: (claim: Claim) => boolean = () => true,
): string =>
  said(
    account.claims.filter((claim) => claim.property === property && !('partOf' in claim) && keep(claim)),
    accountNames(account),
  );

const isKilled = (claim: Claim): boolean =>
  claim.property === 'casualties' && claim.outcomes.join() === 'killed' && claim.unit === undefined;

/** The rows of a dataset that may be the event, best first. */
export function printCandidates(
  file: string,
  candidates: readonly Candidate[],
  count: number,
  page: Page,
): string {
  const rows = candidates.map(({ line, account, match }) => [
    `${file}:${line}`,
    `${match.verdict} (${match.score})`,
    printable(account.source.title),
    statement(account, 'date'),
    statement(account, 'locations'),
    statement(account, 'casualties', isKilled),
  ]);
  const more =
    count > candidates.length ? paragraph(`and ${thousands(count - candidates.length)} more`, page) : '';
  const title =
    count === 1 ? 'One row may be this event' : `${thousands(count)} rows may be this event, best first`;
  const columns = ['Row', 'Match', 'Title', 'Date', 'Place', 'Killed'].map((text) => ({ title: text }));
  return heading(title, page) + printTable(columns, rows, page) + more;
}

export const comparisonCsvHeader = csvLine([
  'file',
  'line',
  'match',
  'score',
  'property',
  'outcomes',
  'unit',
  'side',
  'location',
  'status',
  'verdict',
  'reason',
  'theirs',
  'reference',
  'position_verdict',
  'position_reason',
  'position_claims',
  'position_voices',
]);

/** A line for each position of each slot; one with empty cells where a slot has none. */
export function comparisonCsv(
  file: string,
  line: number,
  { match, slots }: AccountComparison,
  account: Account,
): string {
  const start = [file, line, match.verdict, match.score];
  if (slots.length === 0) return csvLine([...start, ...Array<string>(14).fill('')]);
  const lines = slots.flatMap((slot) => {
    const cells = [
      ...start,
      slot.property,
      slot.outcomes?.join(' | '),
      slot.unit,
      slot.side,
      slot.location,
      slot.status,
      slot.verdict,
      slot.reason,
      said(slot.yours, accountNames(account)),
      slot.reference.map(({ id }) => id).join(' | '),
    ];
    const positions = slot.positions.map((one) => [
      one.verdict,
      [one.reason, ...one.remarks].join('; '),
      one.claims.map(({ id }) => id).join(' | '),
      one.voices.join(' | '),
    ]);
    return (positions.length === 0 ? [['', '', '', '']] : positions).map((position) =>
      csvLine([...cells, ...position]),
    );
  });
  return lines.join('');
}
