import { inflateRawSync } from 'node:zlib'
import { TableRefused } from './table.ts'

/** No sheet of ours is larger; a file that unpacks to more was made to harm. */
const mostBytes = 100 * 1024 * 1024
const mostEntries = 500

/** The cells of the first sheet. What the package unpacks is weighed first, since it reads everything into memory. */
export async function readSheetRows(bytes: Buffer): Promise<readonly (readonly unknown[])[]> {
  try {
    weigh(bytes)
    const { readSheet } = await import('read-excel-file/node')
    return await readSheet(bytes)
  } catch (error) {
    if (error instanceof TableRefused) throw error
    throw new TableRefused('damaged')
  }
}

/** Unpacks every entry that the central directory names, one at a time, and throws away what comes out. */
function weigh(bytes: Buffer): void {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0) throw new TableRefused('damaged')
  const entries = bytes.readUInt16LE(end + 10)
  if (entries > mostEntries) throw new TableRefused('too-large')
  let left = mostBytes
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < entries; index++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new TableRefused('damaged')
    left -= unpackedSize(bytes, at, left)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

function unpackedSize(bytes: Buffer, entry: number, left: number): number {
  const [method, packed, local] = [
    bytes.readUInt16LE(entry + 10),
    bytes.readUInt32LE(entry + 20),
    bytes.readUInt32LE(entry + 42),
  ]
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  if (method === 0) return packed
  if (method !== 8) throw new TableRefused('damaged')
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, left) }).length
  } catch (error) {
    throw new TableRefused((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged')
  }
}
