import { TextArea } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { en } from './transfer-dossier.en.ts'
import { vi } from './transfer-dossier.vi.ts'

export function TransferPage({ view, until, to }: { view: ActView; until: Date; to: string }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <ActPage view={view} title={t.title} lead={t.lead(to)} sentences={t.errors} submit={t.submit}>
      <p class="govuk-body">{t.until(formatMoment(until, language))}</p>
      <TextArea
        name="papers"
        label={t.papers}
        hint={t.papersHint}
        rows={3}
        optional
        value={typedText(view, 'papers')}
        {...errorOf(view, 'papers', t.errors)}
      />
    </ActPage>
  )
}

export function ReceiveTransferPage({ view }: { view: ActView }) {
  const { receive: t } = useTexts({ vi, en })
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={{}} submit={t.submit}>
      {null}
    </ActPage>
  )
}
