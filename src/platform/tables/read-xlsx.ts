import { zipEntries, ZipRefused } from '../zip.ts'
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
    if (error instanceof ZipRefused) throw new TableRefused(error.fault)
    throw new TableRefused('damaged')
  }
}

/** Unpacks every entry that the central directory names, one at a time, and throws away what comes out. */
function weigh(bytes: Buffer): void {
  let left = mostBytes
  for (const entry of zipEntries(bytes, mostEntries)) left -= entry.unpack(left).length
}
