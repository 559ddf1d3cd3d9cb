import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import { watchJpeg } from './jpeg.ts'

/** What went by: enough to know what the file is, whether all of it came, and its digest. */
export type Inspection = {
  size: number
  tooLarge: boolean
  sha256: string
  head: Buffer
  tail: Buffer
  /** Only meaningful for a JPEG. */
  jpegEnded: boolean
}

const headBytes = 64 * 1024
/** The end record of a zip with the longest comment, and the directory of any ordinary office document. */
const tailBytes = 128 * 1024

/**
 * Lets bytes through on their way to the store and looks at them. Beyond `maxBytes` nothing more is let through, but the
 * rest is still read, so that the sender gets an answer instead of a broken connection.
 */
export function inspectStream(maxBytes: number): { stream: Transform; result(): Inspection } {
  const hash = createHash('sha256')
  const jpeg = watchJpeg()
  let head = Buffer.alloc(0)
  let tail = Buffer.alloc(0)
  let size = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > maxBytes) return done()
      hash.update(chunk)
      jpeg.feed(chunk)
      if (head.length < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)])
      tail = Buffer.concat([tail, chunk]).subarray(-tailBytes)
      done(null, chunk)
    },
  })
  return {
    stream,
    result: () => ({
      size,
      tooLarge: size > maxBytes,
      sha256: hash.digest('hex'),
      head,
      tail,
      jpegEnded: jpeg.ended(),
    }),
  }
}
