// Bundles the processes, the islands and the styles into dist/. Takes about a tenth of a second when nothing but code changed.
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
// Built beside it and then put in its place: a build that fails leaves what runs untouched.
const next = `dist.next-${process.pid}`
const quiet = process.argv.includes('--quiet')
const started = Date.now()

const inputs = [...walk('src'), ...walk('demo'), ...walk('scripts'), 'package-lock.json']
const wanted = createHash('sha256')
for (const file of inputs) {
  const { mtimeMs, size } = statSync(join(root, file))
  wanted.update(`${file} ${mtimeMs} ${size}\n`)
}
const stamp = join(dist, '.built')
const digest = wanted.digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  try {
    await build()
    writeFileSync(join(root, next, '.built'), digest)
    rmSync(dist, { recursive: true, force: true })
    renameSync(join(root, next), dist)
  } finally {
    rmSync(join(root, next), { recursive: true, force: true })
  }
  if (!quiet) console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`)
}

async function build() {
  const { build: esbuild } = await import('esbuild')
  mkdirSync(join(root, next, 'assets'), { recursive: true })
  const shared = {
    absWorkingDir: root,
    bundle: true,
    sourcemap: true,
    logLevel: 'warning',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: '{"compilerOptions":{"jsx":"react-jsx","jsxImportSource":"preact"}}',
  }
  await esbuild({
    ...shared,
    entryPoints: readdirSync(join(root, 'src/bin')).map((file) => `src/bin/${file}`),
    outdir: `${next}/server`,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    splitting: true,
    chunkNames: 'chunk-[hash]',
  })
  await buildIslands(esbuild, shared)
  await buildStyles()
  copyFonts()
  // Names carry a digest, so that browsers may keep a file for a year and still see the next version at once.
  const manifest = {}
  for (const file of readdirSync(join(root, next, 'assets'))) manifest[file] = `/assets/${file}`
  writeFileSync(join(root, next, 'manifest.json'), JSON.stringify({ files: manifest }, null, 1))
}

/** A small entry that knows every `x.island.ts(x)` by its name; a page fetches those that it has (src/ui/islands.ts). */
async function buildIslands(esbuild, shared) {
  const islands = [...walk('src')].filter((file) => file.endsWith('.island.tsx') || file.endsWith('.island.ts'))
  const table = islands.map((file) => {
    const name = basename(file).replace(/\.island\.tsx?$/, '')
    return `${JSON.stringify(name)}: () => import(${JSON.stringify(`./${file}`)})`
  })
  await esbuild({
    ...shared,
    stdin: {
      contents: `import { startIslands } from './src/ui/islands.ts'\nstartIslands({ ${table.join(', ')} })`,
      resolveDir: root,
      loader: 'ts',
    },
    entryNames: 'portal-[hash]',
    // Each island is a file of its own, and so is what it imports when needed: the validator of forms, for example.
    splitting: true,
    chunkNames: 'chunk-[hash]',
    outdir: `${next}/assets`,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
    sourcemap: false,
  })
}

async function buildStyles() {
  const sass = await import('sass')
  for (const file of readdirSync(join(root, 'src/ui/styles')).filter(
    (it) => it.endsWith('.scss') && !it.startsWith('_'),
  )) {
    const { css } = sass.compile(join(root, 'src/ui/styles', file), {
      loadPaths: [join(root, 'node_modules')],
      style: 'compressed',
      quietDeps: true,
    })
    const hash = createHash('sha256').update(css).digest('hex').slice(0, 8)
    writeFileSync(join(root, next, 'assets', `${basename(file, '.scss')}-${hash}.css`), css)
  }
}

function copyFonts() {
  const from = join(root, 'node_modules/@fontsource/be-vietnam-pro/files')
  for (const subset of ['latin', 'vietnamese']) {
    for (const weight of [400, 700]) {
      const name = `be-vietnam-pro-${subset}-${weight}-normal.woff2`
      cpSync(join(from, name), join(root, next, 'assets', name))
    }
  }
  const pictures = join(root, 'src/ui/pictures')
  if (existsSync(pictures)) cpSync(pictures, join(root, next, 'assets'), { recursive: true })
}

function* walk(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* walk(path)
    else if (!/\.test\.tsx?$/.test(entry.name)) yield path
  }
}
