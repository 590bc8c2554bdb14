import { countryNames, longCodes } from '../countries.js';

/** "🇲🇱" is two letters of an ISO 3166-1 code. */
export function countryOfLetters(letters: string): string {
  const code = [...letters]
    .map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65))
    .join('');
  return (Object.hasOwn(countryNames, code) ? countryNames[code]?.[0] : undefined) ?? code;
}

/** "MLI" is Mali; any other name is itself. */
export function countryOf(name: string): string {
  const code = Object.hasOwn(longCodes, name) ? longCodes[name] : undefined;
  return (code === undefined ? undefined : countryNames[code]?.[0]) ?? name;
}
