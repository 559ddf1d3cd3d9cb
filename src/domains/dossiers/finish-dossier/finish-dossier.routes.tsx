import { Type } from 'typebox'
import { today } from '#platform/clock.ts'
import { readDateParts } from '#platform/dates.ts'
import type { Services, Web } from '#platform/mount.ts'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { reasonInWords, refusalReasons } from '../refusal-reasons/refusal-reasons.ts'
import { en } from './finish-dossier.en.ts'
import { FinishPage } from './finish-dossier.page.tsx'
import { finishDossier, needsResultFile } from './finish-dossier.ts'
import { vi } from './finish-dossier.vi.ts'
import { receiveResult, resultsOf } from './receive-result.routes.ts'

const form = Type.Object({
  outcome: Type.Unsafe<'granted' | 'refused'>({ enum: ['granted', 'refused'] }),
  text: Type.Optional(Type.String({ maxLength: 4000 })),
  reason: Type.Optional(Type.String({ maxLength: 60 })),
})

export function mountFinishDossier(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'finish',
    texts: { vi, en },
    form,
    facts: ({ db }, dossier) => refusalReasons(db, dossier.agencyPath, 'settlement'),
    receive: receiveResult,
    page: (view, reasons) => <FinishPage view={view} uploaded={resultsOf(view.typed)} reasons={reasons} />,
    check({ outcome, text, reason }, { dossier, body, facts }) {
      if (outcome === 'refused')
        return [
          ...(facts.some((it) => it.code === reason) ? [] : [{ field: 'reason', rule: 'required' }]),
          ...(text ? [] : [{ field: 'text', rule: 'required' }]),
        ]
      const day = readDateParts(body, 'validUntil')
      if (day !== undefined && (day === 'invalid' || day < today())) return [{ field: 'validUntil', rule: 'future' }]
      const missing = needsResultFile(dossier) && resultsOf(body).length === 0
      return missing ? [{ field: 'resultFiles', rule: 'required', text: { vi: vi.fileNeeded, en: en.fileNeeded } }] : []
    },
    act: (tx, actor, { on, values, body, facts }) =>
      finishDossier(tx, actor, {
        ...on,
        outcome: values.outcome,
        text:
          values.outcome === 'refused'
            ? reasonInWords(facts, values.reason ?? '', values.text ?? '')
            : (values.text ?? ''),
        reasonCode: values.reason,
        validUntil: readDateParts(body, 'validUntil'),
        resultFileIds: resultsOf(body).map((it) => it.id),
      }),
  })
}
