import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as driver } from 'playwright-core'
import { root } from '#platform/root.ts'

/** A real Chromium: the one CHROMIUM names, else the one that npm installed. Close it when done. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM
  if (own) return driver.launch({ executablePath: own, args: ['--no-sandbox'] })
  const executablePath = await unpacked()
  return driver.launch({
    executablePath,
    // One process for everything crashes with a second page.
    args: chromium.args.filter((arg) => arg !== '--single-process'),
  })
}

/**
 * Unpacked beside the packages, because the package would take whatever version lies in the machine's temporary folder. A
 * run unpacks it before its workers start (cluster.ts): two of them at once would read each other's half.
 */
export async function unpacked(): Promise<string> {
  const cache = join(root, 'node_modules/.cache/chromium')
  mkdirSync(cache, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = cache
  try {
    return await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
