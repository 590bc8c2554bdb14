/** The sheet that a picture is drawn on: its layout, and blocks of text and keys set from the top down. */
import { boxOf, type Label, textWidth, wrapText } from './label.js';
import { type Attributes, type Child, element, write } from './svg.js';
import { style } from './theme.js';

/** Each picture comes in two layouts: one cannot be read both on a desk and on a phone. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  /** Of the view box. The narrow one is narrower than the narrowest screen, so that nothing shrinks on it. */
  readonly width: number;
  readonly margin: number;
  /** Of all text but headings. */
  readonly size: number;
  readonly heading: number;
}

export const wide: Layout = { name: 'wide', width: 900, margin: 16, size: 13, heading: 17 };
export const narrow: Layout = { name: 'narrow', width: 344, margin: 8, size: 12, heading: 15 };

/** `map` and `map-narrow`. */
export const fileName = (name: string, layout: Layout): string =>
  layout.name === 'wide' ? name : `${name}-${layout.name}`;

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

export interface Sheet {
  /** Name of the file without its ending; ids in the picture start with it. */
  readonly name: string;
  readonly title: string;
  /** What the picture shows, for those who cannot see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

const font = 'system-ui, -apple-system, "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif';

export function picture(
  { name, title, description, width, height }: Sheet,
  children: readonly Child[],
): Element {
  const [titleId, descriptionId] = [`km-${name}-title`, `km-${name}-desc`];
  return element(
    'svg',
    {
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      class: 'km-picture',
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      'font-family': font,
    },
    element('title', { id: titleId }, title),
    element('desc', { id: descriptionId }, description),
    element('style', {}, style),
    element('rect', { width: Math.ceil(width), height: Math.ceil(height), rx: 6, class: 'km-paper' }),
    ...children,
  );
}
