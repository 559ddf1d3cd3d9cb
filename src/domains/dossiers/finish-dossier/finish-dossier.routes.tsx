import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { en } from './finish-dossier.en.ts'
import { FinishPage } from './finish-dossier.page.tsx'
import { finishDossier, needsResultFile } from './finish-dossier.ts'
import { vi } from './finish-dossier.vi.ts'
import { receiveResult, resultsOf } from './receive-result.routes.ts'

const form = Type.Object({
  outcome: Type.Unsafe<'granted' | 'refused'>({ enum: ['granted', 'refused'] }),
  text: Type.Optional(Type.String({ maxLength: 4000 })),
})

export function mountFinishDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'finish',
    texts: { vi, en },
    form,
    facts: async () => undefined,
    receive: receiveResult,
    page: (view) => <FinishPage view={view} uploaded={resultsOf(view.typed)} />,
    check({ outcome, text }, { dossier, body }) {
      if (outcome === 'refused') return text ? [] : [{ field: 'text', rule: 'required' }]
      const missing = needsResultFile(dossier) && resultsOf(body).length === 0
      return missing ? [{ field: 'resultFiles', rule: 'required', text: { vi: vi.fileNeeded, en: en.fileNeeded } }] : []
    },
    act: (tx, actor, { on, values, body }) =>
      finishDossier(tx, actor, {
        ...on,
        outcome: values.outcome,
        text: values.text ?? '',
        resultFileIds: resultsOf(body).map((it) => it.id),
      }),
  })
}
