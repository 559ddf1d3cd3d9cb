import { ButtonLink } from '#ui/form.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { SheetOnPage } from '../paper-forms/sheet.page.tsx'
import type { Sheet } from '../paper-forms/sheet.ts'
import { urls } from '../urls.ts'
import { type CounterFilingProps, CounterFilingFrame } from './counter-filing-frame.page.tsx'
import { en } from './filing.en.ts'
import { vi } from './filing.vi.ts'
import type { Visit } from './visit.sql.ts'

export type DoneProps = CounterFilingProps & {
  dossier: Dossier
  visit: Visit | undefined
  /** The paper to hand over; a result returned at once needs none. */
  paper: { sheet: Sheet; sequence: number } | undefined
  /** Shown once, for somebody without an account. */
  secret: string | null
}

/** What was decided, with the paper to print and hand over. */
export function DonePage(props: DoneProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { dossier, visit, paper, secret } = props
  const number = dossier.code ?? dossier.submissionNumber
  return (
    <CounterFilingFrame title={titleOf(dossier, t)} of={props} caption={t.doneFor(dossier.applicantName, number)}>
      <div class="portal-sheet-tools">
        {paper && <span data-island="print-page" data-label={t.print} />}
        {paper && <ButtonLink href={href(urls.paperPdf(dossier.id, paper.sequence))}>{t.pdf}</ButtonLink>}
        <a class="govuk-link" href={href(urls.deskDossier(dossier.id))}>
          {t.open}
        </a>
        {visit && (
          <a class="govuk-link" href={href(urls.visit(visit.id))}>
            {t.again}
          </a>
        )}
        {visit && visit.back !== '' && (
          <a class="govuk-link" href={href(visit.back)}>
            {t.backToBooth}
          </a>
        )}
      </div>
      {secret === null ? (
        visit?.hasAccount && <p class="govuk-body portal-sheet-tools">{t.toldAccount}</p>
      ) : (
        <div class="portal-sheet-tools">
          <Notice tone="info" title={`${t.secretTitle}: ${secret}`}>
            <p class="govuk-body">{t.secretText}</p>
          </Notice>
        </div>
      )}
      {paper ? <SheetOnPage sheet={paper.sheet} level={2} /> : <p class="govuk-body">{t.noPaper}</p>}
      {paper && secret !== null && <p class="portal-sheet-secret">{t.secretLine(number, secret)}</p>}
    </CounterFilingFrame>
  )
}

function titleOf({ status }: Dossier, t: typeof vi): string {
  if (status === 3) return t.doneTitles.refuse
  if (status === 5) return t.doneTitles.guide
  return status === 10 ? t.doneTitles.done : t.doneTitles.accept
}
