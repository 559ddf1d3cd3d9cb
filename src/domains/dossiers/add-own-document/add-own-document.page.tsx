import { typedDate } from '#platform/dates.ts'
import { Button, DateField, ErrorSummary, FileField, Form, HiddenField, TextField } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { en as storeEn } from '../my-store/my-store.en.ts'
import { vi as storeVi } from '../my-store/my-store.vi.ts'
import { urls } from '../urls.ts'
import { en } from './add-own-document.en.ts'
import { vi } from './add-own-document.vi.ts'

export type AddOwnDocumentProps = {
  typed: Readonly<Record<string, unknown>>
  /** A sentence for each field that is wrong. */
  errors: readonly { field: string; text: string }[]
  uploaded: { id: string; name: string } | undefined
  maxMegabytes: number
}

/** A paper of one's own for the store, marked as recognised by nobody. */
export function AddOwnDocumentPage(props: AddOwnDocumentProps) {
  const t = useTexts({ vi, en })
  const store = useTexts({ vi: storeVi, en: storeEn })
  const href = useHref()
  const { actor } = useView()
  const errorOf = (name: string) => ({ error: props.errors.find((it) => it.field === name)?.text })
  const textOf = (name: string) => (typeof props.typed[name] === 'string' ? (props.typed[name] as string) : '')
  const text = (name: 'name' | 'number' | 'issuedBy') => ({
    name,
    label: t[name],
    value: textOf(name),
    ...errorOf(name),
  })
  const day = (name: 'issuedOn' | 'validUntil') => ({
    ...{ name, label: t[name], value: typedDate(props.typed, name), optional: true, ...errorOf(name) },
  })
  const back = { text: actor.agent ? store.titleOf(actor.name) : store.title, href: href(urls.store()) }
  return (
    <Layout title={t.title} section="dossiers" breadcrumbs={[back, { text: t.title }]}>
      <ErrorSummary errors={props.errors} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <Form action={href(urls.storeAdd())} multipart>
        <TextField {...text('name')} hint={t.nameHint} maxLength={200} />
        <TextField {...text('number')} width={20} maxLength={100} optional />
        <TextField {...text('issuedBy')} maxLength={200} optional />
        <DateField {...day('issuedOn')} />
        <DateField {...day('validUntil')} hint={t.validUntilHint} />
        {props.uploaded && (
          <>
            <HiddenField name="uploaded" value={props.uploaded.id} />
            <p class="govuk-body">{t.uploaded(props.uploaded.name)}</p>
          </>
        )}
        <FileField name="file" label={t.file} hint={t.fileHint(props.maxMegabytes)} {...errorOf('file')} />
        <Button>{t.submit}</Button>
      </Form>
    </Layout>
  )
}
