import { type Agency, agenciesNamed, findAgency } from '#catalogues'
import type { Db } from '#platform/database/connect.ts'
import type { ActError } from './act-page.page.tsx'
import { en } from './agency-choice.en.ts'
import { vi } from './agency-choice.vi.ts'

type Body = Record<string, unknown>

/** The agencies to choose from: those that suggest themselves, the one chosen before, and those found by name. */
export async function agenciesToChoose(db: Db, typed: Body, suggested: readonly Agency[]): Promise<Agency[]> {
  const words = wordsOf(typed)
  const found = words === '' ? [] : await agenciesNamed(db, words)
  const chosen = chosenAgency(typed)
  const before = chosen === undefined ? undefined : await findAgency(db, chosen)
  const all = [...(before ? [before] : []), ...found, ...suggested]
  return [...new Map(all.map((it) => [it.id, it])).values()]
}

export function chosenAgency(typed: Body): number | undefined {
  const { agencyId } = typed
  return typeof agencyId === 'string' && /^[1-9]\d{0,8}$/.test(agencyId) ? Number(agencyId) : undefined
}

/** Nothing chosen yet, or somebody pressed Find: the page comes back with what was found. */
export function agencyErrors(typed: Body, choices: readonly Agency[]): ActError[] {
  const chosen = chosenAgency(typed)
  const known = choices.some((it) => it.id === chosen)
  const looking = typed.lookUp === 'yes'
  if (known && !looking) return []
  const words = wordsOf(typed)
  const name = words === '' ? 'choose' : choices.length === 0 ? 'none' : 'found'
  return [{ field: 'agencyId', rule: 'required', text: { vi: vi[name], en: en[name] } }]
}

function wordsOf({ find }: Body): string {
  return typeof find === 'string' ? find.normalize('NFC').trim().slice(0, 100) : ''
}
