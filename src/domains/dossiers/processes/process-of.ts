import { today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { trackOf, wholeOf } from '../on-track.ts'
import type { Dossier } from '../dossier.sql.ts'
import { leadPart, ordinaryProcess, partNamed, type ProcessDocument, type ProcessPart } from './process.ts'
import { findProcessVersion, processInForce } from './process.sql.ts'

/** The process that a dossier follows: the version of its acceptance; before it, the one in force today. */
export async function processOf(db: Db, dossier: Dossier): Promise<{ id: string | null; document: ProcessDocument }> {
  const whole = wholeOf(dossier)
  const { processVersionId: id, procedureId, agencyPath } = whole
  if (id !== null) return { id, document: (await findProcessVersion(db, id))!.document }
  const isRunning = whole.acceptedAt !== null
  const version = isRunning ? undefined : await processInForce(db, { procedureId, agencyPath, day: today() })
  return version ? { id: version.id, document: version.document } : { id: null, document: ordinaryProcess }
}

/** The part of the process that this track is. */
export async function partOf(db: Db, dossier: Dossier): Promise<ProcessPart> {
  const { document } = await processOf(db, dossier)
  const track = trackOf(dossier)
  return track.lead ? leadPart(document) : partNamed(document, track.part)
}
