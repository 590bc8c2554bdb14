/** How wide text will be, estimated: nobody knows the reader's font, so the widths are those of a wide one (Noto Sans). */

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
