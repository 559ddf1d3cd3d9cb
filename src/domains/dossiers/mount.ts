import type { Mount } from '#platform/mount.ts'
import { acts } from './acts.ts'
import { doctorCommand } from './doctor.ts'
import { problems } from './problems.ts'

export const dossiers: Mount = {
  name: 'dossiers',
  acts,
  problems,
  commands: [doctorCommand],
}
