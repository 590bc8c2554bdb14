/** SVG elements, made and written by a DOM, so that no text can break the markup. */
import { JSDOM } from 'jsdom';
import type { Label } from './label.js';
import { attributesOf } from './theme.js';

const namespace = 'http://www.w3.org/2000/svg';
const { window } = new JSDOM('');

export type Child = Element | string;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** To a tenth of a unit: finer than any screen, and the files stay small. */
export function round(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a coordinate is ${value}: expected a finite number`);
  return Math.round(value * 10) / 10;
}

/**
 * An element; attributes that are `undefined` are left out, numbers are rounded. A class brings its look along as
 * attributes, so that a viewer without CSS shows it, too.
 */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Element {
  const made = window.document.createElementNS(namespace, name);
  for (const className of String(attributes['class'] ?? '').split(' '))
    for (const [key, value] of attributesOf(className)) made.setAttribute(key, value);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, typeof value === 'number' ? String(round(value)) : value);
  made.append(...children);
  return made;
}

export const group = (attributes: Attributes, ...children: readonly Child[]): Element =>
  element('g', attributes, ...children);

/** A group with a title, which browsers show as a tooltip. */
export const titled = (title: string, attributes: Attributes, ...children: readonly Child[]): Element =>
  group(attributes, element('title', {}, title), ...children);

/** A line of text. */
export const write = (label: Label, style = 'km-ink', attributes: Attributes = {}): Element =>
  element(
    'text',
    {
      x: label.x,
      y: label.y,
      'font-size': label.size,
      'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
      'font-weight': label.bold ? 'bold' : undefined,
      class: style,
      ...attributes,
    },
    label.text,
  );

const isBranch = (node: Element): boolean => node.children.length > 0;

// One element a line, so that a change of the record can be read in a diff.
function breakLines(node: Element): void {
  if (!isBranch(node)) return;
  for (const child of [...node.children]) {
    child.before('\n');
    breakLines(child);
  }
  node.append('\n');
}

/** The text of a picture, with a first line that says where it comes from. */
export function serialize(picture: Element, remark: string): string {
  const copy = window.document.importNode(picture, true);
  breakLines(copy);
  return `<!-- ${remark} -->\n${new window.XMLSerializer().serializeToString(copy)}\n`;
}
