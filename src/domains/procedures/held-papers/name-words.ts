/** The words of a paper's name, without capitals and signs: names that differ only in those are one. */
export function nameWords(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
