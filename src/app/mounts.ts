import type { Mount } from '#platform/mount.ts'
import { law } from '../domains/law/mount.ts'
import { catalogues } from '../domains/catalogues/mount.ts'
import { notices } from '../domains/notices/mount.ts'
import { identity } from '../domains/identity/mount.ts'
import { documents } from '../domains/documents/mount.ts'
import { eforms } from '../domains/eforms/mount.ts'
import { procedures } from '../domains/procedures/mount.ts'
import { dossiers } from '../domains/dossiers/mount.ts'
import { counter } from '../domains/counter/mount.ts'

/** Every domain, in dependency order: the one list of what the portal is made of. */
export const mounts: readonly Mount[] = [
  law,
  catalogues,
  notices,
  identity,
  documents,
  eforms,
  procedures,
  dossiers,
  counter,
]
