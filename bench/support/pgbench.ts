import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Address } from '#platform/database/connect.ts'

export type Statement = { text: string; parameters: unknown[]; types: number[] }

const json = 3802

/**
 * A pgbench script of the statements that one act sent. What each act must have for itself stands in `varying`: the value
 * of the recorded act, and the pgbench variable that takes its place.
 */
export function pgbenchScript(statements: readonly Statement[], varying: ReadonlyMap<string, string>): string {
  return statements
    .map(({ text, parameters, types }) => {
      const literals = parameters.map((value, i) => literal(value, types[i]!, varying))
      return `${text.trim().replaceAll(/\$(\d+)/g, (_, number) => literals[Number(number) - 1]!)};`
    })
    .join('\n')
}

function literal(value: unknown, type: number, varying: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value instanceof Date) return quoted(value.toISOString())
  if (type === json) return `${substituted(JSON.stringify(value), varying)}::jsonb`
  if (Array.isArray(value)) return `array[${value.map((it) => literal(it, 0, varying)).join(', ')}]${arrayType(value)}`
  return substituted(String(value), varying)
}

function arrayType(values: readonly unknown[]): string {
  const isId = (it: unknown) => typeof it === 'string' && /^[0-9a-f-]{36}$/.test(it)
  return values.some(isId) ? '::uuid[]' : ''
}

function substituted(text: string, varying: ReadonlyMap<string, string>): string {
  const whole = varying.get(text)
  if (whole !== undefined) return `:${whole}`
  const parts = [...varying].filter(([value]) => text.includes(value))
  return parts.reduce((sql, [value, name]) => `replace(${sql}, ${quoted(value)}, :${name})`, quoted(text))
}

/** Without colons, in which pgbench would see variables. */
function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\003A')
  return `U&'${escaped}'`
}

/** Transactions a second of a script over ten connections: fsync as the cluster has it, statements prepared once. */
export async function runPgbench(
  address: Address,
  folder: string,
  it: { script: string; transactions: number; variables: Record<string, number> },
): Promise<number> {
  if ('url' in address) throw new Error('pgbench is given the embedded database')
  const file = join(folder, 'act.sql')
  writeFileSync(file, it.script)
  const { stdout } = await promisify(execFile)('pgbench', [
    ...['-M', 'prepared', '-n', '-c', '10', '-j', '2', '-t', String(it.transactions), '-f', file],
    ...Object.entries(it.variables).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
    ...['-h', address.socketDir, '-U', address.user, address.database],
  ])
  const failed = /number of failed transactions: (\d+)/.exec(stdout)
  if (failed && failed[1] !== '0') throw new Error(`${failed[1]} transactions of pgbench failed`)
  return Number(/tps = ([\d.]+)/.exec(stdout)![1])
}
