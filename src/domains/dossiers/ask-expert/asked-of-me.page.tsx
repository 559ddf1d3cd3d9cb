import { AnswersSummary, type Answers, type FormDefinition, type Units } from '#eforms'
import { briefTitle } from '#procedures'
import { Button, ErrorSummary, FileField, Form, HiddenField, TextArea } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Card, Details, EmptyState, Notice, SummaryList, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { QueueCounts } from '../desk/desk.sql.ts'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import { isViewable, PaperView } from '../desk/paper-view.page.tsx'
import type { DossierFile } from '../dossier-file.sql.ts'
import { urls } from '../urls.ts'
import { en } from './asked-of-me.en.ts'
import { vi } from './asked-of-me.vi.ts'
import type { AskedOfMe, ExpertQuestion } from './expert-question.sql.ts'
import { QuestionTag } from './questions.page.tsx'

type ListProps = { counts: QueueCounts; asked: readonly AskedOfMe[]; done: boolean; now: Date }

/** What colleagues ask of this officer, the most urgent first. */
export function AskedOfMePage({ counts, asked, done, now }: ListProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { number, procedure, from, state } = t.columns
  return (
    <DeskFrame title={t.listTitle} counts={counts} current="asked">
      <h1 class="govuk-heading-l">{t.list}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.questions(!done))}>
          {done ? t.open : t.done}
        </a>
      </p>
      {asked.length === 0 ? (
        <EmptyState title={done ? t.noneDone : t.none}>
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
              <a class="govuk-link" href={href(urls.question(it.id))}>
                {it.number}
              </a>,
              briefTitle(it.procedureName),
              it.askedByName,
              <QuestionTag it={it} now={now} />,
            ],
          }))}
        />
      )}
    </DeskFrame>
  )
}

/** What may be read, while the question is open. */
export type Readable = {
  form: { definition: FormDefinition; answers: Answers; units: Units } | undefined
  files: readonly DossierFile[]
}

export type QuestionProps = {
  counts: QueueCounts
  asked: ExpertQuestion
  number: string
  procedureName: string
  readable: Readable
  /** The dossier's own page, for an officer who may see it by their role. */
  whole: string | undefined
  typed: { answer?: string; reason?: string; results?: readonly { id: string; name: string }[] }
  errors: readonly { field: string; text: string }[]
  sent: boolean
  now: Date
}

/** One question: what is asked, what may be read for it, and the answer. */
export function QuestionPage(props: QuestionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { asked, whole } = props
  const open = asked.state === 'open'
  return (
    <DeskFrame title={t.title(props.number)} counts={props.counts} current="asked">
      <a class="govuk-back-link" href={href(urls.questions())}>
        {t.back}
      </a>
      <ErrorSummary errors={props.errors} />
      {props.sent && <Notice tone="done" title={t.sent} live />}
      <p class="govuk-caption-m">{briefTitle(props.procedureName)}</p>
      <h1 class="govuk-heading-l">{t.title(props.number)}</h1>
      <QuestionTag it={asked} now={props.now} />
      <SummaryList
        rows={[
          { key: t.by, value: asked.askedByName },
          { key: t.question, value: <span class="portal-lines">{asked.question}</span> },
        ]}
      />
      <p class="govuk-hint">{open ? t.internal : t.closed}</p>
      {whole !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(whole)}>
            {t.whole}
          </a>
        </p>
      )}
      {!open && <Said asked={asked} />}
      {open && <ToRead {...props} />}
      {open && <AnswerForms {...props} />}
    </DeskFrame>
  )
}

function Said({ asked }: { asked: ExpertQuestion }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  if (asked.answer === '') return null
  return (
    <Card title={asked.state === 'handed-back' ? t.returned : t.own}>
      <p class="govuk-body portal-lines">{asked.answer}</p>
      {asked.closedAt && <p class="govuk-hint">{t.at(formatMoment(asked.closedAt, language))}</p>}
    </Card>
  )
}

function ToRead({ asked, readable }: QuestionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (!asked.withForm && readable.files.length === 0) return null
  return (
    <>
      <p class="govuk-hint">{t.seen}</p>
      {asked.withForm && (
        <Details summary={t.form}>
          {readable.form ? <AnswersSummary {...readable.form} /> : <p class="govuk-body">{t.noForm}</p>}
        </Details>
      )}
      {readable.files.length > 0 && <h2 class="govuk-heading-m">{t.files}</h2>}
      {readable.files.map((file) => {
        const address = href(`${urls.question(asked.id)}/tep/${file.fileId}`)
        return (
          <div key={file.fileId} class="portal-paper">
            <p class="govuk-body">
              <a class="govuk-link" href={address} target="_blank" rel="noopener">
                {file.componentName ? `${file.componentName}: ${file.name}` : file.name}
                <span class="govuk-visually-hidden"> ({t.openTab})</span>
              </a>
            </p>
            {isViewable(file) && (
              <Details summary={t.look(file.name)}>
                <PaperView file={file} address={address} lazy />
              </Details>
            )}
          </div>
        )
      })}
    </>
  )
}

function AnswerForms({ asked, typed, errors }: QuestionProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const wrong = (field: string) => {
    const error = errors.find((it) => it.field === field)
    return error ? { error: error.text } : {}
  }
  const earlier = typed.results ?? []
  return (
    <>
      <Form action={href(urls.question(asked.id))} class="portal-act" multipart>
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
      <Details summary={t.handBack} open={typed.reason !== undefined}>
        <Form action={href(`${urls.question(asked.id)}/tra-lai`)}>
          <TextArea name="reason" label={t.reason} value={typed.reason ?? ''} {...wrong('reason')} />
          <Button kind="secondary">{t.handBackSubmit}</Button>
        </Form>
      </Details>
    </>
  )
}
