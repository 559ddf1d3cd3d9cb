import { formatClock } from '#ui/format.ts'
import { Tag } from '#ui/parts.tsx'
import { useTexts } from '#ui/view.tsx'
import { type Status, statusNames, statusTones } from '../dossier.ts'
import { en } from './due-words.en.ts'
import type { DueWords } from './due-words.ts'
import { vi } from './due-words.vi.ts'

export function StatusTag({ status }: { status: Status }) {
  const names = useTexts(statusNames)
  return <Tag tone={statusTones[status]}>{names[status]}</Tag>
}

/** The due moment as one would say it; the colour only repeats the words. */
export function DueTag({ words, due }: { words: DueWords; due: Date | null }) {
  const t = useTexts({ vi, en })
  const time = due ? formatClock(due) : ''
  switch (words.kind) {
    case 'none':
      return <span class="portal-soft">{t.none}</span>
    case 'paused':
      return <Tag tone={words.tone}>{t.paused}</Tag>
    case 'today':
      return <Tag tone={words.tone}>{t.today(time)}</Tag>
    case 'late-today':
      return <Tag tone={words.tone}>{t.lateToday(time)}</Tag>
    case 'left':
      return <Tag tone={words.tone}>{t.left(words.days)}</Tag>
    case 'late':
      return <Tag tone={words.tone}>{t.late(words.days)}</Tag>
  }
}
