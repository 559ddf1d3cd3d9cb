import { expect } from 'vitest'
import { demonstrationPassword } from '#identity'
import { demoCitizens, demoOfficers } from '../../demo/people.ts'
import type { Visitor } from './visitor.ts'

/** From a procedure's page to a draft of the first citizen's: the place is chosen first where the portal asks for it. */
export async function beginFiling(citizen: Visitor, procedure: string): Promise<void> {
  await citizen.goto(`/thu-tuc/${procedure}`)
  await citizen.follow('Nộp hồ sơ')
  await citizen.signIn(demoCitizens[0]!.phone, demonstrationPassword)
  const { page } = citizen
  const chosen: [label: RegExp, option: string][] = [
    [/^Tỉnh, thành phố/, 'Thành phố Hà Nội'],
    [/^Xã, phường, đặc khu ở/, 'Phường Ba Đình'],
  ]
  for (const [label, option] of chosen) {
    const field = page.getByRole('main').getByLabel(label)
    if ((await field.count()) === 0) continue
    await field.selectOption({ label: option })
    await citizen.press('Tiếp tục')
  }
  const agency = page.getByRole('main').getByLabel(/phường Ba Đình/)
  if ((await agency.count()) > 0) await agency.first().check()
  await citizen.press('Bắt đầu làm hồ sơ')
}

/** Reads everything once more and files; gives back the number on the receipt. */
export async function reviewAndFile(citizen: Visitor, words: readonly string[]): Promise<string> {
  const { page } = citizen
  const main = page.getByRole('main')
  await citizen.follow('Xem lại toàn bộ, rồi nộp')
  for (const word of words) expect(await main.innerText()).toContain(word)
  await page.getByLabel('Bản điện tử trên Cổng').check()
  // Asked here only when the form has no declaration of its own.
  const declaration = page.getByLabel(/^Tôi cam đoan/)
  if ((await declaration.count()) > 0) await declaration.check()
  await citizen.press('Nộp hồ sơ')
  expect(await citizen.heading()).toBe('Hồ sơ đã được gửi')
  return page.locator('.govuk-summary-list__value').first().innerText()
}

/** A dossier as the officer who receives it in Ba Đình reads it. */
export async function readAtTheDesk(officer: Visitor, number: string): Promise<string> {
  const { page } = officer
  await officer.goto('/dang-nhap')
  await officer.signIn(demoOfficers.find((it) => it.key === 'vu.lan')!.phone, demonstrationPassword)
  await page.getByLabel(/phường Ba Đình/).check()
  await officer.press('Tiếp tục')
  await officer.goto('/can-bo')
  const main = page.getByRole('main')
  await main.getByRole('searchbox').fill(number)
  await officer.click(main.getByRole('button', { name: 'Tìm', exact: true }))
  await officer.follow(number)
  return main.innerText()
}
