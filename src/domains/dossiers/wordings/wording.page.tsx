import { Button, ButtonGroup, ErrorSummary, Form, HiddenField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Card, Details, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Body } from '../choose-body/bodies.sql.ts'
import { urls } from '../urls.ts'
import { wordingKinds, wordingPlaceholders } from './wording.ts'
import type { Wording } from './wording.sql.ts'
import { en } from './wordings.en.ts'
import { vi } from './wordings.vi.ts'

export type TypedWording = { kind: string; name: string; text: string }

export type WordingPageProps = {
  body: Body
  /** None: it is new. */
  wording: Wording | undefined
  typed: TypedWording
  errors: readonly { field: string; text: string }[]
  /** What was typed, about a dossier that does not exist. */
  shown?: string
}

/** An agency's ready words: written, looked at, saved. */
export function WordingPage(props: WordingPageProps) {
  const { body, wording, errors, shown } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const title = wording ? t.edit(wording.name) : t.add
  return (
    <AdministrationLayout title={title} current="wordings">
      <a class="govuk-back-link" href={href(`${urls.wordings}?co-quan=${body.id}`)}>
        {t.all}
      </a>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{t.of(body.name)}</p>
      <EditForm {...props} />
      {shown !== undefined && (
        <div id="xem-thu">
          <Card title={t.previewTitle}>
            <p class="govuk-body portal-lines">{shown}</p>
          </Card>
        </div>
      )}
      {wording && (
        <Details summary={t.remove}>
          <p class="govuk-body">{t.removeText}</p>
          <Form action={href(`${urls.wording(body.id, wording.id)}/xoa`)}>
            <HiddenField name="revision" value={wording.revision} />
            <Button kind="warning">{t.remove}</Button>
          </Form>
        </Details>
      )}
    </AdministrationLayout>
  )
}

function EditForm({ body, wording, typed, errors }: WordingPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const path = href(wording ? urls.wording(body.id, wording.id) : urls.newWording(body.id))
  const errorOf = (field: string) => {
    const found = errors.find((it) => it.field === field)
    return found ? { error: found.text } : {}
  }
  return (
    <Form action={path}>
      <HiddenField name="revision" value={wording?.revision ?? 0} />
      <SelectField
        name="kind"
        label={t.fields.kind}
        value={typed.kind}
        options={wordingKinds.map((value) => ({ value, text: t.kinds[value] }))}
        {...errorOf('kind')}
      />
      <TextField
        name="name"
        label={t.fields.name}
        hint={t.nameHint}
        value={typed.name}
        maxLength={100}
        {...errorOf('name')}
      />
      <TextArea
        name="text"
        label={t.fields.text}
        hint={t.textHint}
        value={typed.text}
        rows={7}
        maxLength={2000}
        {...errorOf('text')}
      />
      <Details summary={t.placeholders}>
        <Table
          caption={t.placeholders}
          captionHidden
          columns={[{ text: t.placeholderColumns.name, whole: true }, { text: t.placeholderColumns.meaning }]}
          rows={wordingPlaceholders.map((it) => ({
            key: it,
            cells: [<code key="name" class="portal-reference">{`{${it}}`}</code>, t.meanings[it]],
          }))}
        />
      </Details>
      <ButtonGroup>
        <Button>{t.save}</Button>
        <Button kind="secondary" name="_look" value="1" formAction={`${path}#xem-thu`}>
          {t.look}
        </Button>
      </ButtonGroup>
    </Form>
  )
}
