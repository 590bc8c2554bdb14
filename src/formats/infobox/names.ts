import { countryNames } from './countries.js';

/** A name without case, accents and punctuation. */
export const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** An id from a name: kebab-case, Latin letters and digits. Empty where the name has none. */
export const slugOf = (name: string): string =>
  folded(
    name
      .replace(/['’ʼ‘]/g, '')
      .replace(/[łøđßæœıŁØĐÆŒ]/g, (letter) => plainLetters[letter.toLowerCase()] ?? ''),
  )
    .normalize('NFKD')
    .replace(/[^a-z0-9 ]+/g, '')
    .trim()
    .replace(/ +/g, '-')
    .slice(0, 60)
    .replace(/-$/, '');

/** Demonyms that do not begin like their country. */
const demonyms: Readonly<Record<string, readonly string[]>> = {
  french: ['france'],
  spanish: ['spain'],
  dutch: ['netherlands', 'dutch republic'],
  british: ['united kingdom', 'great britain', 'britain', 'british'],
  english: ['england'],
  american: ['united states', 'us', 'usa'],
  swiss: ['switzerland'],
  danish: ['denmark'],
  polish: ['poland'],
  irish: ['ireland'],
  greek: ['greece'],
  welsh: ['wales'],
  scottish: ['scotland'],
  turkish: ['turkey', 'turkiye'],
  german: ['germany', 'nazi germany'],
  chinese: ['china'],
  soviet: ['soviet union', 'ussr'],
  athenian: ['athens'],
  persian: ['achaemenid empire', 'persia', 'sasanian empire'],
  thai: ['thailand'],
  filipino: ['philippines'],
  finnish: ['finland'],
  swedish: ['sweden'],
  norwegian: ['norway'],
  byzantine: ['byzantine empire'],
  spartan: ['sparta'],
  japanese: ['japan'],
  confederate: ['csa', 'confederate states', 'confederate states of america', 'confederacy'],
  union: ['united states', 'union'],
  allied: ['allies'],
  government: ['government'],
};

/** Whether two names mean the same: equal, one of whole words within the other, or a country's demonym. */
export function namesMatch(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)];
  if (x === '' || y === '') return false;
  if (x === y) return true;
  const known = (p: string, q: string): boolean =>
    Object.hasOwn(demonyms, p) &&
    (demonyms[p]?.some((name) => name === q || q.endsWith(` ${name}`)) ?? false);
  if (known(x, y) || known(y, x)) return true;
  return stemMatch(x, y) || stemMatch(y, x);
}

/** "malian" and "mali", "carthaginian" and "carthage": one word, a stem in common. */
function stemMatch(word: string, name: string): boolean {
  if (word.includes(' ') || word.length < 4) return false;
  const words = name.split(' ');
  if (words[0] === word) return true;
  return words.length <= 5 && words.some((other) => sameStem(word, other));
}

function sameStem(word: string, other: string): boolean {
  if (other.length < 4 || (!/(?:n|ese|ish|i|ic|ch|ist|ists)$/.test(word) && other !== `${word}s`))
    return false;
  let common = 0;
  while (common < other.length && common < word.length && other[common] === word[common]) common++;
  return common >= 4 && common >= Math.min(other.length, word.length) - 2;
}

const countries: ReadonlySet<string> = new Set(
  Object.values(countryNames).flatMap((names) => names.map(folded)),
);

/** Whether a name is that of one of today's countries, in English or French. */
export const isCountry = (name: string): boolean => countries.has(folded(name).replace(/^the /, ''));
