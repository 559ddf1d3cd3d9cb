import { DeskLayout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { en } from './gallery.en.ts'
import { vi } from './gallery.vi.ts'
import { TableSample } from './table-sample.page.tsx'

/** The officers' layout, without being one. */
export function DeskSamplePage() {
  const t = useTexts({ vi, en })
  const href = useHref()
  const here = href('/kham-pha-giao-dien/ban-lam-viec')
  return (
    <DeskLayout
      title={t.rail.waiting}
      rail={[
        { text: t.rail.waiting, href: here, count: 12, current: true },
        { text: t.rail.mine, href: `${here}?mine`, count: 23 },
        { text: t.rail.today, href: `${here}?today`, count: 5 },
        { text: t.rail.late, href: `${here}?late`, count: 1 },
      ]}
      railNote={
        <p>
          <kbd>J</kbd> <kbd>K</kbd> {t.rail.keys} · <kbd>Enter</kbd> {t.rail.open}
        </p>
      }
    >
      <h1 class="govuk-heading-l">{t.rail.waiting}</h1>
      <TableSample />
      <p class="govuk-body">
        <a class="govuk-link" href={href('/kham-pha-giao-dien')}>
          {t.rail.back}
        </a>
      </p>
    </DeskLayout>
  )
}
