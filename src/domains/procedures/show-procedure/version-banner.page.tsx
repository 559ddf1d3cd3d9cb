import { Notice } from '#ui/parts.tsx'
import { formatDay } from '#ui/format.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './show-procedure.en.ts'
import { vi } from './show-procedure.vi.ts'

export type VersionBannerProps = {
  code: string
  /** past: the version of an asked day; soon: one that is still to come. */
  when: 'past' | 'soon'
  day: string
  number: number
  /** The one in force now; null: there is none yet. */
  current: number | null
}

/** On top of a version that is not the one in force. */
export function VersionBanner({ code, when, day, number, current }: VersionBannerProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const shown = formatDay(day, language)
  const [from, to] = when === 'past' ? [number, current] : [current, number]
  return (
    <Notice tone="waiting" title={when === 'past' ? t.pastTitle(shown) : t.soonTitle(shown)}>
      <p class="govuk-body">{when === 'past' ? t.pastText : t.soonText}</p>
      {from !== null && to !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(urls.procedure(code))}>
            {t.seeCurrent}
          </a>{' '}
          ·{' '}
          <a class="govuk-link" href={href(urls.compare(code, from, to))}>
            {t.seeDifference}
          </a>
        </p>
      )}
    </Notice>
  )
}

/** On the page in force: a decided change that is still to come. */
export function ComingChange({ code, day, ends }: { code: string; day: string; ends: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const shown = formatDay(day, language)
  return (
    <Notice tone="info" title={ends ? t.endsTitle(shown) : t.changesTitle(shown)}>
      <p class="govuk-body">
        <a class="govuk-link" href={href(urls.onDay(code, day))}>
          {t.seeComing}
        </a>
      </p>
    </Notice>
  )
}
