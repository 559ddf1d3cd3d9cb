import { spawn } from 'node:child_process'
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
  const config = 'tests/mutation/stryker.config.json'
  const child = spawn(join(root, 'node_modules/.bin/stryker'), ['run', config], { cwd: root, stdio: 'inherit' })
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(0)
})
