// Writes docs/law.md: every rule of docs/law-rules.json with the functions whose docstring carries `@law <id>` and the
// tests whose title begins with `[<id>]`. `--check` writes nothing and says what is wrong. tests/law-table.test.ts runs it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(import.meta.dirname, '..')
const states = { holds: 'holds', uncertain: 'holds by a setting, the text has not been seen', missing: 'not yet' }

/** Reads the code: the table as text, and the faults that a merge or a change left behind. */
export function lawTable(at = root) {
  const { sections, rules } = JSON.parse(readFileSync(join(at, 'docs/law-rules.json'), 'utf8'))
  const files = ['src', 'tests'].flatMap((folder) => sourcesBelow(join(at, folder)))
  const marks = files.flatMap((file) => readMarks(relative(at, file), readFileSync(file, 'utf8')))
  const faults = [...faultyMarks(rules, marks), ...rules.flatMap((rule) => faultsOf(rule, marks))]
  return { text: write(sections, rules, marks), faults }
}

export function staleness(at = root) {
  const { text, faults } = lawTable(at)
  const known = readFileSync(join(at, 'docs/law.md'), 'utf8')
  return text === known ? faults : [...faults, 'docs/law.md is stale: run node scripts/law-table.mjs']
}

/** Functions by `@law` in the docstring before them, tests by `[id]` at the start of their title; several ids by spaces. */
export function readMarks(file, text) {
  const isTest = /\.(test|deep)\.tsx?$/.test(file)
  if (isTest) return [...text.matchAll(/(['"`])\[(\d[\w.-]*(?: \d[\w.-]*)*)\] (.*?)\1\s*,/g)].flatMap(titleMarks)
  const declared = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export )?(?:async )?(?:function\*?|const|type) (\w+)/g
  const found = [...text.matchAll(declared)].flatMap(([, comment, name]) =>
    idsIn(comment).map((id) => ({ kind: 'function', id, name, file })),
  )
  const loose = idsIn(text).length - found.length
  return loose > 0 ? [...found, { kind: 'loose', id: '', name: '', file }] : found

  function titleMarks([, , ids, title]) {
    return ids.split(' ').map((id) => ({ kind: 'test', id, name: title.replaceAll("\\'", "'"), file }))
  }
}

function idsIn(comment) {
  return [...comment.matchAll(/@law((?:[ ,]+\d[\w-]*(?:\.[\w-]+)*)+)/g)].flatMap(([, ids]) => ids.trim().split(/[ ,]+/))
}

function faultyMarks(rules, marks) {
  const known = new Set(rules.map((rule) => rule.id))
  return marks
    .filter((mark) => !known.has(mark.id))
    .map(({ kind, id, file }) =>
      kind === 'loose'
        ? `${file}: a @law mark stands on no function`
        : `${file}: ${id} is no rule of docs/law-rules.json`,
    )
}

function faultsOf(rule, marks) {
  const has = (kind) => marks.some((mark) => mark.id === rule.id && mark.kind === kind)
  if (!(rule.state in states)) return [`${rule.id}: ${rule.state} is no state`]
  if (rule.state === 'missing') return rule.missing ? [] : [`${rule.id}: say what is missing`]
  return ['function', 'test']
    .filter((kind) => !has(kind))
    .map((kind) => `${rule.id} is said to hold, but no ${kind} is marked`)
}

function write(sections, rules, marks) {
  const tables = sections.map(([section, title]) => {
    const rows = rules.filter((rule) => rule.id === section || rule.id.startsWith(`${section}-`))
    return [
      `## ${section} ${title}`,
      '',
      '| rule | what it says | functions | tests | state |',
      '|---|---|---|---|---|',
    ]
      .concat(rows.map((rule) => row(rule, marks)))
      .join('\n')
  })
  const count = (state) => rules.filter((rule) => rule.state === state).length
  const sum = `${rules.length} rules: ${count('holds')} hold, ${count('uncertain')} hold by a setting because the text has not been seen, ${count('missing')} do not hold yet.`
  return `${['# The law as code', 'Written by `node scripts/law-table.mjs` from docs/law-rules.json, `@law` in docstrings and `[id]` in titles of tests: do not edit.', sum, ...tables].join('\n\n')}\n`
}

function row(rule, marks) {
  const of = (kind) => marks.filter((mark) => mark.id === rule.id && mark.kind === kind)
  const functions = of('function').map(({ name, file }) => `[\`${name}\`](../${file})`)
  const tests = of('test').map(({ name, file }) => `[${cell(name)}](../${file})`)
  const state = rule.state === 'missing' ? `${states.missing}: ${rule.missing}` : states[rule.state]
  const title = `${cell(rule.title)}<br>${cell(rule.article)}`
  return `| ${rule.id} | ${title} | ${functions.join('<br>')} | ${tests.join('<br>')} | ${cell(state)} |`
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('[', '\\[').replaceAll(']', '\\]')
}

function sourcesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('law-table.test.ts'))
    .map((name) => join(folder, name))
    .sort()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeFileSync(join(root, 'docs/law.md'), lawTable().text)
  const faults = staleness()
  for (const fault of faults) console.error(fault)
  process.exit(faults.length === 0 ? 0 : 1)
}
