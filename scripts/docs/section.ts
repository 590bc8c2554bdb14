import type { Content } from './html.js';

/** A part of a page, with its place in the page's menu. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: readonly Content[];
}
