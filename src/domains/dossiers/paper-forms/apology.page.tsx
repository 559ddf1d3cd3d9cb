import { formatMoment } from '#ui/format.ts'
import { useTexts, useView } from '#ui/view.tsx'
import { Line } from './line.page.tsx'
import { en } from './paper-forms.en.ts'
import { vi } from './paper-forms.vi.ts'
import type { PaperFormFacts } from './read-paper-form.ts'

/** Form 04: why it is late, and the one other time (Decree 61/2018 art. 19.9). */
export function Apology({ dossier, form }: PaperFormFacts) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { payload, change } = form.act
  const at = (moment: string) => formatMoment(new Date(moment), language)
  return (
    <>
      <p class="govuk-body">{t.apologyIntro(dossier.agencyName)}</p>
      <dl class="portal-sheet__lines">
        <Line name={t.receivedAt}>{dossier.acceptedAt && at(dossier.acceptedAt)}</Line>
        <Line name={t.promisedFor}>{change.apology && at(change.apology.before)}</Line>
        <Line name={t.progress}>{lines(payload?.progress)}</Line>
        <Line name={t.reason}>{payload === null ? t.erased : lines(payload.reason)}</Line>
        <Line name={t.newDue}>{change.apology && <strong>{at(change.apology.after)}</strong>}</Line>
      </dl>
      <p class="govuk-body">{t.onlyOnce}</p>
    </>
  )
}

export function ApologyForLoss({ dossier, form }: PaperFormFacts) {
  const t = useTexts({ vi, en })
  const { payload } = form.act
  return (
    <>
      <p class="govuk-body">{t.lossIntro(dossier.agencyName)}</p>
      {payload === null ? (
        <p class="govuk-body">{t.erased}</p>
      ) : (
        <dl class="portal-sheet__lines">
          <Line name={t.losses[payload.kind as 'lost']}>{lines(payload.papers)}</Line>
          <Line name={t.remedy}>{lines(payload.remedy)}</Line>
        </dl>
      )}
      <p class="govuk-body">{t.costs}</p>
    </>
  )
}

/** What the law makes of silence, for whoever has to prove it. The ground stands in the dossier's own copy of the rules. */
export function TacitConfirmation({ dossier, form }: PaperFormFacts) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { change, at } = form.act
  const ground = dossier.handling?.tacit.ground ?? ''
  const since = dossier.tacitDue ?? at
  return (
    <>
      <p class="govuk-body">{t.tacitIntro(ground)}</p>
      <p class="govuk-body-l">
        <strong>{t.tacits[change.outcome ?? 'granted']}</strong>
      </p>
      <dl class="portal-sheet__lines">
        <Line name={t.receivedAt}>{dossier.acceptedAt && formatMoment(new Date(dossier.acceptedAt), language)}</Line>
        <Line name={t.tacitSince}>{formatMoment(new Date(since), language)}</Line>
        <Line name={t.tacitGround}>{ground}</Line>
        <Line name={t.tacitRecorded}>{formatMoment(new Date(at), language)}</Line>
      </dl>
      {change.outcome === 'refused' && <p class="govuk-body">{t.rights}</p>}
    </>
  )
}

function lines(value: unknown) {
  return typeof value === 'string' && value !== '' && <span class="portal-lines">{value}</span>
}
