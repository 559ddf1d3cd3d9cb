import { insertTicket, nextNumber, numberText, saveBooth, saveOffice, saveService, saveSlot } from '#counter'
import type { Agency } from '#catalogues'
import { receiveFor } from '#dossiers'
import { system } from '#platform/actor.ts'
import { now, today } from '#platform/clock.ts'
import type { Tx } from '#platform/database/connect.ts'
import { newId } from '#platform/new-id.ts'

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
    if (key === 'ba-dinh') await giveNumbers(tx, { officeId, serviceId: ids[0]!, prefix: 'A' })
  }
  // Who lives in Hoàn Kiếm may file in Ba Đình: received there, settled at home.
  const [unit, other] = [agencies.get('ba-dinh')!, agencies.get('hoan-kiem')!]
  await receiveFor(tx, system, { unitId: unit.id, agencyId: other.id })
}

/** Two people wait on the day the demonstration begins, whatever the hour: there is somebody to call. */
async function giveNumbers(tx: Tx, it: { officeId: number; serviceId: number; prefix: string }): Promise<void> {
  const { officeId, serviceId, prefix } = it
  for (let count = 0; count < 2; count++) {
    const number = numberText(prefix, await nextNumber(tx, { officeId, day: today(), prefix }))
    const ticket = { id: newId(), officeId, day: today(), serviceId, number, accountId: null }
    await insertTicket(tx, { ...ticket, source: 'kiosk', takenAt: now(), turnAt: now() })
  }
}
