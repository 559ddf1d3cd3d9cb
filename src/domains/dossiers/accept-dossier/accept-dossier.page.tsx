import { dayOf } from '#platform/clock.ts'
import { typedDate } from '#platform/dates.ts'
import { CheckboxField, DateField, RadioField, TextArea } from '#ui/form.tsx'
import { formatLimit, formatMoment, formatWeekday } from '#ui/format.ts'
import { Notice, Table } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { BeforeFiling } from '../desk/before-filing.page.tsx'
import { CheckFields } from '../check-components/check-fields.page.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { StatusTag } from '../desk/due-tag.page.tsx'
import { en } from './accept-dossier.en.ts'
import { vi } from './accept-dossier.vi.ts'
import type { Foresight } from './foresee-acceptance.ts'

export function AcceptPage({ view, foresight }: { view: ActView; foresight: Foresight }) {
  const t = useTexts({ vi, en })
  const { dossier } = view
  return (
    <ActPage
      view={view}
      title={t.title}
      lead={t.lead}
      sentences={t.errors}
      submit={t.submit}
      before={<BeforeAndAfter view={view} foresight={foresight} />}
      after={<BeforeFiling ruled={foresight.ruled} />}
    >
      <CheckFields view={view} papers={foresight.choices.papers} ticks={foresight.ticks} />
      {foresight.remote.days > 0 && (
        <CheckboxField
          name="remote"
          label={t.remote}
          values={foresight.remote.likely || view.typed.remote === 'yes' ? ['yes'] : []}
          options={[{ value: 'yes', text: t.remoteDays(foresight.remote.days), hint: t.remoteHint }]}
        />
      )}
      {foresight.others.length > 0 && <LimitFields view={view} foresight={foresight} />}
      {foresight.due === undefined && (
        <DateField
          name="due"
          label={t.dueDay}
          hint={
            <>
              <span class="portal-lines">{t.unknownLimit(dossier.limitText)}</span>
              <br />
              {t.dueHint}
            </>
          }
          value={typedDate(view.typed, 'due')}
          {...errorOf(view, 'due', t.errors)}
        />
      )}
    </ActPage>
  )
}

function BeforeAndAfter({ view, foresight }: { view: ActView; foresight: Foresight }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { due, codeShape } = foresight
  return (
    <>
      <LateOrAfterThree view={view} foresight={foresight} />
      {codeShape === undefined && <Notice tone="refused" title={t.agencyWithoutCode} />}
      <Table
        caption={t.change}
        captionHidden
        columns={[t.columns.what, t.columns.before, t.columns.after].map((text) => ({ text }))}
        rows={[
          {
            key: 'state',
            cells: [t.state, <StatusTag key="1" status={view.dossier.status} />, <StatusTag key="2" status={2} />],
          },
          { key: 'code', cells: [t.code, t.noCode, codeShape ?? t.noCode] },
          { key: 'due', cells: [t.due, t.noDue, due ? formatMoment(due, language) : t.setByYou] },
        ]}
      />
      <p class="govuk-body-s">{t.serial}</p>
      {due && <Reasoning dossier={view.dossier} foresight={foresight} />}
    </>
  )
}

/** What the hour means: the answer is late already, or what comes after 15:00 goes on the next working day (3.2, 3.3). */
function LateOrAfterThree({ view, foresight }: { view: ActView; foresight: Foresight }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { acceptBy } = view.dossier
  const { received, transfer } = foresight
  const late = acceptBy !== null && received > new Date(acceptBy)
  return (
    <>
      {late && (
        <Notice tone="refused" title={t.lateTitle}>
          <p class="govuk-body">{t.late(formatMoment(new Date(acceptBy), language))}</p>
        </Notice>
      )}
      {dayOf(transfer) !== dayOf(received) && (
        <Notice tone="info" title={t.afterThreeTitle}>
          <p class="govuk-body">{t.afterThree(formatMoment(transfer, language))}</p>
        </Notice>
      )}
    </>
  )
}

/** Why the date is this one, in a sentence that can be told to the applicant. */
export function Reasoning({
  dossier,
  foresight,
}: {
  dossier: Pick<Dossier, 'limitAmount' | 'limitUnit' | 'limitText'>
  foresight: Pick<Foresight, 'received' | 'skipped'>
}) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { limitAmount, limitUnit, limitText } = dossier
  const limit = formatLimit({ amount: limitAmount, unit: limitUnit, text: limitText }, language)
  const received = formatMoment(foresight.received, language)
  const named = foresight.skipped.slice(0, 6).map((day) => formatWeekday(day, language))
  const rest = foresight.skipped.length - named.length
  const days = [...named, ...(rest > 0 ? [t.more(rest)] : [])].join(', ')
  const kind = limitUnit === 'working-day' || limitUnit === 'hour' ? limitUnit : 'day'
  return (
    <p class="govuk-body">
      {limitAmount === 0 ? t.why['same-day'](received) : t.why[kind](limit, received)}{' '}
      {limitAmount === 0 && limitText && t.published(limitText)} {days && t.skipped(days)}
    </p>
  )
}

/** The limit follows from the applicant's answers; where they do not fit what was sent, the officer applies another. */
function LimitFields({ view, foresight }: { view: ActView; foresight: Foresight }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { limitAmount, limitUnit, limitText } = view.dossier
  const filed = formatLimit({ amount: limitAmount, unit: limitUnit, text: limitText }, language)
  const others = foresight.others.map(({ limit, due }, i) => ({
    value: String(i),
    text: `${formatLimit(limit, language)}: ${t.promised(formatMoment(due, language))}`,
  }))
  return (
    <>
      <RadioField
        name="limit"
        label={t.whichLimit}
        hint={t.whichLimitHint}
        value={typedText(view, 'limit') || 'filed'}
        options={[{ value: 'filed', text: t.limitByAnswers(filed) }, ...others]}
      />
      <TextArea
        name="limitReason"
        label={t.limitReason}
        hint={t.limitReasonHint}
        rows={2}
        value={typedText(view, 'limitReason')}
        {...errorOf(view, 'limitReason', t.errors)}
      />
    </>
  )
}
