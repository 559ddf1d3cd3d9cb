import type { Mount } from '#platform/mount.ts'

/** Every domain, in dependency order: the one list of what the portal is made of. */
export const mounts: readonly Mount[] = []
