/** For search and comparison: no accents, no capitals, single spaces. Hòa and Hoà become one. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim()
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The same word with its tone mark on another vowel (Hòa, Hoà) is the same spelling; another accent is not. */
export function sameSpelling(a: string, b: string): boolean {
  return toneLast(a) === toneLast(b)
}

function toneLast(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(toneMarks, '') + (word.match(toneMarks) ?? []).join(''))
    .join(' ')
}
