import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

// OWASP's first choice for argon2id: 19 MiB, two passes, one lane. It runs in the thread pool, off the event loop.
const cost = { memory: 19_456, passes: 2, parallelism: 1 }

/** A password as it is stored: algorithm, cost, salt and digest, so that the cost may rise later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const digest = await derive('argon2id', { message: bytesOf(password), nonce: salt, tagLength: 32, ...cost })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(salt)}$${base64(digest)}`
}

// What an unknown account is compared with: the same work, and no password fits.
const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(randomBytes(16))}$${base64(randomBytes(32))}`

/** Whether the password is the one stored. Without a stored one the answer is no, after the same time. */
export async function verifyPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, , , parameters = '', salt = '', expected = ''] = (stored ?? nobody).split('$')
  const read = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(parameters)?.[1])
  const digest = await derive('argon2id', {
    message: bytesOf(password),
    nonce: Buffer.from(salt, 'base64'),
    tagLength: 32,
    memory: read('m'),
    passes: read('t'),
    parallelism: read('p'),
  })
  const known = Buffer.from(expected, 'base64')
  return known.length === digest.length && timingSafeEqual(known, digest) && stored !== undefined
}

/** Two keyboards may compose the same letters differently; what the person typed is the same. */
function bytesOf(password: string): Buffer {
  return Buffer.from(password.normalize('NFC'))
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
