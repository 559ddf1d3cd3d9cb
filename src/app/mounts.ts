import type { Mount } from '#platform/mount.ts'
import { law } from '../domains/law/mount.ts'
import { notices } from '../domains/notices/mount.ts'
import { identity } from '../domains/identity/mount.ts'
import { documents } from '../domains/documents/mount.ts'

/** Every domain, in dependency order: the one list of what the portal is made of. */
export const mounts: readonly Mount[] = [law, notices, identity, documents]
