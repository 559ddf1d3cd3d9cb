import { expect } from 'vitest'
import type { Actor } from '#platform/actor.ts'
import { sessionOf } from './accounts.ts'
import { answers, citizenBrowser } from './citizen.ts'
import type { Town } from './dossiers.ts'
import { samples } from './files.ts'
import type { TestPortal } from './portal.ts'

export const home = '/can-bo/nop-thay'
/** Answers to the whole sample form, on one page. */
export const everything = { ...answers.child, ...answers.applicant, ...answers.family }
/** The one paper of the sample form, as it lies on the counter, and its scan. */
export const checkedPaper = { 'state-0': 'complete', 'originals-0': '1' }
export const scanned = [{ field: 'file-0', name: 'chung sinh.png', content: samples.png }]

export type Clerk = Awaited<ReturnType<ReturnType<typeof counterOf>['browser']>>

/** Officers of a town filing for who comes to them. */
export function counterOf(portal: TestPortal, town: Town) {
  async function browser(actor: Actor) {
    const session = await sessionOf(portal.db, actor.accountId!, 'officer')
    return { ...citizenBrowser(portal, session), session }
  }

  /** From the number of who came to the first page of their dossier; gives the address of the draft. */
  async function begin(it: {
    who?: Clerk
    number?: string
    way?: string
    person?: Record<string, string>
    mode?: string
    procedureId?: string
  }) {
    const who = it.who ?? (await browser(town.receiver))
    const number: Record<string, string> = it.number === undefined ? { noNumber: 'yes' } : { number: it.number }
    const found = await who.send(await who.open(home), { way: it.way ?? 'in-person', ...number })
    expect(found.status).toBe(303)
    const named = await who.send(await who.open(found.to), it.person ?? {})
    expect([named.status, named.$('.govuk-error-summary').text()]).toEqual([303, ''])
    const visit = named.to
    const begun = await who.send(await who.open(`${visit}/thu-tuc/${it.procedureId ?? town.procedure.id}`), {
      mode: it.mode ?? 'typed',
    })
    expect(begun.status).toBe(303)
    return { visit, draft: begun.to.replace('/to-khai', '') }
  }

  return { browser, begin }
}
