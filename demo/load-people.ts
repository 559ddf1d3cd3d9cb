import { type Agency, saveAgency, saveUnit } from '#catalogues'
import { addMember, createAccount, demonstrationPassword, grantRole, saveParty } from '#identity'
import { today } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { demoAgencies, demoUnits } from './agencies.ts'
import { type DemoPerson, demoBusinesses, demoCitizens, demoOfficers } from './people.ts'

/** Saves the agencies and the units they need; gives them back by their keys. */
export async function loadAgencies(tx: Tx): Promise<Map<string, Agency>> {
  for (const { code, fullName, provinceCode } of demoUnits.communes) {
    const [word = '', ...rest] = fullName.split(' ')
    const kind = word === 'Phường' ? 'ward' : 'commune'
    await saveUnit(tx, { code, level: 'commune', kind, name: rest.join(' '), fullName, provinceCode })
  }
  const saved = new Map<string, Agency>()
  for (const { key, parent, ...agency } of demoAgencies) {
    saved.set(key, await saveAgency(tx, { ...agency, ...(parent && { parentId: saved.get(parent)!.id }) }))
  }
  return saved
}

export async function loadPeople(tx: Tx, agencies: ReadonlyMap<string, Agency>): Promise<void> {
  const parties = new Map<string, string>()
  for (const person of demoCitizens) parties.set(person.key, (await savePerson(tx, person)).partyId)
  for (const officer of demoOfficers) {
    const { accountId } = await savePerson(tx, officer)
    const agencyId = officer.agency === null ? null : agencies.get(officer.agency)!.id
    for (const role of officer.roles) await grantRole(tx, { accountId, role, agencyId })
  }
  for (const { name, taxCode, phone, email, address, members } of demoBusinesses) {
    const partyId = await saveParty(tx, { kind: 'organisation', name, taxCode, phone, email, address })
    for (const key of members)
      await addMember(tx, { partyId, personId: parties.get(key)!, role: 'representative', validFrom: today() })
  }
}

export async function savePerson(tx: Tx, person: DemoPerson): Promise<{ partyId: string; accountId: string }> {
  const { name, identityNumber, birthDate, gender, phone, email, address } = person
  const partyId = await saveParty(tx, {
    kind: 'person',
    name,
    identityNumber,
    birthDate,
    gender,
    phone,
    email,
    address,
  })
  const account = {
    partyId,
    identityNumber,
    phone,
    email,
    password: demonstrationPassword,
    assurance: 2 as const,
    demonstration: true,
  }
  return { partyId, accountId: await createAccount(tx, account) }
}
