import { Button, ButtonLink, Form, HiddenField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Card, Notice, SummaryList } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { dayOf } from '#platform/clock.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import type { Version } from '../versions/version.sql.ts'
import { en } from './list-drafts.en.ts'
import { vi } from './list-drafts.vi.ts'

/** Begins a new procedure of the agency that one works for. */
export function NewProcedurePage({ agency }: { agency: string | null }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <AdministrationLayout title={t.newTitle} current="procedures">
      <h1 class="govuk-heading-l">{t.newTitle}</h1>
      <p class="govuk-body">{agency === null ? t.newNobody : t.newLead(agency)}</p>
      {agency !== null && (
        <Form action={href(urls.newDraft())}>
          <Button>{t.newButton}</Button>
        </Form>
      )}
    </AdministrationLayout>
  )
}

export type WrittenProps = { latest: Version; draftId: string | null; mayWrite: boolean; mayChooseForm: boolean }

/** A published procedure, for somebody who may amend or abolish it. */
export function WrittenPage({ latest, draftId, mayWrite, mayChooseForm }: WrittenProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { record } = latest
  const address = href(urls.written(latest.procedureId))
  const from = formatDay(dayOf(latest.validFrom), language)
  return (
    <AdministrationLayout title={procedureTitle(record.name)} current="procedures">
      <h1 class="govuk-heading-l">{procedureTitle(record.name)}</h1>
      <SummaryList
        rows={[
          { key: t.official, value: record.promulgator.name },
          { key: t.version, value: t.versionFrom(latest.number, from) },
        ]}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.procedure(record.code))}>
          {t.onPortal}
        </a>{' '}
        ·{' '}
        <a class="govuk-link" href={href(urls.versions(record.code))}>
          {t.allVersions}
        </a>
        {mayChooseForm && (
          <>
            {' · '}
            <a class="govuk-link" href={href(urls.chooseFormOf(record.code))}>
              {t.form}
            </a>
          </>
        )}
      </p>
      {record.state === 'abolished' && <Notice tone="refused" title={t.isAbolished} />}
      {draftId !== null && (
        <Notice tone="waiting" title={t.hasDraft}>
          <ButtonLink href={href(urls.draft(draftId))}>{t.openDraft}</ButtonLink>
        </Notice>
      )}
      {draftId === null && mayWrite && record.state !== 'abolished' && (
        <>
          <Card title={t.amend}>
            <p class="govuk-body">{t.amendText}</p>
            <Form action={address}>
              <HiddenField name="kind" value="amend" />
              <Button>{t.amend}</Button>
            </Form>
          </Card>
          <Card title={t.abolish}>
            <p class="govuk-body">{t.abolishText}</p>
            <Form action={address}>
              <HiddenField name="kind" value="abolish" />
              <Button kind="warning">{t.abolish}</Button>
            </Form>
          </Card>
        </>
      )}
    </AdministrationLayout>
  )
}
