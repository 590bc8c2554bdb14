/** The timeline: from 1990 to 2007 in outline, 19 May to 4 July 2006 day by day. */
import { range } from 'd3-array';
import type { DateClaim } from '../../src/model/claim.js';
import type { EdtfDate } from '../../src/model/edtf-date.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { voiceOf } from '../../src/queries/voice-of.js';
import { compare } from '../../src/text/compare.js';
import { formatDate } from '../../src/text/format-date.js';
import { publisherOf } from '../../src/text/format-speaker.js';
import { listInWords } from '../../src/text/list.js';
import { type Block, fileName, type KeyItem, key, type Layout, paragraph, picture, stack } from './sheet.js';
import { actingSide, type SideLook, sideMark } from './sides.js';
import { element, group, titled } from './svg.js';
import {
  type Axis,
  addDays,
  asDay,
  asDayAndMonth,
  asMonthOrYear,
  asYear,
  drawAxis,
  mainSpan,
  otherSpan,
  timeScale,
} from './time-axis.js';
import { countOf } from './words.js';

/** All claims that give one dating. */
interface Dating {
  readonly date: EdtfDate;
  readonly claims: readonly DateClaim[];
  /** The voices behind it. */
  readonly voices: readonly string[];
  /** Whether each of its claims was shown wrong or superseded. */
  readonly faded: boolean;
}

interface TimelineRow {
  /** Id of a timeline entry, or of the event. */
  readonly id: string;
  readonly kind: 'entry' | 'event';
  readonly title: string;
  readonly look: SideLook;
  /** The record's own date, with the claims that give the same. */
  readonly main: Dating;
  /** The other datings, as the sources have them. */
  readonly others: readonly Dating[];
}

const sameDays = (a: EdtfDate, b: EdtfDate): boolean => a.earliest === b.earliest && a.latest === b.latest;

function datingsOf(id: string, date: EdtfDate, record: ConflictRecord): readonly [Dating, ...Dating[]] {
  const claims = record.claims.filter(
    (claim): claim is DateClaim & { value: EdtfDate } =>
      claim.property === 'date' && claim.about === id && claim.value !== null,
  );
  const dating = (days: EdtfDate): Dating => {
    const own = claims.filter(({ value }) => sameDays(value, days));
    return {
      date: days,
      claims: own,
      voices: [...new Set(own.map((claim) => voiceOf(claim, record)))].sort(),
      faded:
        own.length > 0 &&
        own.every((claim) => claim.rank === 'deprecated' || claim.supersededBy !== undefined),
    };
  };
  const others = claims
    .map(({ value }) => value)
    .filter(
      (value, index, all) => !sameDays(value, date) && all.findIndex((one) => sameDays(one, value)) === index,
    );
  return [dating(date), ...others.map(dating)];
}

/** The first day that is known of a date, from either end. */
const startOf = ({ earliest, latest }: EdtfDate): string => earliest ?? latest ?? '';

/** A row for the event and for each dated entry, by their first day; of two on one day the record's order stands. */
function timelineRows(record: ConflictRecord): readonly TimelineRow[] {
  const { event, timeline } = record;
  const rows: TimelineRow[] = [];
  if (event.date !== null) {
    const [main, ...others] = datingsOf(event.id, event.date, record);
    rows.push({ id: event.id, kind: 'event', title: event.name, look: 'both', main, others });
  }
  for (const entry of timeline) {
    if (entry.date === null) continue;
    const [main, ...others] = datingsOf(entry.id, entry.date, record);
    rows.push({
      id: entry.id,
      kind: 'entry',
      title: entry.title,
      look: actingSide(entry, record),
      main,
      others,
    });
  }
  return rows.sort((a, b) => compare(startOf(a.main.date), startOf(b.main.date)));
}

/** The titles of the entries that no source dates. */
const undatedTitles = ({ timeline }: ConflictRecord): readonly string[] =>
  timeline.filter(({ date }) => date === null).map(({ title }) => title);

const days = (from: string, count: number, step = 1): readonly string[] =>
  range(0, count, step).map((offset) => addDays(from, offset));
const years = (from: number, to: number, step: number): readonly string[] =>
  range(from, to, step).map((year) => `${year}-01-01`);

