/** The narrow table of tolls: a section for each outcome. */
import type { ConflictRecord } from '../../src/model/record.js';
import { type Block, paragraph, stack } from './block.js';
import type { Layout } from './layout.js';
import { group } from './svg.js';
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
import { type DrawnOutcome, drawnOutcomes, outcomeOf, type TollGroup } from './toll-rows.js';

function narrowSection(
  outcome: DrawnOutcome,
  groups: readonly TollGroup[],
  top: number,
  layout: Layout,
  record: ConflictRecord,
): Block {
  const { margin, size, width } = layout;
  const claims = claimsOn(outcome, allClaims(groups));
  const line = { left: margin, top, width: width - 2 * margin, size };
  const scale = scaleOf(claims, margin, width - margin, size);
  const head = paragraph(outcomeNames[outcome], { ...line, size: layout.heading }, { bold: true });
  const first = isNumbered(claims) ? head.bottom + size * 1.6 : head.bottom;
  const body: Element[] = [];
  let y = first;
  for (const voice of groups) {
    const rows = voice.rows.filter((row) => claimsOn(outcome, row.claims).length > 0);
    if (rows.length === 0) continue;
    body.push(ruleAt(y, layout));
    y += 4;
    if (needsHeading(voice, record)) {
      const heading = paragraph(voice.name, { ...line, top: y }, { bold: true });
      body.push(...heading.elements);
      y = heading.bottom;
    }
    for (const { name, account, claims: said } of rows) {
      const label = paragraph(name, { ...line, top: y }, { style: 'km-soft' });
      const own = claimsOn(outcome, said);
      const lines = own.flatMap((claim, index) =>
        tollLine(claim, scale, { middle: label.bottom + lane * (index + 0.5), size }, record),
      );
      body.push(
        group({ 'data-source': account.source, 'data-voice': account.voice }, ...label.elements, ...lines),
      );
      y = label.bottom + lane * own.length + 3;
    }
  }
  const ticks = isNumbered(claims)
    ? ticksOf(scale, { baseline: head.bottom + size * 1.1, top: first, bottom: y, size })
    : [];
  return { elements: [...head.elements, ...ticks, ...body], bottom: y };
}

export function narrowTable(
  groups: readonly TollGroup[],
  top: number,
  layout: Layout,
  record: ConflictRecord,
): Block {
  const stated = drawnOutcomes.filter((outcome) =>
    allClaims(groups).some((claim) => outcomeOf(claim) === outcome),
  );
  return stack(
    { left: layout.margin, top, width: layout.width, size: layout.size },
    14,
    ...stated.map(
      (outcome) => (area: { top: number }) => narrowSection(outcome, groups, area.top, layout, record),
    ),
  );
}
