import type { ReceivedFile } from '#documents'
import { AnswersDifference, type FileSlot, saysOtherwise, type Units } from '#eforms'
import { Button, ErrorSummary, FileField, Form, HiddenField, TextArea } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Card, TaskList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { type OpenCorrection, leftBehind } from '../correct-answers/correction.ts'
import { LeftBehindNotice } from '../correct-answers/left-behind.page.tsx'
import type { Dossier } from '../dossier.sql.ts'
import type { SupplementItem } from '../supplement.sql.ts'
import { urls } from '../urls.ts'
import { en } from './submit-supplement.en.ts'
import { vi } from './submit-supplement.vi.ts'

/** What came with the form, by the item's number or `paper.` and the slot. */
export type Given = Map<string, { text: string; files: ReceivedFile[] }>

export type OpenSupplement = {
  dossier: Dossier
  asked: readonly SupplementItem[]
  /** The form, where the agency asked about it. */
  correction: OpenCorrection | undefined
  /** An officer has corrected the form with the applicant since it was asked about. */
  atCounter: boolean
}

export type SupplementPageProps = OpenSupplement & {
  given: Given
  errors: readonly { field: string; text: string }[]
  units: Units
}

/** Item by item: what the agency asks for, a place for files, a place for words; the form is corrected on its own pages. */
export function SupplementPage(props: SupplementPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { dossier, asked, correction, errors } = props
  return (
    <Layout
      title={`${errors.length > 0 ? t.error : ''}${t.title}`}
      section="dossiers"
      breadcrumbs={[{ text: dossier.code ?? dossier.submissionNumber, href: href(urls.dossier(dossier.id)) }]}
    >
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      {dossier.supplementDeadline && (
        <p class="govuk-body">
          {t.until} <strong>{formatMoment(new Date(dossier.supplementDeadline), language)}</strong>
        </p>
      )}
      <p class="govuk-body">{t.advice}</p>
      <Form action={href(urls.supplement(dossier.id))} multipart>
        <HiddenField name="revision" value={dossier.revision} />
        {asked.map((item) => (
          <Item key={item.number} item={item} {...props} />
        ))}
        {correction?.slots.map((slot) => (
          <NewPaper key={slot.key} slot={slot} {...props} />
        ))}
        <Button>{t.submit}</Button>
      </Form>
    </Layout>
  )
}

function Item({ item, ...props }: SupplementPageProps & { item: SupplementItem }) {
  const t = useTexts({ vi, en })
  const { correction, given, errors } = props
  const name = String(item.number)
  const isForm = correction?.item === item.number
  return (
    <Card title={[t.item(item.number), item.component].filter((it) => it !== '').join(': ')}>
      <p class="govuk-body">{item.what}</p>
      {isForm && <CorrectForm {...props} correction={correction} />}
      <KeptFiles name={name} given={given} />
      <TextArea
        name={`text-${name}`}
        label={isForm ? t.note(item.number) : t.text(item.number)}
        value={given.get(name)?.text ?? ''}
        rows={2}
        optional
      />
      <FileField
        name={`file-${name}`}
        label={isForm ? t.noteFile(item.number) : t.file(item.number)}
        hint={t.fileHint}
        multiple
        error={errors.find((it) => it.field === `file-${name}`)?.text}
      />
    </Card>
  )
}

/** The parts of the form to be opened and corrected, and what has been corrected so far. */
function CorrectForm({
  dossier,
  correction,
  atCounter,
  errors,
  units,
}: SupplementPageProps & { correction: OpenCorrection }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { definition, before, answers } = correction
  const wrong = errors.filter((it) => it.field === 'correct')
  return (
    <div id="correct" class={`govuk-form-group${wrong.length > 0 ? ' govuk-form-group--error' : ''}`} tabIndex={-1}>
      <h3 class="govuk-heading-s">{t.correct}</h3>
      {atCounter && <p class="govuk-body">{t.atCounter}</p>}
      {wrong.map((it) => (
        <p key={it.text} class="govuk-error-message">
          {it.text}
        </p>
      ))}
      <TaskList
        items={correction.pages.map((page) => ({
          title: page.label[language],
          href: href(urls.correctAnswers(dossier.id, page.key)),
          status: statusOf(page.key),
        }))}
      />
      {correction.changed && (
        <>
          <h3 class="govuk-heading-s">{t.corrected}</h3>
          <AnswersDifference
            definition={definition}
            before={before}
            after={answers}
            units={units}
            caption={t.corrected}
          />
          <LeftBehindNotice
            dossier={dossier}
            left={leftBehind(dossier, definition, { before, after: answers })}
            reader="citizen"
          />
        </>
      )}
    </div>
  )

  function statusOf(key: string) {
    const isWrong = correction.changed && correction.errors.some((it) => it.page.key === key)
    if (isWrong) return { text: t.toMend, tone: 'refused' as const }
    return saysOtherwise(definition, { before, after: answers }, key) ? { text: t.mended } : { text: t.asFiled }
  }
}

/** A paper that only the corrected form asks for. */
function NewPaper({ slot, given, errors }: SupplementPageProps & { slot: FileSlot }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const name = `paper.${slot.key}`
  return (
    <Card title={slot.label[language]}>
      <p class="govuk-body">{t.newPaper}</p>
      <KeptFiles name={name} given={given} />
      <FileField
        name={`file-${name}`}
        label={t.paper(slot.label[language])}
        hint={t.fileHint}
        multiple
        error={errors.find((it) => it.field === `file-${name}`)?.text}
      />
    </Card>
  )
}

function KeptFiles({ name, given }: { name: string; given: Given }) {
  const t = useTexts({ vi, en })
  const kept = given.get(name)?.files ?? []
  if (kept.length === 0) return null
  return (
    <>
      {kept.map((file) => (
        <HiddenField key={file.id} name={`kept-${name}-${file.id}`} value={file.id} />
      ))}
      <p class="govuk-body-s">{t.kept(kept.map((file) => file.name).join(', '))}</p>
    </>
  )
}
