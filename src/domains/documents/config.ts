import { Type } from 'typebox'

export const documentsConfig = Type.Object({
  /** The largest file a person may send. */
  UPLOAD_MAX_MB: Type.Integer({ minimum: 1, maximum: 200, default: 20 }),
  /** A ClamAV daemon that looks at every file, such as tcp://127.0.0.1:3310. Without it files are marked unscanned. */
  CLAMD_URL: Type.Optional(Type.String({ pattern: '^tcp://[^/]+:[0-9]+$' })),
})
