import { Card } from '#ui/parts.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { ExpertQuestions } from '../ask-expert/questions.page.tsx'
import type { ExpertQuestion } from '../ask-expert/expert-question.sql.ts'
import { ConsultationState } from '../consult-agency/consult-agency.page.tsx'
import type { Consultation } from '../consult-agency/consultation.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { trackOf } from '../on-track.ts'
import type { ProcessPart } from '../processes/process.ts'
import { en } from '../see-dossier/parts.en.ts'
import { vi } from '../see-dossier/parts.vi.ts'
import { actPath, type OfficerActName } from './officer-acts.ts'

type WorkProps = {
  dossier: Dossier
  part: ProcessPart
  consultations: readonly Consultation[]
  questions: readonly ExpertQuestion[]
  now: Date
  can: readonly OfficerActName[]
}

/** Where the work is: the steps of the process, whose turn it is and until when, and which opinions are waited for. */
export function WorkCard({ dossier, part, consultations, questions, now, can }: WorkProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const track = trackOf(dossier)
  const working = dossier.status === 2 || dossier.status === 4
  if (track.step === null && consultations.length + questions.length === 0) return null
  return (
    <Card title={t.steps}>
      {track.step !== null && (
        <ol class="govuk-list govuk-list--number">
          {part.steps.map((step) => (
            <li key={step.key} aria-current={step.key === track.step ? 'step' : undefined}>
              {step.key === track.step ? <strong>{step.name}</strong> : step.name}
              {step.key === track.step &&
                [
                  ` (${t.now})`,
                  track.assigneeName && t.turn(track.assigneeName),
                  working && track.stepDue && t.until(track.stepDue),
                ]
                  .filter(Boolean)
                  .join(' · ')}
            </li>
          ))}
        </ol>
      )}
      {consultations.length > 0 && <h3 class="govuk-heading-s">{t.consultations}</h3>}
      {consultations.map((it) => (
        <div key={it.id}>
          <p class="govuk-body">
            {can.includes('consult') ? (
              <a class="govuk-link" href={href(actPath(dossier, 'consult'))}>
                {it.agencyName}
              </a>
            ) : (
              it.agencyName
            )}
          </p>
          <ConsultationState it={it} now={now} />
        </div>
      ))}
      <ExpertQuestions dossier={dossier} questions={questions} mayAsk={can.includes('ask-expert')} now={now} />
    </Card>
  )
}
