import type { Mount } from '#platform/mount.ts'

export const procedures: Mount = {
  name: 'procedures',
}
