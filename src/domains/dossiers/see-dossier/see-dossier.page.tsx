import { type Access, accessWords } from '#identity'
import { briefTitle, FullName, procedureTitle } from '#procedures'
import { formatShortMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { Card, Details, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import { possibleActs } from '../dossier.ts'
import { UnreadNotice } from '../messages/thread-card.page.tsx'
import { WhoFiled } from '../on-behalf/on-behalf.page.tsx'
import { PaperLinks } from '../paper-forms/paper-links.page.tsx'
import { urls } from '../urls.ts'
import { AfterRefusal, AfterSilence } from './after-refusal.page.tsx'
import { ClockCard } from './clock-card.page.tsx'
import type { ClockState } from './clock-state.ts'
import { en } from './see-dossier.en.ts'
import { vi } from './see-dossier.vi.ts'
import { Appointments, Parts, TransferLine } from './parts.page.tsx'
import { DossierTimeline } from './timeline.page.tsx'
import { WhatToDo, type WhatToDoProps } from './what-to-do.page.tsx'

export type SeeDossierProps = WhatToDoProps & {
  acts: readonly ActRecord[]
  accesses: readonly Access[]
  clock: ClockState
  readAt: Date
  /** Messages of agencies that the applicant has not read. */
  unread: number
}

/** A dossier as its owner sees it: what to do, what happened, what was promised, who looked. */
export function SeeDossierPage(props: SeeDossierProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { dossier } = props
  const about = (name: string) =>
    dossier.ownerName === dossier.applicantName ? name : t.about(name, dossier.ownerName)
  const moment = (it: string) => formatShortMoment(new Date(it), language)
  const number = dossier.code ?? dossier.submissionNumber
  return (
    <Layout
      title={`${about(procedureTitle(dossier.procedureName))} – ${number}`}
      section="dossiers"
      width="wide"
      breadcrumbs={[{ text: t.mine, href: href(urls.mine()) }, { text: number }]}
    >
      <h1 class="govuk-heading-xl">{about(briefTitle(dossier.procedureName))}</h1>
      <FullName of={dossier.procedureName} />
      <p class="govuk-body-l">
        {dossier.agencyName} ·{' '}
        {dossier.acceptedAt === null ? t.filedAt(moment(dossier.filedAt)) : t.acceptedAt(moment(dossier.acceptedAt))}
      </p>
      {dossier.mandate && (
        <p class="govuk-body">
          {t.applicant}: <WhoFiled dossier={dossier} />
        </p>
      )}
      <div class="portal-sided">
        <div>
          <UnreadNotice dossierId={dossier.id} unread={props.unread} />
          <WhatToDo {...props} />
          <AfterSilence dossier={dossier} acts={props.acts} />
          <AfterRefusal dossier={dossier} acts={props.acts} />
          <Parts whole={dossier} />
          <TransferLine whole={dossier} />
          <h2 class="govuk-heading-l">{t.happened}</h2>
          <DossierTimeline acts={props.acts} own />
          <History acts={props.acts} />
        </div>
        <aside class="portal-sided__side">
          <ClockCard dossier={dossier} clock={props.clock} />
          <Appointments dossier={dossier} acts={props.acts} now={props.readAt} />
          <Papers {...props} />
          <Accesses accesses={props.accesses} />
          <Card title={t.more}>
            <ul class="govuk-list">
              <li>
                <a class="govuk-link" href={href(urls.messages(dossier.id))}>
                  {t.messages}
                </a>
              </li>
              {possibleActs(dossier).includes('withdraw') && dossier.master === 'portal' && (
                <li>
                  <a class="govuk-link" href={href(urls.withdraw(dossier.id))}>
                    {t.withdraw}
                  </a>
                </li>
              )}
              {possibleActs(dossier).includes('stop') && dossier.master === 'portal' && (
                <li>
                  <a class="govuk-link" href={href(urls.stop(dossier.id))}>
                    {t.stop}
                  </a>
                </li>
              )}
              <li>
                <a class="govuk-link" href={href(urls.again(dossier.id))}>
                  {t.again}
                </a>
              </li>
              <li>
                <a class="govuk-link" href={href(urls.lookupSecret(dossier.id))}>
                  {t.newSecret}
                </a>
              </li>
            </ul>
          </Card>
        </aside>
      </div>
    </Layout>
  )
}

function Papers({ dossier, files, acts }: SeeDossierProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const results = files.filter((file) => file.kind === 'result')
  const others = files.filter((file) => file.kind !== 'result')
  const link = (file: (typeof files)[number], label: string) => (
    <li key={file.fileId}>
      <a class="govuk-link" href={href(urls.file(dossier.id, file.fileId))}>
        {label}
      </a>
      {file.fromStore !== null && ` (${t.fromStore})`}
    </li>
  )
  return (
    <Card title={t.papers}>
      <ul class="govuk-list">
        {results.map((file) => link(file, `${t.result}: ${file.name}`))}
        {results.length > 0 && (
          <li>
            <a class="govuk-link" href={href(urls.store())}>
              {t.toStore}
            </a>
          </li>
        )}
        <PaperLinks dossier={dossier} acts={acts} />
        <li>
          <a class="govuk-link" href={href(urls.filed(dossier.id))}>
            {t.receipt}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={href(urls.answers(dossier.id))}>
            {t.answers}
          </a>
        </li>
        {others.map((file) => link(file, file.componentName ? `${file.componentName}: ${file.name}` : file.name))}
      </ul>
    </Card>
  )
}

function Accesses({ accesses }: { accesses: readonly Access[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const recent = accesses.slice(0, 10).map((it) => ({ ...it, ...accessWords(it, language) }))
  return (
    <Card title={t.lookedAt}>
      {accesses.length === 0 && <p class="govuk-body-s">{t.nobody}</p>}
      <ul class="govuk-list">
        {recent.map((it) => (
          <li key={it.id}>
            {it.who}, {formatShortMoment(it.at, language)},{' '}
            <span lang={it.whyLanguage === language ? undefined : it.whyLanguage}>{it.why}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function History({ acts }: { acts: readonly ActRecord[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  return (
    <Details summary={t.history}>
      <p class="govuk-body">{t.historyText}</p>
      <Table
        caption={t.history}
        captionHidden
        columns={Object.values(t.columns).map((text) => ({ text }))}
        rows={acts.map((act) => ({
          key: act.sequence,
          cells: [
            act.sequence,
            formatShortMoment(new Date(act.at), language),
            t.acts[act.act],
            act.actorKind === 'citizen' ? t.you : act.actorName,
            <code>{act.hash.slice(0, 12)}</code>,
          ],
        }))}
      />
    </Details>
  )
}
