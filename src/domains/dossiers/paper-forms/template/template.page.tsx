import { Button, ButtonGroup, ErrorSummary, Form, HiddenField, TextArea, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Details, Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { Body } from '../../choose-body/bodies.sql.ts'
import { urls } from '../../urls.ts'
import type { PaperFormName } from '../form-names.ts'
import { en as enWords } from '../paper-words.en.ts'
import { vi as viWords } from '../paper-words.vi.ts'
import { SheetOnPage } from '../sheet.page.tsx'
import type { Sheet } from '../sheet.ts'
import {
  type FieldFault,
  type TemplateField,
  templateFields,
  templateLengths,
  type TypedTemplate,
} from './read-template.ts'
import { TemplateHistory } from './template-history.page.tsx'
import { sourceOf } from './template-list.page.tsx'
import { placeholdersOf, type TemplateVersion } from './template.ts'
import { en } from './templates.en.ts'
import { vi } from './templates.vi.ts'

export type TemplatePageProps = {
  body: Body
  form: PaperFormName
  typed: TypedTemplate
  faults: readonly FieldFault[]
  /** The agency's own, newest first. */
  versions: readonly TemplateVersion[]
  inUse: TemplateVersion | undefined
  /** What was typed, as the person will receive it. */
  sheet?: Sheet
  done?: 'luu' | 'bo' | undefined
}

/** An agency's own words on one form: written, looked at, saved; with everything that was there before. */
export function TemplatePage(props: TemplatePageProps) {
  const { body, form, faults, sheet, done } = props
  const t = useTexts({ vi, en })
  const { names } = useTexts({ vi: viWords, en: enWords })
  const href = useHref()
  const title = t.edit(names[form])
  const errors = faults.map((it) => ({ field: it.field, text: sentence(t, it) }))
  return (
    <AdministrationLayout title={title} current="papers">
      <a class="govuk-back-link" href={href(`${urls.templates}?co-quan=${body.id}`)}>
        {t.allForms}
      </a>
      <ErrorSummary errors={errors} />
      {done && <Notice tone="done" title={done === 'luu' ? t.saved : t.given} live />}
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {t.of(body.name)}
        <br />
        {t.columns.source}: {sourceOf(t, props.inUse, body.id)}
      </p>
      <EditForm {...props} errors={errors} />
      {sheet && (
        <section id="xem-thu">
          <h2 class="govuk-heading-m">{t.previewTitle}</h2>
          <p class="govuk-body">{t.previewText}</p>
          <SheetOnPage sheet={sheet} level={2} />
        </section>
      )}
      <TemplateHistory versions={props.versions} />
      {props.inUse?.agencyId === body.id && <GiveUp {...props} />}
    </AdministrationLayout>
  )
}

const longFields: ReadonlySet<TemplateField> = new Set(['headerLines', 'before', 'after', 'footer'])

function EditForm({
  body,
  form,
  typed,
  versions,
  errors,
}: TemplatePageProps & { errors: readonly { field: string; text: string }[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const path = urls.template(body.id, form)
  return (
    <Form action={href(path)}>
      <HiddenField name="version" value={versions[0]?.version ?? 0} />
      {templateFields.map((name) => {
        const error = errors.find((it) => it.field === name)?.text
        const field = { name, label: t.fields[name], hint: t.hints[name], optional: true, value: typed[name] ?? '' }
        const more = { ...field, maxLength: templateLengths[name], ...(error && { error }) }
        return longFields.has(name) ? <TextArea key={name} {...more} rows={3} /> : <TextField key={name} {...more} />
      })}
      <Placeholders form={form} />
      <ButtonGroup>
        <Button>{t.save}</Button>
        <Button kind="secondary" name="_look" value="1" formAction={`${href(path)}#xem-thu`}>
          {t.look}
        </Button>
        <Button kind="secondary" formAction={href(`${path}/xem-thu.pdf`)}>
          {t.lookPdf}
        </Button>
      </ButtonGroup>
    </Form>
  )
}

function Placeholders({ form }: { form: PaperFormName }) {
  const t = useTexts({ vi, en })
  return (
    <Details summary={t.placeholders}>
      <p class="govuk-body">{t.placeholdersText}</p>
      <Table
        caption={t.placeholders}
        captionHidden
        columns={[{ text: t.placeholderColumns.name, whole: true }, { text: t.placeholderColumns.meaning }]}
        rows={placeholdersOf(form).map((it) => ({
          key: it,
          cells: [<code key="name" class="portal-reference">{`{${it}}`}</code>, t.meanings[it]],
        }))}
      />
    </Details>
  )
}

function GiveUp({ body, form, versions }: TemplatePageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Details summary={t.giveUp}>
      <p class="govuk-body">{t.giveUpText}</p>
      <Form action={href(`${urls.template(body.id, form)}/bo`)}>
        <HiddenField name="version" value={versions[0]?.version ?? 0} />
        <Button kind="warning">{t.giveUp}</Button>
      </Form>
    </Details>
  )
}

function sentence(t: typeof vi, it: FieldFault): string {
  switch (it.rule) {
    case 'length':
      return t.faults.length(it.most)
    case 'lines':
      return t.faults.lines(it.most, it.longest)
    case 'unknown-placeholder':
      return t.faults['unknown-placeholder'](it.found)
    case 'brace':
      return t.faults.brace
  }
}
