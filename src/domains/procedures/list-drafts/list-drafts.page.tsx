import { Button, ButtonLink, Form, TextField } from '#ui/form.tsx'
import { formatShortMoment } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { EmptyState, Pagination, Table, Tag, type Tone } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { DraftState } from '../drafts/draft.ts'
import type { DraftRow } from '../drafts/draft.sql.ts'
import { briefTitle, procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './list-drafts.en.ts'
import { vi } from './list-drafts.vi.ts'

export type ListDraftsProps = {
  drafts: readonly DraftRow[]
  open: boolean
  next: string | null
  mayWrite: boolean
  q: string
  found: readonly { id: string; code: string; name: string; promulgatorName: string }[]
}

export const stateTones: Record<DraftState, Tone> = {
  drafting: 'progress',
  'in-check': 'waiting',
  returned: 'refused',
  checked: 'done',
  'in-decision': 'waiting',
  published: 'done',
  dropped: 'neutral',
}

/** What an agency is writing, and the way to amend what it has published. */
export function ListDraftsPage({ drafts, open, next, mayWrite, q, found }: ListDraftsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const other = open ? `${urls.drafts()}?xong=1` : urls.drafts()
  const more = `${urls.drafts()}?${open ? '' : 'xong=1&'}sau=${next}`
  return (
    <AdministrationLayout title={t.title} current="procedures">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">
        {t.lead}{' '}
        <a class="govuk-link" href={href(urls.decisions())}>
          {t.decisions}
        </a>
      </p>
      {mayWrite && <ButtonLink href={href(urls.newDraft())}>{t.begin}</ButtonLink>}
      <h2 class="govuk-heading-m">{open ? t.open : t.closed}</h2>
      {drafts.length === 0 ? (
        <EmptyState title={t.none} icon="file-pen">
          <p class="govuk-body">{t.noneText}</p>
        </EmptyState>
      ) : (
        <DraftTable drafts={drafts} caption={open ? t.open : t.closed} />
      )}
      <Pagination next={next === null ? undefined : href(more)} />
      <p class="govuk-body">
        <a class="govuk-link" href={href(other)}>
          {open ? t.showClosed : t.showOpen}
        </a>
      </p>
      <h2 class="govuk-heading-m">{t.published}</h2>
      <Form action={href(urls.drafts())} method="get">
        <TextField name="q" type="search" label={t.search} value={q} width={20} />
        <Button kind="secondary">{t.searchButton}</Button>
      </Form>
      {q !== '' && found.length === 0 && <p class="govuk-body">{t.notFound}</p>}
      <ul class="govuk-list">
        {found.map((it) => (
          <li key={it.id}>
            <a class="govuk-link" href={href(urls.written(it.id))}>
              {procedureTitle(it.name)}
            </a>{' '}
            <span class="portal-small">
              {it.code} · {it.promulgatorName}
            </span>
          </li>
        ))}
      </ul>
    </AdministrationLayout>
  )
}

/** Drafts with what each will do and where it is. */
export function DraftTable({ drafts, caption }: { drafts: readonly DraftRow[]; caption: string }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[{ text: t.name }, { text: t.kind }, { text: t.state }, { text: t.changed, whole: true }]}
      rows={drafts.map((it) => ({
        key: it.id,
        highlight: it.moved,
        cells: [
          <>
            <a class="govuk-link portal-clamp" href={href(urls.draft(it.id))}>
              {it.name === '' ? t.nameless : briefTitle(it.name)}
            </a>
            <span class="portal-table__more">
              {it.code} · {it.agencyName}
              {it.moved && ` · ${t.moved}`}
            </span>
          </>,
          t.kinds[it.kind],
          <Tag tone={stateTones[it.state]}>{t.states[it.state]}</Tag>,
          formatShortMoment(it.changedAt, language),
        ],
      }))}
    />
  )
}
