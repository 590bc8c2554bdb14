/** The colours, light and dark. Hues are Okabe and Ito's, told apart by the colour-blind; shapes repeat what they say. */

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

const variables = (palette: typeof light): string =>
  Object.entries(palette)
    .map(([name, value]) => `--km-${name}:${value}`)
    .join(';');

const ink = (name: keyof typeof light): string => `.km-picture .km-${name}{color:var(--km-${name})}`;

/**
 * The style of every picture. Alone it follows the reader's system; inlined in a page it follows
 * the page's own choice, which TypeDoc keeps in `data-theme` on the root element.
 */
export const style = [
  `.km-picture{${variables(light)};max-width:100%;height:auto}`,
  `@media (prefers-color-scheme:dark){.km-picture{${variables(dark)}}}`,
  `:root[data-theme="light"] .km-picture{${variables(light)}}`,
  `:root[data-theme="dark"] .km-picture{${variables(dark)}}`,
  ...(['side-1', 'side-2', 'both', 'neither', 'area'] as const).map(ink),
  '.km-picture text{stroke:none}',
  '.km-picture .km-ink{fill:var(--km-ink)}',
  '.km-picture .km-soft{fill:var(--km-soft)}',
  '.km-picture .km-text{fill:currentColor}',
  '.km-picture .km-halo{paint-order:stroke;stroke:var(--km-paper);stroke-width:3px;stroke-linejoin:round}',
  '.km-picture .km-paper{fill:var(--km-paper)}',
  '.km-picture .km-band{fill:var(--km-band)}',
  '.km-picture .km-rule{fill:none;stroke:var(--km-rule);stroke-width:1}',
  '.km-picture .km-land{fill:var(--km-land);stroke:var(--km-border);stroke-width:.8}',
  '.km-picture .km-home{fill:var(--km-home);stroke:var(--km-border);stroke-width:1.4}',
  '.km-picture .km-thin{fill:none;stroke:var(--km-soft);stroke-width:1;stroke-dasharray:1 3;stroke-linecap:round}',
  '.km-picture .km-window{fill:none;stroke:var(--km-ink);stroke-width:1.4}',
  '.km-picture .km-frame{fill:none;stroke:var(--km-border);stroke-width:1}',
  '.km-picture .km-solid{fill:currentColor;stroke:var(--km-paper);stroke-width:1}',
  '.km-picture .km-hollow{fill:var(--km-paper);stroke:currentColor;stroke-width:1.6}',
  '.km-picture .km-span{fill:currentColor;fill-opacity:.45;stroke:none}',
  '.km-picture .km-loose{fill:currentColor;fill-opacity:.12;stroke:currentColor;stroke-width:1.2;stroke-dasharray:4 3}',
  '.km-picture .km-line{fill:none;stroke:currentColor;stroke-width:2}',
  '.km-picture .km-dashed{fill:none;stroke:currentColor;stroke-width:2.2;stroke-dasharray:7 5}',
  '.km-picture .km-ring{fill:none;stroke:var(--km-ink);stroke-width:1.4}',
  '.km-picture .km-faded{opacity:.55}',
  '.km-picture .km-hedged{font-style:italic}',
].join('\n');
