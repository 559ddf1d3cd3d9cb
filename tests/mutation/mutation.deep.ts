import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#platform/root.ts'

/**
 * Plants errors into the pure rules of law and of dossiers, one at a time, and asks whether a test notices. The score and
 * what no test noticed are printed; below the threshold of stryker.config.json the run fails. Tables that are built once
 * when a file is read (the moves of a dossier, its states) are left out: each would need every test again, and
 * dossier.test.ts compares them with the regulation line by line.
 */
test('a planted error in a rule of law is noticed', { timeout: 3_600_000 }, async () => {
  const here = join(root, 'tests/mutation/stryker')
  const stryker = join(here, 'node_modules/.bin/stryker')
  if (!existsSync(stryker)) expect(await run('npm', ['ci'], here)).toBe(0)
  expect(await run(stryker, ['run', 'tests/mutation/stryker.config.json'], root)).toBe(0)
})

function run(command: string, parameters: string[], cwd: string): Promise<number | null> {
  const child = spawn(command, parameters, { cwd, stdio: 'inherit' })
  return new Promise((resolve) => child.on('close', resolve))
}
