import { crc32, deflateRawSync } from 'node:zlib'

/** The smallest whole files of each kind, made here so that no picture of anybody lies in the repository. */
export const samples = {
  pdf: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: jpeg(),
  webp: Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=', 'base64'),
  docx: zip(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']),
  xlsx: zip(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml']),
  zip: zip(['a.txt']),
  windowsProgram: Buffer.concat([Buffer.from('MZ\x90\x00\x03', 'latin1'), Buffer.alloc(200)]),
}

function jpeg(): Buffer {
  const segment = (marker: number, body: Buffer) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(body.length + 2, 2)
    return Buffer.concat([head, body])
  }
  // The small picture inside ends too: only the end of the large one counts.
  const thumbnail = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from([0xff, 0xd8, 1, 2, 0xff, 0xd9])])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, thumbnail),
    segment(0xdb, Buffer.alloc(65)),
    segment(0xda, Buffer.alloc(10)),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd9]),
  ])
}

/** A zip with these entries; those without content get a few bytes. */
export function zip(entries: readonly (string | { name: string; content: Buffer })[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { name, content } =
      typeof entry === 'string' ? { name: entry, content: Buffer.from(`content of ${entry}`) } : entry
    const packed = deflateRawSync(content)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(8, 4)
    shared.writeUInt32LE(crc32(content), 10)
    shared.writeUInt32LE(packed.length, 14)
    shared.writeUInt32LE(content.length, 18)
    shared.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, tail, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}
