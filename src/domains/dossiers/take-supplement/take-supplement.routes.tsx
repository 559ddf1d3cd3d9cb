import { Type } from 'typebox'
import type { Services, Web } from '#platform/mount.ts'
import { listActs } from '../act.sql.ts'
import { correctedSince } from '../correct-at-counter/correct-at-counter.ts'
import type { ActError } from '../desk/act-page.page.tsx'
import { mountAct } from '../desk/officer-act.routes.tsx'
import { submitSupplement } from '../submit-supplement/submit-supplement.ts'
import { currentSupplement } from '../supplement.sql.ts'
import { receiveScans, scansIn } from './receive-scans.ts'
import { en } from './take-supplement.en.ts'
import { TakeSupplementPage } from './take-supplement.page.tsx'
import { vi } from './take-supplement.vi.ts'

/** Somebody brings what was asked for to the counter: an officer scans it and answers each item for them. */
export function mountTakeSupplement(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'take-supplement',
    texts: { vi, en },
    form: Type.Object({}),
    facts: async ({ db }, dossier) => {
      const acts = await listActs(db, dossier.id)
      // A question about the form is answered once the form was corrected with the applicant.
      const isCorrected = (it: { formPages: string[] | null; sequence: number }) =>
        it.formPages !== null && correctedSince(acts, it.sequence)
      return (await currentSupplement(db, dossier.id)).map((item) => ({ ...item, corrected: isCorrected(item) }))
    },
    receive: receiveScans,
    page: (view, asked) => <TakeSupplementPage view={view} asked={asked} scans={scansIn(view.typed)} />,
    check: (_, { facts, body }): ActError[] =>
      facts
        .filter(({ number, corrected }) => !corrected && !scansIn(body)[number]?.length && textFor(body, number) === '')
        .map(({ number }) => ({ field: `text-${number}`, rule: 'required' })),
    act: (tx, actor, { on, facts, body }) =>
      submitSupplement(tx, actor, {
        ...on,
        items: facts.map(({ number }) => ({
          ...{ number, text: textFor(body, number), files: scansIn(body)[number] ?? [] },
        })),
      }),
  })
}

function textFor(body: Record<string, unknown>, number: number): string {
  const typed = body[`text-${number}`]
  return typeof typed === 'string' ? typed.normalize('NFC').trim().slice(0, 2000) : ''
}
