import { type Agency, contactOfAgency, findAgency, findUnit } from '#catalogues'
import { procedureTitle } from '#procedures'
import { dayOf } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { together } from '#platform/database/together.ts'
import type { Dossier, PartySnapshot } from '../../dossier.sql.ts'
import type { PaperFormName } from '../form-names.ts'
import { paperChecksum } from '../paper-address.ts'
import type { PaperFacts } from '../paper.ts'

/** `actHash`: of the act that brings the paper about, or of the last one. */
export type Issue = { form: PaperFormName; at: string; signer: string | null; actHash: string; isAct: boolean }

/** What every paper about a dossier says, by the names of the day; with the agency whose template it follows. */
export async function paperFacts(
  db: Db,
  dossier: Dossier,
  issue: Issue,
): Promise<{ facts: PaperFacts; agency: Agency | undefined }> {
  const { id, name } = issuerOf(dossier, issue)
  const day = dayOf(new Date(issue.at))
  const [agency, contact, address] = await together(
    findAgency(db, id),
    contactOfAgency(db, id),
    addressOf(db, dossier.applicant.address, dayOf(new Date(dossier.filedAt))),
  )
  const { applicant, mandate, owner } = dossier
  const number = dossier.code ?? dossier.submissionNumber
  const facts: PaperFacts = {
    ...{ at: issue.at, issuer: name, place: await placeOf(db, agency, day), number, isCode: dossier.code !== null },
    checksum: paperChecksum({ form: issue.form, number, actHash: issue.actHash }),
    ...{ applicant: applicant.name, identityNumber: applicant.identityNumber ?? applicant.taxCode ?? '', address },
    ...{ phone: applicant.phone ?? '', email: applicant.email ?? '' },
    authorised: mandate ? `${mandate.name}, ${mandate.ground}` : '',
    owner: owner.name === applicant.name ? '' : owner.name,
    request: [procedureTitle(dossier.procedureName), dossier.caseName].filter((it) => it !== '').join(': '),
    settling: dossier.agencyId === id ? '' : dossier.agencyName,
    contact: contact ? [contact.phone, contact.email, contact.address].filter((it) => it !== '').join(', ') : '',
    signer: issue.signer ?? name,
    channel: dossier.channel,
    mark: issue.isAct ? issue.actHash.slice(0, 16) : '',
  }
  return { facts, agency }
}

/** Who receives speaks until the dossier is received; from then on who settles it. */
function issuerOf(dossier: Dossier, { form, at }: Issue): { id: number; name: string } {
  const isBefore = dossier.acceptedAt === null || at <= dossier.acceptedAt
  if (isBefore || form === 'receipt' || form === 'control-slip')
    return { id: dossier.receivingAgencyId, name: dossier.receivingAgencyName }
  return { id: dossier.agencyId, name: dossier.agencyName }
}

/** The unit's own name stands before the date (Decree 30/2020, Annex I, II.4). */
export async function placeOf(db: Db, agency: Agency | undefined, day: string): Promise<string> {
  for (const code of [agency?.unitCode, agency?.provinceCode]) {
    const unit = code && (await findUnit(db, code, day))
    if (unit) return unit.name
  }
  return ''
}

/** By the names of the day of filing. */
async function addressOf(db: Db, address: PartySnapshot['address'], day: string): Promise<string> {
  if (!address) return ''
  const units = await Promise.all([address.communeCode, address.provinceCode].map((code) => findUnit(db, code, day)))
  return [address.detail, ...units.map((unit) => unit?.fullName)].filter(Boolean).join(', ')
}
