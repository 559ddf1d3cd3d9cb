import { briefTitle } from '#procedures'
import { Button, ErrorSummary, Form, HiddenField, TextField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Body } from '../choose-body/bodies.sql.ts'
import { ChooseBody } from '../choose-body/choose-body.page.tsx'
import type { BodyChoice } from '../choose-body/choose-body.ts'
import type { QueueCounts } from '../desk/desk.sql.ts'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import { urls } from '../urls.ts'
import { type Period, type PeriodFault, typedDay } from './period.ts'
import type { RegisterEntry } from './register-entry.ts'
import { en } from './register.en.ts'
import { vi } from './register.vi.ts'

export type RegisterPageProps = {
  choice: BodyChoice & { body: Body }
  counts: QueueCounts
  query: { tu?: string; den?: string }
  period?: Period
  fault?: PeriodFault
  entries?: readonly { id: string; entry: RegisterEntry }[]
  files?: readonly { format: 'pdf' | 'csv' | 'xlsx'; path: string }[]
  next?: string | undefined
}

export function RegisterPage(props: RegisterPageProps) {
  const { choice, entries = [], period, next } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <DeskFrame title={`${t.title} - ${choice.body.name}`} counts={props.counts} current="register">
      {props.fault && <ErrorSummary errors={[{ field: props.fault.field, text: t.faults[props.fault.rule] }]} />}
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead(choice.body.name)}</p>
      <PeriodForm {...props} />
      <ChooseBody choice={choice} path={urls.register} />
      {period && (
        <>
          <h2 class="govuk-heading-m">{t.period(formatDay(period.from, language), formatDay(period.to, language))}</h2>
          {entries.length > 0 && <Files {...props} />}
          {entries.length > 0 ? (
            <Entries entries={entries} agency={choice.body.name} />
          ) : (
            <EmptyState title={t.empty}>
              <p class="govuk-body">{t.emptyText}</p>
            </EmptyState>
          )}
          <Pagination {...(next && { next: href(next) })} />
        </>
      )}
    </DeskFrame>
  )
}

function PeriodForm({ choice, query, period, fault }: RegisterPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const error = (field: string) => (fault?.field === field ? { error: t.faults[fault.rule] } : {})
  const day = (typed: string | undefined, read: string | undefined) => typed ?? (read ? typedDay(read) : '')
  const common = { hint: t.dayHint, width: 10, inputMode: 'numeric', autoComplete: 'off' } as const
  return (
    <Form action={href(urls.register)} method="get" class="portal-desk__filters">
      <HiddenField name="co-quan" value={choice.body.id} />
      <TextField name="tu" label={t.from} value={day(query.tu, period?.from)} {...common} {...error('tu')} />
      <TextField name="den" label={t.to} value={day(query.den, period?.to)} {...common} {...error('den')} />
      <Button kind="secondary">{t.show}</Button>
    </Form>
  )
}

/** On the screen what belongs together stands in one column, so that a line fits. */
type EntriesProps = { entries: readonly { id: string; entry: RegisterEntry }[]; agency: string }

function Entries({ entries, agency }: EntriesProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { dossier, applicant, clock, work, returned } = t.grouped
  const { no, note } = t.columns
  return (
    <Table
      caption={t.title}
      captionHidden
      columns={[no, dossier, applicant, clock, work, returned, note].map((text) => ({ text }))}
      rows={entries.map(({ id, entry: it }) => ({
        key: id,
        cells: [
          it.no,
          <>
            <a class="govuk-link portal-code" href={href(urls.deskDossier(id))}>
              {it.code}
            </a>
            <Several texts={[briefTitle(it.procedure), ...(it.agency === agency ? [] : [t.settledBy(it.agency)])]} />
          </>,
          <Several key="who" texts={[it.applicant, it.address, it.phone]} />,
          <Several key="clock" texts={[it.received, it.due]} />,
          <Several key="work" texts={[it.transferred, it.decided]} />,
          <Several key="back" texts={[it.returned, it.way]} />,
          it.note,
        ],
      }))}
    />
  )
}

function Several({ texts }: { texts: readonly string[] }) {
  return (
    <>
      {texts
        .filter((it) => it !== '')
        .map((text) => (
          <div key={text}>{text}</div>
        ))}
    </>
  )
}

function Files({ files = [] }: RegisterPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <p class="govuk-body">
      {t.files}:{' '}
      {files.map(({ format, path }, i) => (
        <>
          {i > 0 && ' · '}
          <a key={format} class="govuk-link" href={href(path)}>
            {t[format]}
          </a>
        </>
      ))}
    </p>
  )
}
