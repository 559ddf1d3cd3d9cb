import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#platform/config.ts'
import type { Database } from '#platform/database/connect.ts'
import { localFiles } from '#platform/files.ts'
import { createPageCache } from '#platform/http/page-cache.ts'
import { createLog } from '#platform/log.ts'
import type { Letter } from '#platform/mail.ts'
import type { Services } from '#platform/mount.ts'

/** Services on a test's own database: files in a folder of their own `under` the run's, mail kept in `letters`, changes learnt when asked. */
export function testServices(db: Database, config: Config, under: string): Services & { letters: Letter[] } {
  const letters: Letter[] = []
  return {
    db,
    config,
    log: createLog(process.env.TEST_LOG ?? 'silent', 'test'),
    files: localFiles(mkdtempSync(join(under, 'files-'))),
    mail: { leavesMachine: true, send: async (letter) => void letters.push(letter) },
    pages: createPageCache(),
    jobs: undefined as never,
    changes: undefined as never,
    letters,
  }
}
