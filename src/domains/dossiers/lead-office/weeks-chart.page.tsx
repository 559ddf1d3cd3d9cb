import { useTexts } from '#ui/view.tsx'
import { en } from './lead-office.en.ts'
import { vi } from './lead-office.vi.ts'
import type { Week } from './office-load.sql.ts'

const [width, height, top, bottom] = [600, 170, 20, 22]

/** Bars of what was filed and what ended, week by week. The table below says the same in numbers. */
export function WeeksChart({ weeks }: { weeks: readonly Week[] }) {
  const t = useTexts({ vi, en })
  const most = Math.max(1, ...weeks.map((it) => Math.max(it.filed, it.ended)))
  const step = width / Math.max(1, weeks.length)
  const bar = (step - 10) / 2
  const scale = (value: number) => (value / most) * (height - top - bottom)
  const bars = (value: number, x: number, kind: 'filed' | 'ended') => (
    <>
      <rect
        class={`portal-weeks__${kind}`}
        x={x}
        y={height - bottom - scale(value)}
        width={bar}
        height={scale(value)}
      />
      {value > 0 && (
        <text class="portal-weeks__text" x={x + bar / 2} y={height - bottom - scale(value) - 4} text-anchor="middle">
          {value}
        </text>
      )}
    </>
  )
  return (
    <figure class="portal-weeks">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.chart}>
        {weeks.map((it, index) => (
          <g key={it.week}>
            {bars(it.filed, index * step + 4, 'filed')}
            {bars(it.ended, index * step + 6 + bar, 'ended')}
            <text class="portal-weeks__text" x={index * step + step / 2} y={height - 6} text-anchor="middle">
              {`${Number(it.week.slice(8))}/${Number(it.week.slice(5, 7))}`}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="govuk-body-s">
        <span class="portal-weeks__key portal-weeks__key--filed" aria-hidden="true" /> {t.filed}{' '}
        <span class="portal-weeks__key portal-weeks__key--ended" aria-hidden="true" /> {t.ended}
      </figcaption>
    </figure>
  )
}
