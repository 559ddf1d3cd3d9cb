import { isUtf8 } from 'node:buffer'
import { TableRefused } from './table.ts'

/**
 * Unicode, or nothing: UTF-8 with or without its mark, UTF-16 with it. Old Vietnamese encodings (windows-1258, TCVN3, VNI)
 * and files pasted together from several are refused with the line where it shows: guessing would spoil names silently.
 */
export function decodeText(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 'utf-16le')
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 'utf-16be')
  const marked = first === 0xef && second === 0xbb && bytes[2] === 0xbf
  const body = marked ? bytes.subarray(3) : bytes
  if (!isUtf8(body)) throw new TableRefused('encoding', { line: lineOfBadBytes(body) })
  return demandWhole(body.toString('utf8'))
}

function utf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string {
  const text = new TextDecoder(encoding).decode(bytes)
  const bad = text.indexOf('\uFFFD')
  if (bad >= 0) throw new TableRefused('encoding', { line: lineAt(text, bad) })
  return demandWhole(text)
}

/** Zero bytes are UTF-16 without its mark; a replacement sign was put there by a program that had already lost the letter. */
function demandWhole(text: string): string {
  const zero = text.indexOf('\0')
  if (zero >= 0) throw new TableRefused('encoding', { line: lineAt(text, zero) })
  const lost = text.indexOf('\uFFFD')
  if (lost >= 0) throw new TableRefused('damaged-text', { line: lineAt(text, lost) })
  return text
}

function lineOfBadBytes(bytes: Buffer): number {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}
