import { openBrowser } from '../tests/support/browser.ts'
import { startPortal } from './support/portal.ts'

export const name = 'weight'

const pages = ['/', '/thu-tuc/1.001193', '/thu-tuc', '/tra-cuu', '/dang-nhap']

/** Kilobytes that a browser receives for a page, compressed, with headers: with an empty cache, and when it comes back. */
export async function run(report: (row: object) => void): Promise<void> {
  const portal = await startPortal()
  const browser = await openBrowser()
  try {
    // What is compressed ahead is so from the second request on.
    for (const path of pages) await (await fetch(portal.url + path)).arrayBuffer()
    for (const path of pages) {
      const context = await browser.newContext()
      const page = await context.newPage()
      let bytes = 0
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      session.on('Network.loadingFinished', (it) => {
        bytes += it.encodedDataLength
      })
      await page.goto(portal.url + path, { waitUntil: 'networkidle' })
      const first = bytes
      bytes = 0
      await page.goto('about:blank')
      await page.goto(portal.url + path, { waitUntil: 'networkidle' })
      report({ page: path, firstKB: kilobytes(first), laterKB: kilobytes(bytes) })
      await context.close()
    }
  } finally {
    await browser.close()
    await portal.stop()
  }
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10
}
