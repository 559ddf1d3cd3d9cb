import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Services } from '#platform/mount.ts'
import { importCommand } from '../../src/app/import/import-command.ts'

/** Writes a file for an import and gives back its path. */
export function importFile(name: string, content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'portal-import-')), name)
  writeFileSync(path, content)
  return path
}

/** Runs `import` as the command line does: its exit code and what it printed. */
export async function runImport(services: Services, ...args: string[]): Promise<{ code: number; printed: string }> {
  const lines: unknown[] = []
  const keep = (...words: unknown[]) => void lines.push(words.join(' '))
  const { log, error } = console
  Object.assign(console, { log: keep, error: keep })
  try {
    return { code: await importCommand.run(services, args), printed: lines.join('\n') }
  } finally {
    Object.assign(console, { log, error })
  }
}
