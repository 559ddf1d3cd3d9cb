import { Button, ButtonGroup, Form, HiddenField } from '#ui/form.tsx'
import { formatNumber, formatWeekday } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { CalendarDay } from '../working-calendar.ts'
import type { CalendarEffect } from './calendar-dependents.ts'
import { en } from './calendar.en.ts'
import { vi } from './calendar.vi.ts'

export type ConfirmProps = {
  /** Where the form goes, and what it carries: the plan again. */
  action: string
  fields: Readonly<Record<string, string>>
  changes: readonly { day: string; before: CalendarDay | undefined; after: CalendarDay | undefined }[]
  effects: readonly CalendarEffect[]
  seen: string
  /** Somebody changed one of the days since the last look. */
  changedMeanwhile?: boolean
}

/** What will be written, and whose dates it moves. */
export function ConfirmPage({ action, fields, changes, effects, seen, changedMeanwhile }: ConfirmProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <AdministrationLayout title={t.confirmTitle} current="calendar">
      {changedMeanwhile && <Notice tone="refused" title={t.changedMeanwhile} live />}
      <h1 class="govuk-heading-l">{t.confirmTitle}</h1>
      {effects.map((effect, index) => (
        <Effect key={index} {...effect} />
      ))}
      <Table
        caption={t.will}
        columns={[{ text: t.day }, { text: t.before }, { text: t.after }]}
        rows={changes.map((it) => ({
          key: it.day,
          cells: [formatWeekday(it.day, language), <Entered day={it.before} />, <Entered day={it.after} />],
        }))}
      />
      <Form action={href(action)}>
        {Object.entries({ ...fields, seen }).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        <ButtonGroup>
          <Button name="write" value="yes">
            {t.confirm}
          </Button>
          <Button kind="secondary" name="write" value="back">
            {t.back}
          </Button>
        </ButtonGroup>
      </Form>
    </AdministrationLayout>
  )
}

function Effect({ dependent, lookedAt, earlier, later }: CalendarEffect) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const number = (it: number) => formatNumber(it, language)
  const total = earlier + later
  const words = { total: number(total), earlier: number(earlier), later: number(later) }
  return (
    <Notice tone={total === 0 ? 'info' : 'waiting'} title={total === 0 ? t.effectNone : t.effect(words)}>
      {lookedAt < dependent && <p>{t.effectPart({ seen: number(lookedAt), all: number(dependent) })}</p>}
      {total > 0 && <p>{t.effectText}</p>}
    </Notice>
  )
}

function Entered({ day }: { day: CalendarDay | undefined }) {
  const t = useTexts({ vi, en })
  if (!day) return <>{t.nothingThere}</>
  return (
    <>
      {t.kinds[day.kind]}: {day.name}
      <br />
      {day.decision} · {t.statuses[day.status]}
    </>
  )
}
