import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { newId } from '../new-id.ts'
import { selfMadeCertificate } from './self-made-certificate.ts'

const subject = {
  country: 'VN',
  organisation: 'Cổng Dịch vụ công - bản trình diễn',
  name: 'BẢN TRÌNH DIỄN - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
}
/** Whatever day the demonstration plays on. */
const validity = { from: new Date('2020-01-01T00:00:00Z'), until: new Date('2049-12-31T00:00:00Z') }

export type KeyWithCertificate = { key: KeyObject; certificate: Buffer }

/** The demonstration's key and certificate, made once and kept beside its data. Whichever process is first makes them. */
export async function demonstrationKey(dataDir: string): Promise<KeyWithCertificate> {
  const folder = join(dataDir, 'signing')
  const file = join(folder, 'demonstration.json')
  return read(file) ?? (await make(folder, file))
}

function read(file: string): KeyWithCertificate | undefined {
  try {
    const { key, certificate } = JSON.parse(readFileSync(file, 'utf8')) as { key: string; certificate: string }
    return { key: createPrivateKey(key), certificate: Buffer.from(certificate, 'base64') }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function make(folder: string, file: string): Promise<KeyWithCertificate> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const certificate = selfMadeCertificate(
    { privateKey, publicKey: createPublicKey(privateKey) },
    { subject, ...validity },
  )
  const text = JSON.stringify({
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    certificate: certificate.toString('base64'),
  })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const half = `${file}.${newId()}`
  writeFileSync(half, text, { mode: 0o600 })
  try {
    // Whole or not at all, and never over what another process has just made.
    linkSync(half, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(half)
  }
  return read(file)!
}
