/** The wide table of tolls: a column for each outcome. */
import type { ScaleLinear } from 'd3-scale';
import type { CasualtiesClaim } from '../../src/model/claim.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { type Block, paragraph } from './block.js';
import type { Layout } from './layout.js';
import { group, write } from './svg.js';
import { textWidth } from './text.js';
import {
  allClaims,
  claimsOn,
  isNumbered,
  lane,
  needsHeading,
  outcomeNames,
  ruleAt,
  scaleOf,
  ticksOf,
  tollLine,
} from './toll-parts.js';
import { type DrawnOutcome, drawnOutcomes, type TollGroup, type TollRow, tollText } from './toll-rows.js';

interface Column {
  readonly outcome: DrawnOutcome;
  readonly left: number;
  readonly claims: readonly CasualtiesClaim[];
  readonly scale: ScaleLinear<number, number>;
}

/** The least width of a column: its heading, or its longest words and a scale that can still be read. */
function narrowest(outcome: DrawnOutcome, claims: readonly CasualtiesClaim[], size: number): number {
  const words = Math.max(...claims.map((claim) => textWidth(tollText(claim), size)));
  return Math.max(textWidth(outcomeNames[outcome], size, true), words + (isNumbered(claims) ? 92 : 34));
}

function columnsOf(
  claims: readonly CasualtiesClaim[],
  { left, right, size }: { left: number; right: number; size: number },
): readonly Column[] {
  const kinds = drawnOutcomes
    .map((outcome) => ({ outcome, claims: claimsOn(outcome, claims) }))
    .filter((kind) => kind.claims.length > 0)
    .map((kind) => ({ ...kind, floor: narrowest(kind.outcome, kind.claims, size) }));
  const gap = 16;
  const spare = right - left - kinds.reduce((sum, { floor }) => sum + floor + gap, -gap);
  // What is left over goes to the scales, the more the more claims there are.
  const weights = kinds.map((kind) => (isNumbered(kind.claims) ? Math.sqrt(kind.claims.length) : 0));
  const weight = weights.reduce((sum, own) => sum + own, 0);
  let next = left;
  return kinds.map(({ outcome, claims: own, floor }, index) => {
    const from = next;
    next += floor + gap + (weight === 0 ? 0 : (spare * (weights[index] ?? 0)) / weight);
    return { outcome, claims: own, left: from, scale: scaleOf(own, from, next - gap, size) };
  });
}

const columnHeads = (
  columns: readonly Column[],
  top: number,
  bottom: number,
  size: number,
): readonly Element[] =>
  columns.flatMap(({ outcome, claims, left, scale }) => [
    write({ text: outcomeNames[outcome], x: left, y: top + size, size, anchor: 'start', bold: true }),
    ...(isNumbered(claims)
      ? ticksOf(scale, { baseline: top + size * 2.5, top: top + size * 2.9, bottom, size })
      : []),
  ]);

function wideRow(
  row: TollRow,
  columns: readonly Column[],
  left: number,
  top: number,
  layout: Layout,
  record: ConflictRecord,
): Block {
  const width = (columns[0]?.left ?? 0) - left - 10;
  const name = paragraph(row.name, { left, top: top + 2, width, size: layout.size }, { style: 'km-soft' });
  const cells = columns.map(({ outcome }) => claimsOn(outcome, row.claims));
  const lanes = Math.max(...cells.map((cell) => cell.length));
  const elements = columns.flatMap(({ scale }, index) =>
    (cells[index] ?? []).flatMap((claim, at) =>
      tollLine(claim, scale, { middle: top + lane * (at + 0.5), size: layout.size }, record),
    ),
  );
  return {
    elements: [
      group(
        { 'data-source': row.account.source, 'data-voice': row.account.voice },
        ...name.elements,
        ...elements,
      ),
    ],
    bottom: Math.max(name.bottom, top + lanes * lane),
  };
}

export function wideTable(
  groups: readonly TollGroup[],
  top: number,
  layout: Layout,
  record: ConflictRecord,
): Block {
  const { margin, size, width } = layout;
  const columns = columnsOf(allClaims(groups), { left: margin + 256, right: width - margin, size });
  const body: Element[] = [];
  let y = top + size * 3;
  for (const voice of groups) {
    body.push(ruleAt(y, layout));
    y += 4;
    if (needsHeading(voice, record)) {
      const heading = paragraph(voice.name, { left: margin, top: y, width: 246, size }, { bold: true });
      body.push(...heading.elements);
      y = heading.bottom;
    }
    for (const row of voice.rows) {
      const block = wideRow(row, columns, margin, y, layout, record);
      body.push(...block.elements);
      y = block.bottom;
    }
    y += 4;
  }
  return { elements: [...columnHeads(columns, top, y, size), ...body], bottom: y };
}
