import { allow, type Act, type Actor } from '#platform/actor.ts'
import { uuidPattern } from '#platform/uuid.ts'
import { acceptAct, assignAct, handOverAct, viewAct } from '../acts.ts'
import type { Status } from '../dossier.ts'
import type { Channel } from '../dossier.sql.ts'

/** What can be done with many dossiers at once. */
export const bulkActs = ['accept', 'assign', 'hand-over', 'print'] as const
export type BulkAct = (typeof bulkActs)[number]

/** As the buttons below a list say it. */
export const bulkSlugs: Record<BulkAct, string> = {
  accept: 'tiep-nhan',
  assign: 'phan-cong',
  'hand-over': 'ban-giao',
  print: 'in',
}

/** Whoever may do it with one dossier may do it with many; each dossier asks for the right again. */
export const bulkRights: Record<BulkAct, Act> = {
  accept: acceptAct,
  assign: assignAct,
  'hand-over': handOverAct,
  print: viewAct,
}

export function bulkActsOf(actor: Actor): BulkAct[] {
  return bulkActs.filter((act) => actor.agency !== null && allow(actor, bulkRights[act], actor.agency.path))
}

/** More at once would let the page wait too long, and nobody reads so many lines of a result. */
export const mostChosen = 100

/** What the confirming page says: to whom; which way, `wished` being what each applicant chose. */
export type BulkForm = { accountId?: string; way?: Channel | 'wished' }

/** What came of a dossier: its number and state afterwards, when it is due, and the paper to print. */
export type BulkAnswer = {
  code: string
  status: Status
  due: string | null
  assignee?: string
  way?: Channel
  paper?: number
  received?: true
}

export type Chosen = { dossierId: string; track: number; revision: number }

const chosen = new RegExp(`^(${uuidPattern})\\.(\\d{1,4})\\.([1-9]\\d{0,8})$`)

/** A row of a list as its box sends it: which dossier, which track, and the revision that the list showed. */
export function chosenText({ dossierId, track, revision }: Chosen): string {
  return `${dossierId}.${track}.${revision}`
}

/** The boxes that were ticked, each row once, in the order of the list. What no list wrote is none. */
export function readChosen(value: unknown): Chosen[] {
  const rows = new Map<string, Chosen>()
  for (const text of [value].flat()) {
    const found = typeof text === 'string' ? chosen.exec(text) : null
    if (!found) continue
    const [, dossierId = '', track, revision] = found
    rows.set(`${dossierId} ${track}`, { dossierId, track: Number(track), revision: Number(revision) })
  }
  return [...rows.values()]
}

/** The list to go back to; only addresses of the desk's own lists. */
export function readList(value: unknown): string {
  return typeof value === 'string' && value.length <= 1000 && /^\/can-bo(\?[\w%&=.+:-]*)?$/.test(value)
    ? value
    : '/can-bo'
}
