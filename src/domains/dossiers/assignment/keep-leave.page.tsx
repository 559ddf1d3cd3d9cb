import { typedDate } from '#platform/dates.ts'
import type { FieldError } from '#platform/forms.ts'
import { Button, DateField, ErrorSummary, Form, SelectField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { Notice, Table, Tag } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { QueueCounts } from '../desk/desk.sql.ts'
import { DeskFrame } from '../desk/desk-frame.page.tsx'
import { queueSlugs } from '../desk/queues.ts'
import { urls } from '../urls.ts'
import { en } from './assignment.en.ts'
import type { LeaveRow } from './assignment.sql.ts'
import { vi } from './assignment.vi.ts'
import type { HeldInLeave } from './load.sql.ts'

type Officer = { accountId: string; name: string }

export type KeepLeaveProps = {
  counts: QueueCounts
  /** Whose leave may be kept here; oneself alone, unless one leads the agency. */
  whose: readonly Officer[]
  colleagues: readonly Officer[]
  leaves: readonly LeaveRow[]
  /** What they have in hand, by leave. */
  held: readonly HeldInLeave[]
  done: boolean
  typed: Record<string, unknown>
  errors: readonly FieldError[]
}

export function KeepLeavePage(props: KeepLeaveProps) {
  const { leave: t } = useTexts({ vi, en })
  const errors = props.errors.map(({ field }) => ({
    field: field === 'overlap' ? 'first' : field,
    text: t.errors[field as 'first'],
  }))
  return (
    <DeskFrame title={t.title} counts={props.counts} current="leave">
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      {props.done && <Notice tone="done" title={t.saved} live />}
      <p class="govuk-body">{t.lead}</p>
      {props.leaves.length === 0 ? <p class="govuk-body">{t.none}</p> : <Leaves {...props} />}
      <h2 class="govuk-heading-m">{t.add}</h2>
      <LeaveForm {...props} />
    </DeskFrame>
  )
}

function Leaves({ leaves, held }: Pick<KeepLeaveProps, 'leaves' | 'held'>) {
  const { leave: t } = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const { who, days, inHand, substitute, kept, remove } = t.columns
  return (
    <Table
      caption={t.caption}
      columns={[
        { text: who },
        { text: days },
        { text: inHand },
        { text: substitute },
        { text: kept },
        { text: remove },
      ]}
      rows={leaves.map((it) => ({
        key: it.id,
        cells: [
          it.name,
          t.days(formatDay(it.firstDay, language), formatDay(it.lastDay, language)),
          <InHand key="held" leave={it} held={held.find((one) => one.id === it.id)} />,
          it.substituteName || t.noSubstitute,
          it.keptByName,
          <Form key="remove" action={href(urls.removeLeave(it.id))}>
            <Button kind="secondary">
              {t.remove}
              <span class="govuk-visually-hidden">{t.removeOf(it.name)}</span>
            </Button>
          </Form>,
        ],
      }))}
    />
  )
}

/** What stays with whoever is away, and above all what falls due meanwhile: lists in which it can be given to others. */
function InHand({ leave, held }: { leave: LeaveRow; held: HeldInLeave | undefined }) {
  const { leave: t } = useTexts({ vi, en })
  const href = useHref()
  if (held === undefined) return <>{t.nothingHeld}</>
  const list = (more: Record<string, string> = {}) =>
    href(`${urls.desk()}?${new URLSearchParams({ hang: queueSlugs.agency, 'can-bo': leave.accountId, ...more })}`)
  return (
    <>
      <a class="govuk-link" href={list()}>
        {t.held(held.held)}
      </a>
      {held.due > 0 && (
        <>
          <br />
          <Tag tone="refused">{t.dueMeanwhile(held.due)}</Tag>{' '}
          <a class="govuk-link" href={list({ 'han-tu': leave.firstDay, 'han-den': leave.lastDay })}>
            {t.seeDue}
            <span class="govuk-visually-hidden">{t.removeOf(leave.name)}</span>
          </a>
        </>
      )}
    </>
  )
}

function LeaveForm({ whose, colleagues, typed, errors }: KeepLeaveProps) {
  const { leave: t } = useTexts({ vi, en })
  const { actor } = useView()
  const href = useHref()
  const wrong = (...fields: string[]) => {
    const found = errors.find((it) => fields.includes(it.field))
    return found && { error: t.errors[found.field as 'first'] }
  }
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '')
  const options = (all: readonly Officer[]) =>
    all.map((it) => ({ value: it.accountId, text: it.accountId === actor.accountId ? t.me(it.name) : it.name }))
  return (
    <Form action={href(urls.leave)} class="portal-act">
      {whose.length > 1 && (
        <SelectField
          name="accountId"
          label={t.who}
          empty={null}
          value={text('accountId') || (actor.accountId ?? '')}
          options={options(whose)}
        />
      )}
      <DateField name="first" label={t.first} value={typedDate(typed, 'first')} {...wrong('first', 'overlap')} />
      <DateField name="last" label={t.last} value={typedDate(typed, 'last')} {...wrong('last')} />
      <SelectField
        name="substituteId"
        label={t.substitute}
        hint={t.substituteHint}
        empty={t.nobody}
        value={text('substituteId')}
        options={options(colleagues).filter((it) => whose.length > 1 || it.value !== actor.accountId)}
        {...wrong('substituteId')}
      />
      <Button>{t.save}</Button>
    </Form>
  )
}
