import type { vi } from './form-fields.vi.ts'

export const en: typeof vi = {
  province: 'Province or city',
  commune: 'Commune, ward or special zone',
  detail: 'House number, street, hamlet',
  showCommunes: 'Show communes and wards',
  chooseProvinceFirst: 'Choose the province first',
  choose: 'Choose',
  typeCommune: 'The portal does not have the list of this province yet. Type the name, such as Xã Mỹ Hòa Hưng.',
  abroad: 'In another country',
  country: 'Country',
  communesFailed: 'The list of communes could not be loaded. Press “Show communes and wards”.',
  item: (title, number) => `${title} ${number}`,
  add: (title) => `Add: ${title}`,
  addAnother: (title) => `Add another: ${title}`,
  remove: 'Remove this',
  removeWhat: (title, number) => `(${title} ${number})`,
  money: 'đồng',
}
