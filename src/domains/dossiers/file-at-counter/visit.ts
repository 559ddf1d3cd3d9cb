import { findAgency } from '#catalogues'
import { accountOfParty, findParty, type Party, partiesNumbered, recordAccess, saveParty } from '#identity'
import { type Actor, demand } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import type { Db, Tx } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import { Problem } from '#platform/problem.ts'
import { fileForOthersAct } from '../acts.ts'
import { demandOfficer } from '../desk/desk.ts'
import type { PartySnapshot } from '../dossier.sql.ts'
import { deleteVisitAnswers } from './visit-answers.sql.ts'
import { findVisit, insertVisit, updateVisit, type Visit, type Way } from './visit.sql.ts'
import { en } from './visit.en.ts'
import { vi } from './visit.vi.ts'

export type NewVisit = {
  unitId: number
  /** The counter's queue number, and its page to go back to. */
  reference?: string
  back?: string
}

/** Somebody has come to this unit's counter; who, the next page asks. */
export async function beginVisit(tx: Tx, actor: Actor, it: NewVisit): Promise<string> {
  const { accountId } = demandOfficer(actor)
  const unit = await findAgency(tx, it.unitId)
  if (!unit) throw new Problem('not-found')
  demand(actor, fileForOthersAct, unit.path)
  return insertVisit(tx, {
    ...{ officerId: accountId, unitId: unit.id, unitPath: unit.path, unitName: unit.name, way: 'in-person' },
    ...{ applicant: null, partyId: null, hasAccount: false, bearer: null, openedAt: now() },
    ...{ reference: it.reference ?? '', back: it.back ?? '' },
  })
}

/** The visit, for the officer who serves it. */
export async function openVisit(db: Db, actor: Actor, id: string): Promise<Visit> {
  const { accountId } = demandOfficer(actor)
  const visit = await findVisit(db, id)
  if (!visit || visit.officerId !== accountId) throw new Problem('not-found')
  demand(actor, fileForOthersAct, visit.unitPath)
  return visit
}

/** Says how it came and under which number the applicant is known; null: they have none. */
export async function nameNumber(
  tx: Tx,
  actor: Actor,
  it: { visitId: string; way: Way; number: string | null },
): Promise<void> {
  const visit = await openVisit(tx, actor, it.visitId)
  const isTax = it.number !== null && !/^\d{12}$/.test(it.number)
  const applicant = { name: '', ...(isTax ? { taxCode: it.number } : { identityNumber: it.number }) }
  await updateVisit(tx, { ...visit, way: it.way, applicant, partyId: null, hasAccount: false, bearer: null })
  // Somebody else answers for themselves.
  if (numberOf(visit) !== numberOf({ applicant })) await deleteVisitAnswers(tx, visit.id)
}

/** Those who are known under the number; each of them learns that the officer looked. */
export async function peopleKnown(tx: Tx, actor: Actor, visit: Visit): Promise<Party[]> {
  const number = numberOf(visit)
  if (number === '') return []
  const found = await partiesNumbered(tx, number)
  const reason = { vi: vi.accessReason(visit.unitName), en: en.accessReason(visit.unitName) }
  for (const { id } of found) {
    // Looking at the same page again tells nobody anything new.
    await once(tx, 'dossiers.visit-access', `${visit.id} ${id}`, async () => {
      await recordAccess(tx, { actor, partyId: id, about: `visit:${visit.id}`, reason })
      return { recorded: true }
    })
  }
  return found
}

export function numberOf({ applicant }: Pick<Visit, 'applicant'>): string {
  return applicant?.identityNumber ?? applicant?.taxCode ?? ''
}

export type PersonForm = {
  visitId: string
  /** Somebody known, whose paper the officer has compared; null: as typed. */
  knownId: string | null
  name: string
  birthDate: string | null
  phone: string | null
  email: string | null
  bearer: { name: string; identityNumber: string; paper: string } | null
}

/**
 * Says who applies: somebody known, or somebody of whom the portal knows nothing yet. Who brings it for them is named with
 * the paper that lets them (Decree 61/2018 art. 16).
 * @law 3.1-2
 */
export async function namePerson(tx: Tx, actor: Actor, form: PersonForm): Promise<void> {
  const visit = await openVisit(tx, actor, form.visitId)
  if (visit.applicant === null) throw new Problem('visit-without-person')
  const { partyId, applicant } = form.knownId === null ? await newPerson(tx, visit, form) : await known(tx, visit, form)
  // Nobody receives their own dossier.
  if (partyId === actor.partyId) throw new Problem('own-dossier')
  const bearer = visit.way === 'authorised' && form.bearer ? await bearerOf(tx, form.bearer) : null
  const hasAccount = (await accountOfParty(tx, partyId)) !== undefined
  await updateVisit(tx, { ...visit, applicant, partyId, hasAccount, bearer })
}

async function known(tx: Tx, visit: Visit, form: PersonForm): Promise<{ partyId: string; applicant: PartySnapshot }> {
  const fits = (await partiesNumbered(tx, numberOf(visit))).some((it) => it.id === form.knownId)
  const party = fits ? await findParty(tx, form.knownId!) : undefined
  if (!party) throw new Problem('not-found')
  const { name, identityNumber, taxCode, birthDate, address } = party
  const reach = { phone: form.phone ?? party.phone, email: form.email ?? party.email }
  return { partyId: party.id, applicant: { name, identityNumber, taxCode, birthDate, address, ...reach } }
}

async function newPerson(
  tx: Tx,
  { applicant: numbered }: Visit,
  form: PersonForm,
): Promise<{ partyId: string; applicant: PartySnapshot }> {
  const { name, birthDate, phone, email } = form
  const { identityNumber = null, taxCode = null } = numbered!
  const kind = taxCode === null ? 'person' : 'organisation'
  const partyId = await saveParty(tx, { kind, name, identityNumber, taxCode, birthDate, phone, email })
  return { partyId, applicant: { name, identityNumber, taxCode, birthDate, phone, email } }
}

async function bearerOf(tx: Tx, it: NonNullable<PersonForm['bearer']>) {
  const { name, identityNumber, paper } = it
  const partyId = await saveParty(tx, { kind: 'person', name, identityNumber })
  return { partyId, name, identityNumber, paper }
}
