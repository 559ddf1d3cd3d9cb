import { urls as identityUrls } from '#identity'
import { briefTitle, procedureTitle, urls as procedureUrls } from '#procedures'
import { ButtonLink } from '#ui/form.tsx'
import { formatMoment, formatShortMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { EmptyState, FilterLinks, Notice, Pagination, Table, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { statusNames, statusTones } from '../status-names.ts'
import type { Draft } from '../file-dossier/draft.sql.ts'
import type { OpenBatchFigures } from '../file-many/batch.sql.ts'
import { OpenBatches } from '../file-many/open-batches.page.tsx'
import { urls } from '../urls.ts'
import { en } from './my-dossiers.en.ts'
import { vi } from './my-dossiers.vi.ts'
import type { OwnDossier } from './own-dossiers.sql.ts'
import { type Part, partNames } from './part.ts'
import { WaitingForMe } from './waiting-for-me.page.tsx'

export type MyDossiersProps = {
  drafts: readonly Draft[]
  /** Tables of several dossiers that are not all filed. */
  batches: readonly OpenBatchFigures[]
  /** The first of what waits for the person. */
  waiting: readonly OwnDossier[]
  dossiers: readonly OwnDossier[]
  part: Part | undefined
  /** One comes here from deleting a draft. */
  draftDeleted: boolean
  counts: Record<Part, number>
  /** Back to the first page of the list, when it is not this one. */
  newest: string | undefined
  next: string | undefined
}

/** My drafts first, then what waits for me, then everything I filed. */
export function MyDossiersPage(props: MyDossiersProps) {
  const { drafts, waiting, dossiers, counts, part } = props
  const t = useTexts({ vi, en })
  const href = useHref()
  const { actor } = useView()
  const title = actor.agent ? t.titleOf(actor.name) : t.title
  const all = partNames.reduce((sum, it) => sum + counts[it], 0)
  return (
    <Layout title={title} section="dossiers" width="wide">
      {props.draftDeleted && <Notice tone="done" title={t.draftDeleted} live />}
      <h1 class="govuk-heading-xl">{title}</h1>
      {actor.mayChangeRole && (
        <p class="govuk-body">
          {actor.agent ? t.ofOrganisation : t.ofYourself}{' '}
          <a class="govuk-link" href={href(identityUrls.chooseRole(href(urls.mine())))}>
            {t.changeRole}
          </a>
        </p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.store())}>
          {t.store}
        </a>
      </p>
      {drafts.length > 0 && <Drafts drafts={drafts} />}
      <OpenBatches batches={props.batches} />
      <WaitingForMe waiting={waiting} count={counts['cho-ban']} />
      {all > 0 && (
        <section>
          <h2 class="govuk-heading-m">{t.dossiers}</h2>
          <Parts part={part} counts={counts} all={all} />
          {dossiers.length > 0 ? <Filed dossiers={dossiers} /> : <p class="govuk-body">{t.noneHere}</p>}
          <Pagination previous={props.newest && href(props.newest)} next={props.next && href(props.next)} />
        </section>
      )}
      {all + drafts.length + props.batches.length === 0 && (
        <EmptyState title={t.emptyTitle}>
          <p class="govuk-body">{t.empty}</p>
          <ButtonLink href={href(procedureUrls.search())}>{t.find}</ButtonLink>
        </EmptyState>
      )}
    </Layout>
  )
}

function Parts({ part, counts, all }: { part: Part | undefined; counts: Record<Part, number>; all: number }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const choices = [
    { key: undefined, text: t.all, count: all },
    ...partNames.map((key) => ({ key, text: t.parts[key], count: counts[key] })),
  ]
  const links = choices.map(({ key, ...it }) => ({ ...it, href: href(urls.mine(key)), current: key === part }))
  return <FilterLinks label={t.filter} links={links} />
}

function Drafts({ drafts }: { drafts: readonly Draft[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <section>
      <h2 class="govuk-heading-m">{t.drafts}</h2>
      <ul class="portal-drafts">
        {drafts.map((draft) => (
          <li key={draft.id} class="portal-drafts__item">
            <div>
              <a class="govuk-link" href={href(urls.draft(draft.id))} title={procedureTitle(draft.procedureName)}>
                {briefTitle(draft.procedureName)}
              </a>
              <p class="govuk-body-s">{t.saved(formatShortMoment(draft.savedAt, language))}</p>
            </div>
            <Tag tone="neutral">{t.notFiled}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Filed({ dossiers }: { dossiers: readonly OwnDossier[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const names = useTexts(statusNames)
  const { language } = useView()
  const { dossier, agency, state, filed } = t.columns
  return (
    <Table
      caption={t.dossiers}
      captionHidden
      columns={[{ text: dossier }, { text: agency }, { text: state }, { text: filed, whole: true }]}
      rows={dossiers.map((it) => ({
        key: it.id,
        cells: [
          <>
            <a class="govuk-link" href={href(urls.dossier(it.id))} title={procedureTitle(it.procedureName)}>
              {briefTitle(it.procedureName)}
            </a>
            <div class="portal-table__more">
              <span class="portal-code">{it.number}</span>
              {it.ownerName !== it.applicantName && ` · ${it.ownerName}`}
            </div>
          </>,
          it.agencyName,
          <>
            <Tag tone={statusTones[it.status]}>{names[it.status]}</Tag>
            {it.status === 5 && it.supplementDeadline && (
              <div class="portal-table__more">{t.until(formatMoment(it.supplementDeadline, language))}</div>
            )}
            {it.hasMessages && (
              <div class="portal-table__more">
                <a class="govuk-link" href={href(urls.messages(it.id))}>
                  {t.newMessages}
                </a>
              </div>
            )}
          </>,
          formatShortMoment(it.filedAt, language),
        ],
      }))}
    />
  )
}
