import { fileTypeFromBuffer } from 'file-type'
import type { FileKind } from '../file.ts'
import type { Inspection } from './inspect.ts'
import { zipEntries } from './zip.ts'

/** What a file turned out to be when it is nothing we receive; each has its words in file-sentence.ts. */
export type Other =
  | 'windows-program'
  | 'program'
  | 'archive'
  | 'video'
  | 'sound'
  | 'web-page'
  | 'other-picture'
  | 'old-office'
  | 'macros'
  | 'unknown'

export type Detected = { kind: FileKind; broken: boolean } | { other: Other }

/** What a file is by its content, never by its name, and whether all of it came. */
export async function detectKind(seen: Inspection): Promise<Detected> {
  const { head, tail } = seen
  if (head.subarray(0, 1024).includes('%PDF-')) return { kind: 'pdf', broken: !tail.subarray(-4096).includes('%%EOF') }
  if (head.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return zipKind(seen)
  if (head.subarray(0, 2).toString('latin1') === 'MZ') return { other: 'windows-program' }
  if (head.subarray(0, 2).toString('latin1') === '#!') return { other: 'program' }
  // A file cut short inside its first bytes makes the library throw.
  const found = await fileTypeFromBuffer(head).catch(() => undefined)
  return found ? ofType(found.mime, seen) : textKind(head)
}

function ofType(mime: string, { head, tail, size, jpegEnded }: Inspection): Detected {
  switch (mime) {
    case 'image/png':
      return { kind: 'png', broken: !tail.subarray(-1024).includes('IEND') }
    case 'image/jpeg':
      return { kind: 'jpeg', broken: !jpegEnded }
    case 'image/webp':
      return { kind: 'webp', broken: head.readUInt32LE(4) + 8 > size }
    case 'image/heic':
    case 'image/heif':
      return { kind: 'heic', broken: !boxesFit(head, size) }
    case 'application/xml':
      return { kind: 'xml', broken: false }
    case 'application/x-cfb':
      return { other: 'old-office' }
  }
  if (/^video\//.test(mime)) return { other: 'video' }
  if (/^audio\//.test(mime)) return { other: 'sound' }
  if (/^image\//.test(mime)) return { other: 'other-picture' }
  if (/executable|elf|mach|x-msdownload|java-vm|shockwave|wasm/.test(mime)) return { other: 'program' }
  if (/zip|rar|7z|compressed|tar|xz|zstd|lz|cab/.test(mime)) return { other: 'archive' }
  return { other: 'unknown' }
}

function zipKind({ tail, size }: Inspection): Detected {
  const names = zipEntries(tail, size)
  if (names === null) return { other: 'archive' }
  // Without its directory nobody can say what kind of document it was going to be: DOCX is the likely one.
  if (names === undefined) return { kind: 'docx', broken: true }
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) return { other: 'macros' }
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('word/document.xml')) return { kind: 'docx', broken: false }
    if (names.includes('xl/workbook.xml')) return { kind: 'xlsx', broken: false }
  }
  return { other: 'archive' }
}

/** The lengths of an ISO container's outer boxes that we can see must stay inside the file. */
function boxesFit(head: Buffer, size: number): boolean {
  for (let at = 0; at + 8 <= head.length; ) {
    const length = head.readUInt32BE(at)
    if (length === 0) return true
    const whole = length === 1 && at + 16 <= head.length ? Number(head.readBigUInt64BE(at + 8)) : length
    if (whole < 8 || at + whole > size) return false
    at += whole
  }
  return true
}

function textKind(head: Buffer): Detected {
  const text = textOf(head)
  if (text === undefined) return { other: 'unknown' }
  const start = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 400)
    .toLowerCase()
  if (/^(<!doctype html|<html|<head|<body|<script)/.test(start)) return { other: 'web-page' }
  if (/^<(\?xml|!--|[a-z])/.test(start))
    return start.includes('<svg') ? { other: 'other-picture' } : { kind: 'xml', broken: false }
  return { kind: 'text', broken: false }
}

/** The beginning as text, or nothing when it is not UTF-8 text. */
function textOf(head: Buffer): string | undefined {
  try {
    // The last character may be cut: `stream` forgives that.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells data from text
    return /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text) ? undefined : text
  } catch {
    return undefined
  }
}
