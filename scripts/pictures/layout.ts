/** Each picture comes in two layouts: one layout cannot be read both on a desk and on a phone. */

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
