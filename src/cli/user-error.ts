import { listInWords } from '../text/list.js';
import { nearest } from '../text/nearest.js';

/** A mistake of the user's or of a file: told in one clear line, without a stack. */
export const userError = (message: string): Error => Object.assign(new Error(message), { name: 'UserError' });

export const isUserError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'UserError';

/** "a, b or c". */
export const orList = (words: readonly string[]): string => listInWords(words, 'or');

/** ", did you mean 'x'?", or nothing where no word is near. */
export function didYouMean(word: string, words: readonly string[], prefix = ''): string {
  const near = nearest(word, words);
  return near === undefined ? '' : `, did you mean '${prefix}${near}'?`;
}

/** One of the words, or an error that names the nearest and all of them. */
export function oneOf<Word extends string>(
  what: string,
  given: string | undefined,
  words: readonly Word[],
): Word {
  const found = words.find((word) => word === given);
  if (found !== undefined) return found;
  if (given === undefined) throw userError(`${what} is missing: ${orList(words)}`);
  throw userError(`unknown ${what} '${given}'${didYouMean(given, words) || '.'} Expected ${orList(words)}.`);
}
