import { Card } from '#ui/parts.tsx'
import { useTexts } from '#ui/view.tsx'
import { Thread } from '../messages/thread.page.tsx'
import { SheetOnPage } from '../paper-forms/sheet.page.tsx'
import { en } from './act-page.en.ts'
import { vi } from './act-page.vi.ts'
import type { Foreseen } from './foresee-act.ts'

/** Exactly what the applicant receives when the act is confirmed: nothing of it has been sent. */
export function Preview({ foreseen, files }: { foreseen: Foreseen; files: readonly { id: string; name: string }[] }) {
  const { preview: t } = useTexts({ vi, en })
  const { notices, sheets, message } = foreseen
  const sent = files.map((it) => ({ fileId: it.id, name: it.name }))
  return (
    <section id="xem-truoc" class="portal-preview" tabIndex={-1} aria-labelledby="preview-title">
      <h2 class="govuk-heading-m" id="preview-title">
        {t.title}
      </h2>
      <p class="govuk-body">{t.lead}</p>
      {notices.length === 0 && sheets.length === 0 && !message && <p class="govuk-body">{t.nothing}</p>}
      {message && <Thread messages={[message]} files={sent} reader="applicant" unread={0} />}
      {notices.map((it) => (
        <Card key={it.subject} title={t.notice} level={3}>
          <p class="govuk-hint">{it.channels.map((channel) => t.channels[channel]).join(', ')}</p>
          <div lang={it.language}>
            <p class="govuk-body">
              <strong>{it.subject}</strong>
            </p>
            <p class="govuk-body portal-lines">{it.text}</p>
          </div>
        </Card>
      ))}
      {sheets.map(({ language, sheet }) => (
        <div key={`${sheet.form} ${language}`}>
          <h3 class="govuk-heading-s">{t.paper(sheet.name)}</h3>
          <SheetOnPage sheet={sheet} level={3} />
        </div>
      ))}
    </section>
  )
}
