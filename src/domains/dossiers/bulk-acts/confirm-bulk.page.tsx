import type { ComponentChildren } from 'preact'
import type { FieldError } from '#platform/forms.ts'
import { briefTitle } from '#procedures'
import { Button, ButtonGroup, CheckboxField, ErrorSummary, Form, RadioField, SelectField } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { QueueCounts } from '../desk/desk.sql.ts'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import { trackOf } from '../on-track.ts'
import { urls } from '../urls.ts'
import { en } from './bulk-acts.en.ts'
import { vi } from './bulk-acts.vi.ts'
import type { Bulk } from './bulk.sql.ts'
import { RowLink } from './bulk-row.page.tsx'
import type { Foreseen } from './foresee-bulk.ts'
import { ProblemWords } from './problem-words.page.tsx'

/** `open`: how many dossiers they have in hand. */
export type BulkOfficer = { accountId: string; name: string; open: number }

export type ConfirmBulkProps = {
  bulk: Bulk
  counts: QueueCounts
  foreseen: readonly Foreseen[]
  officers: readonly BulkOfficer[]
  typed: Record<string, unknown>
  errors: readonly FieldError[]
}

/** Before many dossiers are acted on: what will come of each, and what is left out and why. */
export function ConfirmBulkPage(props: ConfirmBulkProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { bulk, foreseen } = props
  const able = foreseen.filter((it) => it.problem === undefined)
  const unable = foreseen.filter((it) => it.problem !== undefined)
  const errors = props.errors.map(({ field }) => ({ field, text: sentenceOf(t, field) }))
  return (
    <DeskFrame title={t.titles[bulk.act]} counts={props.counts}>
      <a class="govuk-back-link" href={href(bulk.list)}>
        {t.back}
      </a>
      <ErrorSummary errors={errors} />
      <p class="govuk-caption-m">{t.chosen(foreseen.length)}</p>
      <h1 class="govuk-heading-l">{t.titles[bulk.act]}</h1>
      <p class="govuk-body">
        {t.able(able.length, foreseen.length)} {able.length > 0 && t.leads[bulk.act]}
      </p>
      {able.length > 0 && <Able act={bulk.act} rows={able} />}
      {unable.length > 0 && <Unable rows={unable} />}
      {able.length > 0 && (
        <Form action={href(urls.bulk(bulk.id))} class="portal-act">
          <Questions {...props} />
          <ButtonGroup>
            <Button>{t.submit[bulk.act](able.length)}</Button>
            <a class="govuk-link" href={href(bulk.list)}>
              {t.cancel}
            </a>
          </ButtonGroup>
        </Form>
      )}
    </DeskFrame>
  )
}

function sentenceOf({ errors }: typeof vi, field: string): string {
  return field === 'declared' || field === 'way' ? errors[field] : errors.accountId
}

function Questions({ bulk, officers, typed, errors }: ConfirmBulkProps) {
  const t = useTexts({ vi, en })
  const wrong = (field: string) => errors.some((it) => it.field === field) && { error: sentenceOf(t, field) }
  switch (bulk.act) {
    case 'accept':
      return (
        <CheckboxField
          name="declared"
          label={t.confirm}
          values={typed.declared === 'yes' ? ['yes'] : []}
          options={[{ value: 'yes', text: t.declared }]}
          {...wrong('declared')}
        />
      )
    case 'assign':
      return (
        <SelectField
          name="accountId"
          label={t.assignee}
          value={String(typed.accountId ?? '')}
          options={officers.map((it) => ({ value: it.accountId, text: `${it.name} (${t.loadOf(it.open)})` }))}
          {...wrong('accountId')}
        />
      )
    default:
      return (
        <RadioField
          name="way"
          label={t.way}
          value={String(typed.way ?? 'wished')}
          options={[
            { value: 'wished', text: t.wished },
            ...Object.entries(t.ways).map(([value, text]) => ({ value, text })),
          ]}
          {...wrong('way')}
        />
      )
  }
}

function Able({ act, rows }: { act: Bulk['act']; rows: readonly Foreseen[] }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { number, what, applicant, code, due, now, way } = t.columns
  const more: Record<Bulk['act'], readonly string[]> = {
    accept: [code, due],
    assign: [now],
    'hand-over': [way],
    print: [],
  }
  const cells = ({ dossier, receives, codeShape, due: until }: Foreseen): ComponentChildren[] => {
    if (act === 'assign') return [trackOf(dossier).assigneeName || t.nobody]
    if (act === 'hand-over') return [t.ways[dossier.returnChannel]]
    if (receives) return [dossier.code, t.receives]
    return [codeShape ?? t.noCode, until ? formatMoment(until, language) : '']
  }
  return (
    <Table
      caption={t.titles[act]}
      captionHidden
      columns={[
        { text: number, whole: true },
        { text: what },
        { text: applicant },
        ...more[act].map((text) => ({ text })),
      ]}
      rows={rows.map((it) => ({
        key: it.row.position,
        cells: [
          <RowLink key="link" row={it.row} />,
          briefTitle(it.row.procedureName),
          it.row.applicantName,
          ...cells(it),
        ],
      }))}
    />
  )
}

function Unable({ rows }: { rows: readonly Foreseen[] }) {
  const t = useTexts({ vi, en })
  const { number, applicant, result } = t.columns
  return (
    <>
      <h2 class="govuk-heading-m">{t.unable}</h2>
      <p class="govuk-body">{t.unableHint}</p>
      <Table
        caption={t.unable}
        captionHidden
        columns={[{ text: number, whole: true }, { text: applicant }, { text: result }]}
        rows={rows.map(({ row, problem }) => ({
          key: row.position,
          cells: [<RowLink key="link" row={row} />, row.applicantName, <ProblemWords key="why" code={problem!} />],
        }))}
      />
    </>
  )
}
