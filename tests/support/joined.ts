import { saveAgency } from '#catalogues'
import { actorOf, grantRole } from '#identity'
import { at } from '#platform/clock.ts'
import type { Actor, Role } from '#platform/actor.ts'
import type { Database } from '#platform/database/connect.ts'
import {
  ordinaryProcess,
  type ProcessDocument,
  type ProcessPart,
} from '../../src/domains/dossiers/processes/process.ts'
import { insertProcessVersion } from '../../src/domains/dossiers/processes/process.sql.ts'
import { person } from './accounts.ts'
import type { Town } from './dossiers.ts'

const main = ordinaryProcess.parts[0]!

/** Reception, examination, signing (which alone decides), return. */
export const strict: ProcessPart = {
  ...main,
  steps: main.steps.map((step) => (step.key === 'examine' ? { ...step, decides: false } : step)),
}

export function partOfPolice(more: Partial<ProcessPart> = {}): ProcessPart {
  return {
    ...{ ...strict, key: 'police', name: 'Đăng ký thường trú', lead: false },
    ...{ agency: { kind: 'group', group: 'Công an cấp Xã' } as const, after: [], share: null },
    limit: { amount: 2, unit: 'working-day' },
    ...more,
  }
}

/** Publishes a process for the town's procedure, in force since long ago. */
export async function withProcess(db: Database, it: Town, document: ProcessDocument): Promise<string> {
  const { procedure, here } = it
  return db.begin((tx) =>
    insertProcessVersion(tx, {
      ...{ procedureId: procedure.id, procedureCode: procedure.code, procedureName: procedure.record.name },
      ...{ agencyId: here.id, agencyPath: here.path, agencyName: here.name, template: false, document },
      ...{ effectiveFrom: '2020-01-01', at: new Date(), by: { id: null, name: 'Quản trị' } },
    }),
  )
}

/** The police beside the town's committee, with somebody for everything. */
export async function policeOf(db: Database) {
  const agency = await at(new Date('2020-01-01'), () =>
    db.begin((tx) =>
      saveAgency(tx, {
        ...{ name: 'Công an phường Cửa Nam', level: 'other', provinceCode: '01', covers: ['00070'] },
        groups: ['Công an cấp Xã'],
      }),
    ),
  )
  return { agency, officer: await officerWith(db, agency.id, ['receiver', 'handler', 'leader']) }
}

export async function officerWith(db: Database, agencyId: number, roles: readonly Role[]): Promise<Actor> {
  const { accountId } = await person(db)
  await db.begin(async (tx) => {
    for (const role of roles) await grantRole(tx, { accountId, role, agencyId })
  })
  return actorOf(db, accountId, 'officer')
}
