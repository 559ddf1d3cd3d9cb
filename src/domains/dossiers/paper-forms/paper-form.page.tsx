import { procedureTitle } from '#procedures'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { QrCode } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { Line } from './line.page.tsx'
import { PaperBody } from './paper-body.page.tsx'
import { en } from './paper-forms.en.ts'
import { vi } from './paper-forms.vi.ts'
import type { PaperFormFacts } from './read-paper-form.ts'

export type PaperFormProps = PaperFormFacts & { own: boolean }

/** One of the State's forms, filled in: read on the screen, made to be printed (regulation 3.5). */
export function PaperFormPage(props: PaperFormProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { publicUrl } = useView()
  const { dossier, form, own } = props
  const name = t.names[form.name]
  const number = dossier.code ?? dossier.submissionNumber
  return (
    <Layout
      title={`${name} – ${number}`}
      section="dossiers"
      search={false}
      breadcrumbs={[
        own ? { text: t.mine, href: href(urls.mine()) } : { text: t.desk, href: href(urls.desk()) },
        { text: number, href: href(own ? urls.dossier(dossier.id) : urls.deskDossier(dossier.id)) },
      ]}
    >
      <article class="portal-sheet">
        {form.number && <p class="portal-sheet__form">{t.form(form.number, form.law.name)}</p>}
        <div class="portal-sheet__head">
          <p class="portal-sheet__agency">
            <strong>{dossier.receivingAgencyName}</strong>
            <br />
            {t.unit}
          </p>
          <p class="portal-sheet__state">
            <strong>{t.state}</strong>
            <br />
            <span class="portal-sheet__motto">{t.motto}</span>
          </p>
        </div>
        <h1 class="govuk-heading-l portal-sheet__title">{name}</h1>
        <div class="portal-sheet__number">
          <p class="govuk-body">
            {dossier.code ? t.code : t.submission}: <strong class="portal-code">{number}</strong>
          </p>
          <QrCode text={publicUrl + href(urls.lookUp(number))} label={t.scan} />
        </div>
        <Who {...props} />
        <PaperBody {...props} />
        <Signatures {...props} />
        <p class="govuk-body-s portal-sheet__mark">{t.mark(form.act.hash.slice(0, 16))}</p>
      </article>
      <p>
        <span data-island="print-page" data-label={t.print} />
      </p>
    </Layout>
  )
}

/** Who asks, and for what: the same on every form. */
function Who({ dossier, address }: PaperFormFacts) {
  const t = useTexts({ vi, en })
  const { applicant, mandate, owner, caseName } = dossier
  const content = [procedureTitle(dossier.procedureName), caseName].filter((it) => it !== '').join(': ')
  return (
    <dl class="portal-sheet__lines">
      <Line name={t.applicant}>{applicant.name}</Line>
      <Line name={t.identityNumber}>{applicant.identityNumber}</Line>
      <Line name={t.address}>{address}</Line>
      <Line name={t.phone}>{applicant.phone}</Line>
      <Line name={t.email}>{applicant.email}</Line>
      <Line name={t.authorised}>{mandate && `${mandate.name}, ${mandate.ground}`}</Line>
      <Line name={t.owner}>{owner.name !== applicant.name && owner.name}</Line>
      <Line name={t.content}>{content}</Line>
      <Line name={t.settling}>{dossier.agencyId !== dossier.receivingAgencyId && dossier.agencyName}</Line>
    </dl>
  )
}

function Signatures({ dossier, form }: PaperFormFacts) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const receipt = form.name === 'receipt'
  return (
    <div class="portal-sheet__signatures">
      {receipt && (
        <p>
          <strong>{t.submitter}</strong>
          <br />
          {dossier.channel === 'online' && (
            <>
              {t.onlineSigned}
              <br />
            </>
          )}
          {dossier.applicantName}
        </p>
      )}
      <p>
        <strong>{receipt ? t.receiver : t.signer}</strong>
        <br />
        {formatMoment(new Date(form.act.at), language)}
        <br />
        {form.act.actorKind === 'officer' ? form.act.actorName : dossier.agencyName}
      </p>
    </div>
  )
}
