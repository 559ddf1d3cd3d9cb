import { Button, Form, HiddenField, SelectField } from '#ui/form.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './find-procedure.en.ts'
import { vi } from './find-procedure.vi.ts'
import { type Facets, isFiltered, type SearchQuery } from './filters.ts'

/** Filters as an ordinary form: every choice is an address that can be kept and sent. */
export function FilterForm({ query, facets }: { query: SearchQuery; facets: Facets }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const levels = Object.entries(t.levels).map(([value, text]) => ({ value, text }))
  const clear = query.q ? `${urls.search()}?q=${encodeURIComponent(query.q)}` : urls.search()
  return (
    <Form action={href(urls.search())} method="get">
      {query.q && <HiddenField name="q" value={query.q} />}
      <SelectField name="tinh" label={t.province} value={query.tinh} options={facets.provinces} empty={t.any} />
      <SelectField name="cap" label={t.level} value={query.cap} options={levels} empty={t.any} />
      <SelectField name="linh-vuc" label={t.field} value={query['linh-vuc']} options={facets.fields} empty={t.any} />
      <SelectField name="co-quan" label={t.agency} value={query['co-quan']} options={facets.ministries} empty={t.any} />
      <SelectField
        name="doi-tuong"
        label={t.subject}
        value={query['doi-tuong']}
        options={facets.subjects}
        empty={t.any}
      />
      <SelectField
        name="truc-tuyen"
        label={t.online}
        value={query['truc-tuyen']}
        options={[{ value: '1', text: t.onlineOnly }]}
        empty={t.any}
      />
      <Button kind="secondary">{t.apply}</Button>
      {isFiltered(query) && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(clear)}>
            {t.clear}
          </a>
        </p>
      )}
    </Form>
  )
}
