import { ButtonLink } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { en } from './paper-forms.en.ts'
import { vi } from './paper-forms.vi.ts'
import { SheetOnPage } from './sheet.page.tsx'
import type { Sheet } from './sheet.ts'

export type PaperPageProps = { dossier: Dossier; sheet: Sheet; pdf: string; own: boolean }

/** A paper about a dossier, with what can be done with it. */
export function PaperPage({ dossier, sheet, pdf, own }: PaperPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const number = dossier.code ?? dossier.submissionNumber
  return (
    <Layout
      title={`${sheet.name} – ${number}`}
      section="dossiers"
      search={false}
      breadcrumbs={[
        own ? { text: t.mine, href: href(urls.mine()) } : { text: t.desk, href: href(urls.desk()) },
        { text: number, href: href(own ? urls.dossier(dossier.id) : urls.deskDossier(dossier.id)) },
      ]}
    >
      <SheetOnPage sheet={sheet} />
      <p class="portal-sheet-tools">
        <ButtonLink href={href(pdf)}>{t.download}</ButtonLink>
        <span data-island="print-page" data-label={t.print} />
      </p>
    </Layout>
  )
}
