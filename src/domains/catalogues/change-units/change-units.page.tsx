import { Button, ButtonGroup, ErrorSummary, Form, HiddenField, RadioField, TextArea, TextField } from '#ui/form.tsx'
import { formatDay } from '#ui/format.ts'
import { AdministrationLayout } from '#ui/layout.tsx'
import { Notice, Table } from '#ui/parts.tsx'
import { useHref, useTexts, useView } from '#ui/view.tsx'
import { urls } from '../urls.ts'
import { en } from './change-units.en.ts'
import { vi } from './change-units.vi.ts'
import type { ChangeFault, PlannedChange, TypedChange } from './plan-change.ts'
import type { UnitChange } from './unit-change.sql.ts'

export type ChangeUnitsProps = {
  typed: TypedChange
  faults: readonly ChangeFault[]
  changes: readonly UnitChange[]
  /** Whether the actor is an editor of the units' owner. */
  owned: boolean
  owner: string
}

export function ChangeUnitsPage({ typed, faults, changes, owned, owner }: ChangeUnitsProps) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  const labels = { kind: t.kind, effective: t.effective, act: t.act, from: t.from, to: t.to }
  const errors = faults.map((it) => ({
    field: it.field,
    text: t.faults[it.rule](it.rule === 'required' ? labels[it.field] : (it.detail ?? '')),
  }))
  const field = (name: keyof TypedChange) => ({
    ...{ name, label: labels[name], value: typed[name], error: errors.find((it) => it.field === name)?.text },
  })
  return (
    <AdministrationLayout title={t.title} current="units">
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      {owned ? (
        <Form action={href(urls.unitChanges)}>
          <RadioField
            {...field('kind')}
            options={(['merge', 'split', 'rename'] as const).map((it) => ({ value: it, text: t.kinds[it] }))}
          />
          <TextField {...field('effective')} hint={t.effectiveHint} width={10} />
          <TextField {...field('act')} hint={t.actHint} maxLength={200} />
          <TextArea {...field('from')} hint={t.fromHint} rows={3} />
          <TextArea {...field('to')} hint={t.toHint} rows={3} />
          <Button>{t.check}</Button>
        </Form>
      ) : (
        <Notice tone="info" title={t.notYours(owner)} />
      )}
      <h2 class="govuk-heading-m">{t.done}</h2>
      {changes.length === 0 ? (
        <p class="govuk-body">{t.none}</p>
      ) : (
        <Table
          caption={t.done}
          captionHidden
          columns={[{ text: t.day, whole: true }, { text: t.what }, { text: t.act }]}
          rows={changes.map((it) => ({
            key: it.id,
            cells: [
              formatDay(it.effective, language),
              `${t.shortKinds[it.kind]}: ${it.fromCodes.join(', ')} → ${it.toCodes.join(', ')}`,
              it.legalAct,
            ],
          }))}
        />
      )}
    </AdministrationLayout>
  )
}

/** What will be written, before it cannot be taken back. */
export function ConfirmChangePage({ typed, plan }: { typed: TypedChange; plan: PlannedChange }) {
  const t = useTexts({ vi, en })
  const href = useHref()
  const { language } = useView()
  return (
    <AdministrationLayout title={t.confirmTitle} current="units">
      <h1 class="govuk-heading-l">{t.confirmTitle}</h1>
      <p class="govuk-body-l">{t.on(formatDay(plan.effective, language), plan.act)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {plan.from.map((it) => (
          <li key={it.id}>{t.ends(it.fullName, it.code)}</li>
        ))}
        {plan.to.map((it) => (
          <li key={it.code}>{(it.existing ? t.receives : t.begins)(it.fullName, it.code)}</li>
        ))}
      </ul>
      <Notice tone="waiting" title={t.warning} />
      <Form action={href(urls.unitChanges)}>
        {Object.entries(typed).map(([name, value]) => (
          <HiddenField key={name} name={name} value={value} />
        ))}
        <ButtonGroup>
          <Button name="step" value="confirm">
            {t.confirm}
          </Button>
          <Button kind="secondary" name="step" value="back">
            {t.back}
          </Button>
        </ButtonGroup>
      </Form>
    </AdministrationLayout>
  )
}
