/** Numbers with their units, as the pictures and pages set them. All other words are those of src/text. */
/** A number and its unit, which no line break parts. */
export const quantity = (number: number, unit: string): string => `${number}\u00a0${unit}`;

/** "1 voice", "3 voices". */
export const countOf = (count: number, one: string): string => quantity(count, count === 1 ? one : `${one}s`);
