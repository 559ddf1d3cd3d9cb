import { randomBytes, sign, type KeyObject } from 'node:crypto'

export type Subject = { country: string; organisation: string; name: string }

/** A certificate that its own key has signed (X.509 v3, RFC 5280): good for showing how signing works, and for nothing else. */
export function selfMadeCertificate(
  keys: { privateKey: KeyObject; publicKey: KeyObject },
  it: { subject: Subject; from: Date; until: Date },
): Buffer {
  const name = nameOf(it.subject)
  const facts = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    sha256WithRsa,
    name,
    sequence(time(it.from), time(it.until)),
    name,
    keys.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(basicConstraints, keyUsage)),
  )
  return sequence(facts, sha256WithRsa, bits(sign('sha256', facts, keys.privateKey)))
}

/** One value in DER: its kind, its length, its bytes. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  if (length < 128) return Buffer.concat([Buffer.from([tag, length]), content])
  const bytes: number[] = []
  for (let rest = length; rest > 0; rest >>>= 8) bytes.unshift(rest & 255)
  return Buffer.concat([Buffer.from([tag, 128 | bytes.length, ...bytes]), content])
}

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts)
const tagged = (number: number, content: Buffer) => der(0xa0 | number, content)
const integer = (bytes: Buffer) => der(0x02, bytes)
const bits = (bytes: Buffer) => der(0x03, Buffer.from([0]), bytes)
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'))
const utf8 = (text: string) => der(0x0c, Buffer.from(text))
const critical = der(0x01, Buffer.from([255]))

const sha256WithRsa = sequence(oid('2a864886f70d01010b'), der(0x05))
// Not an authority over other certificates.
const basicConstraints = sequence(oid('551d13'), critical, der(0x04, sequence()))
// Signatures, and the will to be bound by them.
const keyUsage = sequence(oid('551d0f'), critical, der(0x04, der(0x03, Buffer.from([6, 0xc0]))))

function nameOf({ country, organisation, name }: Subject): Buffer {
  const one = (kind: string, value: Buffer) => der(0x31, sequence(oid(kind), value))
  return sequence(
    one('550406', der(0x13, Buffer.from(country))),
    one('55040a', utf8(organisation)),
    one('550403', utf8(name)),
  )
}

/** Years before 2050 have two digits (RFC 5280, 4.1.2.5). */
function time(moment: Date): Buffer {
  const text = `${moment.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`
  return moment.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text))
}
