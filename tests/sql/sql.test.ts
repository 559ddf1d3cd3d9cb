import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { Database } from '#platform/database/connect.ts'
import { root } from '#platform/root.ts'
import { testDatabase } from '../support/portal.ts'
import { findStatements, type Statement } from './statements.ts'

// Every SQL statement of the program is described by PostgreSQL against the migrated schema: unknown tables and columns,
// wrong types of parameters and rows, and columns that may be null where the program believes they never are.

const db = await testDatabase()
const config = ts.getParsedCommandLineOfConfigFile(
  join(root, 'tsconfig.json'),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
)!
const program = ts.createProgram(config.fileNames, config.options)
const { statements, unreadable, checker } = findStatements(
  program,
  (file) => file.startsWith(join(root, 'src/')) && !/\.(test|deep)\.tsx?$/.test(file),
)
const planted = findStatements(program, (file) => file.endsWith('tests/sql/planted/faults.ts'))

type Column = { name: string; type: number; table: number; number: number }
const isDefinition = /^\s*(create|drop|alter|lock|set|begin|commit|rollback|truncate|refresh)\b/i

test('every statement can be read', () => {
  expect(statements.length).toBeGreaterThan(20)
  expect(unreadable).toEqual([])
})

test('every statement fits the schema', { timeout: 120_000 }, async () => {
  expect(await faultsOf(statements)).toEqual([])
})

test('the checker finds the faults planted for it', async () => {
  const lines = new Set((await faultsOf(planted.statements)).map((fault) => fault.split(': ')[0]))
  expect(planted.statements.length).toBe(7)
  expect([...lines]).toHaveLength(7)
})

async function faultsOf(all: readonly Statement[]): Promise<string[]> {
  const nullable = await nullableColumns(db)
  const faults: string[] = []
  for (const statement of all) {
    if (isDefinition.test(statement.text)) continue
    try {
      const described = (await db.unsafe(statement.text).describe()) as unknown as {
        types: number[]
        columns: Column[]
      }
      faults.push(
        ...parameterFaults(statement, described.types),
        ...rowFaults(statement, described.columns ?? [], nullable),
      )
    } catch (error) {
      faults.push(`${statement.where}: ${(error as Error).message}`)
    }
  }
  return [...new Set(faults)]
}

/** What TypeScript values a PostgreSQL type takes and gives. Types not listed (json, enums, arrays of others) take anything. */
const kinds: Record<number, 'number' | 'string' | 'boolean' | 'Date'> = {
  16: 'boolean',
  20: 'number',
  21: 'number',
  23: 'number',
  700: 'number',
  701: 'number',
  25: 'string',
  1043: 'string',
  1042: 'string',
  19: 'string',
  2950: 'string',
  1700: 'string',
  5069: 'string',
  1082: 'Date',
  1114: 'Date',
  1184: 'Date',
}

function parameterFaults(statement: Statement, types: number[]): string[] {
  return statement.parameters.flatMap((type, index) => {
    const kind = kinds[types[index]!]
    if (!kind || accepts(kind, type)) return []
    return [`${statement.where}: parameter $${index + 1} is ${checker.typeToString(type)}, PostgreSQL wants ${kind}`]
  })
}

/** Dates may also be given as text; numbers as text lose nothing for numeric. */
function accepts(kind: string, type: ts.Type): boolean {
  return parts(type).every((part) => {
    const is = kindOf(part)
    if (is === undefined || is === kind) return true
    return (kind === 'Date' && is === 'string') || (kind === 'string' && is === 'number')
  })
}

function rowFaults(statement: Statement, columns: Column[], nullable: Nullable): string[] {
  if (!statement.row) return []
  const outer = outerJoined(statement.text)
  return statement.row.getProperties().flatMap((property) => {
    const column = columns.find((it) => it.name === property.name)
    if (!column) return [`${statement.where}: the row has ${property.name}, the statement gives no such column`]
    const type = checker.getTypeOfSymbol(property)
    const kind = kinds[column.type]
    const faults: string[] = []
    const real = parts(type).filter((part) => !(part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)))
    const wrong = real.find((part) => kind && kindOf(part) && kindOf(part) !== kind)
    if (wrong)
      faults.push(
        `${statement.where}: column ${property.name} is ${checker.typeToString(type)}, PostgreSQL gives ${kind}`,
      )
    const mayBeNull =
      nullable.columns.has(`${column.table}.${column.number}`) ||
      outer.some((table) => nullable.tables.get(table) === column.table)
    const admits = real.length < parts(type).length || !!(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown))
    if (mayBeNull && !admits && !kept(statement.text, property.name))
      faults.push(`${statement.where}: column ${property.name} may be null`)
    return faults
  })
}

/** `x is not null` in the statement keeps nulls of x out. */
function kept(text: string, name: string): boolean {
  const snake = name.replace(/[A-Z]/g, (it) => `_${it.toLowerCase()}`)
  return new RegExp(`\\b${snake} is not null`, 'i').test(text)
}

function parts(type: ts.Type): ts.Type[] {
  return type.isUnion() ? type.types : [type]
}

function kindOf(type: ts.Type): string | undefined {
  if (type.flags & ts.TypeFlags.NumberLike) return 'number'
  if (type.flags & ts.TypeFlags.StringLike) return 'string'
  if (type.flags & ts.TypeFlags.BooleanLike) return 'boolean'
  if (type.symbol?.name === 'Date') return 'Date'
  return undefined
}

type Nullable = { columns: Set<string>; tables: Map<string, number> }

async function nullableColumns(db: Database): Promise<Nullable> {
  const columns = await db<{ key: string }[]>`
    select a.attrelid::bigint || '.' || a.attnum as key
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attnotnull`
  const tables = await db<{ name: string; oid: number }[]>`
    select n.nspname || '.' || c.relname as name, c.oid::bigint as oid
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v')`
  return { columns: new Set(columns.map((it) => it.key)), tables: new Map(tables.map((it) => [it.name, it.oid])) }
}

function outerJoined(text: string): string[] {
  return [...text.matchAll(/left join\s+(?:lateral\s+)?([\w.]+)/gi)].map((it) => it[1]!)
}
