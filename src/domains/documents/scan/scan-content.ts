import { now } from '#platform/clock.ts'
import type { Services } from '#platform/mount.ts'
import { storageKey } from '../storage-key.ts'
import { documentsConfig } from '../config.ts'
import { markScanned, unscannedContents } from './scan.sql.ts'
import { scanStream } from './clamd.ts'

/** Looks at stored bytes when a scanner is configured. One that cannot be reached stops nobody: the sweep tries again. */
export async function scanContent(services: Services, contentId: string): Promise<'clean' | 'infected' | 'unscanned'> {
  const { CLAMD_URL } = services.config.of(documentsConfig)
  if (CLAMD_URL === undefined) return 'unscanned'
  try {
    return await scanStream(CLAMD_URL, await services.files.open(storageKey(contentId)))
  } catch (error) {
    services.log.error({ err: error, contentId }, 'a file could not be scanned')
    return 'unscanned'
  }
}

/** Scans what could not be scanned when it came. What turns out infected stays for the record and is no longer served. */
export async function scanWaiting(services: Services): Promise<void> {
  if (services.config.of(documentsConfig).CLAMD_URL === undefined) return
  for (const id of await unscannedContents(services.db, new Date(now().getTime() - 60_000))) {
    const verdict = await scanContent(services, id)
    if (verdict === 'unscanned') return
    await markScanned(services.db, id, verdict)
    if (verdict === 'infected') services.log.warn({ contentId: id }, 'a stored file is infected')
  }
}
