import { briefTitle } from '#procedures'
import { ButtonLink } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Notice, QrCode, SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { WhoFiled } from '../on-behalf/on-behalf.page.tsx'
import { urls } from '../urls.ts'
import { en } from './file-dossier.en.ts'
import { vi } from './file-dossier.vi.ts'

/** The confirmation to keep: number, secret, what happens next (regulation 3.2-6). Made to be printed. */
export function FiledPage({ dossier, secret }: { dossier: Dossier; secret: string | null }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language, publicUrl } = useView()
  return (
    <Layout title={t.filedTitle} section="dossiers" breadcrumbs={[{ text: t.mine, href: href(urls.mine()) }]}>
      <h1 class="govuk-heading-l">{t.filedTitle}</h1>
      <Notice tone="done" title={t.filedTo(dossier.agencyName)}>
        <SummaryList
          rows={[
            { key: t.number, value: <strong>{dossier.submissionNumber}</strong> },
            { key: t.applicant, value: <WhoFiled dossier={dossier} /> },
            { key: t.procedure, value: `${briefTitle(dossier.procedureName)} (${dossier.procedureCode})` },
            { key: t.filedAt, value: formatMoment(new Date(dossier.filedAt), language) },
            ...(secret === null ? [] : [{ key: t.secret, value: <strong>{secret}</strong> }]),
          ]}
        />
      </Notice>
      <p class="govuk-body">{secret === null ? t.secretGone : t.secretOnce}</p>
      <QrCode text={publicUrl + href(urls.lookUp(dossier.submissionNumber))} label={t.scan} />
      <p class="govuk-body-s">{t.scan}</p>
      <h2 class="govuk-heading-m">{t.nextTitle}</h2>
      <ol class="govuk-list govuk-list--number">
        {t.nextSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <ButtonLink href={href(urls.dossier(dossier.id))}>{t.open}</ButtonLink>
      <p class="govuk-body-s">{t.print}</p>
    </Layout>
  )
}
