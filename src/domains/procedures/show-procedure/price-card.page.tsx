import { urls as formUrls } from '#eforms'
import { ButtonLink } from '#ui/form.tsx'
import { Card, SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { isOnline, type Procedure } from '../procedure.ts'
import { urls } from '../urls.ts'
import { feeInBrief, limitInBrief } from './facts.ts'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

/** The card that stays: how long, how much, who, what comes of it, and the button. */
export function PriceCard({ procedure, mayFile }: { procedure: Procedure; mayFile: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { record } = procedure
  return (
    <Card tone="accent">
      <ProcedureFacts procedure={procedure} />
      {mayFile && record.rules && record.rules.questions.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.eligibility(procedure))}>
            {t.eligibility}
          </a>
        </p>
      )}
      {!mayFile ? null : isOnline(record) ? (
        <div class="portal-wide-button">
          <ButtonLink href={href(urls.file(procedure.id))}>{t.apply}</ButtonLink>
        </div>
      ) : (
        record.state !== 'abolished' && <WhereToGo procedure={procedure} />
      )}
      {procedure.formVersionId !== null && record.state !== 'abolished' && (
        <p class="govuk-body-s">
          <a class="govuk-link" href={href(formUrls.print(procedure.formVersionId))}>
            {t.blankForm}
          </a>
        </p>
      )}
    </Card>
  )
}

/** How long, how much, who, and what comes of it. */
export function ProcedureFacts({ procedure }: { procedure: Procedure }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { record } = procedure
  const fee = feeInBrief(record, t, language)
  const who = settlers(procedure)
  const rows = [
    { key: t.limit, value: limitInBrief(record, t, language) },
    {
      key: t.fee,
      value: (
        <>
          {fee.text}
          {fee.note !== null && <span class="portal-fee__note"> {fee.note}</span>}
        </>
      ),
    },
    ...(who === '' ? [] : [{ key: t.who, value: who }]),
    ...(record.results.length === 0 ? [] : [{ key: t.result, value: briefly(record.results.map((it) => it.name)) }]),
  ]
  return <SummaryList rows={rows} />
}

/** Without an online channel: where to bring the papers, and a list to print. */
function WhereToGo({ procedure }: { procedure: Procedure }) {
  const t = useTexts({ vi, en })
  const { record } = procedure
  const where = settlers(procedure)
  return (
    <>
      <h2 class="govuk-heading-s">{t.notOnlineTitle}</h2>
      <p class="govuk-body">
        {where === '' ? t.askAgency : `${t.notOnline} ${where}`}
        {record.channels.some((it) => it.channel === 'post') && ` ${t.post}`}
      </p>
      <p class="govuk-body">{t.print}</p>
    </>
  )
}

function settlers({ record }: Procedure): string {
  const { executing, authority, executingText } = record.agencies
  const named = (executing.length > 0 ? executing : authority).map((it) => it.name)
  return named.length > 0 ? briefly(named) : executingText.slice(0, 160)
}

function briefly(names: readonly string[]): string {
  const [first = '', second] = names
  const short = first.length > 120 ? `${first.slice(0, 120)}…` : first
  if (names.length > 2) return `${short}…`
  return second === undefined || short.length > 80 ? short : `${short}; ${second}`
}
