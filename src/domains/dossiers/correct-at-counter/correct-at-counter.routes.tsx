import { createHash } from 'node:crypto'
import { type Static, Type } from 'typebox'
import { loadUnits, saysOtherwise } from '#eforms'
import type { Services, Web } from '#platform/mount.ts'
import type { ActError } from '../desk/act-page.page.tsx'
import { mountAct } from '../desk/officer-act.routes.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { readWholeForm } from '../read-whole-form.ts'
import { receiveScans, scansIn } from '../take-supplement/receive-scans.ts'
import { type Agreed, correctAtCounter, filedForm, slotsAfter, wronged } from './correct-at-counter.ts'
import { en } from './correct-at-counter.en.ts'
import { type Correcting, CorrectAtCounterPage } from './correct-at-counter.page.tsx'
import { vi } from './correct-at-counter.vi.ts'

const text = (maxLength: number) => Type.Optional(Type.String({ maxLength }))
const form = Type.Object({
  presence: Type.Optional(Type.Unsafe<Agreed['as']>({ enum: ['applicant', 'authorised'] })),
  ...{ bearerName: text(200), bearerPaper: text(300) },
  agreed: Type.Optional(Type.Literal('yes')),
})
type Typed = Static<typeof form>
type Body = Record<string, unknown>

/** The applicant stands at the counter: their form is corrected with them, read aloud, agreed to, and recorded. */
export function mountCorrectAtCounter(web: Web, services: Services): void {
  mountAct(web, services, {
    name: 'correct-answers',
    texts: { vi, en },
    form,
    receive: receiveScans,
    facts: (_, dossier, { typed }) => correcting(services, dossier, typed),
    page: (view, it) => <CorrectAtCounterPage {...{ view, it }} step={isRead(it, view.typed) ? 'agree' : 'correct'} />,
    // A page older than the last act is told so by the act, whatever stands in it; a double click gets what the first got.
    check: (values, { facts, body }) =>
      facts.stale
        ? []
        : [
            ...facts.wrong.map(({ field, text }) => ({ field, rule: 'answer', text })),
            ...(facts.wrong.length > 0 || facts.stay || facts.changed ? [] : [{ field: 'nothing', rule: 'nothing' }]),
            ...(isRead(facts, body) ? errorsOf(values) : []),
          ],
    // Nothing is recorded before it has been read aloud as it stands.
    instead: ({ view, facts, body }) =>
      facts.stale || isRead(facts, body) ? undefined : (
        <CorrectAtCounterPage {...{ view, it: facts }} step={facts.stay ? 'correct' : 'agree'} />
      ),
    act: (tx, actor, { on, values, facts, dossier, body }) =>
      correctAtCounter(tx, actor, {
        ...on,
        answers: facts.after,
        agreed: agreedBy(values, dossier),
        scans: facts.slots.map(({ slot, number }) => ({ key: slot.key, files: scansIn(body)[number] ?? [] })),
      }),
  })
}

/** The form as it was filed, or as it was sent with this page. */
async function correcting({ db }: Services, dossier: Dossier, typed: Body): Promise<Correcting> {
  const filed = await filedForm(db, dossier)
  const { definition, before } = filed
  const isSent = typed._token !== undefined
  const read = isSent ? await readWholeForm(db, definition, { answers: before, body: typed }) : undefined
  const { answers: after, stay } = read ?? { answers: before, stay: false }
  const slots = await slotsAfter(db, dossier, { ...filed, after })
  return {
    ...{ ...filed, after, stay, stale: isSent && Number(typed.revision) !== dossier.revision },
    wrong: isSent && !stay ? wronged(filed, after) : [],
    changed: saysOtherwise(definition, { before, after }),
    mark: createHash('sha256').update(JSON.stringify(after)).digest('base64url').slice(0, 22),
    slots: slots.map((slot) => ({ slot, number: definition.files.indexOf(slot) })),
    units: await loadUnits(db, { before, after }, definition),
  }
}

/** The page that was sent had shown these very corrections. */
function isRead(it: Correcting, body: Body): boolean {
  return body._read === it.mark && it.wrong.length === 0 && !it.stay && it.changed
}

function errorsOf({ presence, bearerName = '', bearerPaper = '', agreed }: Typed): ActError[] {
  const isOther = presence === 'authorised'
  return [
    ...(presence === undefined ? ['presence'] : []),
    ...(isOther && bearerName === '' ? ['bearerName'] : []),
    ...(isOther && bearerPaper === '' ? ['bearerPaper'] : []),
    ...(agreed === undefined ? ['agreed'] : []),
  ].map((field) => ({ field, rule: 'required' }))
}

function agreedBy({ presence, bearerName = '', bearerPaper = '' }: Typed, dossier: Dossier): Agreed {
  if (presence === 'authorised') return { as: 'authorised', name: bearerName, paper: bearerPaper }
  return { as: 'applicant', name: dossier.applicantName, paper: '' }
}