/** The three stretches of time, one after the other. A row belongs to the last one that had begun on its first day. */
const axes: readonly Axis[] = [
  {
    title: '1990 to May 2006, in outline',
    stretches: [
      { from: '1990-01-01', share: 5, ticks: years(1990, 2005, 3), label: asYear },
      {
        from: '2006-01-01',
        share: 4,
        ticks: ['2006-01-01', '2006-02-01', '2006-03-01', '2006-04-01', '2006-05-01'],
        label: asMonthOrYear,
        wider: true,
      },
    ],
    to: '2006-05-31',
  },
  {
    title: '19 May to 4 July 2006, day by day',
    stretches: [
      { from: '2006-05-19', share: 1.4, ticks: ['2006-05-19'], label: asDay },
      { from: '2006-05-22', share: 4.2, ticks: days('2006-05-22', 4), label: asDay, wider: true },
      {
        from: '2006-05-26',
        share: 4.4,
        ticks: ['2006-05-26', '2006-06-12', '2006-07-04'],
        label: (tick) => (tick.getUTCMonth() === 4 ? asDay : asDayAndMonth)(tick),
      },
    ],
    // Some days more, so that the marks of the last one have room.
    to: '2006-07-14',
  },
  {
    title: 'July 2006 to 2007, in outline',
    stretches: [
      {
        from: '2006-07-05',
        share: 1,
        ticks: ['2006-08-01', '2006-10-01', '2007-01-01', '2007-04-01', '2007-07-01', '2007-10-01'],
        label: asMonthOrYear,
      },
    ],
    to: '2007-12-31',
  },
];

const axisOf = ({ main }: TimelineRow): Axis | undefined =>
  axes.findLast(({ stretches }) => (stretches[0]?.from ?? '') <= startOf(main.date)) ?? axes[0];

const voicesOf = ({ voices }: Dating): string =>
  voices.length === 0 ? '' : ` (${countOf(voices.length, 'voice')})`;

/** One line of a row: the record's own date, or what other sources say instead. */
interface Line {
  readonly date: string;
  readonly text: string;
  readonly isMain: boolean;
  readonly marks: (y: number, axis: Axis, left: number, right: number) => Element;
}

/** Which sources say so: the first by name, the rest by number. */
function sayers({ claims, faded }: Dating, record: ConflictRecord): string {
  const names = [...new Set(claims.map(({ source }) => publisherOf(source, record)))];
  const [first = '', second, ...more] = names;
  const who =
    more.length > 0
      ? `${first} and ${more.length + 1} more`
      : listInWords([first, ...(second ? [second] : [])]);
  return `${who}${faded ? ' (shown wrong)' : ''}`;
}

function linesOf(row: TimelineRow, record: ConflictRecord): readonly Line[] {
  const { id, kind, look, main, others, title } = row;
  const line = (dating: Dating): Line => {
    const isMain = dating === main;
    const date = formatDate(dating.date);
    const note = `${title}${isMain ? '' : ', dated otherwise'}: ${date}${voicesOf(dating)}${dating.faded ? '; shown wrong' : ''}`;
    const faded = dating.faded && !isMain ? ' km-faded' : '';
    const draw = isMain ? mainSpan : otherSpan;
    return {
      date,
      text: isMain ? title : sayers(dating, record),
      isMain,
      marks: (y, axis, left, right) =>
        titled(
          note,
          {
            class: `${isMain ? 'km-mark' : 'km-position'} km-${look}${faded}`,
            ...(isMain && { [kind === 'entry' ? 'data-entry' : 'data-event']: id }),
            'data-claims':
              dating.claims.length === 0 ? undefined : dating.claims.map((one) => one.id).join(' '),
          },
          ...draw(dating.date, look, timeScale(axis, left, right), y),
        ),
    };
  };
  return [main, ...others].map(line);
}

const wideColumns = { date: 176, title: 300 } as const;

/** A line with its words in two columns beside the axis. */
function wideLine(
  line: Line,
  axis: Axis,
  top: number,
  isEvent: boolean,
  { margin, width, size }: Layout,
): Block {
  const soft = { style: 'km-soft' };
  const date = paragraph(line.date, { left: margin, top, width: wideColumns.date - 12, size }, soft);
  const indent = line.isMain ? 0 : 16;
  const words = paragraph(
    line.text,
    { left: margin + wideColumns.date + indent, top, width: wideColumns.title - 16 - indent, size },
    line.isMain ? { bold: isEvent } : soft,
  );
  const left = margin + wideColumns.date + wideColumns.title;
  return {
    elements: [...date.elements, ...words.elements, line.marks(top + 9, axis, left, width - margin)],
    bottom: Math.max(date.bottom, words.bottom),
  };
}

/** A line with its words above the axis. */
function narrowLine(
  line: Line,
  axis: Axis,
  top: number,
  isEvent: boolean,
  { margin, width, size }: Layout,
): Block {
  const area = { left: margin, top, width: width - 2 * margin, size };
  const soft = { style: 'km-soft' };
  const words = line.isMain
    ? stack(
        area,
        0,
        (at) => paragraph(line.text, at, { bold: isEvent }),
        (at) => paragraph(line.date, at, soft),
      )
    : paragraph(`${line.date}: ${line.text}`, area, soft);
  const room = line.isMain ? 9 : 5;
  return {
    elements: [...words.elements, line.marks(words.bottom + room, axis, margin, width - margin)],
    bottom: words.bottom + 2 * room,
  };
}

