import { Button, ButtonGroup, ErrorSummary, FileField, KeptFiles, Form, TextArea } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { DossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import type { Message } from './message.sql.ts'
import { en } from './messages.en.ts'
import { vi } from './messages.vi.ts'
import { Thread } from './thread.page.tsx'

export type MessagesProps = {
  dossier: Dossier
  messages: readonly Message[]
  files: readonly DossierFile[]
  unread: number
  mayWrite: boolean
  text: string
  /** Files of an attempt that had something else wrong. */
  uploaded: readonly { id: string; name: string }[]
  errors: readonly { field: string; text: string }[]
  sent: boolean
}

/** The thread as the applicant has it, and a place to write on. */
export function MessagesPage(props: MessagesProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { dossier, errors } = props
  const number = dossier.code ?? dossier.submissionNumber
  return (
    <Layout
      title={`${errors.length > 0 ? t.error : ''}${t.titleOf(number)}`}
      section="dossiers"
      breadcrumbs={[{ text: number, href: href(urls.dossier(dossier.id)) }]}
    >
      <ErrorSummary errors={errors} />
      {props.sent && <Notice tone="done" title={t.forApplicant.sent} live />}
      <h1 class="govuk-heading-l">{t.titleOf(number)}</h1>
      <p class="govuk-body">{t.forApplicant.lead(dossier.agencyName)}</p>
      <Thread {...props} reader="applicant" fileHref={(fileId) => href(urls.file(dossier.id, fileId))} />
      {props.mayWrite ? <Write {...props} /> : <p class="govuk-body">{t.forApplicant.closed}</p>}
    </Layout>
  )
}

function Write({ dossier, text, uploaded, errors }: MessagesProps) {
  const { forApplicant: t } = useTexts({ vi, en })
  const href = useHref()
  const errorOf = (field: string) => errors.find((it) => it.field === field)?.text
  return (
    <Form action={href(urls.messages(dossier.id))} multipart>
      <TextArea
        name="text"
        label={t.text}
        hint={`${t.notSupplement} ${t.textHint}`}
        value={text}
        error={errorOf('text')}
        rows={4}
      />
      <KeptFiles name="uploaded" label={t.uploaded} files={uploaded} />
      <FileField
        name="resultFiles"
        label={t.files}
        hint={t.filesHint}
        accept=".pdf,.jpg,.jpeg,.png"
        error={errorOf('resultFiles')}
        multiple
        optional
      />
      <ButtonGroup>
        <Button>{t.submit}</Button>
      </ButtonGroup>
    </Form>
  )
}
