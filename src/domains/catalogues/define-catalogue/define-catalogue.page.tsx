import {
  Button,
  ButtonGroup,
  CheckboxField,
  ErrorSummary,
  Form,
  HiddenField,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Card } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { ColumnType } from '../catalogue/columns.ts'
import { urls } from '../urls.ts'
import { en } from './define-catalogue.en.ts'
import { vi } from './define-catalogue.vi.ts'
import { type DefinitionFault, shownColumns, type Typed } from './read-definition.ts'

export type DefinePageProps = {
  /** The code and revision of the catalogue that is changed. */
  known: { code: string; name: string; revision: number } | undefined
  typed: Typed
  faults: readonly DefinitionFault[]
  catalogues: readonly { code: string; name: string }[]
}

export function DefinePage({ known, typed, faults, catalogues }: DefinePageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const title = known ? t.editTitle(known.name) : t.newTitle
  const labels: Record<string, string> = { name_vi: t.nameVi, owner: t.owner, columnName: t.columnName }
  const errors = faults.map((it) => {
    const what = it.rule === 'required' ? (labels[it.what ?? ''] ?? '') : (it.what ?? '')
    const about = it.column === undefined || it.rule === 'required' ? what : t.columnTitle(it.column)
    return { field: it.field, text: t.faults[it.rule](about) }
  })
  const field = (name: string) => ({
    ...{ name, value: typed[name], error: errors.find((it) => it.field === name)?.text },
  })
  return (
    <AdministrationLayout title={title} current="catalogues">
      <a class="govuk-back-link" href={href(urls.administration)}>
        {t.list}
      </a>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={href(known ? urls.definition(known.code) : urls.define)}>
        {known ? (
          <>
            <HiddenField name="code" value={known.code} />
            <HiddenField name="revision" value={known.revision} />
          </>
        ) : (
          <TextField {...field('code')} label={t.code} hint={t.codeHint} width={20} />
        )}
        <TextField {...field('name_vi')} label={t.nameVi} />
        <TextField {...field('name_en')} label={t.nameEn} optional />
        <TextArea {...field('about_vi')} label={t.aboutVi} rows={2} optional />
        <TextArea {...field('about_en')} label={t.aboutEn} rows={2} optional />
        <TextField {...field('owner')} label={t.owner} hint={t.ownerHint} width={10} />
        <RadioField
          {...field('ownership')}
          value={typed.ownership || 'one'}
          label={t.ownership}
          options={(['one', 'each'] as const).map((it) => ({ value: it, text: t.ownerships[it] }))}
        />
        <h2 class="govuk-heading-m">{t.columns}</h2>
        <p class="govuk-body">{t.columnsHint}</p>
        {Array.from({ length: shownColumns(typed) }, (_, index) => (
          <ColumnFields key={index} {...{ number: index + 1, field, catalogues }} />
        ))}
        <ButtonGroup>
          <Button>{t.save}</Button>
          <Button kind="secondary" name="_more" value="1">
            {t.more}
          </Button>
        </ButtonGroup>
      </Form>
    </AdministrationLayout>
  )
}

type FieldOf = (name: string) => { name: string; value: string | undefined; error: string | undefined }

function ColumnFields(props: {
  number: number
  field: FieldOf
  catalogues: readonly { code: string; name: string }[]
}) {
  const { number, catalogues } = props
  const t = useTexts({ vi, en })
  const field = (part: string) => props.field(`column_${number}_${part}`)
  const required = field('required')
  return (
    <Card title={t.columnTitle(number)} level={3}>
      <TextField {...field('code')} label={t.columnCode} hint={t.columnCodeHint} width={20} />
      <TextField {...field('name')} label={t.columnName} />
      <TextField {...field('name_en')} label={t.columnNameEn} optional />
      <SelectField
        {...field('type')}
        label={t.type}
        empty={null}
        options={(Object.keys(t.types) as ColumnType[]).map((it) => ({ value: it, text: t.types[it] }))}
      />
      <CheckboxField
        {...required}
        label={t.required}
        values={required.value ? [required.value] : []}
        options={[{ value: 'yes', text: t.requiredText }]}
      />
      <TextArea {...field('choices')} label={t.choices} hint={t.choicesHint} rows={3} optional />
      <SelectField
        {...field('reference')}
        label={t.reference}
        options={catalogues.map((it) => ({ value: it.code, text: it.name }))}
        optional
      />
    </Card>
  )
}
