/** Text before it is drawn: how wide it will be, what room a label takes, and where one finds room. */

const classes: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/[ijl.,:;'’|!·]/u, 0.29],
  [/[ \u00a0()[\]/ftr\-–]/u, 0.42],
  [/[csz]/u, 0.5],
  [/[mwMW—→≥]/u, 0.94],
  [/[DGHNOQ]/u, 0.78],
  [/[A-ZÀ-Þ]/u, 0.69],
];

const emOf = (character: string): number => classes.find(([pattern]) => pattern.test(character))?.[1] ?? 0.61;

/** The width of a line in the units of its font size. Bold takes a twelfth more. */
export const textWidth = (text: string, size: number, bold = false): number =>
  [...text].reduce((width, character) => width + emOf(character), 0) * size * (bold ? 1.08 : 1);

/** Breaks a text into lines no wider than `width`. A word that is wider stands alone. */
export function wrapText(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold?: boolean | undefined;
}

// Above and below the baseline, in ems.
const ascent = 0.78;
const descent = 0.22;

export function boxOf({ text, x, y, size, anchor, bold }: Label): Box {
  const width = textWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { left, top: y - ascent * size, right: left + width, bottom: y + descent * size };
}

export const boxAround = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** The first of the candidates that lies in the frame and meets nothing taken. */
export const firstFree = (
  candidates: readonly Label[],
  taken: readonly Box[],
  frame: Box,
): Label | undefined =>
  candidates.find((candidate) => {
    const box = boxOf(candidate);
    return isInside(box, frame) && !taken.some((other) => overlaps(box, other));
  });

/** Where the label of a point may stand, the best place first: beside it, above, below, then further off. */
export function placesAround(
  [x, y]: readonly [number, number],
  { text, size, bold }: Pick<Label, 'text' | 'size' | 'bold'>,
): readonly Label[] {
  const half = size * 0.3;
  return [8, 14, 22, 32, 44].flatMap((gap): readonly Label[] => {
    const slant = gap * 0.75;
    const places = [
      [gap, half, 'start'],
      [-gap, half, 'end'],
      [0, -gap, 'middle'],
      [0, gap + size * 0.7, 'middle'],
      [slant, -slant, 'start'],
      [slant, slant + size * 0.7, 'start'],
      [-slant, -slant, 'end'],
      [-slant, slant + size * 0.7, 'end'],
    ] as const;
    return places.map(([dx, dy, anchor]) => ({ text, size, bold, anchor, x: x + dx, y: y + dy }));
  });
}
