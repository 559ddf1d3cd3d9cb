import { now } from '#platform/clock.ts'
import type { Services, Sweep } from '#platform/mount.ts'
import { tellLateConsultation } from './answer-consultation.ts'
import { lateConsultations } from './consultation.sql.ts'

/** Each minute: opinions that did not come in time. */
export function sweepConsultations({ db, log }: Services): Sweep {
  return {
    name: 'dossiers.late-consultations',
    async run() {
      for (const { id } of await lateConsultations(db, now())) {
        try {
          await db.begin((tx) => tellLateConsultation(tx, id))
        } catch (error) {
          log.error({ err: error, consultation: id }, 'a late consultation could not be told')
        }
      }
    },
  }
}
