import type { Agency } from '#catalogues'
import type { WorkingCalendar } from '#law'
import { Button, CheckboxField, DateField, Form, HiddenField, TextArea, TextField } from '#ui/form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Card, Tag } from '#ui/parts.tsx'
import { typedDate } from '#platform/dates.ts'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { ActPage, type ActView, errorOf, typedText } from '../desk/act-page.page.tsx'
import { AgencyChoice } from '../desk/agency-choice.page.tsx'
import { actPath } from '../desk/officer-acts.ts'
import type { DossierFile } from '../dossier-file.sql.ts'
import { en } from './consult-agency.en.ts'
import { vi } from './consult-agency.vi.ts'
import type { Consultation } from './consultation.sql.ts'

export type ConsultFacts = {
  agencies: readonly Agency[]
  files: readonly DossierFile[]
  asked: readonly Consultation[]
  pauses: boolean
  calendar: WorkingCalendar
  now: Date
}

export function ConsultPage({ view, ...facts }: ConsultFacts & { view: ActView }) {
  const t = useTexts({ vi, en })
  const files = facts.files.filter((it) => it.kind !== 'opinion')
  const after = <Asked view={view} asked={facts.asked} now={facts.now} />
  return (
    <ActPage
      view={view}
      title={t.title}
      lead={t.lead(facts.pauses)}
      sentences={t.errors}
      submit={t.submit}
      after={after}
    >
      <AgencyChoice view={view} agencies={facts.agencies} label={t.agency} />
      <TextArea
        name="question"
        label={t.question}
        hint={t.questionHint}
        value={typedText(view, 'question')}
        {...errorOf(view, 'question', t.errors)}
      />
      <DateField
        name="deadline"
        label={t.deadline}
        value={typedDate(view.typed, 'deadline')}
        {...errorOf(view, 'deadline', t.errors)}
      />
      {files.length > 0 && (
        <CheckboxField
          name="files"
          label={t.files}
          optional
          values={[view.typed.files ?? []].flat().map(String)}
          options={files.map((it) => ({
            value: it.fileId,
            text: it.componentName ? `${it.componentName}: ${it.name}` : it.name,
          }))}
        />
      )}
    </ActPage>
  )
}

function Asked({ view, asked, now }: { view: ActView; asked: ConsultFacts['asked']; now: Date }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  if (asked.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.asked}</h2>
      {asked.map((it) => (
        <Card key={it.id} title={it.agencyName} level={3}>
          <ConsultationState it={it} now={now} />
          <p class="govuk-body portal-lines">{it.question}</p>
          {it.answer !== '' && <p class="govuk-body portal-lines">{it.answer}</p>}
          {it.state === 'open' && (
            <Form action={href(actPath(view.dossier, 'consult', '/rut'))}>
              <HiddenField name="revision" value={view.dossier.revision} />
              <HiddenField name="consultationId" value={it.id} />
              <TextField
                name={`reason-${it.id}`}
                label={t.withdrawReason(it.agencyName)}
                maxLength={500}
                {...errorOf(view, `reason-${it.id}`, t.errors)}
              />
              <Button kind="secondary">{t.withdraw}</Button>
            </Form>
          )}
        </Card>
      ))}
    </>
  )
}

export function ConsultationState({ it, now }: { it: Pick<Consultation, 'state' | 'deadline'>; now: Date }) {
  const t = useTexts({ vi, en })
  const { language } = useView()
  const late = it.state === 'open' && now > it.deadline
  const tone = it.state === 'answered' ? 'done' : it.state === 'withdrawn' ? 'neutral' : late ? 'refused' : 'waiting'
  return (
    <p class="govuk-body">
      <Tag tone={tone}>{late ? `${t.states.open}, ${t.late}` : t.states[it.state]}</Tag>{' '}
      {t.until(formatMoment(it.deadline, language))}
    </p>
  )
}
