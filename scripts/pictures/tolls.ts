/** The table of tolls: what each voice says of the killed, the wounded and the captured. */
import { scaleLinear } from 'd3-scale';
import type { CasualtiesClaim, Outcome } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { casualtiesByVoice, type TollOfVoice } from '../../src/queries/casualties-by-voice.js';
import { describeTolls } from '../../src/queries/describe-tolls.js';
import { isUnknownCount } from '../../src/text/format-count.js';
import { formatDate } from '../../src/text/format-date.js';
import { publisherOf } from '../../src/text/format-speaker.js';
import { groupBy } from '../../src/text/group-by.js';
import { listInWords } from '../../src/text/list.js';
import { upperFirst } from '../../src/text/upper-first.js';
import { textWidth } from './label.js';
import { type Block, fileName, type KeyItem, key, type Layout, paragraph, picture, stack } from './sheet.js';
import { element, group, write } from './svg.js';
import { scaleOf, type TollScale, tollLine, tollMark, tollText } from './toll-mark.js';
import { countOf } from './words.js';

/** The outcomes that are drawn. Some voices say of "casualties" as a whole that they do not know. */
const outcomeNames = {
  killed: 'Killed',
  wounded: 'Wounded',
  captured: 'Captured',
  missing: 'Missing',
  unspecified: 'Casualties',
} as const satisfies Partial<Record<Outcome, string>>;
type DrawnOutcome = keyof typeof outcomeNames;
const drawnOutcomes = Object.keys(outcomeNames) as readonly DrawnOutcome[];

/** Whether a claim is drawn: not a combined outcome, a thing, or what is no toll of the fighting. */
const isDrawn = ({ outcomes, unit }: CasualtiesClaim): boolean =>
  unit === undefined && outcomes.length === 1 && drawnOutcomes.some((outcome) => outcome === outcomes[0]);
const claimsOn = (outcome: DrawnOutcome, claims: readonly CasualtiesClaim[]): readonly CasualtiesClaim[] =>
  claims.filter(({ outcomes }) => outcomes[0] === outcome);

const claimsOf = ({ killed, wounded, captured, missing, others }: TollOfVoice): readonly CasualtiesClaim[] =>
  [killed, wounded, captured, missing, others].flatMap(({ claims }) => claims);

/** What one voice says in one document. */
interface Row {
  readonly source: string;
  readonly voice: string;
  /** The document and when it was said. */
  readonly name: string;
  readonly claims: readonly CasualtiesClaim[];
}

/** The rows of one voice. */
interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}

function rowsOf(said: TollOfVoice, record: ConflictRecord): readonly Row[] {
  return said.sources.map((source) => {
    const claims = claimsOf(said).filter((claim) => claim.source === source);
    const on =
      claims.find(({ statedOn }) => statedOn !== undefined)?.statedOn?.edtf ?? record.sources[source]?.issued;
    // A date is not broken over two lines.
    const when = on === undefined || on === 'XXXX' ? '' : `, ${formatDate(on).replaceAll(' ', '\u00a0')}`;
    return {
      source,
      voice: said.voice,
      name: `${publisherOf(source, record)}${when}`,
      claims: claims.filter(isDrawn),
    };
  });
}

