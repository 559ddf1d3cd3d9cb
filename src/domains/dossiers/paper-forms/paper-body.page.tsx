import { formatLimit, formatMoment } from '#ui/format.ts'
import { useTexts, useView } from '#ui/view.tsx'
import { Apology, ApologyForLoss, TacitConfirmation } from './apology.page.tsx'
import { Line } from './line.page.tsx'
import { en } from './paper-forms.en.ts'
import { vi } from './paper-forms.vi.ts'
import type { PaperFormFacts } from './read-paper-form.ts'

/** What differs from form to form. */
export function PaperBody(facts: PaperFormFacts) {
  switch (facts.form.name) {
    case 'receipt':
      return <Receipt {...facts} />
    case 'supplement-request':
      return <SupplementRequest {...facts} />
    case 'apology':
      return <Apology {...facts} />
    case 'apology-for-loss':
      return <ApologyForLoss {...facts} />
    case 'tacit-confirmation':
      return <TacitConfirmation {...facts} />
    default:
      return <Ending {...facts} />
  }
}

function Receipt({ dossier, form, composition }: PaperFormFacts) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { limitAmount: amount, limitUnit: unit, limitText } = dossier
  const at = (moment: string) => formatMoment(new Date(moment), language)
  return (
    <>
      <h2 class="govuk-heading-s">{t.composition}</h2>
      <ol class="govuk-list govuk-list--number">
        {dossier.formVersionId !== null && <li>{t.declaration}</li>}
        {composition.map((it) => (
          <li key={it.name}>
            {it.name} ({t.copies(it.files)})
          </li>
        ))}
      </ol>
      <dl class="portal-sheet__lines">
        <Line name={t.sets}>{t.oneSet}</Line>
        <Line name={t.limit}>{formatLimit({ amount, unit, text: limitText }, language)}</Line>
        <Line name={t.received}>{at(form.act.at)}</Line>
        <Line name={t.due}>{form.act.change.originalDue && <strong>{at(form.act.change.originalDue)}</strong>}</Line>
        <Line name={t.returning}>{t.ways[dossier.returnChannel]}</Line>
      </dl>
    </>
  )
}

function SupplementRequest({ form, contact }: PaperFormFacts) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { payload, change } = form.act
  const items = (payload?.items ?? []) as { component: string; what: string }[]
  const reach = contact ? [contact.phone, contact.email, contact.address].filter((it) => it !== '').join(', ') : ''
  return (
    <>
      <h2 class="govuk-heading-s">{t.items}</h2>
      {payload === null && <p class="govuk-body">{t.erased}</p>}
      <ol class="govuk-list govuk-list--number">
        {items.map((item, index) => (
          <li key={index}>
            {item.component && <strong>{item.component}: </strong>}
            {item.what}
          </li>
        ))}
      </ol>
      <dl class="portal-sheet__lines">
        <Line name={t.ground}>{payload && textOf(payload.legalGround)}</Line>
        <Line name={t.deadline}>
          {change.supplementDeadline && formatMoment(new Date(change.supplementDeadline), language)}
        </Line>
        <Line name={t.contact}>{reach}</Line>
      </dl>
    </>
  )
}

/** Refused or stopped: the reason first, then what the law leaves to the applicant. */
function Ending({ dossier, form }: PaperFormFacts) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const { payload, act, at } = form.act
  const stopped = form.name === 'stop-notice'
  const intro = stopped ? t.stopIntro : form.name === 'refusal-of-receipt' ? t.refusedIntro : t.unsettledIntro
  const reason = payload === null ? t.erased : textOf(payload.reason) || textOf(payload.text)
  const asked = act === 'withdraw' || (act === 'stop' && payload?.asked !== undefined)
  const returned = dossier.channel === 'online' ? t.returnedNone : t.returnedAll
  return (
    <>
      <p class="govuk-body">{intro}</p>
      <dl class="portal-sheet__lines">
        <Line name={t.reason}>
          <span class="portal-lines">{asked ? `${t.asked}. ${reason}` : reason}</span>
        </Line>
        <Line name={stopped ? t.stoppedAt : t.refusedAt}>{formatMoment(new Date(at), language)}</Line>
        <Line name={t.returned}>{returned}</Line>
      </dl>
      {!asked && <p class="govuk-body">{t.rights}</p>}
    </>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
