import { expect, test } from 'vitest'
import { importProcedures } from '#procedures'
import { sampleRecord } from '../support/dossiers.ts'
import { portalOn, testDatabase, type TestPortal } from '../support/portal.ts'

// Web processes hold no state: what one changes, the others show soon after, cached pages and the search included.

const db = await testDatabase()
const here = await portalOn(db)
const there = await portalOn(db)
const code = '9.000077'
const within = { timeout: 3000, interval: 50 }

const visit = async ({ web }: TestPortal, url: string) =>
  (await web.inject({ url, headers: { accept: 'text/html' } })).body
const found = async ({ web }: TestPortal, question: string): Promise<string[]> =>
  (await web.inject(`/api/v1/procedures?q=${encodeURIComponent(question)}`))
    .json<{ items: { code: string }[] }>()
    .items.map((it) => it.code)

/** As somebody does it in the first process: the record of the procedure is written anew. */
const publish = (name: string) => importProcedures(here.db, [{ ...sampleRecord(code), name }])

test('a procedure changed in one web process is seen by the other within three seconds', async () => {
  await publish('Đăng ký nuôi ong')
  for (const process of [here, there]) {
    await expect.poll(() => visit(process, `/thu-tuc/${code}`), within).toContain('Đăng ký nuôi ong')
    await expect.poll(() => found(process, 'nuôi ong'), within).toContain(code)
  }
  expect(there.pages.size()).toBeGreaterThan(0)

  await publish('Đăng ký trồng sen')
  await expect.poll(() => visit(there, `/thu-tuc/${code}`), within).toContain('Đăng ký trồng sen')
  await expect.poll(() => found(there, 'trồng sen'), within).toContain(code)
  expect(await visit(there, `/thu-tuc/${code}`)).not.toContain('nuôi ong')
  expect(await found(there, 'nuôi ong')).not.toContain(code)
})
