import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The project's folder: found upwards from here, because bundling moves this file. */
export const root = findRoot(import.meta.dirname)

function findRoot(from: string): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'db/migrations'))) return from
  const above = dirname(from)
  if (above === from) throw new Error('package.json not found above the program')
  return findRoot(above)
}
