import { Button, HiddenField, SelectField, TextField } from '#ui/form.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import type { Address } from '../definition.ts'
import { fieldName } from '../questions.ts'
import { en } from './form-fields.en.ts'
import { vi } from './form-fields.vi.ts'
import { errorAt } from './error-at.ts'
import type { QuestionProps } from './question-field.page.tsx'

/** A place by today's administrative units: province, then its communes, then the street. */
export function AddressField({ schema, pointer, required, value, errors, units }: QuestionProps) {
  const { language } = useView()
  const t = useTexts({ vi, en })
  const address: Address = typeof value === 'object' && value !== null ? value : {}
  const asked = schema['x-detail'] ?? 'full'
  const part = (key: keyof Address) => ({
    name: fieldName(`${pointer}/${key}`),
    error:
      errorAt(errors, `${pointer}/${key}`, language) ??
      (key === 'provinceCode' ? errorAt(errors, pointer, language) : undefined),
    value: address[key],
    optional: !required,
  })
  const options = (list: readonly { code: string; name: string }[] = []) =>
    list.map((unit) => ({ value: unit.code, text: unit.name }))
  const communes = address.provinceCode ? units?.communesOf(address.provinceCode) : undefined
  return (
    <fieldset
      class="govuk-fieldset portal-address"
      data-island="address"
      data-failed={t.communesFailed}
      data-none={t.noCommunes}
      data-choose={t.choose}
    >
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{schema.title[language]}</legend>
      {schema.description && <div class="govuk-hint">{schema.description[language]}</div>}
      <SelectField {...part('provinceCode')} label={t.province} options={options(units?.provinces)} />
      {asked !== 'province' && (
        <>
          <HiddenField name={fieldName(`${pointer}/_shown`)} value={address.provinceCode ?? ''} />
          <div class="portal-address__reload">
            <Button kind="secondary" name="_reload" value={pointer}>
              {t.showCommunes}
            </Button>
          </div>
          <SelectField
            {...part('communeCode')}
            label={t.commune}
            options={options(communes)}
            empty={communes === undefined ? t.chooseProvinceFirst : communes.length === 0 ? t.noCommunes : t.choose}
          />
        </>
      )}
      {asked === 'full' && <TextField {...part('detail')} label={t.detail} />}
    </fieldset>
  )
}
