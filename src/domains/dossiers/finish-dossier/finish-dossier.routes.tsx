import { Type } from 'typebox'
import { findProcedureVersion } from '#procedures'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { reasonInWords, refusalReasons } from '../refusal-reasons/refusal-reasons.ts'
import { en } from './finish-dossier.en.ts'
import { FinishPage } from './finish-dossier.page.tsx'
import { finishDossier, needsResultFile } from './finish-dossier.ts'
import { vi } from './finish-dossier.vi.ts'
import { resultErrors, resultFacts } from './result-facts.ts'
import { receiveResult, resultsOf } from './receive-result.routes.ts'

const form = Type.Object({
  outcome: Type.Unsafe<'granted' | 'refused'>({ enum: ['granted', 'refused'] }),
  text: Type.Optional(Type.String({ maxLength: 4000 })),
  reason: Type.Optional(Type.String({ maxLength: 60 })),
  resultCode: Type.Optional(Type.String({ maxLength: 200 })),
  resultNumber: Type.Optional(Type.String({ maxLength: 100 })),
})

export function mountFinishDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'finish',
    texts: { vi, en },
    form,
    facts: async ({ db }, dossier) => ({
      results: (await findProcedureVersion(db, dossier.procedureVersionId))?.record.results ?? [],
      reasons: await refusalReasons(db, dossier.agencyPath, 'settlement'),
    }),
    receive: receiveResult,
    page: (view, facts) => <FinishPage view={view} uploaded={resultsOf(view.typed)} {...facts} />,
    check({ outcome, text, reason }, { dossier, body, facts }) {
      if (outcome === 'refused')
        return [
          ...(facts.reasons.some((it) => it.code === reason) ? [] : [{ field: 'reason', rule: 'required' }]),
          ...(text ? [] : [{ field: 'text', rule: 'required' }]),
        ]
      const missing = needsResultFile(dossier) && resultsOf(body).length === 0
      const needed = { field: 'resultFiles', rule: 'required', text: { vi: vi.fileNeeded, en: en.fileNeeded } }
      return [...(missing ? [needed] : []), ...resultErrors(body)]
    },
    act: (tx, actor, { on, values, body, facts }) =>
      finishDossier(tx, actor, {
        ...on,
        outcome: values.outcome,
        text:
          values.outcome === 'refused'
            ? reasonInWords(facts.reasons, values.reason ?? '', values.text ?? '')
            : (values.text ?? ''),
        reasonCode: values.reason,
        resultFileIds: resultsOf(body).map((it) => it.id),
        result: resultFacts(values, body),
      }),
  })
}
