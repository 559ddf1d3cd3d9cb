import type { ComponentChildren } from 'preact'
import type { FormToBind } from '#eforms'
import { CheckboxField, HiddenField, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { en } from './edit-part.en.ts'
import { vi } from './edit-part.vi.ts'
import { EFormField } from './e-form-field.page.tsx'
import type { Spec } from './spec.ts'
import { partWords } from './words.ts'

type Value = Record<string, unknown>

/** What the fields of a part need to know besides their values. */
export type FormContext = {
  part: string
  fields: readonly { code: string; name: string }[]
  /** E-forms that the agency may bind. */
  forms: readonly FormToBind[]
  typed: Record<string, string>
  errors: Record<string, string>
  /** Else lists show what they hold, without buttons that could do nothing. */
  mayWrite: boolean
}

type FieldsProps = { specs: readonly Spec[]; value: Value; prefix: string; context: FormContext }

/** The fields of a part, of a group or of one item in a list. */
export function PartFields({ specs, value, prefix, context }: FieldsProps) {
  return (
    <>
      {specs.map((spec) => (
        <One key={spec.name} spec={spec} value={value[spec.name]} name={prefix + spec.name} context={context} />
      ))}
    </>
  )
}

type OneProps<S extends Spec = Spec> = { spec: S; value: unknown; name: string; context: FormContext }

function One({ spec, value, name, context }: OneProps) {
  const all = partWords(useView().language)
  const label = all.label(context.part, name)
  const words = (option: string) => all.option(name, option) ?? option
  const hint = all.hint(context.part, name)
  const field = { name, label, ...(hint && { hint }), ...(context.errors[name] && { error: context.errors[name] }) }
  switch (spec.ask) {
    case 'list':
      return <List spec={spec} value={(value ?? []) as Value[]} name={name} context={context} />
    case 'group':
      return (
        <Group legend={label} id={name}>
          <PartFields specs={spec.of} value={(value ?? {}) as Value} prefix={`${name}.`} context={context} />
        </Group>
      )
    case 'area':
      return <TextArea {...field} value={String(value ?? '')} rows={spec.rows ?? 4} />
    case 'lines':
      return <TextArea {...field} value={((value ?? []) as string[]).join('\n')} rows={4} />
    case 'number':
      return <TextField {...field} value={context.typed[name] ?? numberText(value)} inputMode="decimal" width={10} />
    case 'flag':
      return (
        <div class="govuk-form-group">
          <div class="govuk-checkboxes govuk-checkboxes--small">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                id={idOf(name)}
                name={name}
                type="checkbox"
                value="1"
                checked={value === true}
              />
              <label class="govuk-label govuk-checkboxes__label" for={idOf(name)}>
                {label}
              </label>
              {hint && <div class="govuk-hint govuk-checkboxes__hint">{hint}</div>}
            </div>
          </div>
        </div>
      )
    case 'choice':
      return (
        <SelectField
          {...field}
          empty={null}
          value={String(value ?? '')}
          options={spec.options.map((it) => ({ value: it, text: words(it) }))}
        />
      )
    case 'many': {
      const values = (value ?? []) as string[]
      const options = [...new Set([...spec.options, ...values])]
      return (
        <CheckboxField {...field} values={values} options={options.map((it) => ({ value: it, text: words(it) }))} />
      )
    }
    case 'field':
      return <FieldOfAdministration name={name} value={value as Named} context={context} label={label} />
    case 'e-form':
      return <EFormField {...field} value={value as FormToBind | undefined} context={context} />
    default:
      return <TextField {...field} value={String(value ?? '')} width={spec.width} />
  }
}

type Named = { code: string; name: string }

function FieldOfAdministration(props: { name: string; value: Named; context: FormContext; label: string }) {
  const { name, value, context, label } = props
  const known = context.fields.some((it) => it.code === value.code && it.name === value.name)
  const all = known || value.code === '' ? context.fields : [value, ...context.fields]
  const error = context.errors[name]
  return (
    <SelectField
      name={name}
      label={label}
      {...(error && { error })}
      value={value.code === '' ? '' : `${value.code}|${value.name}`}
      options={all.map((it) => ({ value: `${it.code}|${it.name}`, text: `${it.name} (${it.code})` }))}
    />
  )
}

function List({ spec, value, name, context }: OneProps<Extract<Spec, { ask: 'list' }>> & { value: Value[] }) {
  const t = useTexts({ vi, en })
  const what = t.lists[spec.name] ?? spec.name
  const title = partWords(useView().language).list(spec.name)
  return (
    <div class="portal-list-edit" id={idOf(name)} tabIndex={-1}>
      <HiddenField name={`${name}.#`} value={value.length} />
      {value.map((item, i) => (
        <Group key={i} legend={t.itemOf(title, i + 1)} id={`${name}.${i}`}>
          <PartFields specs={spec.of} value={item} prefix={`${name}.${i}.`} context={context} />
          {context.mayWrite && (
            <div class="portal-list-edit__acts">
              {i > 0 && <Act does={`up:${name}.${i}`} text={t.up} item={t.itemOf(title, i + 1)} />}
              {i < value.length - 1 && <Act does={`down:${name}.${i}`} text={t.down} item={t.itemOf(title, i + 1)} />}
              <Act does={`remove:${name}.${i}`} text={t.remove(t.itemOf(what, i + 1))} item="" />
            </div>
          )}
        </Group>
      ))}
      {context.mayWrite && (
        <p class="portal-list-edit__more">
          <Act does={`add:${name}`} text={t.add(what)} item="" />
          {spec.pick && <Act does={`pick:${name}`} text={t.addFromCatalogue(what)} item="" />}
        </p>
      )}
    </div>
  )
}

function Act({ does, text, item }: { does: string; text: string; item: string }) {
  return (
    <button type="submit" class="govuk-button govuk-button--secondary portal-list-edit__act" name="do" value={does}>
      {text}
      {item !== '' && <span class="govuk-visually-hidden"> {item}</span>}
    </button>
  )
}

function Group({ legend, id, children }: { legend: string; id: string; children: ComponentChildren }) {
  return (
    <fieldset class="govuk-fieldset portal-list-edit__item" id={idOf(id)} tabIndex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      {children}
    </fieldset>
  )
}

function numberText(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).replace('.', ',')
}

function idOf(name: string): string {
  return name.replaceAll('.', '-')
}
