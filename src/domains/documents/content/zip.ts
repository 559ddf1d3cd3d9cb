const endRecord = Buffer.from('PK\x05\x06', 'latin1')

/**
 * The names in a zip's directory, read from its last bytes without unpacking anything. `undefined`: the directory is
 * missing, so the end of the file did not come. `null`: it is larger than what we look at.
 */
export function zipEntries(tail: Buffer, size: number): string[] | null | undefined {
  const end = tail.lastIndexOf(endRecord)
  if (end < 0 || end + 22 > tail.length) return undefined
  const count = tail.readUInt16LE(end + 10)
  let at = tail.readUInt32LE(end + 16) - (size - tail.length)
  if (at < 0) return null
  const names: string[] = []
  for (let i = 0; i < count; i++) {
    if (at + 46 > tail.length || tail.readUInt32LE(at) !== 0x02014b50) return undefined
    const nameLength = tail.readUInt16LE(at + 28)
    names.push(tail.toString('utf8', at + 46, at + 46 + nameLength))
    at += 46 + nameLength + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32)
  }
  return names
}
