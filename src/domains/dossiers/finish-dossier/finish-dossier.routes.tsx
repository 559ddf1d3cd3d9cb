import { Type } from 'typebox'
import { findProcedureVersion } from '#procedures'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './finish-dossier.en.ts'
import { FinishPage } from './finish-dossier.page.tsx'
import { finishDossier, needsResultFile } from './finish-dossier.ts'
import { vi } from './finish-dossier.vi.ts'
import { resultErrors, resultFacts } from './result-facts.ts'
import { receiveResult, resultsOf } from './receive-result.routes.ts'

const form = Type.Object({
  outcome: Type.Unsafe<'granted' | 'refused'>({ enum: ['granted', 'refused'] }),
  text: Type.Optional(Type.String({ maxLength: 4000 })),
  resultCode: Type.Optional(Type.String({ maxLength: 200 })),
  resultNumber: Type.Optional(Type.String({ maxLength: 100 })),
})

export function mountFinishDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'finish',
    texts: { vi, en },
    form,
    facts: async ({ db }, dossier) =>
      (await findProcedureVersion(db, dossier.procedureVersionId))?.record.results ?? [],
    receive: receiveResult,
    page: (view, results) => <FinishPage view={view} uploaded={resultsOf(view.typed)} results={results} />,
    check({ outcome, text }, { dossier, body }) {
      if (outcome === 'refused') return text ? [] : [{ field: 'text', rule: 'required' }]
      const missing = needsResultFile(dossier) && resultsOf(body).length === 0
      const needed = { field: 'resultFiles', rule: 'required', text: { vi: vi.fileNeeded, en: en.fileNeeded } }
      return [...(missing ? [needed] : []), ...resultErrors(body)]
    },
    act: (tx, actor, { on, values, body }) =>
      finishDossier(tx, actor, {
        ...on,
        outcome: values.outcome,
        text: values.text ?? '',
        resultFileIds: resultsOf(body).map((it) => it.id),
        result: resultFacts(values, body),
      }),
  })
}
