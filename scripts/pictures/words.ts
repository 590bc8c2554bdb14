/** Names and numbers as the pictures and pages set them. Dates, lists and counts have their words in src/text. */
import type { ConflictRecord } from '../../src/model/record.js';

export const publisherOf = (source: string, { sources }: Pick<ConflictRecord, 'sources'>): string =>
  Object.hasOwn(sources, source) ? (sources[source]?.publisher ?? source) : source;

/** A number and its unit, which no line break parts. */
export const quantity = (number: number, unit: string): string => `${number}\u00a0${unit}`;

/** "1 voice", "3 voices". */
export const countOf = (count: number, one: string): string => quantity(count, count === 1 ? one : `${one}s`);
