// Every check and test, with one summary. `npm test -- name` runs only the test files whose path holds the name.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = (name) => join(root, 'node_modules/.bin', name)
const filters = process.argv.slice(2)
const results = []
const started = Date.now()

await step('build', process.execPath, ['scripts/build.mjs', '--quiet'])
if (filters.length === 0) {
  await Promise.all([
    step('types', bin('tsc'), ['--noEmit']),
    step('lint and format', bin('biome'), ['check', '--error-on-warnings', '--max-diagnostics=30']),
  ])
  await step('dead code', bin('knip'), ['--no-progress'])
}
await step('tests', bin('vitest'), ['run', ...filters], { live: true })

const failed = results.filter((it) => it.code !== 0)
console.log(
  `\n${results.map((it) => `${it.code === 0 ? 'ok    ' : 'FAILED'}  ${it.name} (${it.seconds} s)`).join('\n')}`,
)
console.log(
  failed.length === 0 ? `\nAll green in ${seconds(started)} s.` : `\n${failed.length} of ${results.length} failed.`,
)
process.exit(failed.length === 0 ? 0 : 1)

function step(name, command, args, { live = false } = {}) {
  const begun = Date.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => {
      results.push({ name, code, seconds: seconds(begun) })
      if (code !== 0 && !live) console.log(`\n--- ${name} ---\n${output}`)
      resolve()
    })
  })
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1)
}
