// Runs the embedded PostgreSQL of one DATA_DIR while anybody uses it: database-keeper DATA_DIR [setting=value ...]
import { keepDatabase } from '#platform/database/keeper.ts'

const [dataDir, ...settings] = process.argv.slice(2)
if (!dataDir) throw new Error('database-keeper needs the data folder')

await keepDatabase(dataDir, Object.fromEntries(settings.map((it) => it.split('=', 2) as [string, string])))
process.exit(0)
