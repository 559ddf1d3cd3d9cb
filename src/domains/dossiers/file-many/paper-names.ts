/** The names of files in a cell: `a.pdf; b.jpg`. */
export function namesIn(cell: string): string[] {
  return cell
    .split(/[;\n]/)
    .map((it) => it.normalize('NFC').trim())
    .filter((it) => it !== '')
}
