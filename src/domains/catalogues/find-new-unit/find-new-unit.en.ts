import type { vi } from './find-new-unit.vi.ts'

export const en: typeof vi = {
  home: 'Home',
  title: 'Where does your former commune lie today?',
  lead: 'On 1 July 2025 communes, wards and provinces were rearranged. Type the old name to learn the new one for your dossier.',
  search: 'Former commune, ward, township or province',
  searchHint: 'With or without accents, for example “Trúc Bạch” or “ha giang”. A code will do as well.',
  find: 'Find',
  which: 'Which unit do you mean?',
  name: 'Former unit',
  where: 'In',
  none: 'No former unit has such a name',
  noneAdvice: 'Type the name alone, without the district. If your place kept its name, it is among the units of today:',
  today: 'Administrative units of today',
  more: 'There are more. Type more of the name.',
  one: (old, now) => `${old} is now ${now}`,
  same: (name) => `${name} is as it was`,
  code: (code) => `Code today: ${code}`,
  in: (province) => `in ${province}`,
  several: (old) => `${old} was divided among several units`,
  severalAdvice: 'Look for the one with your hamlet or street. If unsure, ask the People’s Committee or the hotline.',
  lost: (old) => `It is not known where ${old} lies today`,
  lostAdvice:
    'No decision in the portal says what became of it. Ask the People’s Committee where you live or the hotline.',
  again: 'Ask about another unit',
  note: 'Part that went over',
  newUnit: 'Unit of today',
}
