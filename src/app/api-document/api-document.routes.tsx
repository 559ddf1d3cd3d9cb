import type { Web } from '#platform/mount.ts'

/** The description of /api/v1 for programs. */
export function mountApiDocument(web: Web): void {
  web.get('/api/openapi.json', { schema: { hide: true } as never }, async () =>
    (web as unknown as { swagger(): unknown }).swagger(),
  )
}
