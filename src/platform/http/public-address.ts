import { lookup as resolve, type LookupAddress } from 'node:dns'
import { BlockList, isIP } from 'node:net'

/** What no record may make the portal's machines ask: themselves, their network, and what is nobody's. */
const inside = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inside.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, prefix, 'ipv6')

/** Whether an address of the internet protocol lies on the public internet. IPv4 written as IPv6 counts as IPv4. */
export function isPublic(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return isPublic(mapped)
  const family = isIP(address)
  if (family === 0) return false
  if (family === 6 && /^::ffff:/i.test(address)) return false
  return !inside.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

export class InsideAddress extends Error {}

type Callback = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/**
 * Resolves a name for a connection and refuses what lies inside. The connection goes to the very address that was looked
 * at: a name that answers differently a moment later gains nothing.
 */
export function publicLookup(host: string, options: { all?: boolean }, done: Callback): void {
  resolve(host, { all: true }, (error, found) => {
    if (error) return done(error, '')
    const wrong = found.find((it) => !isPublic(it.address))
    const [first] = found
    if (wrong || first === undefined) return done(new InsideAddress(host), '')
    if (options.all) done(null, found)
    else done(null, first.address, first.family)
  })
}
