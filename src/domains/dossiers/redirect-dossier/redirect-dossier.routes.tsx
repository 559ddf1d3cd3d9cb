import { Type } from 'typebox'
import { findProcedureVersion } from '#procedures'
import type { Db } from '#platform/database/connect.ts'
import type { Services, Web } from '#platform/mount.ts'
import { agencyErrors, agenciesToChoose, chosenAgency } from '../desk/agency-choice.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { receiversFor } from '../receivers-for.ts'
import { en } from './redirect-dossier.en.ts'
import { RedirectPage } from './redirect-dossier.page.tsx'
import { redirectDossier } from './redirect-dossier.ts'
import { vi } from './redirect-dossier.vi.ts'

export function mountRedirectDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'redirect',
    texts: { vi, en },
    leaves: true,
    form: Type.Object({ reason: Type.Optional(Type.String({ maxLength: 2000 })) }),
    facts: async ({ db }, dossier, { typed }) => {
      const choices = await agenciesToChoose(db, typed, await byRouting(db, dossier))
      return choices.filter((it) => it.id !== dossier.agencyId)
    },
    page: (view, agencies) => <RedirectPage view={view} agencies={agencies} />,
    check: ({ reason }, { facts, body }) => [
      ...agencyErrors(body, facts),
      ...(reason === undefined && body.lookUp !== 'yes' ? [{ field: 'reason', rule: 'required' }] : []),
    ],
    act: (tx, actor, { on, values, body }) =>
      redirectDossier(tx, actor, { ...on, agencyId: chosenAgency(body)!, reason: values.reason ?? '' }),
  })
}

/** Whom the procedure's routing finds for the applicant's place. */
async function byRouting(db: Db, dossier: Dossier) {
  const procedure = await findProcedureVersion(db, dossier.procedureVersionId)
  const { provinceCode, communeCode } = dossier.applicant.address ?? {}
  if (!procedure || provinceCode === undefined) return []
  const found = await receiversFor(db, procedure, { provinceCode, ...(communeCode && { communeCode }) })
  return found.slice(0, 8)
}
