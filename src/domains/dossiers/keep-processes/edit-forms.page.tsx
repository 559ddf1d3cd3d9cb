import {
  Button,
  CheckboxField,
  ErrorSummary,
  Form,
  HiddenField,
  RadioField,
  SelectField,
  TextField,
} from '#ui/form.tsx'
import { AdministrationLayout } from '#ui/layout.tsx'
import { useHref, useTexts } from '#ui/view.tsx'
import { type ProcessPart, type ProcessStep, stepKinds, stepRoles } from '../processes/process.ts'
import type { ProcessDraft } from '../processes/process.sql.ts'
import { urls } from '../urls.ts'
import { en } from './keep-processes.en.ts'
import { vi } from './keep-processes.vi.ts'

export type Typed = Record<string, unknown>
type Common = { draft: ProcessDraft; part: ProcessPart; typed: Typed; errors: readonly string[] }

const text = (typed: Typed, name: string, saved: unknown) => String(typed[name] ?? saved ?? '')

export type StepFormProps = Common & {
  step: ProcessStep
  officers: readonly { accountId: string; name: string }[]
  unitCode: string
}

export function StepFormPage({ draft, part, step, typed, errors, officers, unitCode }: StepFormProps) {
  const all = useTexts({ vi, en })
  const t = all.step
  const href = useHref()
  const address = `${urls.processDraft(draft.id)}/buoc?phan=${part.key}&buoc=${step.key}`
  const wrong = (name: string) => (errors.includes(name) ? { error: t.errors[name as 'name'] } : {})
  return (
    <AdministrationLayout title={t.title} current="processes">
      <a class="govuk-back-link" href={href(urls.processDraft(draft.id))}>
        {all.back}
      </a>
      <ErrorSummary errors={errors.map((field) => ({ field, text: t.errors[field as 'name'] }))} />
      <p class="govuk-caption-m">{part.name}</p>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Form action={href(address)}>
        <HiddenField name="revision" value={draft.revision} />
        <TextField
          name="name"
          label={t.name}
          value={text(typed, 'name', step.name)}
          maxLength={120}
          {...wrong('name')}
        />
        <SelectField
          name="kind"
          label={t.kind}
          empty={null}
          value={text(typed, 'kind', step.kind)}
          options={stepKinds.map((value) => ({ value, text: all.kinds[value] }))}
          {...wrong('kind')}
        />
        <RadioField
          name="role"
          label={t.role}
          value={text(typed, 'role', step.role)}
          options={stepRoles.map((value) => ({ value, text: all.roles[value] }))}
          {...wrong('role')}
        />
        <TextField
          name="unit"
          label={t.unit}
          hint={t.unitHint}
          value={text(typed, 'unit', unitCode)}
          width={20}
          optional
          {...wrong('unit')}
        />
        {officers.length > 0 && (
          <CheckboxField
            name="officers"
            label={t.officers}
            optional
            values={typed.officers === undefined ? step.officers : [typed.officers].flat().map(String)}
            options={officers.map((it) => ({ value: it.accountId, text: it.name }))}
          />
        )}
        <TextField
          name="share"
          label={t.share}
          value={text(typed, 'share', step.share)}
          width={3}
          inputMode="numeric"
          optional
          {...wrong('share')}
        />
        <TextField
          name="hours"
          label={t.hours}
          value={text(typed, 'hours', step.hours)}
          width={4}
          inputMode="decimal"
          optional
          {...wrong('hours')}
        />
        <CheckboxField
          name="decides"
          label={t.decides}
          values={[typed.name === undefined ? (step.decides ? 'yes' : '') : String(typed.decides)]}
          options={[{ value: 'yes', text: t.decidesText }]}
        />
        <Button>{t.submit}</Button>
      </Form>
    </AdministrationLayout>
  )
}

export function PartFormPage({ draft, part, typed, errors, agencyCode }: Common & { agencyCode: string }) {
  const all = useTexts({ vi, en })
  const t = all.part
  const href = useHref()
  const { agency } = part
  const address = `${urls.processDraft(draft.id)}/phan?phan=${part.key}`
  const others = draft.document.parts.filter((it) => it.key !== part.key)
  const wrong = (name: string) => (errors.includes(name) ? { error: t.errors[name as 'name'] } : {})
  const sent = typed.name !== undefined
  return (
    <AdministrationLayout title={t.title} current="processes">
      <a class="govuk-back-link" href={href(urls.processDraft(draft.id))}>
        {all.back}
      </a>
      <ErrorSummary errors={errors.map((field) => ({ field, text: t.errors[field as 'name'] }))} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Form action={href(address)}>
        <HiddenField name="revision" value={draft.revision} />
        <TextField
          name="name"
          label={t.name}
          value={text(typed, 'name', part.name)}
          maxLength={120}
          {...wrong('name')}
        />
        <CheckboxField
          name="lead"
          label={t.lead}
          values={[sent ? String(typed.lead) : part.lead ? 'yes' : '']}
          options={[{ value: 'yes', text: t.leadText }]}
        />
        <RadioField
          name="agency"
          label={t.agency}
          value={text(typed, 'agency', agency.kind)}
          options={[
            { value: 'own', text: all.agencies.own },
            {
              value: 'named',
              text: all.agencies.named,
              more: (
                <TextField
                  name="named"
                  label={t.named}
                  value={text(typed, 'named', agencyCode)}
                  width={20}
                  {...wrong('named')}
                />
              ),
            },
            {
              value: 'group',
              text: all.agencies.group,
              more: (
                <TextField
                  name="group"
                  label={t.group}
                  hint={t.groupHint}
                  value={text(typed, 'group', agency.kind === 'group' ? agency.group : '')}
                  maxLength={120}
                  {...wrong('group')}
                />
              ),
            },
          ]}
          {...wrong('agency')}
        />
        {others.length > 0 && (
          <CheckboxField
            name="after"
            label={t.after}
            optional
            values={sent ? [typed.after ?? []].flat().map(String) : part.after}
            options={others.map((it) => ({ value: it.key, text: it.name }))}
          />
        )}
        <TextField
          name="limit"
          label={t.limit}
          value={text(typed, 'limit', part.limit?.amount)}
          width={4}
          inputMode="decimal"
          optional
          {...wrong('limit')}
        />
        <SelectField
          name="unit"
          label={t.limitUnit}
          empty={null}
          value={text(typed, 'unit', part.limit?.unit ?? 'working-day')}
          options={Object.entries(all.units).map(([value, text]) => ({ value, text }))}
        />
        <TextField
          name="share"
          label={t.share}
          value={text(typed, 'share', part.share)}
          width={3}
          inputMode="numeric"
          optional
          {...wrong('share')}
        />
        <Button>{t.submit}</Button>
      </Form>
    </AdministrationLayout>
  )
}
