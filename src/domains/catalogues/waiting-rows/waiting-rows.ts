import { type Actor, allow } from '#platform/actor.ts'
import { dayOf, now, today } from '#platform/clock.ts'
import { inLanguage, type Language } from '#platform/language.ts'
import type { Services, WaitingWork } from '#platform/mount.ts'
import { formatDay, formatMoment } from '#ui/format.ts'
import { editRowsAct } from '../acts.ts'
import { importDraftsKeptFor } from '../import-rows/sweep-drafts.ts'
import { urls } from '../urls.ts'
import { en } from './waiting-rows.en.ts'
import { vi } from './waiting-rows.vi.ts'
import { countProvisional, endingRows, halfImports } from './waiting-rows.sql.ts'

const most = 8
/** Long enough to decide what comes after a row. */
const aheadDays = 30

/** What waits for whoever keeps catalogues: a file half taken over, rows that end with nothing after them, lent codes. */
export async function waitingRows(
  { db }: Services,
  { actor, language }: { actor: Actor; language: Language },
): Promise<WaitingWork[]> {
  const paths = editedPaths(actor)
  if (actor.accountId === null || paths.length === 0) return []
  const t = inLanguage({ vi, en }, language)
  const until = dayOf(new Date(now().getTime() + aheadDays * 86_400_000))
  const [imports, ending, provisional] = await Promise.all([
    halfImports(db, actor.accountId),
    endingRows(db, { paths, from: today(), until, limit: most }),
    countProvisional(db, paths),
  ])
  return [
    ...imports.map((it) => ({
      path: urls.importDraft(it.catalogue, it.id),
      title: t.file(it.fileName, it.name[language]),
      status: t.confirm(formatMoment(new Date(it.at.getTime() + importDraftsKeptFor), language)),
      isLate: false,
    })),
    ...ending.map((it) => ({
      path: urls.editRow(it.catalogue, it.key),
      title: it.name,
      status: t.ends(formatDay(it.end, language)),
      isLate: false,
    })),
    ...(provisional === 0
      ? []
      : [
          {
            path: urls.administered('co-quan', { provisional: true }),
            title: t.provisional(provisional),
            status: t.replace,
            isLate: false,
          },
        ]),
  ]
}

/** The agencies, with all below them, whose rows this person edits, as the database looks for them. */
export function editedPaths(actor: Actor): string[] {
  const paths = actor.grants.map((it) => it.agencyPath).filter((path) => allow(actor, editRowsAct, path))
  return [...new Set(paths)].map((path) => `${path}%`)
}
