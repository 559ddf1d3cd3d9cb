import { typedDate } from '#platform/dates.ts'
import { Button, CheckboxField, DateField, Form, RadioField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import type { HandlingPageProps } from './handling.page.tsx'
import { en } from './keep-handling.en.ts'
import { vi } from './keep-handling.vi.ts'

/** A new version of the rules. What is typed stays when something is wrong. */
export function HandlingFields({ procedure, typed, errors }: HandlingPageProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '')
  const field = (name: keyof typeof t.fields) => ({
    ...{ name, label: t.fields[name], value: text(name) },
    ...(errors.some((it) => it.field === name) && { error: t.errors[name as 'decision'] ?? t.errors.decision }),
  })
  const choices = <T extends string>(names: Record<T, string>) =>
    (Object.entries(names) as [T, string][]).map(([value, name]) => ({ value, text: name }))
  return (
    <>
      <h2 class="govuk-heading-m">{t.write}</h2>
      <Form action={href(urls.handling(procedure.code))}>
        <DateField
          name="validFrom"
          label={t.fields.validFrom}
          hint={t.hints.validFrom}
          value={typedDate(typed, 'validFrom')}
          {...(errors.some((it) => it.field === 'validFrom') && { error: t.errors.validFrom })}
        />
        <TextField {...field('agencyCode')} hint={t.hints.agencyCode} width={20} optional />
        <TextField {...field('decision')} hint={t.hints.decision} />
        <h3 class="govuk-heading-s">{t.groups.supplement}</h3>
        <TextField {...field('supplementsAllowed')} inputMode="numeric" width={3} />
        <TextField {...field('supplementsGround')} hint={t.hints.supplementsGround} optional />
        <RadioField {...field('databaseSupplements')} options={choices(t.databaseSupplements)} />
        <RadioField {...field('supplementEffect')} options={choices(t.effects)} />
        <TextField {...field('supplementDays')} inputMode="numeric" width={3} suffix={t.workingDays} />
        <CheckboxField
          name="autoClose"
          label={t.fields.autoClose}
          values={[text('autoClose')]}
          options={[{ value: 'yes', text: t.autoCloseYes }]}
        />
        <TextField {...field('graceDays')} inputMode="numeric" width={3} suffix={t.workingDays} />
        <h3 class="govuk-heading-s">{t.groups.time}</h3>
        <TextField
          {...field('acceptWithinWorkingHours')}
          hint={t.hints.acceptWithinWorkingHours}
          inputMode="numeric"
          width={3}
          suffix={t.workingHours}
          optional
        />
        <RadioField {...field('pauseOnFinancialDuty')} options={choices(t.duties)} />
        <TextField {...field('remoteDays')} inputMode="numeric" width={3} suffix={t.workingDays} />
        <TextArea {...field('remoteCommunes')} hint={t.hints.remoteCommunes} rows={4} optional />
        <h3 class="govuk-heading-s">{t.groups.tacit}</h3>
        <RadioField {...field('tacitDecision')} options={choices(t.tacits)} />
        <TextField {...field('tacitGround')} hint={t.hints.tacitGround} optional />
        <TextField {...field('tacitAmount')} hint={t.hints.tacitAmount} inputMode="decimal" width={4} optional />
        <SelectField {...field('tacitUnit')} options={choices(t.units)} optional />
        <h3 class="govuk-heading-s">{t.groups.central}</h3>
        <p class="govuk-body">{t.centralLead}</p>
        <TextField {...field('centralOwner')} hint={t.hints.centralOwner} width={5} optional />
        <TextField {...field('centralSystem')} optional />
        <CheckboxField
          name="ended"
          label={t.fields.ended}
          values={[text('ended')]}
          options={[{ value: 'yes', text: t.endedYes, hint: t.hints.ended }]}
        />
        <Button>{t.save}</Button>
      </Form>
    </>
  )
}