function panel(
  axis: Axis,
  rows: readonly TimelineRow[],
  top: number,
  layout: Layout,
  record: ConflictRecord,
): Block {
  const { margin, width, size, heading } = layout;
  const isWide = layout.name === 'wide';
  const left = isWide ? margin + wideColumns.date + wideColumns.title : margin;
  const head = paragraph(
    axis.title,
    { left: margin, top, width: width - 2 * margin, size: heading },
    { bold: true },
  );
  const baseline = isWide ? head.bottom - size * 0.4 : head.bottom + size * 1.1;
  const first = baseline + 6;
  const drawLine = isWide ? wideLine : narrowLine;
  const body: Element[] = [];
  let y = first;
  for (const row of rows) {
    body.push(element('path', { d: `M${margin},${Math.round(y)}H${width - margin}`, class: 'km-rule' }));
    y += 4;
    for (const line of linesOf(row, record)) {
      const block = drawLine(line, axis, y, row.kind === 'event', layout);
      body.push(...block.elements);
      y = block.bottom;
    }
    y += 3;
  }
  const ticks = drawAxis(axis, { left, right: width - margin, baseline, top: first, bottom: y, size });
  return { elements: [...head.elements, ...ticks, group({ class: 'km-halo' }, ...body)], bottom: y };
}

function keyItems(record: ConflictRecord): readonly KeyItem[] {
  const sides = Object.values(record.event.sides).map(({ name }) => name);
  const looks: readonly (readonly [SideLook, string])[] = [
    ['side-1', sides[0] ?? ''],
    ['side-2', sides[1] ?? ''],
    ['both', 'more than one side'],
    ['neither', 'no side led it'],
  ];
  const shape = (look: SideLook, text: string): KeyItem => ({
    text,
    room: 14,
    sample: (left, middle) =>
      group({ class: `km-${look}` }, sideMark(look, [left + 7, middle], 6, 'km-solid')),
  });
  const bar = (text: string, style: 'km-span' | 'km-loose'): KeyItem => ({
    text,
    room: 34,
    sample: (left, middle) =>
      group(
        { class: 'km-neither' },
        element('rect', { x: left, y: middle - 5, width: 34, height: 10, rx: 2, class: style }),
      ),
  });
  const other: KeyItem = {
    text: 'what other sources say instead; an arrow where they set no bound',
    room: 50,
    sample: (left, middle) =>
      group(
        { class: 'km-neither' },
        sideMark('neither', [left + 5, middle], 3.6, 'km-hollow'),
        element('path', {
          d: `M${left + 14},${middle}h34M${left + 14},${middle - 3}v6m30,-6.5l4,3.5l-4,3.5`,
          class: 'km-line',
        }),
      ),
  };
  return [
    ...looks.filter(([, text]) => text !== '').map(([look, text]) => shape(look, text)),
    bar('lasted so long', 'km-span'),
    bar('some time in this span', 'km-loose'),
    other,
  ];
}

function describe(rows: readonly TimelineRow[]): string {
  const disputed = rows.filter(({ others }) => others.length > 0);
  return (
    `${countOf(rows.length, 'row')}, from ${rows
      .map(({ main, title }) => `${title} (${formatDate(main.date)})`)
      .slice(0, 1)
      .join('')} ` +
    `to ${rows.map(({ main, title }) => `${title} (${formatDate(main.date)})`).at(-1) ?? ''}. ` +
    `The sources date ${disputed.length} of them in more than one way: ` +
    `${disputed.map(({ title, main, others }) => `${title} (${[main, ...others].map(({ date }) => formatDate(date)).join('; ')})`).join(', ')}.`
  );
}

/** The timeline as a picture. */
export function drawTimeline(record: ConflictRecord, layout: Layout): Element {
  const { margin, width, size, heading } = layout;
  const rows = timelineRows(record);
  const area = { left: margin, top: margin, width: width - 2 * margin, size };
  const title = `${record.event.name}: before, during, after`;
  const undated = undatedTitles(record);
  const head = stack(
    area,
    6,
    (at) => paragraph(title, { ...at, size: heading }, { bold: true }),
    (at) =>
      paragraph(
        'Colour and shape tell the side that led or negotiated. On a shaded band time is drawn wider.' +
          (undated.length > 0 ? ` No source dates: ${undated.join(', ')}.` : ''),
        at,
        { style: 'km-soft' },
      ),
    (at) => key(keyItems(record), at),
  );
  const body = stack(
    { ...area, top: head.bottom + 10 },
    16,
    ...axes
      .map((axis) => ({ axis, own: rows.filter((row) => axisOf(row) === axis) }))
      .filter(({ own }) => own.length > 0)
      .map(
        ({ axis, own }) =>
          ({ top }: { top: number }) =>
            panel(axis, own, top, layout, record),
      ),
  );
  return picture(
    {
      name: fileName('timeline', layout),
      title,
      description: describe(rows),
      width,
      height: body.bottom + margin,
    },
    [...head.elements, ...body.elements],
  );
}
