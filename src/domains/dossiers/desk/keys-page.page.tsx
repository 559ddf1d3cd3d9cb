import { useTexts } from '#ui/view.tsx'
import type { QueueCounts } from './desk.sql.ts'
import { DeskFrame } from './desk-frame.page.tsx'
import { KeyList } from './page-keys.page.tsx'
import { en } from './page-keys.en.ts'
import { vi } from './page-keys.vi.ts'

export function KeysPage({ counts }: { counts: QueueCounts }) {
  const t = useTexts({ vi, en })
  return (
    <DeskFrame title={t.title} counts={counts}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <div data-island="page-keys" data-keys-off={t.off} data-keys-on={t.on}>
        <div data-keys-switch />
      </div>
      {(['queue', 'dossier', 'compare'] as const).map((page) => (
        <section key={page}>
          <h2 class="govuk-heading-m">{t.pages[page]}</h2>
          <KeyList page={page} />
        </section>
      ))}
    </DeskFrame>
  )
}
