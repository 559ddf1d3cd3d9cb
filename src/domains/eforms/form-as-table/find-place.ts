import { type AdminUnit, listCommunes, listProvinces } from '#catalogues'
import type { Db } from '#platform/database/connect.ts'

/** Finds the codes of units by name or code. Lists are read once for a whole table. */
export type PlaceFinder = {
  province(typed: string): Promise<string | undefined>
  commune(provinceCode: string, typed: string): Promise<string | undefined>
}

export function placeFinder(db: Db): PlaceFinder {
  let provinces: Promise<AdminUnit[]> | undefined
  const communes = new Map<string, Promise<AdminUnit[]>>()
  return {
    async province(typed) {
      provinces ??= listProvinces(db)
      return unitCalled(await provinces, typed)
    },
    async commune(provinceCode, typed) {
      const list = communes.get(provinceCode) ?? listCommunes(db, provinceCode)
      communes.set(provinceCode, list)
      return unitCalled(await list, typed)
    },
  }
}

/** "Thành phố Hà Nội", "TP. Hà Nội", "Hà Nội" or "01". A short name that two units share names neither. */
function unitCalled(units: readonly AdminUnit[], typed: string): string | undefined {
  const wanted = plain(typed)
  const whole = units.find((it) => it.code === wanted || plain(it.fullName) === wanted)
  if (whole) return whole.code
  const short = withoutKind(wanted)
  const called = units.filter((it) => plain(it.name) === wanted || (short !== wanted && plain(it.name) === short))
  return called.length === 1 ? called[0]!.code : undefined
}

function withoutKind(name: string): string {
  return name.replace(/^(tỉnh|thành phố|tp\.?)\s+/u, '').replace(/^tp\.(?=\S)/u, '')
}

export function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ').trim()
}
