import type { AccountComparison, SlotComparison } from '../compare.js';
import { toCitations } from '../formats/write/citations.js';
import type { Account } from '../model/account.js';
import type { Claim } from '../model/claim.js';
import type { ConflictRecord } from '../model/record.js';
import { isIgnorance } from '../queries/support.js';
import { isPlain, voiceOf } from '../queries/voice-of.js';
import { type ClaimNames, formatClaim, scopeOfClaim, valueOfClaim } from '../text/format-claim.js';
import { publisherOf } from '../text/format-speaker.js';
import { groupBy } from '../text/group-by.js';
import type { Arguments } from './args.js';
import type { Candidate } from './find-event.js';
import type { Tone } from './output.js';
import { heading, indentedTable, item, link, type Page, paragraph, printTable, sections } from './page.js';
import { documentsOf, firstOf, linkName, listed, propertyName, voiceNames } from './show/words.js';
import { counted, printable, thousands } from './text.js';

/** What each verdict is called and how it looks. */
const verdicts: Readonly<Record<SlotComparison['verdict'], readonly [words: string, tone: Tone]>> = {
  agrees: ['agrees', 'good'],
  compatible: ['compatible', 'good'],
  conflicts: ['conflicts', 'bad'],
  'only-yours': ['only yours', 'warning'],
  'only-record': ["only the record's", 'faint'],
  incomparable: ['cannot be compared', 'faint'],
};
const verdictText = (verdict: SlotComparison['verdict'], { paint }: Page): string => {
  const [words, tone] = verdicts[verdict];
  return paint(tone, words);
};

/** Whether it is the event: in a sentence, and in a table. */
const matches = {
  yes: ['This is the event.', 'good', 'yes'],
  likely: ['This is likely the event.', 'good', 'likely'],
  possible: ['This is possibly the event.', 'warning', 'possibly'],
  no: ['This is another event.', 'bad', 'no'],
} as const;

const criteria = ['name', 'day', 'place', 'parties'] as const;
const criterionWords = { yes: 'fits', partly: 'may fit', no: 'does not fit', unknown: 'unclear' } as const;

function printMatch({ match }: AccountComparison, page: Page): string {
  const isSilent = criteria.every((key) => match[key].verdict === 'unknown');
  const [sentence, tone] = isSilent
    ? (['Nothing in it tells which event it is about.', 'warning'] as const)
    : matches[match.verdict];
  const rows = criteria.map((key) => [
    `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`,
    criterionWords[match[key].verdict],
    printable(match[key].reason),
  ]);
  return paragraph(page.paint(tone, sentence), page) + indentedTable(['', '', ''], rows, page);
}

/** The names of an account, with those of the record that a comparison's slots go by; a side that both have by the record's. */
function namesFor(
  account: Account,
  { event, participants, locations, timeline }: ConflictRecord,
  matched: AccountComparison['sides'] = {},
): ClaimNames {
  const sides = Object.entries(account.sides).map(([id, side]) => [
    id,
    event.sides[matched[id] ?? ''] ?? side,
  ]);
  return {
    event: { ...event, sides: { ...event.sides, ...Object.fromEntries(sides) } },
    participants: { ...participants, ...account.participants },
    locations: { ...locations, ...account.locations },
    timeline,
  };
}

/** What claims say; each with its scope, where they differ in it. */
function said(claims: readonly Claim[], names: ClaimNames): string {
  const isScoped = new Set(claims.map((claim) => scopeOfClaim(claim, names))).size > 1;
  const texts = claims.map((claim) => (isScoped ? formatClaim : valueOfClaim)(claim, names));
  return printable([...new Set(texts)].join('; '));
}

/** "Killed on the government side, at Kidal". A side or place that the record does not know keeps the account's own name. */
function slotName({ side, location, ...slot }: SlotComparison, names: ClaimNames): string {
  const own = (id: string | undefined): string | undefined => id?.replace(/^yours:/, '');
  const scope = { ...slot, side: own(side), location: own(location), value: null } as unknown as Claim;
  return printable(`${propertyName(slot)} ${scopeOfClaim(scope, names)}`.trim());
}

/** The claims that bear a slot out, best documents first: of the voices that agree, the account's own left out. */
function supporting(slot: SlotComparison, { sources }: ConflictRecord): readonly Claim[] {
  // Encyclopedias and what has no link help least whoever wants to read it.
  const distance = ({ source }: Claim): number =>
    (sources[source]?.independence === 'independent' ? 0 : 2) + (sources[source]?.URL === undefined ? 1 : 0);
  return slot.positions
    .filter(({ verdict, ownVoice }) => verdict === 'agrees' && !ownVoice)
    .flatMap(({ claims }) => claims.filter(isPlain))
    .sort((a, b) => distance(a) - distance(b));
}

