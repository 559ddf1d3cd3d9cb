import {
  type AnswerError,
  type Answers,
  AnswersDifference,
  type FileSlot,
  FormFields,
  formPages,
  type Units,
} from '#eforms'
import { CheckboxField, FileField, HiddenField, KeptFiles, RadioField, TextField } from '#ui/form.tsx'
import { Card, Details, Notice } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { leftBehind } from '../correct-answers/correction.ts'
import { LeftBehindNotice } from '../correct-answers/left-behind.page.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { onePage } from '../file-at-counter/short-form.ts'
import type { Scans } from '../take-supplement/receive-scans.ts'
import type { FiledForm } from './correct-at-counter.ts'
import { en } from './correct-at-counter.en.ts'
import { vi } from './correct-at-counter.vi.ts'

/** The form as it is being corrected. */
export type Correcting = FiledForm & {
  after: Answers
  wrong: readonly AnswerError[]
  stay: boolean
  /** The dossier has changed since the page was opened. */
  stale: boolean
  changed: boolean
  /** What the answers come to: the page that is read aloud carries it, so that nothing else is agreed to. */
  mark: string
  slots: readonly { slot: FileSlot; number: number }[]
  units: Units
}

type Props = { view: ActView; it: Correcting; step: 'correct' | 'agree' }

/** First the form to be corrected; then what was corrected, to be read aloud and agreed to. */
export function CorrectAtCounterPage(props: Props) {
  const t = useTexts({ vi, en })
  const { view, it, step } = props
  const page = onePage(formPages(it.definition, it.after))
  const fields = (
    <FormFields definition={it.definition} page={page} answers={it.after} errors={it.wrong} units={it.units} />
  )
  return (
    <ActPage
      view={view}
      title={t.title}
      lead={t.lead}
      sentences={t.errors}
      submit={step === 'agree' ? t.submit : t.look}
      multipart
    >
      {step === 'agree' ? (
        <>
          <ReadAloud {...props} />
          <Details summary={t.more}>{fields}</Details>
        </>
      ) : (
        fields
      )}
    </ActPage>
  )
}

function ReadAloud({ view, it }: Props) {
  const t = useTexts({ vi, en })
  const { definition, before, after, units } = it
  const { dossier, typed } = view
  const again = typeof typed._read === 'string' && typed._read !== it.mark
  return (
    <>
      {again && <Notice tone="waiting" title={t.changedAgain} live />}
      <HiddenField name="_read" value={it.mark} />
      <h2 class="govuk-heading-m">{t.read}</h2>
      <AnswersDifference {...{ definition, before, after, units }} caption={t.readCaption} />
      <LeftBehindNotice dossier={dossier} left={leftBehind(dossier, definition, { before, after })} reader="officer" />
      {it.slots.length > 0 && <NewPapers {...{ view, it }} />}
      <RadioField
        name="presence"
        label={t.presence}
        value={typedText(view, 'presence')}
        options={[
          { value: 'applicant', text: t.presences.applicant(dossier.applicantName) },
          { value: 'authorised', text: t.presences.authorised, more: <Bearer view={view} /> },
        ]}
        {...errorOf(view, 'presence', t.errors)}
      />
      <CheckboxField
        name="agreed"
        label={t.agreed}
        options={[{ value: 'yes', text: t.agreedText }]}
        {...errorOf(view, 'agreed', t.errors)}
      />
    </>
  )
}

function Bearer({ view }: { view: ActView }) {
  const t = useTexts({ vi, en })
  const field = (name: string) => ({ name, value: typedText(view, name), ...errorOf(view, name, t.errors) })
  return (
    <>
      <TextField label={t.bearerName} maxLength={200} autoComplete="off" {...field('bearerName')} />
      <TextField label={t.bearerPaper} hint={t.bearerPaperHint} maxLength={300} {...field('bearerPaper')} />
    </>
  )
}

function NewPapers({ view, it }: Pick<Props, 'view' | 'it'>) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const scans = (view.typed.scans ?? {}) as Scans
  return (
    <Card title={t.papers}>
      <p class="govuk-body">{t.papersText}</p>
      {it.slots.map(({ slot, number }) => (
        <div key={slot.key}>
          <KeptFiles name={`uploaded-${number}`} label={t.uploaded} files={scans[number] ?? []} />
          <FileField
            name={`file-${number}`}
            label={t.scan(slot.label[language])}
            multiple
            optional
            {...errorOf(view, `file-${number}`, t.errors)}
          />
        </div>
      ))}
    </Card>
  )
}
