import type { FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

/** One constant policy: no inline script or style anywhere, so pages can be cached and precompressed. */
export const securityHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=(self)',
} as const

/** The same policy on a page whose form leads on to another site. */
export function policyWith(address: string): string {
  const allowed = `form-action 'self' ${new URL(address).origin}`
  return securityHeaders['content-security-policy'].replace("form-action 'self'", allowed)
}

const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * Refuses unsafe requests that another site's page sends. Browsers say where a request comes from in Sec-Fetch-Site, or
 * at least in Origin; programs without a browser send neither and carry no cookie either.
 */
export function refuseCrossSite(request: FastifyRequest): void {
  if (!unsafe.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) {
    if (site === 'same-origin' || site === 'none') return
    throw new Problem('cross-site')
  }
  const origin = request.headers.origin
  if (origin === undefined) return
  if (hostOf(origin) === request.headers.host) return
  throw new Problem('cross-site')
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host
  } catch {
    return undefined
  }
}
