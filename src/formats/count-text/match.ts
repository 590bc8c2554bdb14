const wordAfter = /[\p{L}\p{N}_]/u;

/** What a sticky pattern matches at an index; `null` where nothing. */
export function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Whether a word that ends here ends here indeed. */
export function endsWord(text: string, end: number): boolean {
  const next = text[end];
  return next === undefined || !wordAfter.test(next) || !wordAfter.test(text[end - 1] ?? ' ');
}
