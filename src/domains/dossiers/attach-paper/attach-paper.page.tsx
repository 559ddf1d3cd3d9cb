import type { FileSlot } from '#eforms'
import { Button, ButtonLink, ErrorSummary, FileField, Form, HiddenField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { DraftFile } from '../file-dossier/draft.sql.ts'
import { urls } from '../urls.ts'
import { en } from './attach-paper.en.ts'
import { vi } from './attach-paper.vi.ts'
import type { Fitting } from './fitting-documents.ts'
import { FromStore } from './from-store.page.tsx'

export type AttachPaperProps = {
  draftId: string
  slot: FileSlot
  files: readonly DraftFile[]
  next: string
  errors: readonly string[]
  maxMegabytes: number
  /** What the person's store has for this paper. */
  fitting: readonly Fitting[]
}

/** One paper, one page: an upload survives whatever is wrong elsewhere. */
export function AttachPaperPage(props: AttachPaperProps) {
  const { draftId, slot, files, next, errors, maxMegabytes } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const label = slot.label[language]
  const action = href(urls.draftPaper(draftId, slot.key))
  return (
    <Layout title={label} section="dossiers" breadcrumbs={[{ text: t.tasks, href: href(urls.draft(draftId)) }]}>
      <ErrorSummary errors={errors.map((text) => ({ field: 'files', text }))} />
      <h1 class="govuk-heading-l">{label}</h1>
      {slot.hint && <p class="govuk-body">{slot.hint[language]}</p>}
      <p class="govuk-body">{slot.required ? t.required : t.optional}</p>
      {files.length > 0 && <FilesSent draftId={draftId} slotKey={slot.key} files={files} />}
      <FromStore
        draftId={draftId}
        slotKey={slot.key}
        fitting={props.fitting}
        taken={files.flatMap((file) => file.fromStore ?? [])}
      />
      <Form action={action} multipart>
        <FileField name="files" label={t.add} hint={t.hint(maxMegabytes)} multiple error={errors[0]} />
        <Button kind={files.length > 0 ? 'secondary' : 'primary'}>{t.send}</Button>
      </Form>
      {files.length > 0 && <ButtonLink href={href(next)}>{t.done}</ButtonLink>}
      {files.length === 0 && !slot.required && (
        <ButtonLink href={href(next)} kind="secondary">
          {t.without}
        </ButtonLink>
      )}
    </Layout>
  )
}

function FilesSent(props: { draftId: string; slotKey: string; files: readonly DraftFile[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Table
      caption={t.sent}
      columns={[{ text: t.file }, { text: t.length, whole: true }, { text: t.act }]}
      rows={props.files.map((file) => ({
        key: file.fileId,
        cells: [
          <>
            <a class="govuk-link" href={href(urls.draftFile(props.draftId, file.fileId))}>
              {file.name}
            </a>
            {file.fromStore !== null && ` (${t.ofStore})`}
          </>,
          t.size(file.size),
          <Form action={href(`${urls.draftPaper(props.draftId, props.slotKey)}/bo`)}>
            <HiddenField name="fileId" value={file.fileId} />
            <Button kind="secondary">
              {t.remove} <span class="govuk-visually-hidden">{file.name}</span>
            </Button>
          </Form>,
        ],
      }))}
    />
  )
}
