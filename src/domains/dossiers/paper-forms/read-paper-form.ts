import { type AgencyContact, contactOfAgency, findUnit } from '#catalogues'
import { dayOf } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { Problem } from '#platform/problem.ts'
import { listActs } from '../act.sql.ts'
import { filesForApplicant, filesOf } from '../dossier-file.sql.ts'
import type { Dossier, PartySnapshot } from '../dossier.sql.ts'
import { isJoined, onTrack, trackOf } from '../on-track.ts'
import { type PaperForm, paperFormsOf } from './paper-form.ts'

/** Everything that stands on the paper beyond the dossier itself. */
export type PaperFormFacts = {
  dossier: Dossier
  form: PaperForm
  address: string
  /** What had come in when the paper was written: name and number of files. */
  composition: { name: string; files: number }[]
  contact: AgencyContact | undefined
}

/** The paper that this act of the dossier brought about. */
export async function readPaperForm(db: Db, whole: Dossier, sequence: number): Promise<PaperFormFacts> {
  const form = paperFormsOf(whole, await listActs(db, whole.id)).find((it) => it.act.sequence === sequence)
  if (!form) throw new Problem('not-found')
  const sent = filesForApplicant(await filesOf(db, whole.id))
  const files = sent.filter((it) => it.kind !== 'result' && it.sequence < sequence)
  const dossier = asIssued(whole, form)
  const byName = Map.groupBy(files, (it) => it.componentName || it.name)
  return {
    dossier,
    form,
    address: await addressOf(db, dossier.applicant.address, dossier.filedAt),
    composition: [...byName].map(([name, of]) => ({ name, files: of.length })),
    contact: await contactOfAgency(db, dossier.agencyId),
  }
}

/** A paper of another agency's part is that agency's: its name, its promise. */
function asIssued(whole: Dossier, { act }: PaperForm): Dossier {
  const number = act.change.tracks?.[0]?.number
  if (number === undefined || !isJoined(whole)) return whole
  const view = onTrack(whole, number)
  if (trackOf(view).lead) return whole
  return { ...view, receivingAgencyId: view.agencyId, receivingAgencyName: view.agencyName }
}

/** By the names of the day of filing. */
async function addressOf(db: Db, address: PartySnapshot['address'], filedAt: string): Promise<string> {
  if (!address) return ''
  const day = dayOf(new Date(filedAt))
  const units = await Promise.all([address.communeCode, address.provinceCode].map((code) => findUnit(db, code, day)))
  return [address.detail, ...units.map((unit) => unit?.fullName)].filter(Boolean).join(', ')
}
