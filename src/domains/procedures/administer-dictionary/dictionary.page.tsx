import { Button, ButtonLink, Form, SelectField, TextField } from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { dictionaryKinds } from '../search/dictionary-kinds.ts'
import { urls } from '../urls.ts'
import type { KeptEntry } from './administer-dictionary.sql.ts'
import { en } from './administer-dictionary.en.ts'
import { vi } from './administer-dictionary.vi.ts'

type Props = {
  entries: readonly KeptEntry[]
  query: { tim?: string; loai?: string }
  next: string | undefined
}

const shownSayings = 6

/** The dictionary as a list, with a question to try above it. */
export function DictionaryPage({ entries, query, next }: Props) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <AdministrationLayout title={t.title} current="dictionary">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <Form action={href(`${urls.dictionary}/thu`)} method="get">
        <TextField name="q" label={t.tryLabel} hint={t.tryHint} />
        <Button>{t.tryButton}</Button>
      </Form>
      <h2 class="govuk-heading-m">{t.entries}</h2>
      <Form action={href(urls.dictionary)} method="get">
        <TextField name="tim" label={t.search} value={query.tim} />
        <SelectField
          name="loai"
          label={t.kind}
          value={query.loai}
          empty={t.allKinds}
          options={dictionaryKinds.map((value) => ({ value, text: t.kinds[value] }))}
        />
        <Button kind="secondary">{t.searchButton}</Button>
      </Form>
      <ButtonLink href={href(`${urls.dictionary}/moi`)} kind="secondary">
        {t.add}
      </ButtonLink>
      {entries.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <Table
          caption={t.entries}
          captionHidden
          columns={[{ text: t.say }, { text: t.means }, { text: t.kind }, { text: t.state, whole: true }]}
          rows={entries.map((it) => ({
            key: it.key,
            cells: [
              <a class="govuk-link" href={href(urls.dictionaryEntry(it.key))}>
                {it.say.slice(0, shownSayings).join(', ')}
                {it.say.length > shownSayings && ` ${t.andMore(it.say.length - shownSayings)}`}
              </a>,
              it.means[0] ?? '–',
              t.kinds[it.kind],
              `${it.active ? t.on : t.off}${it.source === 'portal' ? ` · ${t.changedHere}` : ''}`,
            ],
          }))}
        />
      )}
      {next !== undefined && <Pagination next={href(next)} />}
    </AdministrationLayout>
  )
}
