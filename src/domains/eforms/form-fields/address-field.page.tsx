import { Button, HiddenField, SelectField, TextField } from '#ui/form.tsx'
import { fieldId } from '#ui/form/field.tsx'
import { useTexts, useView } from '#ui/view.tsx'
import { abroad, type Address } from '../definition.ts'
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
  const mayBeAbroad = schema['x-abroad'] === true
  const provinces = [...(mayBeAbroad ? [{ value: abroad, text: t.abroad }] : []), ...options(units?.provinces)]
  const communes = address.provinceCode ? units?.communesOf(address.provinceCode) : undefined
  const inside = insideOf(address, communes)
  return (
    <fieldset
      id={fieldId(fieldName(pointer))}
      class="govuk-fieldset portal-address"
      data-island="address"
      data-failed={t.communesFailed}
      data-choose={t.choose}
      data-abroad={abroad}
      data-listed={t.commune}
      data-country={t.country}
      data-hint={t.typeCommune}
    >
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{schema.title[language]}</legend>
      {schema.description && <div class="govuk-hint">{schema.description[language]}</div>}
      <SelectField {...part('provinceCode')} label={t.province} options={provinces} />
      {asked !== 'province' && (
        <>
          <HiddenField name={fieldName(`${pointer}/_shown`)} value={address.provinceCode ?? ''} />
          <div class="portal-address__reload">
            <Button kind="secondary" name="_reload" value={pointer}>
              {t.showCommunes}
            </Button>
          </div>
          <div class="portal-address__inside">
            {inside === 'listed' && (
              <SelectField
                {...part('communeCode')}
                label={t.commune}
                options={options(communes)}
                empty={communes === undefined ? t.chooseProvinceFirst : t.choose}
              />
            )}
            {inside === 'named' && (
              <TextField
                {...part('communeCode')}
                value={address.communeName}
                label={t.commune}
                hint={t.typeCommune}
                maxLength={100}
              />
            )}
            {inside === 'country' && (
              <TextField {...part('communeCode')} value={address.country} label={t.country} maxLength={100} />
            )}
          </div>
        </>
      )}
      {asked === 'full' && <TextField {...part('detail')} label={t.detail} />}
    </fieldset>
  )
}

/** How the place within the province is asked: from the list, by its name where there is none, or as a country. */
function insideOf({ provinceCode, communeName }: Address, communes: readonly unknown[] | undefined) {
  if (provinceCode === abroad) return 'country'
  return communes?.length === 0 || communeName !== undefined ? 'named' : 'listed'
}
