export type UnitLevel = 'province' | 'district' | 'commune'

/** What a unit is: its code keeps, its kind may change (Đồng Nai became a city on 30/04/2026). */
export type UnitKind =
  | 'province'
  | 'city'
  | 'urban-district'
  | 'rural-district'
  | 'town'
  | 'provincial-city'
  | 'commune'
  | 'ward'
  | 'township'
  | 'special-zone'

/** An administrative unit as it was from `validFrom` until before `validTo`. Codes change owner: find them with a day. */
export type AdminUnit = {
  id: number
  code: string
  level: UnitLevel
  kind: UnitKind
  name: string
  fullName: string
  provinceCode: string
  validFrom: string
  validTo: string | null
}

export type SuccessionKind = 'merge' | 'split' | 'rename' | 'reclassify' | 'unchanged'

/** Where an old address may lie today: one of several when its unit was split. */
export type UnitCandidate = AdminUnit & { succession: SuccessionKind; note: string }

/** First words of official full names. */
const kindOfWord: [word: string, kind: UnitKind][] = [
  ['Thành phố', 'provincial-city'],
  ['Thị xã', 'town'],
  ['Thị trấn', 'township'],
  ['Đặc khu', 'special-zone'],
  ['Phường', 'ward'],
  ['Quận', 'urban-district'],
  ['Huyện', 'rural-district'],
  ['Tỉnh', 'province'],
  ['Xã', 'commune'],
]

/** `Phường Ba Đình` -> ward, `Ba Đình`; `Phường 12` keeps its number as name. */
export function splitFullName(fullName: string, level: UnitLevel): { kind: UnitKind; name: string } {
  const found = kindOfWord.find(([word]) => fullName.toLowerCase().startsWith(`${word.toLowerCase()} `))
  if (!found) throw new Error(`"${fullName}" does not begin with the kind of a unit (Xã, Phường, Tỉnh ...)`)
  const [word, kind] = found
  const name = fullName.slice(word.length).trim()
  return { kind: level === 'province' && kind === 'provincial-city' ? 'city' : kind, name }
}

/** `UBND phường Ba Đình`, as agencies call themselves. */
export function committeeName(fullName: string): string {
  return `UBND ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`
}
