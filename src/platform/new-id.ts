import { randomBytes } from 'node:crypto'

let moment = 0
let within = 0

/**
 * A UUID of version 7, as the database's `uuidv7()` makes them: rows that are written one after another stand side by
 * side. Made here when several rows that name each other are to be sent without waiting for the first.
 */
export function newId(): string {
  // The real time, also where a test or the demonstration has set the clock: ids tell the order of writing.
  const present = Date.now()
  if (present > moment) {
    moment = present
    within = 0
  } else if (++within > 0xfff) {
    moment++
    within = 0
  }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(moment, 0, 6)
  bytes.writeUInt16BE(0x7000 | within, 6)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
