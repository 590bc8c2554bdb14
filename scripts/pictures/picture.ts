/** The sheet that every picture is drawn on. */
import { type Child, element } from './svg.js';
import { style } from './theme.js';

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
