import { AdministrationLayout, administrationPlacesOf } from '#ui/layout.tsx'
import type { WaitingWork } from '#platform/mount.ts'
import { TaskList, Tiles } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { en as layoutEn } from '#ui/layout/layout.en.ts'
import { vi as layoutVi } from '#ui/layout/layout.vi.ts'
import { en } from './administration.en.ts'
import { vi } from './administration.vi.ts'

/** What waits for this person, then everything that they may administer, and nothing else. */
export function AdministrationPage({ waiting }: { waiting: readonly WaitingWork[] }) {
  const t = useTexts({ vi, en })
  const names = useTexts({ vi: layoutVi, en: layoutEn }).administration.places
  const href = useHref()
  const { actor, demonstration } = useView()
  const places = administrationPlacesOf(actor, demonstration)
  return (
    <AdministrationLayout title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {waiting.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.waiting}</h2>
          <TaskList
            items={waiting.map(({ path, title, status, isLate }) => ({
              title,
              href: href(path),
              status: { text: status, tone: isLate ? 'refused' : 'waiting' },
            }))}
          />
        </>
      )}
      <p class="govuk-body">{t.lead(actor.agency?.name ?? t.wholePortal)}</p>
      <Tiles
        items={places.map(({ name, path, icon }) => ({
          href: href(path),
          icon,
          name: names[name],
          hint: t.hints[name],
        }))}
      />
    </AdministrationLayout>
  )
}
