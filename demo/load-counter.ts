import { saveBooth, saveOffice, saveService, saveSlot } from '#counter'
import type { Agency } from '#catalogues'
import type { Tx } from '#platform/database/connect.ts'

const communes: [key: string, name: string, place: string][] = [
  ['ba-dinh', 'Trung tâm Phục vụ hành chính công phường Ba Đình', 'Số 2 phố Trúc Bạch'],
  ['hoan-kiem', 'Trung tâm Phục vụ hành chính công phường Hoàn Kiếm', 'Số 126 phố Hàng Trống'],
]

const lines: [prefix: string, nameVi: string, nameEn: string, procedures: string[], expectedMinutes: number][] = [
  ['A', 'Hộ tịch', 'Civil status', ['1.001193', '1.000894', '1.004873'], 12],
  ['B', 'Chứng thực', 'Certification', ['2.000815'], 8],
  ['C', 'Cư trú', 'Residence', ['1.004222'], 10],
  ['D', 'Việc khác, trả kết quả', 'Other matters, results', [], 7],
]

/** Places to take a number at. */
export async function loadCounter(tx: Tx, agencies: ReadonlyMap<string, Agency>): Promise<void> {
  for (const [key, name, place] of communes) {
    const agencyId = agencies.get(key)!.id
    const fresh = { id: null, revision: 0, isOpen: true }
    const officeId = (await saveOffice(tx, { ...fresh, agencyId, name, place, homeTickets: true, stopsBefore: 15 }))!
    const ids: number[] = []
    for (const [prefix, nameVi, nameEn, procedures, expectedMinutes] of lines)
      ids.push((await saveService(tx, { ...fresh, officeId, prefix, nameVi, nameEn, procedures, expectedMinutes }))!)
    const times = { weekdays: [1, 2, 3, 4, 5], fromMinute: 480, toMinute: 660, everyMinutes: 15, capacity: 2 }
    for (const serviceId of ids.slice(0, 3)) await saveSlot(tx, { ...fresh, ...times, officeId, serviceId })
    for (const [label, services] of [
      ['1', ids.slice(0, 2)],
      ['2', ids.slice(1, 4)],
      ['3', ids],
    ] as const)
      await saveBooth(tx, { ...fresh, officeId, label, services: [...services] })
  }
}
