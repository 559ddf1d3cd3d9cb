import { createHash, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Config, ConfigError } from '../config.ts'
import { demonstrationKey } from './demonstration-key.ts'

/** Who signs documents in the portal's name. */
export type PdfSigner = {
  /** As the certificate names them. */
  name: string
  /** Of the certificate: SHA-256 in hexadecimal. */
  fingerprint: string
  /** A certificate that the demonstration made for itself. */
  isDemonstration: boolean
  /** The document with a PAdES signature (B-B) over all of it. */
  sign(pdf: Buffer, it: { reason: string; at: Date }): Promise<Buffer>
}

const known = new WeakMap<Config, Promise<PdfSigner | undefined>>()

/**
 * The signer of the configuration: a PKCS#12 file; in the demonstration a certificate of its own making; else none, and
 * documents stay unsigned.
 */
export function pdfSigner(config: Config): Promise<PdfSigner | undefined> {
  let signer = known.get(config)
  if (!signer) {
    signer = findSigner(config)
    known.set(config, signer)
    // What failed is tried again, so that a full disk is no matter for ever.
    signer.catch(() => known.delete(config))
  }
  return signer
}

/** At the start: a file that is named and cannot be used stops the portal, with a sentence. */
export async function demandUsableSigner(config: Config): Promise<void> {
  if (config.SIGN_P12_FILE) await pdfSigner(config)
}

async function findSigner(config: Config): Promise<PdfSigner | undefined> {
  if (config.SIGN_P12_FILE) return configuredSigner(config.SIGN_P12_FILE, config.SIGN_P12_PASSWORD ?? '')
  return config.demonstration ? ownSigner(config.dataDir) : undefined
}

// The library is read when the first document is signed: few processes ever sign one.
const library = () => import('@libpdf/core')
type Signer = import('@libpdf/core').Signer

async function configuredSigner(file: string, password: string): Promise<PdfSigner> {
  const { P12Signer } = await library()
  try {
    const signer = await P12Signer.create(await readFile(file), password)
    return { ...facts(signer.certificate), isDemonstration: false, sign: signWith(async () => signer) }
  } catch {
    throw new ConfigError([
      'SIGN_P12_FILE: the file cannot be read, or SIGN_P12_PASSWORD does not open it. It must be a PKCS#12 file (.p12, .pfx) with one key and its certificate. See docs/operations.md.',
    ])
  }
}

async function ownSigner(dataDir: string): Promise<PdfSigner> {
  const { key, certificate } = await demonstrationKey(dataDir)
  const sign = signWith(async () => {
    const { CryptoKeySigner } = await library()
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    const bytes = new Uint8Array(key.export({ type: 'pkcs8', format: 'der' }))
    const cryptoKey = await crypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign'])
    return new CryptoKeySigner(cryptoKey, new Uint8Array(certificate), 'RSA', 'RSASSA-PKCS1-v1_5')
  })
  return { ...facts(certificate), isDemonstration: true, sign }
}

function facts(certificate: Uint8Array): Pick<PdfSigner, 'name' | 'fingerprint'> {
  const { subject } = new X509Certificate(certificate)
  const name = /^CN=(.+)$/m.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ')
  return { name, fingerprint: createHash('sha256').update(certificate).digest('hex') }
}

function signWith(signerOf: () => Promise<Signer>): PdfSigner['sign'] {
  return async (pdf, { reason, at }) => {
    const { PDF } = await library()
    const document = await PDF.load(new Uint8Array(pdf))
    const signer = await signerOf()
    const { bytes } = await document.sign({ signer, reason, signingTime: at, level: 'B-B' })
    return Buffer.from(bytes)
  }
}
