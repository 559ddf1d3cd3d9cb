import type { Tx } from '#platform/database/connect.ts'
import type { Dossier } from '../dossier.sql.ts'
import { newsOf, noticeToOfficers } from '../tell-people.ts'
import { urls } from '../urls.ts'
import { en } from './tell-expert.en.ts'
import { vi } from './tell-expert.vi.ts'

export type ExpertNews = { number: string; title: string; by: string; text: string; deadline: string }

/** To whoever is asked, at the question; to whoever asked (`id` is null), at the dossier. */
export async function tellExpert(
  tx: Tx,
  dossier: Dossier,
  it: Omit<ExpertNews, 'number' | 'title' | 'deadline'> & {
    kind: keyof typeof vi
    to: readonly string[]
    id: string | null
    deadline?: string
  },
): Promise<void> {
  const { number, title } = newsOf(dossier)
  const news = { number, title, by: it.by, text: it.text, deadline: it.deadline ?? '' }
  await noticeToOfficers(tx, dossier, {
    ...{ kind: it.kind, to: it.to, sentences: { vi: vi[it.kind](news), en: en[it.kind](news) } },
    ...(it.id !== null && { link: urls.question(it.id) }),
  })
}
