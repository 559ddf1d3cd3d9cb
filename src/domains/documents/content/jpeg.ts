const endOfImage = Buffer.from([0xff, 0xd9])

/**
 * Watches a JPEG go by and says whether its picture came to an end. Phones append things behind the end (a short film,
 * their own records) and put a small second JPEG before the picture, so looking at the last bytes, or for any end marker,
 * would both be wrong: the segments are walked to the picture's data, and only there the end counts.
 */
export function watchJpeg(): { feed(chunk: Buffer): void; ended(): boolean } {
  let carry: Buffer = Buffer.alloc(0)
  // The two bytes that start every JPEG.
  let skip = 2
  let state: 'segments' | 'data' | 'ended' | 'not-a-jpeg' = 'segments'

  function walkSegments(given: Buffer): Buffer {
    let data = given
    while (state === 'segments') {
      if (skip >= data.length) {
        skip -= data.length
        return Buffer.alloc(0)
      }
      data = data.subarray(skip)
      skip = 0
      if (data.length < 4) return data
      if (data[0] !== 0xff) state = 'not-a-jpeg'
      else if (data[1] === 0xff) skip = 1
      else {
        if (data[1] === 0xda) state = 'data'
        skip = 2 + data.readUInt16BE(2)
      }
    }
    return data
  }

  return {
    feed(chunk) {
      if (state === 'ended' || state === 'not-a-jpeg') return
      carry = walkSegments(carry.length > 0 ? Buffer.concat([carry, chunk]) : chunk)
      if (state !== 'data') return
      if (carry.includes(endOfImage)) state = 'ended'
      carry = carry.subarray(-1)
    },
    ended: () => state === 'ended',
  }
}
