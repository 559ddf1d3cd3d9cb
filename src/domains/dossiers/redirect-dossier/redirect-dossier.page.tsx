import type { Agency } from '#catalogues'
import { TextArea } from '#ui/form.tsx'
import { useTexts } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { AgencyChoice } from '../desk/agency-choice.page.tsx'
import { en } from './redirect-dossier.en.ts'
import { vi } from './redirect-dossier.vi.ts'

export function RedirectPage({ view, agencies }: { view: ActView; agencies: readonly Agency[] }) {
  const t = useTexts({ vi, en })
  return (
    <ActPage view={view} title={t.title} lead={t.lead} sentences={t.errors} submit={t.submit}>
      <AgencyChoice view={view} agencies={agencies} label={t.agency} />
      <TextArea
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={typedText(view, 'reason')}
        {...errorOf(view, 'reason', t.errors)}
      />
    </ActPage>
  )
}
