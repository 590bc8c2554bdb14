/** A mistake of the user's or of a file: told in one clear line, without a stack. */
export const userError = (message: string): Error => Object.assign(new Error(message), { name: 'UserError' });

export const isUserError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'UserError';

/** "a, b or c". */
export const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
