import { expect, test, vi } from 'vitest'
import { filed, town } from '../../../tests/support/dossiers.ts'
import { testPortal } from '../../../tests/support/portal.ts'
import { doctorCommand } from './doctor.ts'

const portal = await testPortal()
const dossier = await filed(portal.db, await town(portal.db))

async function examine(): Promise<{ code: number; said: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const code = await doctorCommand.run(portal, [])
  const said = log.mock.calls.flat().join('\n')
  log.mockRestore()
  return { code, said }
}

test('the doctor finds sound dossiers sound, and names one whose row was changed behind the acts', async () => {
  expect(await examine()).toEqual({ code: 0, said: '1 dossiers are sound.' })
  await portal.db`update dossiers.dossier set status = 9 where id = ${dossier.id}`
  expect(await examine()).toEqual({ code: 1, said: `${dossier.id}  status\n1 of 1 dossiers are not sound.` })
})
