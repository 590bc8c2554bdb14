/** The table of tolls: what each voice says of the killed, the wounded and the captured. */
import { scaleLinear } from 'd3-scale';
import type { CasualtiesClaim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { describeTolls } from '../../src/queries/describe-tolls.js';
import { type KeyItem, key, paragraph, stack } from './block.js';
import { fileName, type Layout } from './layout.js';
import { picture } from './picture.js';
import { tollMark } from './toll-mark.js';
import { sideWord } from './toll-parts.js';
import { leftOutClaims, tollGroups } from './toll-rows.js';
import { narrowTable } from './tolls-narrow.js';
import { wideTable } from './tolls-wide.js';
import { countOf, list } from './words.js';

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
      const mark = tollMark(
        { ...about, ...part },
        scaleLinear()
          .domain([0, 10])
          .range([left + 9, left + room]),
        middle,
        record,
      );
      mark.removeAttribute('data-claim');
      mark.querySelector('title')?.remove();
      return mark;
    },
  });
  const sides = [...Object.keys(record.event.sides), undefined].map((side) =>
    sample(side === undefined ? 'not split by side' : sideWord(side), { side }),
  );
  return [
    ...sides,
    sample('a range', { value: { min: 0, max: 10 } }, 34),
    sample('or more', { value: { min: 1, max: null } }, 46),
    sample('not known, it says', { value: { min: 0, max: null } }),
    sample('none, it says', { value: { min: 0, max: 0 } }),
    sample('preferred: the reading that the constants follow', { rank: 'preferred' }),
    sample('replaced by its own voice, or shown wrong', { supersededBy: 'later' }),
  ];
}

/** The aggregate of what is not drawn. */
function leftOutText(record: ConflictRecord): string {
  const claims = leftOutClaims(record);
  const outcomes = [...new Set(claims.flatMap((claim) => claim.outcomes))].sort();
  return claims.length === 0
    ? 'Every claim of the record on casualties of the event is drawn.'
    : `Not drawn: ${countOf(claims.length, 'claim')} of the record on ${list(outcomes)}.`;
}

/** The table of tolls as a picture. */
export function drawTolls(record: ConflictRecord, layout: Layout): Element {
  const { margin, width, size, heading } = layout;
  const groups = tollGroups(record);
  const title = `Killed, wounded and captured: ${countOf(groups.length, 'voice')}, no single number`;
  const area = { left: margin, top: margin, width: width - 2 * margin, size };
  const head = stack(
    area,
    6,
    (at) => paragraph(title, { ...at, size: heading }, { bold: true }),
    (at) =>
      paragraph(
        'Each row is what one voice says in one document, the voices in the order in which they first spoke. An empty cell means silence, not zero. ' +
          'Words in italics are hedged by their source; “incl.” lies inside another figure of the same row.',
        at,
        { style: 'km-soft' },
      ),
    (at) => key(keyItems(record), at),
  );
  const table = layout.name === 'wide' ? wideTable : narrowTable;
  const body = table(groups, head.bottom + 12, layout, record);
  const foot = paragraph(leftOutText(record), { ...area, top: body.bottom + 10 }, { style: 'km-soft' });
  const description = describeTolls(record);
  return picture(
    { name: fileName('tolls', layout), title, description, width, height: foot.bottom + margin },
    [...head.elements, ...body.elements, ...foot.elements],
  );
}
