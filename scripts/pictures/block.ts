/** Blocks of text and keys, set from the top down: each tells where it ends. */
import { boxOf, type Label } from './boxes.js';
import { type Attributes, write } from './svg.js';
import { textWidth, wrapText } from './text.js';

export interface Block {
  readonly elements: readonly Element[];
  readonly bottom: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
}

const leading = 1.36;

/** A text broken into lines. */
export function paragraph(
  text: string,
  { left, top, width, size }: Area,
  { bold, style = 'km-ink', attributes }: { bold?: boolean; style?: string; attributes?: Attributes } = {},
): Block {
  const lines = wrapText(text, width, size, bold);
  const elements = lines.map((line, index) =>
    write(
      { text: line, x: left, y: top + size * (0.95 + index * leading), size, anchor: 'start', bold },
      style,
      index === 0 ? attributes : {},
    ),
  );
  return { elements, bottom: top + lines.length * size * leading };
}

/** Blocks one under the other. */
export function stack(area: Area, gap: number, ...blocks: readonly ((area: Area) => Block)[]): Block {
  return blocks.reduce<Block>(
    ({ elements, bottom }, block, index) => {
      const next = block({ ...area, top: bottom + (index === 0 ? 0 : gap) });
      return { elements: [...elements, ...next.elements], bottom: next.bottom };
    },
    { elements: [], bottom: area.top },
  );
}

export interface KeyItem {
  readonly text: string;
  /** The width of the sample. */
  readonly room: number;
  /** Draws the sample from its left end, on its middle line. */
  readonly sample: (left: number, middle: number) => Element;
}

/** A key: samples with what they mean, in lines. */
export function key(items: readonly KeyItem[], { left, top, width, size }: Area): Block {
  const pitch = size * 1.75;
  const elements: Element[] = [];
  let [x, y] = [left, top];
  for (const { text, room, sample } of items) {
    const length = room + 6 + textWidth(text, size);
    if (x > left && x + length > left + width) [x, y] = [left, y + pitch];
    const middle = y + pitch / 2;
    elements.push(sample(x, middle));
    // A sample stands beside the first line where its text needs several.
    const lines = wrapText(text, left + width - x - room - 6, size);
    lines.forEach((line, index) => {
      const label: Label = {
        text: line,
        x: x + room + 6,
        y: middle + size * (0.35 + index * leading),
        size,
        anchor: 'start',
      };
      elements.push(write(label));
      if (index > 0) y = boxOf(label).bottom + size * 0.3 - pitch;
    });
    x += length + 18;
  }
  return { elements, bottom: y + pitch };
}
