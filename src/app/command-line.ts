import type { Command } from '#platform/mount.ts'
import { gather } from './compose.ts'
import { exportCommand } from './export/export-command.ts'
import { importCommand } from './import/import-command.ts'
import { openServices } from './services.ts'
import { configured, stopWith } from './start.ts'

const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate',
  summary: 'bring the database schema up to date',
  async run() {
    console.log('The database is up to date.')
    return 0
  },
}

/** Runs one command beside a running portal or without one: both share the database of DATA_DIR. */
export async function runCommand([name, ...args]: string[]): Promise<number> {
  const commands = [migrateCommand, importCommand, exportCommand, ...gather((mount) => mount.commands)]
  const command = commands.find((it) => it.name === name)
  if (!command) {
    console.log('Usage: npm run portal -- <command> [arguments]\n')
    for (const it of commands) console.log(`  ${it.usage.padEnd(50)} ${it.summary}`)
    return name === undefined || name === 'help' ? 0 : 2
  }
  const config = configured()
  const running = await openServices(config, `portal ${name}`, { migrate: true }).catch((error) =>
    stopWith([error.message]),
  )
  try {
    return await command.run(running.services, args)
  } finally {
    await running.close()
  }
}
