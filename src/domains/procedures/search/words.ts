const vowelTones = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Lower case without any mark: "Đăng ký" -> "dang ky". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
}

/**
 * One spelling of a syllable: lower case, with its tone written last, so that "hòa" and "hoà" are equal; "i" and "y" after
 * a consonant are one letter ("ký", "kí").
 */
export function spelling(word: string): string {
  const apart = word.normalize('NFD').toLowerCase()
  const [tone = ''] = apart.match(vowelTones) ?? []
  const bare = apart.replace(vowelTones, '').normalize('NFC')
  return bare.replace(/^([hklmst]|qu)y$/, '$1i') + tone
}

// A code such as 1.001193, 163/QĐ-BTP or TK1-TS stays whole: a digit or a capital is beside the sign.
const wordPattern = /[\p{L}\p{M}]*\d[\p{L}\p{M}\d]*(?:[./-][\p{L}\p{M}\d]+)+|[\p{L}\p{M}\d]+/gu

/** The words of a text as they were written. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(wordPattern) ?? []
}

/** The words of a text, folded: "Hoà giải viên" -> hoa giai vien. Forms of one vowel are made equal ("kí", "ký"). */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(foldedWord)
}

export function foldedWord(word: string): string {
  return fold(word).replace(/^([hklmst])i$/, '$1y')
}

export function hasMarks(text: string): boolean {
  return /\p{Mn}|[đĐ]/u.test(text.normalize('NFD'))
}

/** Neighbouring words as one term each: Vietnamese writes its words as separate syllables. */
export function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]}_${word}`)
}
