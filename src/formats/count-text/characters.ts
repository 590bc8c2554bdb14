/**
 * The same text, character for character, with every kind of space, dash, plus and apostrophe made
 * plain, so that an index in one is an index in the other.
 */
export function plainCharacters(text: string): string {
  return (
    text
      // A no-break space groups digits; elsewhere it is a space like any other.
      .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\f\v]/g, (c, at: number) =>
        groupSpace.test(c) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '') ? '\u00a0' : ' ',
      )
      .replace(/[\u2010-\u2015\u2212\u2043\uff0d\ufe58\ufe63]/g, '-')
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\uff0b]/g, '+')
      .replace(/[\u223c\u2248\u2243\u02dc\uff5e]/g, '~')
  );
}

const groupSpace = /[\u00a0\u2007\u2009\u202f]/;
