import { loadAgencies, loadPeople } from './load-people.ts'
import { demoForms } from './forms/index.ts'
import { loadAssignment } from './load-assignment.ts'
import { loadCounter } from './load-counter.ts'
import { loadHandling } from './load-handling.ts'
import { loadDatabases } from './load-databases.ts'
import { loadDossiers } from './load-dossiers.ts'
import { loadDrafts } from './load-drafts.ts'
import { loadInvitation } from './load-invitation.ts'
import { loadMessages, loadWordings } from './load-messages.ts'
import { loadOwnPapers } from './load-own-papers.ts'
import { demoCitizens, demoOfficers } from './people.ts'
import { demoProcedures } from './procedures/index.ts'
import { agencyByCode } from '#catalogues'
import { giveFormTo, saveForm } from '#eforms'
import { demonstrationPassword } from '#identity'
import { bindForm, findProcedureByCode, importProcedures } from '#procedures'
import type { Tx } from '#platform/database/connect.ts'
import { once } from '#platform/idempotency.ts'
import type { Services } from '#platform/mount.ts'

const scope = 'demonstration'

/**
 * Fills an empty database with the demonstration: agencies, people, procedures with their forms, and dossiers that lived
 * through the domains' own acts with the clock set back. Each part is done once; a start that was cut off goes on.
 */
export async function loadDemonstration(services: Services, report: (line: string) => void): Promise<void> {
  const { db } = services
  const fresh = await db.begin((tx) => loadBase(tx))
  if (fresh) report('Preparing the demonstration: agencies, people, procedures ...')
  const filed = await loadDossiers(services, (done, all) => {
    if (done === 1 || done % 50 === 0) report(`Preparing the demonstration: dossier ${done} of ${all} ...`)
  })
  await loadOwnPapers(services)
  await db.begin((tx) =>
    once(tx, scope, 'invitation', async () => {
      await loadInvitation(tx)
      return {}
    }),
  )
  await db.begin((tx) =>
    once(tx, scope, 'messages', async () => {
      await loadMessages(tx)
      return {}
    }),
  )
  await loadAssignment(db, scope)
  if (filed > 0) await db.unsafe('analyze')
}

async function loadBase(tx: Tx): Promise<boolean> {
  let fresh = false
  await once(tx, scope, 'base', async () => {
    fresh = true
    const agencies = await loadAgencies(tx)
    await loadPeople(tx, agencies)
    await loadCounter(tx, agencies)
    await importProcedures(tx, demoProcedures, { source: 'demonstration' })
    for (const { procedure: code, form } of demoForms) {
      await saveForm(tx, form)
      const [procedure] = await findProcedureByCode(tx, code)
      await bindForm(tx, { procedureId: procedure!.id, formCode: form.code })
      const publisher = await agencyByCode(tx, procedure!.record.promulgator.code)
      if (publisher) await giveFormTo(tx, publisher.id, form.code)
    }
    return {}
  })
  await once(tx, scope, 'procedure drafts', async () => {
    await loadDrafts(tx)
    return {}
  })
  await once(tx, scope, 'handling rules', async () => {
    await loadHandling(tx)
    return {}
  })
  await once(tx, scope, 'databases', async () => {
    await loadDatabases(tx)
    return {}
  })
  await once(tx, scope, 'wordings', async () => {
    await loadWordings(tx)
    return {}
  })
  return fresh
}

/** How a newcomer gets in, as the terminal says it. */
export function welcome(): string[] {
  const officer = (key: string) => demoOfficers.find((it) => it.key === key)!
  const line = (who: string, account: string) => `  ${who.padEnd(44)} ${account}`
  return [
    '',
    `Demonstration accounts, all with the password ${demonstrationPassword}:`,
    line(`${demoCitizens[0]!.name} (công dân)`, demoCitizens[0]!.phone),
    ...['vu.lan', 'do.tuan', 'bui.hanh', 'kieu.an'].map((key) =>
      line(`${officer(key).name} (${officer(key).task})`, officer(key).phone),
    ),
  ]
}
