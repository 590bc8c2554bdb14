/** Pieces of the reference's pages. */
import { JSX } from 'typedoc';

export type Content = JSX.Element | string;

export const h = (
  tag: string,
  attributes: Record<string, unknown> | null,
  ...children: Content[]
): JSX.Element => JSX.createElement(tag, attributes, ...children);

export const raw = (html: string): JSX.Element => JSX.createElement(JSX.Raw, { html });

export const all = (...parts: Content[]): JSX.Element => JSX.createElement(JSX.Fragment, null, ...parts);

export const code = (text: string): JSX.Element => h('code', null, text);

/** A block of code, within the reach of the keyboard since it may scroll. */
export const block = (text: string): JSX.Element => h('pre', { tabIndex: 0 }, code(text));

/** A text in which `backticks` make code. */
export const withCode = (text: string): Content[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? code(part) : part));

export const join = (parts: readonly Content[], by: string): Content[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [by, part]));

/** A table whose cells say under which header they stand, for narrow screens. */
export function table(
  header: readonly string[],
  lines: readonly { readonly id?: string; readonly cells: readonly Content[][] }[],
): JSX.Element {
  const titles = header.map((title) => h('th', { scope: 'col' }, title));
  const body = lines.map(({ id, cells }) =>
    h(
      'tr',
      id === undefined ? null : { id },
      ...cells.map((cell, index) => h('td', { 'data-label': header[index] ?? '' }, ...cell)),
    ),
  );
  return h(
    'table',
    { class: 'values' },
    h('thead', null, h('tr', null, ...titles)),
    h('tbody', null, ...body),
  );
}
