import type { Source } from '../model/source.js';

/** What stands behind the publisher where another site's copy was read: ", copied on yabiladi.com", or nothing. */
export const copiedOn = ({ copy }: Pick<Source, 'copy'>): string =>
  copy === undefined ? '' : `, copied on ${copy.site}`;
