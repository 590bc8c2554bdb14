/** How each kind of mark looks, light and dark. Hues are Okabe and Ito's, told apart by the colour-blind; shapes repeat what they say. */

const light = {
  paper: '#ffffff',
  ink: '#1c1f24',
  soft: '#4d545e',
  rule: '#d5d9df',
  band: '#f1f3f6',
  land: '#eceae4',
  home: '#faf6e9',
  border: '#8d8676',
  area: '#8a6d1f',
  'side-1': '#0067a8',
  'side-2': '#bf4a00',
  both: '#8a3f8f',
  neither: '#5c636d',
};
type Colour = keyof typeof light;

const dark: typeof light = {
  paper: '#15181d',
  ink: '#eceff3',
  soft: '#b3bac4',
  rule: '#3a414b',
  band: '#1e232a',
  land: '#22262c',
  home: '#2d2f2a',
  border: '#7f8790',
  area: '#d8b55a',
  'side-1': '#62b8ee',
  'side-2': '#f59b55',
  both: '#d893d2',
  neither: '#a4abb5',
};

/** The colours, for tests that look at pixels. */
export const palettes = { light, dark } as const;

/** The attributes of each class, its colours by name; `currentColor` is the colour of the side. */
const looks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(
    (['side-1', 'side-2', 'both', 'neither', 'area'] as const).map((name) => [name, { color: name }]),
  ),
  ink: { fill: 'ink' },
  soft: { fill: 'soft' },
  text: { fill: 'currentColor' },
  halo: { 'paint-order': 'stroke', stroke: 'paper', 'stroke-width': '3', 'stroke-linejoin': 'round' },
  hedged: { 'font-style': 'italic' },
  paper: { fill: 'paper' },
  band: { fill: 'band' },
  rule: { fill: 'none', stroke: 'rule', 'stroke-width': '1' },
  land: { fill: 'land', stroke: 'border', 'stroke-width': '.8' },
  home: { fill: 'home', stroke: 'border', 'stroke-width': '1.4' },
  thin: {
    fill: 'none',
    stroke: 'soft',
    'stroke-width': '1',
    'stroke-dasharray': '1 3',
    'stroke-linecap': 'round',
  },
  window: { fill: 'none', stroke: 'ink', 'stroke-width': '1.4' },
  frame: { fill: 'none', stroke: 'border', 'stroke-width': '1' },
  solid: { fill: 'currentColor', stroke: 'paper', 'stroke-width': '1' },
  hollow: { fill: 'paper', stroke: 'currentColor', 'stroke-width': '1.6', 'paint-order': 'normal' },
  span: { fill: 'currentColor', 'fill-opacity': '.45', stroke: 'none' },
  loose: {
    fill: 'currentColor',
    'fill-opacity': '.12',
    stroke: 'currentColor',
    'stroke-width': '1.2',
    'stroke-dasharray': '4 3',
  },
  line: { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' },
  dashed: { fill: 'none', stroke: 'currentColor', 'stroke-width': '2.2', 'stroke-dasharray': '7 5' },
  ring: { fill: 'none', stroke: 'ink', 'stroke-width': '1.4' },
  // Marks only: text is set in the soft colour instead, which keeps a contrast of 4.5 to 1.
  faded: { opacity: '.75' },
};

const isColour = (value: string): value is Colour => Object.hasOwn(light, value);

/** The presentation attributes of a class, in the light colours: what a viewer shows that reads no CSS. */
export function attributesOf(className: string): readonly (readonly [name: string, value: string])[] {
  const look = looks[className.replace(/^km-/, '')] ?? {};
  return Object.entries(look).map(([name, value]) => [name, isColour(value) ? light[value] : value]);
}

const variables = (palette: typeof light): string =>
  Object.entries(palette)
    .map(([name, value]) => `--km-${name}:${value}`)
    .join(';');

const rules = Object.entries(looks).flatMap(([name, look]) => {
  const coloured = Object.entries(look).filter(([, value]) => isColour(value));
  const declarations = coloured.map(
    ([attribute, value]) => `${attribute}:var(--km-${value},${light[value as Colour]})`,
  );
  return declarations.length === 0 ? [] : [`.km-picture .km-${name}{${declarations.join(';')}}`];
});

/**
 * The themes, laid over the attributes. Alone a picture follows the reader's system; inlined in a page it follows the
 * page's own choice, which TypeDoc keeps in `data-theme` on the root element. All of it stands behind conditions, so
 * that a viewer without CSS variables reads none of it.
 */
export const style = [
  '@media all{.km-picture{max-width:100%;height:auto}}',
  `@media screen and (prefers-color-scheme:dark){.km-picture{${variables(dark)}}}`,
  `@media screen{:root[data-theme="light"] .km-picture{${variables(light)}}`,
  `:root[data-theme="dark"] .km-picture{${variables(dark)}}}`,
  `@supports (color:var(--km)){${rules.join('\n')}}`,
].join('\n');
