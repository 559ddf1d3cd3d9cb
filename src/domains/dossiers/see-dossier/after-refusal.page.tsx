import { ButtonLink } from '#ui/form.tsx'
import { Notice } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import type { ActRecord } from '../act.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import type { PaperFormName } from '../paper-forms/form-names.ts'
import { papersOf } from '../paper-forms/issue/papers-of.ts'
import { urls } from '../urls.ts'
import { en } from './see-dossier.en.ts'
import { vi } from './see-dossier.vi.ts'

type Props = { dossier: Dossier; acts: readonly ActRecord[] }

const endings: ReadonlySet<PaperFormName> = new Set([
  'refusal-of-receipt',
  'refusal-of-settlement',
  'stop-notice',
  'tacit-confirmation',
])

/** Nobody is left alone with a no: the paper with the reason, what can be tried, and the right to complain. */
export function AfterRefusal({ dossier, acts }: Props) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const last = papersOf(dossier, acts).findLast((it) => endings.has(it.form))
  if (last === undefined || dossier.isTacit || !(isRefused(dossier) || dossier.status === 8)) return null
  const { reason, text, asked } = last.act.payload ?? {}
  const paper = <ButtonLink href={href(urls.paperForm(dossier.id, last.act.sequence))}>{t.no.paper}</ButtonLink>
  if (asked !== undefined)
    return (
      <Notice tone="info" title={t.no.stoppedAsAsked}>
        {paper}
      </Notice>
    )
  return (
    <Notice tone="refused" title={dossier.status === 8 ? t.no.stopped : t.no.refused}>
      <p class="govuk-body portal-lines">{String(reason || text || t.erased)}</p>
      {paper}
      <WhatNow dossier={dossier} mend />
    </Notice>
  )
}

/** Silence decided: what it means, by which law, and the paper that proves it. */
export function AfterSilence({ dossier, acts }: Props) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const last = papersOf(dossier, acts).findLast((it) => it.form === 'tacit-confirmation')
  if (!dossier.isTacit || dossier.outcome === null || last === undefined) return null
  const refused = dossier.outcome === 'refused'
  return (
    <Notice tone={refused ? 'refused' : 'done'} title={t.tacit[dossier.outcome]}>
      <p class="govuk-body">{t.tacitText(dossier.agencyName, dossier.handling?.tacit.ground ?? '')}</p>
      <ButtonLink href={href(urls.paperForm(dossier.id, last.act.sequence))}>{t.tacitPaper}</ButtonLink>
      {refused && <WhatNow dossier={dossier} />}
    </Notice>
  )
}

function WhatNow({ dossier, mend = false }: { dossier: Dossier; mend?: boolean }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  return (
    <>
      <h3 class="govuk-heading-s">{t.no.next}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {mend && <li>{t.no.mend}</li>}
        <li>
          <a class="govuk-link" href={href(urls.start(dossier.procedureId))}>
            {t.no.again}
          </a>
        </li>
        <li>{t.no.complain(dossier.agencyName)}</li>
      </ul>
    </>
  )
}

function isRefused({ status, outcome }: Dossier): boolean {
  return status === 3 || (outcome === 'refused' && (status === 9 || status === 10))
}
