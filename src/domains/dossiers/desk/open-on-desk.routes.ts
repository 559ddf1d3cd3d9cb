import type { FastifyRequest } from 'fastify'
import { type Actor, allow } from '#platform/actor.ts'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { viewAct } from '../acts.ts'
import { type Dossier, findDossier } from '../dossier.sql.ts'
import { demandSight } from '../dossier-access.ts'
import { isOver } from '../dossier.ts'
import { onTrack } from '../on-track.ts'
import { askedTrack } from './asked-track.routes.ts'
import { demandOfficer } from './desk.ts'

/** Rights first: an officer who may see dossiers of this agency. */
export async function openOnDesk(db: Db, request: FastifyRequest): Promise<Dossier> {
  demandOfficer(request.actor)
  const dossier = await findDossier(db, (request.params as { id: string }).id)
  if (!dossier) throw new Problem('not-found')
  demandSight(request.actor, dossier)
  return dossier
}

/** The same as the part that the address names has it, else the officer's own. */
export async function openTrackOnDesk(db: Db, request: FastifyRequest): Promise<Dossier> {
  const whole = await openOnDesk(db, request)
  return onTrack(whole, askedTrack(request) ?? ownTrack(request.actor, whole))
}

/** The track of the officer's own agency; what another agency does is read, not worked on. */
function ownTrack(actor: Actor, { tracks }: Dossier): number | undefined {
  const own = tracks.filter((it) => allow(actor, viewAct, it.agencyPath))
  return (own.find((it) => !isOver(it.status)) ?? own[0])?.number
}
