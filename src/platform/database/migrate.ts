import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { now } from '../clock.ts'
import type { Database } from './connect.ts'

const lock = 4_031_202_1

/** Does `work` while no other process migrates this database. */
export async function oneAtATime<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const connection = await db.reserve()
  try {
    await connection`select pg_advisory_lock(${lock})`
    return await work()
  } finally {
    await connection`select pg_advisory_unlock(${lock})`.catch(() => {})
    connection.release()
  }
}

/** Brings the schema up to date: every file of db/migrations not yet applied, each in its own transaction. Call it within `oneAtATime`. */
export async function migrate(db: Database, report: (line: string) => void = () => {}): Promise<number> {
  const connection = await db.reserve()
  try {
    await connection`create schema if not exists platform`
    await connection`
      create table if not exists platform.migration (
        name text primary key,
        sha256 text not null,
        applied_at timestamptz not null
      )`
    const applied = new Map(
      (await connection<{ name: string; sha256: string }[]>`select name, sha256 from platform.migration`).map((row) => [
        row.name,
        row.sha256,
      ]),
    )
    let count = 0
    for (const migration of migrations()) {
      const known = applied.get(migration.name)
      if (known === migration.sha256) continue
      if (known !== undefined)
        throw new Error(
          `db/migrations/${migration.name} was changed after it had been applied. Restore it and write a new migration.`,
        )
      await connection`begin`
      try {
        await connection.unsafe(migration.text)
        await connection`insert into platform.migration (name, sha256, applied_at) values (${migration.name}, ${migration.sha256}, ${now()})`
        await connection`commit`
      } catch (error) {
        await connection`rollback`
        throw new Error(`db/migrations/${migration.name} failed: ${(error as Error).message}`, { cause: error })
      }
      count++
      report(`applied ${migration.name}`)
    }
    return count
  } finally {
    connection.release()
  }
}

function migrations() {
  const folder = join(root, 'db/migrations')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  return names.map((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
  })
}
