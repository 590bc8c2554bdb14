import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { drawPictures } from '../../scripts/pictures/index.js';
import { palettes } from '../../scripts/pictures/theme.js';
import { parse, record } from './parse.js';

/** A viewer that knows neither CSS variables nor themes, as librsvg and many previews do not. */
function render(text: string) {
  const image = new Resvg(text, { font: { loadSystemFonts: true } }).render();
  const { pixels, width, height } = image;
  const at = (x: number, y: number): string => {
    const from = 4 * (Math.round(y) * width + Math.round(x));
    return `#${pixels.subarray(from, from + 3).toString('hex')}`;
  };
  return { at, width, height, pixels };
}

const { light } = palettes;
type Colour = keyof typeof light;
const isColour = (name: string): name is Colour => Object.hasOwn(light, name);

describe.each(Object.entries(drawPictures(record)))('%s without CSS', (_, text) => {
  const { at, width, height, pixels } = render(text);
  const document = parse(text);

  test('is dark on light: most of it is paper or land, next to none of it black', () => {
    let [black, pale] = [0, 0];
    for (let from = 0; from < pixels.length; from += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(from, from + 3);
      if (red + green + blue === 0) black += 1;
      if (Math.min(red, green, blue) > 200) pale += 1;
    }
    const whole = width * height;
    expect(black / whole).toBeLessThan(0.001);
    expect(pale / whole).toBeGreaterThan(0.8);
  });

  test('each filled mark has the colour of its side', () => {
    const wrong = [...document.querySelectorAll('.km-mark .km-solid')].flatMap((shape) => {
      const side = shape.closest('.km-mark')?.getAttribute('class') ?? '';
      const name = side
        .split(' ')
        .map((one) => one.replace('km-', ''))
        .find(isColour);
      if (name === undefined || side.includes('km-faded')) return [];
      const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(shape.getAttribute('transform') ?? '') ?? [
        '',
        shape.getAttribute('cx') ?? Number(shape.getAttribute('x')) + 6,
        shape.getAttribute('cy') ?? Number(shape.getAttribute('y')) + 6,
      ];
      const seen = at(Number(x), Number(y));
      return seen === light[name] ? [] : [`${shape.outerHTML} is ${seen}, not ${light[name]}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Of WCAG 2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((from) => Number.parseInt(colour.slice(from, from + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

test.each(Object.entries(palettes))('%s: text stands out by 4.5 to 1, a mark by 3 to 1', (_, palette) => {
  for (const ground of [palette.paper, palette.band, palette.land, palette.home]) {
    for (const text of [palette.ink, palette.soft]) expect(contrast(text, ground)).toBeGreaterThan(4.5);
    for (const mark of [palette['side-1'], palette['side-2'], palette.both, palette.neither, palette.area])
      expect(contrast(mark, ground)).toBeGreaterThan(3);
  }
});
