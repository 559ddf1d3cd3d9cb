import type { Mount } from '#platform/mount.ts'
import { documentsConfig } from './config.ts'
import { problems } from './problems.ts'
import { scanWaiting } from './scan/scan-content.ts'
import { sweepFiles } from './sweep-files/sweep-files.ts'

/** Files have no addresses of their own: the domain that knows who may see one serves it with `sendFile`. */
export const documents: Mount = {
  name: 'documents',
  problems,
  config: documentsConfig,
  sweeps: (services) => [
    { name: 'documents.unkept', run: () => sweepFiles(services) },
    { name: 'documents.scan', run: () => scanWaiting(services) },
  ],
}
