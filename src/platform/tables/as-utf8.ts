import { Transform } from 'node:stream'

/** A stream of text as UTF-8: one that begins with the mark of UTF-16 is rewritten, any other passes as it is. */
export function asUtf8(): Transform {
  let decoder: TextDecoder | undefined
  let begun = Buffer.alloc(0)
  let known = false

  function push(this: Transform, chunk: Buffer): void {
    if (!known) {
      begun = Buffer.concat([begun, chunk])
      if (begun.length < 2) return
      known = true
      if (begun[0] === 0xff && begun[1] === 0xfe) decoder = new TextDecoder('utf-16le')
      else if (begun[0] === 0xfe && begun[1] === 0xff) decoder = new TextDecoder('utf-16be')
      chunk = begun
    }
    if (chunk.length > 0) this.push(decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk)
  }

  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      push.call(this, chunk)
      done()
    },
    flush(done) {
      if (!known && begun.length > 0) this.push(begun)
      const rest = decoder?.decode()
      if (rest) this.push(Buffer.from(rest))
      done()
    },
  })
}
