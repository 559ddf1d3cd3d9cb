import { dayOf } from '#platform/clock.ts'
import { formatClock, formatDay, formatShortMoment } from '#ui/format.ts'
import { Tag } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Status } from '../dossier.ts'
import { statusNames, statusTones } from '../status-names.ts'
import { en } from './due-words.en.ts'
import type { DueWords } from './due-words.ts'
import { vi } from './due-words.vi.ts'

/** `short`: in a list, where the official name would take two lines. */
export function StatusTag({ status, short }: { status: Status; short?: boolean }) {
  const names = useTexts(statusNames)
  const t = useTexts({ vi, en })
  return <Tag tone={statusTones[status]}>{(short && t.short[status]) || names[status]}</Tag>
}

/** In a list: the state, that what was asked for has come (it must not look like a fresh filing), that a message waits. */
export function RowStatus({ hasMessages = false, ...it }: Stands & { hasMessages?: boolean }) {
  const t = useTexts({ vi, en })
  if (!hasMessages) return <Standing {...it} />
  return (
    <>
      <Standing {...it} /> <Tag tone="progress">{t.messages}</Tag>
    </>
  )
}

type Stands = { status: Status; supplemented: boolean }

function Standing({ status, supplemented }: Stands) {
  const t = useTexts({ vi, en })
  if (!supplemented) return <StatusTag status={status} short />
  const tag = <Tag tone="progress">{t.supplemented}</Tag>
  if (status === 1) return tag
  return (
    <>
      <StatusTag status={status} short /> {tag}
    </>
  )
}

/** The due moment as one would say it; the colour only repeats the words. `at` is the moment that the words speak of. */
export function DueTag({ words, at }: { words: DueWords; at: Date | null }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const time = at ? formatClock(at) : ''
  const day = at ? formatDay(dayOf(at), language) : ''
  switch (words.kind) {
    case 'none':
      return <span class="portal-soft">{t.none}</span>
    case 'new':
      return <span class="portal-soft">{t.filed(at ? formatShortMoment(at, language) : '')}</span>
    case 'accept-by':
      return <span class="portal-soft">{t.acceptBy(at ? formatShortMoment(at, language) : '')}</span>
    case 'accept-late':
      return <Tag tone={words.tone}>{t.acceptLate}</Tag>
    case 'hand-over':
      return <span class="portal-soft">{t.handOver}</span>
    case 'ended':
      return <span class="portal-soft">{t.ended(day)}</span>
    case 'paused':
      return <span class="portal-soft">{t.paused}</span>
    case 'today':
      return <Tag tone={words.tone}>{t.today(time)}</Tag>
    case 'late-today':
      return <Tag tone={words.tone}>{t.lateToday(time)}</Tag>
    case 'left':
    case 'late': {
      const { shown, rest } = t[words.kind](words.days)
      return (
        <Tag tone={words.tone}>
          {shown}
          <span class="govuk-visually-hidden">{rest}</span>
        </Tag>
      )
    }
  }
}
