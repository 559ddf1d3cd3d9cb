import { Button, CheckboxField, Form, HiddenField, SelectField, TextField } from '#ui/form.tsx'
import { Details } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { columnNames, type DeskLayout, pageLengths } from './columns.ts'
import { type ListView, queryOf } from './list-view.ts'
import { en } from './queue.en.ts'
import { mostSaved, type SavedList } from './saved-views.ts'
import { vi } from './queue.vi.ts'

export type ListToolsProps = {
  /** Undefined: what was searched for. */
  view: ListView | undefined
  address: string
  layout: DeskLayout
  saved: readonly SavedList[]
  /** Why the list was not saved. */
  fault: 'name' | 'many' | undefined
}

/** Columns, the name under which the list is kept, and the list as a file. */
export function ListTools(props: ListToolsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const query = props.view ? queryOf(props.view).toString() : 'hang=tim'
  return (
    <>
      {props.view && <KeepList {...props} view={props.view} />}
      <Details summary={t.layout.title}>
        <Form action={href(urls.deskLayout)}>
          <HiddenField name="ve" value={props.address} />
          <CheckboxField
            name="cot"
            label={t.layout.columns}
            hint={t.layout.columnsHint}
            values={props.layout.columns}
            options={columnNames.filter((it) => it !== 'code').map((value) => ({ value, text: t.columns[value] }))}
          />
          <SelectField
            name="dong"
            label={t.layout.length}
            empty={null}
            value={String(props.layout.pageLength)}
            options={pageLengths.map((it) => ({ value: String(it), text: String(it) }))}
          />
          <Button kind="secondary">{t.layout.save}</Button>
        </Form>
      </Details>
      <Details summary={t.files.title}>
        <p class="govuk-body">{t.files.hint}</p>
        <ul class="govuk-list">
          {(['xlsx', 'csv'] as const).map((format) => (
            <li key={format}>
              <a class="govuk-link" href={href(`${urls.deskFile(format)}?${query}`)}>
                {t.files[format]}
              </a>
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}

function KeepList({ view, address, saved, fault }: ListToolsProps & { view: ListView }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const here = saved.find((it) => it.address === address && it.own)
  return (
    <Details summary={t.saved.title} open={fault !== undefined}>
      {here ? (
        <Form action={href(urls.removeDeskView(here.id))}>
          <p class="govuk-body">{t.saved.is(here.name)}</p>
          <HiddenField name="ve" value={address} />
          <Button kind="secondary">{t.saved.remove}</Button>
        </Form>
      ) : (
        <Form action={href(urls.deskViews)}>
          <HiddenField name="xem" value={queryOf(view).toString()} />
          <TextField
            name="ten"
            label={t.saved.name}
            hint={t.saved.hint}
            maxLength={60}
            {...(fault && { error: fault === 'name' ? t.saved.nameNeeded : t.saved.tooMany(mostSaved) })}
          />
          <CheckboxField name="chung" label={t.saved.who} options={[{ value: 'co', text: t.saved.shared }]} />
          <Button kind="secondary">{t.saved.save}</Button>
        </Form>
      )}
    </Details>
  )
}
