// Letters that Unicode does not decompose, as they stand in Tamasheq and French names.
const letters: Readonly<Record<string, string>> = {
  ə: 'e',
  ǝ: 'e',
  ɣ: 'gh',
  ŋ: 'ng',
  œ: 'oe',
  æ: 'ae',
  ı: 'i',
  ß: 'ss',
};

/**
 * The words of a name as lookups compare them: without case, accents, apostrophes, and with every other mark
 * of punctuation as a space. "ag" (son of) is dropped, since half of all spellings leave it out.
 */
export function foldWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[əǝɣŋœæıß]/gu, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʼʻ`´ʿʾ]/gu, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const kept = words.filter((word) => word !== 'ag');
  return kept.length > 0 ? kept : words;
}

/** A name without its spaces too, so that "El-Hadj", "El Hadj" and "Elhadj" are one. */
export const foldText = (text: string): string => foldWords(text).join('');
