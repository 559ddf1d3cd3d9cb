import { briefTitle, procedureTitle } from '#procedures'
import { Button, ErrorSummary, FileField, Form, HiddenField, TextArea } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Card, EmptyState, Notice, SummaryList, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { ConsultationState } from '../consult-agency/consult-agency.page.tsx'
import type { AskedOf, Consultation } from '../consult-agency/consultation.sql.ts'
import type { QueueCounts } from '../desk/desk.sql.ts'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import type { DossierFile } from '../dossier-file.sql.ts'
import { urls } from '../urls.ts'
import { en } from './asked.en.ts'
import { vi } from './asked.vi.ts'

type ListProps = { counts: QueueCounts; asked: readonly AskedOf[]; done: boolean; now: Date }

/** What other agencies ask of this one, the most urgent first. */
export function AskedListPage({ counts, asked, done, now }: ListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { number, procedure, from, state } = t.columns
  return (
    <DeskFrame title={t.listTitle} counts={counts} current="consulted">
      <h1 class="govuk-heading-l">{t.list}</h1>
      <p class="govuk-body">
        {done ? (
          <a class="govuk-link" href={href(urls.consultations())}>
            {t.open}
          </a>
        ) : (
          <a class="govuk-link" href={href(urls.consultations(true))}>
            {t.done}
          </a>
        )}
      </p>
      {asked.length === 0 ? (
        <EmptyState title={t.none}>
          <p class="govuk-body">{t.noneText}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.list}
          captionHidden
          columns={[{ text: number, whole: true }, { text: procedure }, { text: from }, { text: state }]}
          rows={asked.map((it) => ({
            key: it.id,
            cells: [
              <a class="govuk-link" href={href(urls.consultation(it.id))}>
                {it.number}
              </a>,
              briefTitle(it.procedureName),
              it.askingAgencyName,
              <ConsultationState it={it} now={now} />,
            ],
          }))}
        />
      )}
    </DeskFrame>
  )
}

export type AskedProps = {
  counts: QueueCounts
  asked: Consultation
  number: string
  procedureName: string
  files: readonly DossierFile[]
  typed: { answer?: string; results?: readonly { id: string; name: string }[] }
  errors: readonly { field: string; text: string }[]
  sent: boolean
  now: Date
}

/** One question: what the asking agency wrote and the files it chose, and nothing else of the dossier. */
export function AskedPage(props: AskedProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { asked } = props
  return (
    <DeskFrame title={t.title(props.number)} counts={props.counts} current="consulted">
      <a class="govuk-back-link" href={href(urls.consultations())}>
        {t.back}
      </a>
      <ErrorSummary errors={props.errors} />
      {props.sent && <Notice tone="done" title={t.sent} live />}
      <p class="govuk-caption-m">{procedureTitle(props.procedureName)}</p>
      <h1 class="govuk-heading-l">{t.title(props.number)}</h1>
      <ConsultationState it={asked} now={props.now} />
      <SummaryList
        rows={[
          { key: t.from, value: asked.askingAgencyName },
          { key: t.by, value: asked.askedByName },
          { key: t.question, value: <span class="portal-lines">{asked.question || t.erased}</span> },
        ]}
      />
      <p class="govuk-hint">{t.seen}</p>
      {props.files.length > 0 && (
        <Card title={t.files}>
          <ul class="govuk-list">
            {props.files.map((file) => (
              <li key={file.fileId}>
                <a class="govuk-link" href={href(`${urls.consultation(asked.id)}/tep/${file.fileId}`)}>
                  {file.componentName ? `${file.componentName}: ${file.name}` : file.name}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {asked.state === 'withdrawn' && <p class="govuk-body">{t.withdrawn}</p>}
      {asked.state === 'answered' && (
        <Card title={t.answered(asked.answeredByName, formatMoment(asked.answeredAt!, language))}>
          <p class="govuk-body portal-lines">{asked.answer || t.erased}</p>
        </Card>
      )}
      {asked.state === 'open' && <AnswerForm {...props} />}
    </DeskFrame>
  )
}

function AnswerForm({ asked, typed, errors }: AskedProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const wrong = (field: string) => {
    const error = errors.find((it) => it.field === field)
    return error ? { error: error.text } : {}
  }
  const earlier = typed.results ?? []
  return (
    <Form action={href(urls.consultation(asked.id))} class="portal-act" multipart>
      <TextArea name="answer" label={t.answer} value={typed.answer ?? ''} {...wrong('answer')} />
      {earlier.length > 0 && (
        <>
          <HiddenField name="uploaded" value={earlier.map((it) => it.id).join(' ')} />
          <p class="govuk-body">
            {t.uploaded}: {earlier.map((it) => it.name).join(', ')}
          </p>
        </>
      )}
      <FileField
        name="resultFiles"
        label={t.attach}
        hint={t.attachHint}
        accept=".pdf,.jpg,.jpeg,.png"
        multiple
        optional
        {...wrong('resultFiles')}
      />
      <Button>{t.submit}</Button>
    </Form>
  )
}
