import { Type } from 'typebox'
import type { Config } from '#platform/config.ts'

export const documentsConfig = Type.Object({
  /** The largest file a person may send. */
  UPLOAD_MAX_MB: Type.Integer({ minimum: 1, maximum: 200, default: 20 }),
  /** A ClamAV daemon that looks at every file, such as tcp://127.0.0.1:3310. Without it files are marked unscanned. */
  CLAMD_URL: Type.Optional(Type.String({ pattern: '^tcp://[^/]+:[0-9]+$' })),
})

/** What a page says beforehand: how large one file may be, in megabytes. */
export function largestUpload(config: Config): number {
  return config.of(documentsConfig).UPLOAD_MAX_MB
}
