/** A page of the site's own. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** The page's own menu. */
  readonly menu?: readonly (readonly [id: string, text: string])[];
}

export const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
