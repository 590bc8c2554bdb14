import { JSDOM } from 'jsdom';
import { type Box, boxOf } from '../../scripts/pictures/label.js';
import { drawMap } from '../../scripts/pictures/map.js';
import { narrow, wide } from '../../scripts/pictures/sheet.js';
import { serialize } from '../../scripts/pictures/svg.js';
import { drawTimeline } from '../../scripts/pictures/timeline.js';
import { drawTolls } from '../../scripts/pictures/tolls.js';
import type { ConflictRecord } from '../../src/model/record.js';
import { record as ownRecord } from '../../src/record.js';

/** The record with plain ids, which a test may add rows to. */
export const record: ConflictRecord = ownRecord;

export const layouts = ['wide', 'narrow'] as const;
export type LayoutName = (typeof layouts)[number];

const { window } = new JSDOM('');

/** An SVG as a document; throws where it is not well-formed. */
export function parse(text: string): Document {
  const document = new window.DOMParser().parseFromString(text, 'image/svg+xml');
  const [error] = document.getElementsByTagName('parsererror');
  if (error !== undefined) throw new Error(error.textContent ?? 'not well-formed');
  return document;
}

const drawings = { map: drawMap, timeline: drawTimeline, tolls: drawTolls };

/** One picture of a record. */
export const pictureOf = (
  name: keyof typeof drawings,
  layout: LayoutName,
  of: ConflictRecord = record,
): Document => parse(serialize(drawings[name](of, layout === 'wide' ? wide : narrow), 'A picture'));

/** All values of an attribute, where it lists ids each id. */
export const idsOf = (document: Document, attribute: string): readonly string[] =>
  [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
    (element.getAttribute(attribute) ?? '').split(' '),
  );

export interface PlacedText {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
}

/** The lines of text with the room that each takes. */
export const textsOf = (document: Document): readonly PlacedText[] =>
  [...document.querySelectorAll('text')].map((element) => {
    const text = element.textContent ?? '';
    const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(element.getAttribute(name)));
    const anchor = element.getAttribute('text-anchor') ?? 'start';
    if (x === undefined || y === undefined || size === undefined) throw new Error(`"${text}" stands nowhere`);
    if (anchor !== 'start' && anchor !== 'middle' && anchor !== 'end') throw new Error(`anchor ${anchor}`);
    return {
      text,
      size,
      box: boxOf({ text, x, y, size, anchor, bold: element.hasAttribute('font-weight') }),
    };
  });

/** Where a mark's shape stands from the left. */
export function positionOf(mark: Element | null): number {
  const found = /translate\(([-\d.]+)/.exec(
    mark?.querySelector('path[transform]')?.getAttribute('transform') ?? '',
  )?.[1];
  if (found === undefined) throw new Error(`no shape in ${mark?.outerHTML}`);
  return Number(found);
}
