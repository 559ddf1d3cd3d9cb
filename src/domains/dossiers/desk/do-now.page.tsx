import { ButtonLink } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Card } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import type { NextWork } from './next-work.ts'
import { en as nextEn } from './next-work.en.ts'
import { vi as nextVi } from './next-work.vi.ts'
import { actPath, type OfficerActName } from './officer-acts.ts'
import { en } from './one-dossier.en.ts'
import { vi } from './one-dossier.vi.ts'
import type { DossierOnDesk } from './read-dossier.ts'

/** Acts that end a dossier against the applicant's wish stand last and look different. */
const severe: ReadonlySet<OfficerActName> = new Set([
  ...(['refuse', 'redirect', 'withdraw', 'stop', 'correct-error', 'admit-loss'] as const),
  'remove-secret',
])

/** Acts that a key leads to (page-keys.vi.ts). */
const keys: Partial<Record<OfficerActName, string>> = { accept: 'a', 'request-supplement': 'b', assign: 'p' }

/** What the dossier needs next: one sentence, until when, one button; then everything else that can be done. */
export function DoNow(props: DossierOnDesk) {
  const t = useTexts({ vi: nextVi, en: nextEn })
  const { dossier, can, next } = props
  const first = next.kind === 'act' ? next.act : undefined
  const others = can.filter((name) => name !== first)
  return (
    <Card title={t.title} tone="accent">
      <Next {...props} />
      <Acts dossier={dossier} names={others.filter((name) => !severe.has(name))} />
      <Acts dossier={dossier} names={others.filter((name) => severe.has(name))} />
    </Card>
  )
}

function Next({ dossier, next, nextLeft, can, times }: DossierOnDesk) {
  const t = useTexts({ vi: nextVi, en: nextEn })
  const { acts, reported } = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const apology = times.find((it) => it.name === 'apologise')
  const isClose = apology !== undefined && nextLeft !== undefined && Math.abs(nextLeft) <= 16 * 3_600_000
  return (
    <>
      <p class="govuk-body portal-next">{sentenceOf(next, dossier, t)}</p>
      {'until' in next && next.until !== undefined && <Until until={next.until} left={nextLeft} />}
      {next.kind === 'elsewhere' && dossier.reported && <p class="govuk-body">{reported(dossier.reported)}</p>}
      {next.kind === 'act' && (
        <ButtonLink
          href={href(actPath(dossier, next.act))}
          keys={['n', keys[next.act]].filter((it) => it !== undefined).join(' ')}
        >
          {acts[next.act]}
        </ButtonLink>
      )}
      {isClose && can.includes('apologise') && (
        <p class="govuk-body">
          <a class="govuk-link" href={href(actPath(dossier, 'apologise'))}>
            {t.apology(formatMoment(apology.at, language))}
          </a>
        </p>
      )}
    </>
  )
}

function sentenceOf(next: NextWork, dossier: Dossier, t: typeof nextVi): string {
  if (next.kind === 'others') return t.others(next.name || (next.role && t.roles[next.role]) || t.somebody)
  if (next.kind !== 'act') return t[next.kind]
  const { stepName } = trackOf(dossier)
  return next.act === 'next-step' && stepName !== '' ? t.step(stepName) : t.acts[next.act]
}

/** The legal moment, and the working time until it or since. */
function Until({ until, left }: { until: Date; left: number | undefined }) {
  const t = useTexts({ vi: nextVi, en: nextEn })
  const { language } = useView()
  const moment = formatMoment(until, language)
  if (left === undefined) return <p class="govuk-body">{t.until(moment)}.</p>
  const time = Math.max(60_000, Math.abs(left))
  const words = t.workingTime(Math.floor(time / 3_600_000), Math.floor(time / 60_000))
  return (
    <p class="govuk-body">
      {left < 0 ? t.wasUntil(moment) : t.until(moment)}, <strong>{left < 0 ? t.lost(words) : t.left(words)}</strong>.
    </p>
  )
}

function Acts({ dossier, names }: { dossier: Dossier; names: readonly OfficerActName[] }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (names.length === 0) return null
  return (
    <div class="portal-record__acts">
      {names.map((name) =>
        severe.has(name) ? (
          <a key={name} class="govuk-link portal-link--severe" href={href(actPath(dossier, name))}>
            {t.acts[name]}
          </a>
        ) : (
          <ButtonLink
            key={name}
            href={href(actPath(dossier, name))}
            kind="secondary"
            {...(keys[name] && { keys: keys[name] })}
          >
            {t.acts[name]}
          </ButtonLink>
        ),
      )}
    </div>
  )
}
