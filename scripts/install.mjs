// Installs the dependencies of package-lock.json once, and makes the project's own Node the one that scripts run on.
// Uses nothing but Node's own modules: on a fresh clone it runs under whatever Node the machine has.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const stamp = join(root, 'node_modules', '.installed')
const lock = join(root, '.installing')

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(readFileSync(join(root, 'package.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex')

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

if (!isInstalled()) {
  takeLock()
  try {
    if (!isInstalled()) install()
  } finally {
    rmdirSync(lock)
  }
}

function install() {
  console.log('Installing dependencies (once, about half a minute) ...')
  const npm = process.env.npm_execpath
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  // --include=dev: NODE_ENV=production would otherwise leave out what `npm test` needs, and the stamp would lie.
  const args = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const result = spawnSync(command, [...first, ...args], { cwd: root, stdio: 'inherit' })
  if (result.status !== 0) {
    console.error(
      'The dependencies could not be installed: see the lines above. Nothing else was changed; run the command again.',
    )
    process.exit(1)
  }
  linkNode()
  writeFileSync(stamp, wanted)
}

/** npm 10 installs the platform's Node but does not link it when several optional packages claim the same name. */
function linkNode() {
  if (process.platform === 'win32') return
  const name = `${process.platform}-${process.arch}`
  const target = [`node-${name}`, `node-bin-${name}`].find((it) =>
    existsSync(join(root, 'node_modules', it, 'bin', 'node')),
  )
  if (!target) return
  const link = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(link)) return
  try {
    unlinkSync(link)
  } catch {}
  symlinkSync(join('..', target, 'bin', 'node'), link)
}

/** `npm start` and `npm test` typed at the same moment must not both install into one folder. */
function takeLock() {
  for (let waited = 0; ; waited++) {
    try {
      mkdirSync(lock)
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (waited === 0) console.log('Another command is installing the dependencies; waiting for it ...')
    const abandoned = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 10 * 60_000
    if (abandoned) {
      try {
        rmdirSync(lock)
      } catch {}
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
  }
}