/** The voices that state a drawn outcome, in the order in which they first spoke. */
function groupsOf(record: ConflictRecord): readonly Group[] {
  return [...groupBy(casualtiesByVoice(record), ({ voice }) => voice).values()]
    .map((own) => ({
      name: upperFirst(own[0]?.name ?? ''),
      rows: own.flatMap((said) => rowsOf(said, record)).filter(({ claims }) => claims.length > 0),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const allClaims = (groups: readonly Group[]): readonly CasualtiesClaim[] =>
  groups.flatMap(({ rows }) => rows.flatMap(({ claims }) => claims));

/** Whether any of the claims has a number to put on a scale. */
const isNumbered = (claims: readonly CasualtiesClaim[]): boolean =>
  claims.some(({ value }) => !isUnknownCount(value));

const lane = 20;

const ticksOf = (
  scale: TollScale,
  { baseline, top, bottom, size }: Readonly<Record<'baseline' | 'top' | 'bottom' | 'size', number>>,
): readonly Element[] =>
  scale
    .ticks(Math.min(7, ((scale.range()[1] ?? 0) - (scale.range()[0] ?? 0)) / 26))
    .filter((tick) => tick === Math.round(tick))
    .flatMap((tick) => [
      write({ text: String(tick), x: scale(tick), y: baseline, size, anchor: 'middle' }, 'km-soft'),
      element('path', {
        d: `M${Math.round(scale(tick))},${Math.round(top)}V${Math.round(bottom)}`,
        class: 'km-rule',
      }),
    ]);

/**
 * The rows from the top down, a rule above each voice, and its name where its documents do not bear it. `draw` sets
 * one row.
 */
function rowsFrom(
  groups: readonly Group[],
  { left, top, width, size, right }: Readonly<Record<'left' | 'top' | 'width' | 'size' | 'right', number>>,
  record: ConflictRecord,
  draw: (row: Row, top: number) => Block,
): Block {
  const elements: Element[] = [];
  let y = top;
  for (const { name, rows } of groups) {
    elements.push(element('path', { d: `M${left},${Math.round(y)}H${right}`, class: 'km-rule' }));
    y += 4;
    if (rows.some(({ source }) => publisherOf(source, record) !== name)) {
      const heading = paragraph(name, { left, top: y, width, size }, { bold: true });
      elements.push(...heading.elements);
      y = heading.bottom;
    }
    for (const row of rows) {
      const block = draw(row, y);
      const { source, voice } = row;
      elements.push(group({ 'data-source': source, 'data-voice': voice }, ...block.elements));
      y = block.bottom;
    }
    y += 4;
  }
  return { elements: [group({ class: 'km-halo' }, ...elements)], bottom: y };
}

interface Column {
  readonly outcome: DrawnOutcome;
  readonly left: number;
  readonly claims: readonly CasualtiesClaim[];
  readonly scale: TollScale;
}

/** The least width of a column: its heading, or its longest words and a scale that can still be read. */
function narrowest(
  outcome: DrawnOutcome,
  claims: readonly CasualtiesClaim[],
  size: number,
  record: ConflictRecord,
): number {
  const words = Math.max(...claims.map((claim) => textWidth(tollText(claim, record), size)));
  return Math.max(textWidth(outcomeNames[outcome], size, true), words + (isNumbered(claims) ? 92 : 34));
}

function columnsOf(
  claims: readonly CasualtiesClaim[],
  { left, right, size }: { left: number; right: number; size: number },
  record: ConflictRecord,
): readonly Column[] {
  const kinds = drawnOutcomes
    .map((outcome) => ({ outcome, claims: claimsOn(outcome, claims) }))
    .filter((kind) => kind.claims.length > 0)
    .map((kind) => ({ ...kind, floor: narrowest(kind.outcome, kind.claims, size, record) }));
  const gap = 16;
  const spare = right - left - kinds.reduce((sum, { floor }) => sum + floor + gap, -gap);
  // What is left over goes to the scales, the more the more claims there are.
  const weights = kinds.map((kind) => (isNumbered(kind.claims) ? Math.sqrt(kind.claims.length) : 0));
  const weight = weights.reduce((sum, own) => sum + own, 0);
  let next = left;
  return kinds.map(({ outcome, claims: own, floor }, index) => {
    const from = next;
    next += floor + gap + (weight === 0 ? 0 : (spare * (weights[index] ?? 0)) / weight);
    return { outcome, claims: own, left: from, scale: scaleOf(own, from, next - gap, size, record) };
  });
}

/** For a desk: a column for each outcome. */
function wideTable(groups: readonly Group[], top: number, layout: Layout, record: ConflictRecord): Block {
  const { margin, size, width } = layout;
  const right = width - margin;
  const columns = columnsOf(allClaims(groups), { left: margin + 256, right, size }, record);
  const body = rowsFrom(
    groups,
    { left: margin, top: top + size * 3, width: 246, size, right },
    record,
    (row, y) => {
      const name = paragraph(row.name, { left: margin, top: y + 2, width: 246, size }, { style: 'km-soft' });
      const cells = columns.map(({ outcome }) => claimsOn(outcome, row.claims));
      const marks = columns.flatMap(({ scale }, index) =>
        (cells[index] ?? []).flatMap((claim, at) =>
          tollLine(claim, scale, { middle: y + lane * (at + 0.5), size }, record),
        ),
      );
      const lanes = Math.max(...cells.map((cell) => cell.length));
      return { elements: [...name.elements, ...marks], bottom: Math.max(name.bottom, y + lanes * lane) };
    },
  );
  const heads = columns.flatMap(({ outcome, claims, left, scale }) => [
    write({ text: outcomeNames[outcome], x: left, y: top + size, size, anchor: 'start', bold: true }),
    ...(isNumbered(claims)
      ? ticksOf(scale, { baseline: top + size * 2.5, top: top + size * 2.9, bottom: body.bottom, size })
      : []),
  ]);
  return { elements: [...heads, ...body.elements], bottom: body.bottom };
}

/** For a phone: a section for each outcome. */
function narrowTable(groups: readonly Group[], top: number, layout: Layout, record: ConflictRecord): Block {
  const { margin, size, width, heading } = layout;
  const area = { left: margin, top, width: width - 2 * margin, size };
  const sections = drawnOutcomes.flatMap((outcome) => {
    const claims = claimsOn(outcome, allClaims(groups));
    const own = groups
      .map(({ name, rows }) => ({
        name,
        rows: rows.filter((row) => claimsOn(outcome, row.claims).length > 0),
      }))
      .filter(({ rows }) => rows.length > 0);
    if (own.length === 0) return [];
    const scale = scaleOf(claims, margin, width - margin, size, record);
    return [
      (at: typeof area): Block => {
        const head = paragraph(outcomeNames[outcome], { ...at, size: heading }, { bold: true });
        const first = isNumbered(claims) ? head.bottom + size * 1.6 : head.bottom;
        const body = rowsFrom(own, { ...at, top: first, right: width - margin }, record, (row, y) => {
          const label = paragraph(row.name, { ...at, top: y }, { style: 'km-soft' });
          const said = claimsOn(outcome, row.claims);
          const marks = said.flatMap((claim, index) =>
            tollLine(claim, scale, { middle: label.bottom + lane * (index + 0.5), size }, record),
          );
          return { elements: [...label.elements, ...marks], bottom: label.bottom + lane * said.length + 3 };
        });
        const ticks = isNumbered(claims)
          ? ticksOf(scale, { baseline: head.bottom + size * 1.1, top: first, bottom: body.bottom, size })
          : [];
        return { elements: [...head.elements, ...ticks, ...body.elements], bottom: body.bottom };
      },
    ];
  });
  return stack(area, 14, ...sections);
}

/** The key shows each kind of mark by drawing a claim of that kind, so that it cannot differ from the table. */
function keyItems(record: ConflictRecord): readonly KeyItem[] {
  const about: CasualtiesClaim = {
    id: 'sample',
    about: record.event.id,
    property: 'casualties',
    outcomes: ['killed'],
    value: { min: 5, max: 5 },
    source: record.event.referenceSource,
    locators: [],
    rank: 'normal',
  };
  const sample = (text: string, part: Partial<CasualtiesClaim>, room = 22): KeyItem => ({
    text,
    room,
    sample: (left, middle) => {
      const scale = scaleLinear()
        .domain([0, 10])
        .range([left + 9, left + room]);
      const mark = tollMark({ ...about, ...part }, scale, middle, record);
      mark.removeAttribute('data-claim');
      mark.querySelector('title')?.remove();
      return mark;
    },
  });
  return [
    ...Object.values(record.event.sides).map(({ id, name }) => sample(name, { side: id })),
    sample('not split by side', {}),
    sample('a range', { value: { min: 0, max: 10 } }, 34),
    sample('at least', { value: { min: 1, max: null } }, 46),
    sample('not known, it says', { value: { min: 0, max: null } }),
    sample('none, it says', { value: { min: 0, max: 0 } }),
    sample('preferred: the reading that the constants follow', { rank: 'preferred' }),
    sample('replaced by its own voice, or shown wrong', { supersededBy: 'later' }),
  ];
}

/** How much is not drawn. */
function leftOutText(record: ConflictRecord): string {
  const claims = casualtiesByVoice(record)
    .flatMap(claimsOf)
    .filter((claim) => !isDrawn(claim));
  const outcomes = [...new Set(claims.flatMap((claim) => claim.outcomes))].sort();
  return claims.length === 0
    ? 'Every claim of the record on casualties of the event is drawn.'
    : `Not drawn: ${countOf(claims.length, 'claim')} of the record on ${listInWords(outcomes)}.`;
}

/** The table of tolls as a picture. */
export function drawTolls(record: ConflictRecord, layout: Layout): Element {
  const { margin, width, size, heading } = layout;
  const groups = groupsOf(record);
  const title = `Killed, wounded and captured: ${countOf(groups.length, 'voice')}, no single number`;
  const area = { left: margin, top: margin, width: width - 2 * margin, size };
  const head = stack(
    area,
    6,
    (at) => paragraph(title, { ...at, size: heading }, { bold: true }),
    (at) =>
      paragraph(
        'Each row is what one voice says in one document, with the day it was said; the voices stand in the order in which they first spoke. An empty cell means silence, not zero. ' +
          'Words in italics are hedged by their source; “incl.” marks part of another figure in the same row.',
        at,
        { style: 'km-soft' },
      ),
    (at) => key(keyItems(record), at),
  );
  const table = layout.name === 'wide' ? wideTable : narrowTable;
  const body = table(groups, head.bottom + 12, layout, record);
  const foot = paragraph(leftOutText(record), { ...area, top: body.bottom + 10 }, { style: 'km-soft' });
  return picture(
    {
      name: fileName('tolls', layout),
      title,
      description: describeTolls(record),
      width,
      height: foot.bottom + margin,
    },
    [...head.elements, ...body.elements, ...foot.elements],
  );
}
