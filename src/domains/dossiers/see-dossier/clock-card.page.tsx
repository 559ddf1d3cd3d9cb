import type { ComponentChildren } from 'preact'
import { formatLimit, formatMoment } from '#ui/format.ts'
import { Card, type Tone } from '#ui/parts.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import type { ClockState } from './clock-state.ts'
import { en } from './see-dossier.en.ts'
import { vi } from './see-dossier.vi.ts'

type ClockCardProps = { dossier: Dossier; clock: ClockState; children?: ComponentChildren }

/** The promised time: when, and where the clock stands. The ring shows it, the words say it. */
export function ClockCard({ dossier, clock, children }: ClockCardProps) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  if (clock.kind === 'none') return null
  const at = (moment: Date) => formatMoment(moment, language)
  const { originalDue, currentDue, tacitDue, handling } = dossier
  return (
    <Card title={t.promised}>
      <Ring {...ringOf()} />
      {originalDue !== null && originalDue !== currentDue && (
        <p class="govuk-body-s">{t.moved(at(new Date(originalDue)))}</p>
      )}
      {dossier.status === 1 && dossier.acceptBy !== null && (
        <p class="govuk-body-s">{t.answerBy(at(new Date(dossier.acceptBy)))}</p>
      )}
      {(clock.kind === 'running' || clock.kind === 'late') && tacitDue !== null && handling !== null && (
        <p class="govuk-body-s">{t.tacitBy[handling.tacit.decision](at(new Date(tacitDue)), handling.tacit.ground)}</p>
      )}
      {children}
    </Card>
  )

  function ringOf(): RingProps {
    switch (clock.kind) {
      case 'running':
        return { tone: 'progress', gone: clock.gone, title: at(clock.due), text: t.running(clock.left) }
      case 'paused':
        return { tone: 'waiting', gone: clock.gone, title: t.paused, text: t.pausedText(clock.left) }
      case 'late':
        return { tone: 'refused', gone: 1, title: t.late, text: t.lateText(at(clock.due), clock.late) }
      case 'ended': {
        const inTime = dossier.punctuality === 'early' ? t.endedEarly : t.ended
        if (dossier.isTacit) return { tone: 'neutral', gone: 1, title: t.silent, text: t.endedText(at(clock.due)) }
        const title = clock.late === 0 ? inTime : t.endedLate(clock.late)
        return { tone: clock.late === 0 ? 'done' : 'refused', gone: 1, title, text: t.endedText(at(clock.due)) }
      }
      default: {
        const { limitAmount: amount, limitUnit: unit, limitText } = dossier
        const limit = formatLimit({ amount, unit, text: limitText }, language)
        return { tone: 'neutral', gone: 0, title: t.notStarted, text: t.notStartedText(limit) }
      }
    }
  }
}

type RingProps = { tone: Tone; gone: number; title: string; text: string }

function Ring({ tone, gone, title, text }: RingProps) {
  const round = 2 * Math.PI * 28
  return (
    <div class={`portal-ring portal-ring--${tone}`}>
      <svg class="portal-ring__picture" viewBox="0 0 64 64" aria-hidden="true">
        <circle class="portal-ring__way" cx="32" cy="32" r="28" />
        {gone > 0 && (
          <circle
            class="portal-ring__gone"
            cx="32"
            cy="32"
            r="28"
            stroke-dasharray={`${(gone * round).toFixed(1)} ${round.toFixed(1)}`}
          />
        )}
      </svg>
      <div>
        <div class="portal-ring__title">{title}</div>
        <div class="portal-ring__text">{text}</div>
      </div>
    </div>
  )
}
