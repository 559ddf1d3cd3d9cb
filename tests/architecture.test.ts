import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { root } from '#platform/root.ts'

// The first document of the architecture: who may import whom, and who may write which tables.

/** A layer imports only what is to its right. */
const layers = ['bin', 'app', 'domains', 'ui', 'platform']

/** A domain imports only domains above it. */
const domains = [
  'law',
  'catalogues',
  'notices',
  'identity',
  'documents',
  'eforms',
  'procedures',
  'dossiers',
  'counter',
  'payments',
  'delivery',
  'feedback',
  'support',
  'evaluation',
  'exchange',
  'reporting',
]

/** What the suffix of a file forbids it to touch. */
const suffixRules: { suffix: RegExp; forbidden: RegExp; reason: string }[] = [
  {
    suffix: /\.page\.tsx$/,
    forbidden:
      /^(fastify|postgres|#platform\/(database|http\/web|jobs|files|mail|events|changes)|.*\.sql\.ts$|.*\.routes\.tsx?$)/,
    reason: 'a page knows its props and ui, nothing else',
  },
  {
    suffix: /\.island\.tsx?$/,
    forbidden:
      /^(fastify|postgres|node:|#platform\/(?!language|dates)|#(law|catalogues|notices|identity|documents|eforms|procedures|dossiers|counter)$|.*\.(sql|routes)\.tsx?$)/,
    reason: 'an island runs in the browser',
  },
  {
    suffix: /\.sql\.ts$/,
    forbidden: /^(fastify|preact|#ui\/|.*\.(page|routes)\.tsx?$)/,
    reason: 'a file of SQL knows only the database',
  },
]

const forbiddenFolders = /(^|\/)(utils?|helpers?|common|shared|misc|lib)(\/|$)/

type Import = { file: string; specifier: string; typeOnly: boolean }
type Fault = [file: string, specifier: string, reason: string]

const files = walk('src').filter((file) => /\.tsx?$/.test(file))
const imports = files.flatMap(importsOf)

test('the test sees the program', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(imports.length).toBeGreaterThan(300)
})

test('layers and domains import in one direction', () => {
  const faults: Fault[] = []
  for (const it of imports) {
    const target = resolved(it)
    if (!target) continue
    const reason = refusal(it.file, target, it.specifier)
    if (reason) faults.push([it.file, it.specifier, reason])
  }
  expect(faults).toEqual([])
})

test('a suffix says what a file may touch', () => {
  const faults: Fault[] = imports.flatMap(({ file, specifier, typeOnly }) =>
    suffixRules
      .filter((rule) => rule.suffix.test(file) && rule.forbidden.test(specifier) && !typeOnly)
      .map((rule): Fault => [file, specifier, rule.reason]),
  )
  expect(faults).toEqual([])
})

test('SQL stands in .sql.ts files, and a domain writes only its own schema', () => {
  const faults: Fault[] = []
  for (const file of files.filter((it) => it.startsWith('src/domains/') && !/\.(test|deep)\.tsx?$/.test(it))) {
    const text = readFileSync(join(root, file), 'utf8')
    const domain = file.split('/')[2]!
    for (const template of sqlTemplates(text)) {
      if (!file.endsWith('.sql.ts')) faults.push([file, template.slice(0, 50), 'SQL belongs into a .sql.ts file'])
      for (const [, table] of template.matchAll(
        /\b(?:insert\s+into|update(?!\s+set)|delete\s+from|truncate)\s+(?:only\s+)?([a-z_]+)\.[a-z_]+/gi,
      )) {
        if (table !== domain && table !== 'excluded')
          faults.push([file, `${table}.*`, 'only the owner writes a schema'])
      }
      for (const [, schema, name] of template.matchAll(/\b(?:from|join)\s+([a-z_]+)\.([a-z_]+)/gi)) {
        if (schema === domain || schema === 'platform' || schema === 'pg_catalog' || schema === 'information_schema')
          continue
        if (!name!.startsWith('v_'))
          faults.push([file, `${schema}.${name}`, 'other domains are read through their views v_...'])
        if (domains.indexOf(schema!) >= domains.indexOf(domain))
          faults.push([file, `${schema}.${name}`, 'a later domain'])
      }
    }
  }
  expect(faults).toEqual([])
})

test('no drawer folders, no file past 300 lines', () => {
  const faults: Fault[] = []
  for (const file of files) {
    if (forbiddenFolders.test(relative('src', dirname(file))))
      faults.push([file, '', 'a folder is named after the business'])
    const lines = readFileSync(join(root, file), 'utf8').split('\n').length
    if (lines > 301 && !/\.(test|deep)\.tsx?$/.test(file))
      faults.push([file, String(lines), 'past 300 lines a file wants to be two'])
  }
  expect(faults).toEqual([])
})

/** Why `file` may not import `target` (both paths from the project's folder), or undefined. */
function refusal(file: string, target: string, specifier: string): string | undefined {
  if (/\.(test|deep)\.tsx?$/.test(file)) return undefined
  const [from, to] = [layerOf(file), layerOf(target)]
  if (from === undefined || to === undefined)
    return target.startsWith('tests/') ? 'the program imports its tests' : undefined
  if (layers.indexOf(to) < layers.indexOf(from)) return `${from} may not import ${to}`
  if (to !== 'domains') return undefined
  const domain = target.split('/')[2]!
  if (from === 'domains') {
    const own = file.split('/')[2]!
    if (own === domain) return specifier.startsWith('#') ? 'a domain speaks of its own files with ./' : undefined
    if (domains.indexOf(domain) > domains.indexOf(own)) return `${own} stands before ${domain}`
  }
  if (specifier.startsWith('.')) {
    if (from === 'app' && /\/mount\.tsx?$/.test(target)) return undefined
    return 'another domain is imported by # only'
  }
  return undefined
}

function layerOf(path: string): string | undefined {
  const [top, layer] = path.split('/')
  return top === 'src' ? layer : undefined
}

function resolved({ file, specifier }: Import): string | undefined {
  if (specifier.startsWith('.')) return relative(root, join(root, dirname(file), specifier))
  if (specifier.startsWith('#ui/')) return `src/ui/${specifier.slice(4)}`
  if (specifier.startsWith('#platform/')) return `src/platform/${specifier.slice(10)}`
  if (specifier.startsWith('#')) return `src/domains/${specifier.slice(1)}/index.ts`
  return undefined
}

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly
      found.push({ file, specifier: node.moduleSpecifier.text, typeOnly })
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      ts.isStringLiteralLike(node.arguments[0]!)
    ) {
      found.push({ file, specifier: node.arguments[0].text, typeOnly: false })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Template texts that look like SQL statements. */
function sqlTemplates(text: string): string[] {
  return [...text.matchAll(/`\s*((?:select|insert into|update|delete from|with)\s[^`]*)`/gi)]
    .map((it) => it[1]!)
    .filter((it) => /\b(from|into|set|values)\b/i.test(it) && /\b[a-z_]+\.[a-z_]+\b/.test(it))
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })
}
