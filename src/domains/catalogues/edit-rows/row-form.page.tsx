import { Button, ErrorSummary, Form, HiddenField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Column } from '../catalogue/columns.ts'
import { columnName, faultSentence } from '../catalogue/fault-sentence.ts'
import type { Cells, Fault } from '../catalogue/read-draft.ts'
import { urls } from '../urls.ts'
import { en } from './edit-rows.en.ts'
import { vi } from './edit-rows.vi.ts'

export type RowFormProps = {
  catalogue: Catalogue
  /** The row that is edited; undefined: a new one. */
  row: { key: string; name: string; revision: number } | undefined
  cells: Cells
  faults: readonly Fault[]
  /** What somebody else saved since the editor opened the form. */
  theirs?: Cells
  /** Names of the catalogues that columns refer to. */
  referenced: ReadonlyMap<string, string>
}

export function RowFormPage(props: RowFormProps) {
  const { catalogue, row, faults } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const title = row ? t.editTitle(row.name) : t.newTitle(catalogue.name[language])
  const sentences = faults.map((it) => ({ field: it.field, text: faultSentence(catalogue, it, language) }))
  const error = (field: string) => sentences.find((it) => it.field === field)?.text
  const field = (name: string) => ({
    ...{ name, label: columnName(catalogue, name, language), value: props.cells[name], error: error(name) },
  })
  const action = row ? urls.editRow(catalogue.code, row.key) : urls.newRow(catalogue.code)
  return (
    <AdministrationLayout title={title} current="catalogues">
      <a class="govuk-back-link" href={href(urls.administered(catalogue.code))}>
        {catalogue.name[language]}
      </a>
      <ErrorSummary errors={sentences} />
      <h1 class="govuk-heading-l">{title}</h1>
      {props.theirs && <Conflict {...props} theirs={props.theirs} />}
      <Form action={href(action)}>
        {row && <HiddenField name="revision" value={row.revision} />}
        {row === undefined && catalogue.ownership !== 'self' && (
          <TextField {...field('code')} hint={t.codeHint} width={20} />
        )}
        {row !== undefined && <HiddenField name="code" value={props.cells.code ?? ''} />}
        <TextField {...field('name')} />
        {catalogue.columns.map((column) => (
          <ColumnField key={column.code} column={column} field={field(column.code)} referenced={props.referenced} />
        ))}
        {catalogue.ownership === 'each' && <TextField {...field('owner')} hint={t.ownerHint} width={10} />}
        <TextField {...field('valid_from')} hint={t.dayHint} width={10} optional />
        <TextField {...field('source_decision')} hint={t.decisionHint} optional />
        <h2 class="govuk-heading-m">{t.end}</h2>
        <p class="govuk-body">{t.endHint}</p>
        <TextField {...field('valid_to')} hint={t.endDayHint} width={10} optional />
        <TextField {...field('superseded_by')} hint={t.successorsHint} optional />
        <Button>{t.save}</Button>
      </Form>
    </AdministrationLayout>
  )
}

type FieldOf = { name: string; label: string; value: string | undefined; error: string | undefined }

function ColumnField(props: { column: Column; field: FieldOf; referenced: ReadonlyMap<string, string> }) {
  const { column } = props
  const t = useTexts({ vi, en })
  const { language } = useView()
  const field = { ...props.field, optional: !column.required }
  if (column.type === 'choice') {
    const options = (column.choices ?? []).map((it) => ({ value: it.value, text: it.name[language] || it.name.vi }))
    return <SelectField {...field} options={options} />
  }
  if (column.type === 'boolean') {
    const options = [
      { value: 'true', text: t.yes },
      { value: 'false', text: t.no },
    ]
    return <SelectField {...field} options={options} />
  }
  if (column.reference) {
    const hint = t.referenceHint(props.referenced.get(column.reference) ?? column.reference)
    return <TextField {...field} hint={hint} width={20} />
  }
  if (column.type === 'text' && (column.maxLength ?? 0) >= 1000) return <TextArea {...field} rows={3} />
  return <TextField {...field} hint={column.type === 'date' ? t.dayHint : undefined} />
}

function Conflict({ catalogue, cells, theirs }: RowFormProps & { theirs: Cells }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const different = Object.keys(theirs).filter((it) => (cells[it] ?? '') !== theirs[it])
  return (
    <>
      <Notice tone="refused" title={t.conflict} live>
        <p>{t.conflictText}</p>
      </Notice>
      <Table
        caption={t.conflict}
        captionHidden
        columns={[{ text: t.conflictColumn }, { text: t.theirs }, { text: t.yours }]}
        rows={different.map((it) => ({
          key: it,
          cells: [columnName(catalogue, it, language), theirs[it] || t.blank, cells[it] || t.blank],
        }))}
      />
    </>
  )
}