/** Prints what is to be told of a slot, `what` being its name and what is stated. */
type Print = (slot: SlotComparison, what: string, record: ConflictRecord, page: Page) => string;

/** "Killed, 1: also according to AFP" with a document and its link; that others conflict with it is told. */
const printSupport: Print = (slot, what, record, page) => {
  const names = voiceNames(slot.support, record);
  const support = names.length === 0 ? 'no voice agrees' : `also according to ${firstOf(names, 'voice')}`;
  const [shown] = supporting(slot, record).flatMap(({ source }) => record.sources[source] ?? []);
  const where = shown === undefined ? '' : `; see ${linkName(shown)}`;
  const others = shown === undefined ? '; others say otherwise' : '. Others say otherwise';
  const rest = slot.positions.some(({ verdict }) => verdict === 'conflicts') ? others : '';
  return item(`${what}: ${support}${where}${rest}.`, page) + link(shown?.URL);
};

/** A slot against each position of the record, agreeing ones first; those that say nothing of it are counted. */
const printPositions: Print = (slot, what, record, page) => {
  const comparable = slot.positions.filter(({ verdict }) => verdict !== 'incomparable');
  const rows = comparable.map(({ verdict, says, voices, claims, remarks }) => [
    verdictText(verdict, page),
    printable(says),
    listed(voiceNames(voices, record)),
    firstOf(documentsOf(claims, record), 'document'),
    printable(remarks.join('; ')),
  ]);
  const apart = slot.positions.length - comparable.length;
  const rest = `${counted(apart, 'position')} on other places, sides or times cannot be compared with it.`;
  return (
    paragraph(`${what}: ${printable(slot.reason)}`, page) +
    printTable(['Verdict', 'Position', 'Who', 'In', 'Remark'], rows, page) +
    (apart === 0 ? '' : paragraph(rest, page))
  );
};

/** A citation for each voice that bears a slot out, as wikitext to paste. */
const printReferences: Print = (slot, what, record, page) => {
  const byVoice = groupBy(supporting(slot, record), (claim) => voiceOf(claim, record));
  const references = toCitations(
    [...byVoice.values()].flatMap(([first]) => first ?? []),
    { as: 'wikitext' },
    record,
  );
  return references.length === 0 ? '' : `${paragraph(what, page)}${references.join('\n')}\n`;
};

/** "Row of a table" of a document that has no title but a description in brackets. */
const titleOf = ({ source }: Account): string => printable(source.title.replace(/^\[(.*)\]$/, '$1'));

/** An account against the record: is it the event, the verdicts, and who bears out each thing that it states. */
export function printComparison(
  comparison: AccountComparison,
  account: Account,
  record: ConflictRecord,
  page: Page,
  { all, refs }: Pick<Arguments, 'all' | 'refs'>,
): string {
  const names = namesFor(account, record, comparison.sides);
  const stated = comparison.slots.filter(({ verdict }) => verdict !== 'only-record');
  const lacking = comparison.slots.filter(({ verdict }) => verdict === 'only-record');
  const rows = stated.map((slot) => [
    slotName(slot, names),
    said(slot.yours, names),
    said(slot.reference, record),
    verdictText(slot.verdict, page),
  ]);
  const each = (print: Print): readonly string[] =>
    stated
      .filter(({ yours }) => !yours.every(isIgnorance))
      .map((slot) => {
        const what = page.paint('strong', `${slotName(slot, names)}, ${said(slot.yours, names)}`);
        return print(slot, what, record, page);
      });
  const reference = publisherOf(record.event.referenceSource, record);
  const lacks = [...new Set(lacking.map((slot) => slotName(slot, names)))].join('; ');
  return sections([
    heading(titleOf(account), page) + printMatch(comparison, page),
    printTable(['What', 'Yours', reference, 'Verdict'], rows, page),
    ...(all ? each(printPositions) : [each(printSupport).join('')]),
    ...(refs ? each(printReferences) : []),
    all && lacks !== '' ? heading('What only the record states', page) + paragraph(lacks, page) : '',
  ]);
}

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
  const rows = candidates.map(({ line, account, match }) => {
    const stated = (isMeant: (claim: Claim) => boolean): string =>
      said(
        account.claims.filter((claim) => !('partOf' in claim) && isMeant(claim)),
        namesFor(account, record),
      );
    return [
      `${file}:${line}`,
      matches[match.verdict][2],
      stated(({ property }) => property === 'date'),
      stated(({ property }) => property === 'locations'),
      stated(isKilled),
      titleOf(account),
    ];
  });
  const more = count - candidates.length;
  return (
    heading(
      count === 1 ? 'One row may be this event' : `${thousands(count)} rows may be this event, best first`,
      page,
    ) +
    printTable(['Row', 'The event?', 'Date', 'Place', 'Killed', 'Title'], rows, page) +
    (more > 0 ? paragraph(`and ${thousands(more)} more`, page) : '')
  );
}
