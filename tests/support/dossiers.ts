import { saveAgency, saveUnit } from '#catalogues'
import { fileDossier, type Dossier } from '#dossiers'
import { type FormDefinition, saveForm } from '#eforms'
import { actorOf, grantRole } from '#identity'
import { bindForm, findProcedure, findProcedureByCode, importProcedures, type Procedure } from '#procedures'
import { type Actor, type Role, system } from '#platform/actor.ts'
import type { Database } from '#platform/database/connect.ts'
import { person } from './accounts.ts'
import { sampleForm } from './sample-form.ts'

const empty = { executing: [], authority: [], authorized: [], coordinating: [] }
const noTexts = { executingText: '', authorizedText: '', delegatedText: '', coordinatingText: '', receivingAddress: '' }

/** A made-up procedure of the communes, filed online, with a limit of so many working days. */
export function sampleRecord(code: string, limit: object = { amount: 3, unit: 'working-day', text: '' }) {
  return {
    ...{ portalId: null, code, name: `Đăng ký mẫu ${code}`, summary: 'Chỉ dùng để thử.', levels: ['commune'] },
    ...{ promulgator: { code: 'G15', name: 'Bộ Mẫu' }, field: { code: 'G15-TP07', name: 'Hộ tịch' } },
    ...{ decision: { number: '', date: null }, kind: 'standard', legalKind: '', state: 'active' },
    flags: {
      ...{ internal: false, vertical: false, fullProcess: true, sharedService: false, offlineOnly: false },
      nonTerritorial: false,
    },
    subjects: [{ code: 'DT1', name: 'Công dân Việt Nam' }],
    agencies: { ...empty, ...noTexts, executing: [{ code: null, name: 'Ủy ban nhân dân cấp xã', group: true }] },
    ...{ steps: [], componentGroups: [], cases: [], requirements: '', results: [], legalBases: [], returning: [] },
    channels: [{ channel: 'online', limit, text: '', fees: [] }],
    ...{ keywords: '', note: '', lifeEvents: [], serviceGroups: [], routing: 'residence', extra: {} },
    ...{ createdAt: null, updatedAt: null },
  }
}

/** A ward with its committee and officers, another ward, a citizen, and a procedure with the sample form. */
export async function town(db: Database, options: { limit?: object; form?: FormDefinition; code?: string } = {}) {
  const { code = '9.000001', form = sampleForm } = options
  const wards = await db.begin(async (tx) => [await ward(tx, '00070', 'Cửa Nam'), await ward(tx, '00004', 'Ba Đình')])
  await importProcedures(db, [sampleRecord(code, options.limit)])
  const [found] = await findProcedureByCode(db, code)
  await db.begin(async (tx) => {
    await saveForm(tx, form)
    await bindForm(tx, { procedureId: found!.id, formCode: form.code })
  })
  const procedure = (await findProcedure(db, found!.id)) as Procedure
  const [here, elsewhere] = wards as [(typeof wards)[0], (typeof wards)[0]]
  const citizen = await person(db)
  const officer = (role: Role, agency = here) => officerAt(db, agency!.id, role)
  return {
    ...{ procedure, here: here!, elsewhere: elsewhere!, officer },
    citizen: { ...citizen, actor: await actorOf(db, citizen.accountId, 'citizen') },
    receiver: await officer('receiver'),
    handler: await officer('handler'),
    leader: await officer('leader'),
    stranger: await officer('leader', elsewhere),
  }
}

export type Town = Awaited<ReturnType<typeof town>>

/** Files a dossier of the town's citizen without going through the pages; `quiet`: with nobody to send messages to. */
export async function filed(db: Database, it: Town, options: { quiet?: boolean } = {}): Promise<Dossier> {
  const { procedure, here, citizen } = it
  const phone = options.quiet ? null : citizen.phone
  return db.begin((tx) =>
    fileDossier(tx, options.quiet ? system : citizen.actor, {
      ...{ procedure, formVersionId: procedure.formVersionId, agency: here, channel: 'online' },
      returnChannel: 'in-person',
      ...{ applicantPartyId: citizen.partyId, applicant: { name: citizen.name, phone } },
      ...{ answers: { childName: 'Nguyễn Minh Khôi' }, papers: [] },
    }),
  )
}

async function officerAt(db: Database, agencyId: number, role: Role): Promise<Actor> {
  const { accountId } = await person(db)
  await db.begin((tx) => grantRole(tx, { accountId, role, agencyId }))
  return actorOf(db, accountId, 'officer')
}

async function ward(tx: Parameters<typeof saveUnit>[0], code: string, name: string) {
  const fullName = `Phường ${name}`
  await saveUnit(tx, { code, level: 'commune', kind: 'ward', name, fullName, provinceCode: '01' })
  const groups = ['Ủy ban nhân dân cấp xã']
  const committee = { level: 'commune', unitCode: code, provinceCode: '01', groups } as const
  return saveAgency(tx, { name: `Ủy ban nhân dân phường ${name}`, ...committee })
}
