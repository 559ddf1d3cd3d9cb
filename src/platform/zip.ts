import { isUtf8 } from 'node:buffer'
import { inflateRawSync } from 'node:zlib'

/** `unpack` gives the bytes, and refuses when they would be more than `most`. */
export type ZipEntry = { name: string; unpack(most: number): Buffer }

export class ZipRefused extends Error {
  readonly fault: 'damaged' | 'too-large'

  constructor(fault: 'damaged' | 'too-large') {
    super(`the archive cannot be read: ${fault}`)
    this.fault = fault
  }
}

/** The files that the central directory of an archive names, folders left out. Nothing is unpacked yet. */
export function zipEntries(bytes: Buffer, most: number): ZipEntry[] {
  try {
    return readDirectory(bytes, most)
  } catch (error) {
    // An offset that points out of the file.
    if (error instanceof RangeError) throw new ZipRefused('damaged')
    throw error
  }
}

function readDirectory(bytes: Buffer, most: number): ZipEntry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new ZipRefused('damaged')
  const count = bytes.readUInt16LE(end + 10)
  if (count > most) throw new ZipRefused('too-large')
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new ZipRefused('damaged')
    const length = bytes.readUInt16LE(at + 28)
    const place = {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      local: bytes.readUInt32LE(at + 42),
    }
    const name = nameOf(bytes.subarray(at + 46, at + 46 + length))
    if (!name.endsWith('/')) entries.push({ name, unpack: (limit) => unpack(bytes, place, limit) })
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Not every program sets the mark of UTF-8, and what comes from a Mac is decomposed. */
function nameOf(bytes: Buffer): string {
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1').normalize('NFC')
}

function unpack(bytes: Buffer, it: { method: number; packed: number; local: number }, most: number): Buffer {
  if (it.local + 30 > bytes.length) throw new ZipRefused('damaged')
  const start = it.local + 30 + bytes.readUInt16LE(it.local + 26) + bytes.readUInt16LE(it.local + 28)
  const packed = bytes.subarray(start, start + it.packed)
  if (it.method === 0 && packed.length > most) throw new ZipRefused('too-large')
  if (it.method === 0) return packed
  if (it.method !== 8) throw new ZipRefused('damaged')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    throw new ZipRefused((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged')
  }
}
