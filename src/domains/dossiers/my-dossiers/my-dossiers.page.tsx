import { procedureTitle, urls as procedureUrls } from '#procedures'
import { ButtonLink } from '#ui/form.tsx'
import { formatMoment, formatShortMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { EmptyState, Notice, Pagination, Table, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Draft } from '../file-dossier/draft.sql.ts'
import { statusNames, statusTones } from '../dossier.ts'
import type { Dossier } from '../dossier.sql.ts'
import { urls } from '../urls.ts'
import { en } from './my-dossiers.en.ts'
import { vi } from './my-dossiers.vi.ts'

export type MyDossiersProps = { drafts: readonly Draft[]; dossiers: readonly Dossier[]; next: string | undefined }

/** What waits for me first, then my drafts, then everything I filed. */
export function MyDossiersPage({ drafts, dossiers, next }: MyDossiersProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <Layout title={t.title} section="dossiers" width="wide">
      <h1 class="govuk-heading-xl">{t.title}</h1>
      <WaitingForMe dossiers={dossiers} />
      {drafts.length > 0 && <Drafts drafts={drafts} />}
      {dossiers.length > 0 && <Filed dossiers={dossiers} />}
      <Pagination next={next && href(next)} />
      {drafts.length + dossiers.length === 0 && (
        <EmptyState title={t.emptyTitle}>
          <p class="govuk-body">{t.empty}</p>
          <ButtonLink href={href(procedureUrls.search())}>{t.find}</ButtonLink>
        </EmptyState>
      )}
    </Layout>
  )
}

function WaitingForMe({ dossiers }: { dossiers: readonly Dossier[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const waiting = dossiers.filter((it) => it.status === 5 || it.status === 6 || it.status === 9)
  if (waiting.length === 0) return null
  const verbs: Record<number, string> = { 5: t.supplement, 6: t.pay, 9: t.collect }
  return (
    <Notice tone="waiting" title={t.todo}>
      <ul class="govuk-list">
        {waiting.map((it) => (
          <li key={it.id}>
            <a class="govuk-link" href={href(it.status === 5 ? urls.supplement(it.id) : urls.dossier(it.id))}>
              {verbs[it.status]}
            </a>
            : {procedureTitle(it.procedureName)}
            {it.supplementDeadline && `, ${t.until(formatMoment(new Date(it.supplementDeadline), language))}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Drafts({ drafts }: { drafts: readonly Draft[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <>
      <h2 class="govuk-heading-m">{t.drafts}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <a class="govuk-link" href={href(urls.draft(draft.id))}>
              {procedureTitle(draft.procedureName)}
            </a>{' '}
            · {t.saved(formatShortMoment(draft.savedAt, language))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Filed({ dossiers }: { dossiers: readonly Dossier[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const names = useTexts(statusNames)
  const { language } = useView()
  return (
    <Table
      caption={t.dossiers}
      columns={Object.values(t.columns).map((text) => ({ text }))}
      rows={dossiers.map((it) => ({
        key: it.id,
        cells: [
          <>
            <a class="govuk-link" href={href(urls.dossier(it.id))}>
              {procedureTitle(it.procedureName)}
            </a>
            <br />
            {it.code ?? it.submissionNumber}
            {it.ownerName === it.applicantName ? '' : ` · ${it.ownerName}`}
          </>,
          it.agencyName,
          <Tag tone={statusTones[it.status]}>{names[it.status]}</Tag>,
          formatShortMoment(new Date(it.filedAt), language),
        ],
      }))}
    />
  )
}
