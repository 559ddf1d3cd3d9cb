// The long tests: model runs, fuzzing, kills, crawls. `npm run test:deep -- name` runs those whose path holds the name.
// The seed is printed; SEED=... repeats a run.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const seed = process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31))
const filters = process.argv.slice(2)

console.log(`SEED=${seed}`)
spawnSync(process.execPath, ['scripts/build.mjs', '--quiet'], { cwd: root, stdio: 'inherit' })
const result = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', ...filters], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, DEEP: '1', SEED: seed },
})
console.log(`SEED=${seed}`)
process.exit(result.status ?? 1)
