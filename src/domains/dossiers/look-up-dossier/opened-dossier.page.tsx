import { procedureTitle } from '#procedures'
import { urls as identityUrls } from '#identity'
import { Button, ButtonLink, ErrorSummary, Form, HiddenField, TextArea } from '#ui/form.tsx'
import { formatClock, formatMoment, formatMoney } from '#ui/format.ts'
import { Card, Notice, SummaryList } from '#ui/parts.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import { StatusTag } from '../desk/due-tag.page.tsx'
import type { DossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import type { Due } from '../due.sql.ts'
import type { ClockState } from '../see-dossier/clock-state.ts'
import { ClockCard } from '../see-dossier/clock-card.page.tsx'
import { DossierTimeline } from '../see-dossier/timeline.page.tsx'
import type { Message } from '../messages/message.sql.ts'
import { Thread } from '../messages/thread.page.tsx'
import { papersOf } from '../paper-forms/issue/papers-of.ts'
import { PaperLinks } from '../paper-forms/paper-links.page.tsx'
import type { SupplementItem } from '../supplement.sql.ts'
import { urls } from '../urls.ts'
import { en } from './look-up-dossier.en.ts'
import { vi } from './look-up-dossier.vi.ts'
import type { Pass } from './pass.ts'

export type OpenedDossierProps = {
  pass: Pass
  dossier: Dossier
  acts: readonly ActRecord[]
  asked: readonly SupplementItem[]
  dues: readonly Due[]
  results: readonly DossierFile[]
  /** With a one-time code only: whoever has no account reads them here. */
  messages: readonly Message[]
  files: readonly DossierFile[]
  clock: ClockState
  canWithdraw: boolean
  reasonMissing?: boolean
}

/** For whoever has the secret or a one-time code: what happened, and what is asked. Neither answers nor papers. */
export function OpenedDossierPage(props: OpenedDossierProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { dossier, pass } = props
  const number = dossier.code ?? dossier.submissionNumber
  const at = (moment: string) => formatMoment(new Date(moment), language)
  return (
    <Layout title={t.opened.title(number)} section="tracking" width="wide" search={false}>
      {props.reasonMissing && <ErrorSummary errors={[{ field: 'reason', text: t.errors.reason }]} />}
      <p class="govuk-caption-m">{t.opened.until(formatClock(pass.until))}</p>
      <h1 class="govuk-heading-l">{t.opened.title(number)}</h1>
      <p class="govuk-body">
        <StatusTag status={dossier.status} />
      </p>
      <div class="portal-sided">
        <div>
          <Asked {...props} />
          {props.messages.length > 0 && (
            <>
              <h2 class="govuk-heading-m">{t.opened.messages}</h2>
              <Thread {...props} reader="applicant" unread={0} />
            </>
          )}
          <h2 class="govuk-heading-m">{t.opened.timeline}</h2>
          <DossierTimeline acts={props.acts} />
        </div>
        <div class="portal-sided__side">
          <ClockCard dossier={dossier} clock={props.clock} />
          <Card>
            <SummaryList
              rows={[
                { key: t.opened.procedure, value: procedureTitle(dossier.procedureName) },
                { key: t.opened.agency, value: dossier.agencyName },
                { key: t.opened.submitted, value: at(dossier.filedAt) },
                ...(dossier.acceptedAt ? [{ key: t.opened.received, value: at(dossier.acceptedAt) }] : []),
              ]}
            />
          </Card>
          <Further {...props} />
          <Form action={href('/tra-cuu/ho-so/dong')}>
            <Button kind="secondary">{t.opened.close}</Button>
          </Form>
        </div>
      </div>
    </Layout>
  )
}

function Asked({ dossier, asked, dues }: OpenedDossierProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const open = dues.filter((due) => due.state === 'open')
  const supplement = dossier.status === 5
  if (!supplement && open.length === 0) return null
  const back = href(supplement ? urls.supplement(dossier.id) : urls.dossier(dossier.id))
  return (
    <Notice tone="waiting" title={t.opened.asked}>
      <ul class="govuk-list">
        {supplement &&
          asked.map((item) => (
            <li key={item.number}>
              {item.component && <strong>{item.component}: </strong>}
              {item.what}
            </li>
          ))}
        {open.map((due) => (
          <li key={due.id}>
            {due.item}: {formatMoney(due.amount, language)}
          </li>
        ))}
      </ul>
      {supplement && dossier.supplementDeadline && (
        <p class="govuk-body">{t.opened.askedBy(formatMoment(new Date(dossier.supplementDeadline), language))}</p>
      )}
      <p class="govuk-body">{t.opened.askedHow}</p>
      <ButtonLink href={href(identityUrls.signIn(back))}>{t.opened.signIn}</ButtonLink>
    </Notice>
  )
}

/** Results and withdrawal: only with a fresh one-time code, else after signing in. */
function Further({ pass, results, dossier, acts, canWithdraw, reasonMissing }: OpenedDossierProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const papers = papersOf(dossier, acts)
  if (results.length === 0 && papers.length === 0 && !canWithdraw) return null
  if (pass.means !== 'code') return <p class="govuk-body-s">{t.opened.downloadNeeds}</p>
  return (
    <>
      {papers.length > 0 && (
        <Card title={t.opened.papers}>
          <ul class="govuk-list">
            <PaperLinks dossier={dossier} acts={acts} isLookedUp />
          </ul>
        </Card>
      )}
      {results.length > 0 && (
        <Card title={t.opened.results}>
          {results.map((file) => (
            <p key={file.fileId} class="govuk-body">
              <a class="govuk-link" href={href(`/tra-cuu/ho-so/tep/${file.fileId}`)}>
                {t.opened.download(file.name)}
              </a>
            </p>
          ))}
        </Card>
      )}
      {canWithdraw && (
        <Card title={t.opened.withdraw}>
          <p class="govuk-body">{t.opened.withdrawText}</p>
          <Form action={href('/tra-cuu/ho-so/rut')}>
            <HiddenField name="revision" value={dossier.revision} />
            <TextArea
              name="reason"
              label={t.opened.reason}
              rows={2}
              {...(reasonMissing && { error: t.errors.reason })}
            />
            <Button kind="warning">{t.opened.withdrawSubmit}</Button>
          </Form>
        </Card>
      )}
    </>
  )
}
