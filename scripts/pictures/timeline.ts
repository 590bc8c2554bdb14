/** The timeline: from 1990 to 2007 in outline, 19 May to 4 July 2006 day by day. */
import { range } from 'd3-array';
import type { ConflictRecord } from '../../src/model/record.js';
import { type Block, type KeyItem, key, paragraph, stack } from './block.js';
import { fileName, type Layout } from './layout.js';
import { picture } from './picture.js';
import { type SideLook, sideMark } from './sides.js';
import { mainSpan, otherSpan } from './span-mark.js';
import { element, group, titled } from './svg.js';
import {
  type Axis,
  addDays,
  asDay,
  asDayAndMonth,
  asMonthOrYear,
  asYear,
  drawAxis,
  timeScale,
} from './time-axis.js';
import { type Dating, startOf, type TimelineRow, timelineRows, undatedTitles } from './timeline-rows.js';
import { capitalize, countOf, dateInWords } from './words.js';

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

const spread = 9;

/** How high the marks of a row are: its own, and a line for each other dating. */
const marksHeight = ({ others }: TimelineRow): number => 18 + others.length * spread;

const voices = ({ voices }: Dating): string =>
  voices.length === 0 ? '' : ` (${countOf(voices.length, 'voice')}: ${voices.join(', ')})`;

const ids = ({ claims }: Dating): string | undefined =>
  claims.length === 0 ? undefined : claims.map(({ id }) => id).join(' ');

function rowMarks(row: TimelineRow, axis: Axis, left: number, right: number, top: number): Element {
  const scale = timeScale(axis, left, right);
  const { id, kind, look, main, others, title } = row;
  const attributes = {
    class: `km-mark km-${look}`,
    [kind === 'entry' ? 'data-entry' : 'data-event']: id,
    'data-claims': ids(main),
  };
  return group(
    {},
    titled(
      `${title}: ${dateInWords(main.date)}${voices(main)}`,
      attributes,
      ...mainSpan(main.date, look, scale, top + 9),
    ),
    ...others.map((other, index) =>
      titled(
        `${title}, dated otherwise: ${dateInWords(other.date)}${voices(other)}${other.faded ? '; shown wrong' : ''}`,
        { class: `km-position km-${look}${other.faded ? ' km-faded' : ''}`, 'data-claims': ids(other) },
        ...otherSpan(other.date, look, scale, top + 21 + index * spread),
      ),
    ),
  );
}

type DrawRow = (row: TimelineRow, axis: Axis, top: number, layout: Layout) => Block;

const wideColumns = { date: 176, title: 300 } as const;

const wideRow: DrawRow = (row, axis, top, { margin, width, size }) => {
  const date = paragraph(
    dateInWords(row.main.date),
    { left: margin, top: top + 1, width: wideColumns.date - 12, size },
    { style: 'km-soft' },
  );
  const title = paragraph(
    row.title,
    { left: margin + wideColumns.date, top: top + 1, width: wideColumns.title - 16, size },
    { bold: row.kind === 'event' },
  );
  const left = margin + wideColumns.date + wideColumns.title;
  return {
    elements: [...date.elements, ...title.elements, rowMarks(row, axis, left, width - margin, top)],
    bottom: Math.max(date.bottom, title.bottom, top + marksHeight(row)),
  };
};

const narrowRow: DrawRow = (row, axis, top, { margin, width, size }) => {
  const area = { left: margin, top, width: width - 2 * margin, size };
  const words = stack(
    area,
    0,
    (at) => paragraph(row.title, at, { bold: row.kind === 'event' }),
    (at) => paragraph(dateInWords(row.main.date), at, { style: 'km-soft' }),
  );
  return {
    elements: [...words.elements, rowMarks(row, axis, margin, width - margin, words.bottom)],
    bottom: words.bottom + marksHeight(row),
  };
};

function panel(axis: Axis, rows: readonly TimelineRow[], top: number, layout: Layout): Block {
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
  const drawRow = isWide ? wideRow : narrowRow;
  const body: Element[] = [];
  let y = first;
  for (const row of rows) {
    body.push(element('path', { d: `M${margin},${Math.round(y)}H${width - margin}`, class: 'km-rule' }));
    const block = drawRow(row, axis, y + 4, layout);
    body.push(...block.elements);
    y = block.bottom + 3;
  }
  const ticks = drawAxis(axis, { left, right: width - margin, baseline, top: first, bottom: y, size });
  return { elements: [...head.elements, ...ticks, ...body], bottom: y };
}

function keyItems(record: ConflictRecord): readonly KeyItem[] {
  const sides = Object.keys(record.event.sides).map((side) => capitalize(side.replaceAll('-', ' ')));
  const looks: readonly (readonly [SideLook, string])[] = [
    ['side-1', sides[0] ?? ''],
    ['side-2', sides[1] ?? ''],
    ['both', 'more than one side'],
    ['neither', 'no side of the event'],
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
    text: 'what another source says of the date, below the record’s own; an arrow where it sets no bound',
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
      .map(({ main, title }) => `${title} (${dateInWords(main.date)})`)
      .slice(0, 1)
      .join('')} ` +
    `to ${rows.map(({ main, title }) => `${title} (${dateInWords(main.date)})`).at(-1) ?? ''}. ` +
    `The sources date ${disputed.length} of them in more than one way: ` +
    `${disputed.map(({ title, main, others }) => `${title} (${[main, ...others].map(({ date }) => dateInWords(date)).join('; ')})`).join(', ')}.`
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
        'Colour and shape tell the side that led or negotiated, or else the side that it is about. On a shaded band time is drawn wider.' +
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
            panel(axis, own, top, layout),
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
