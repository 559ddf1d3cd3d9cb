// npm run portal -- <command> [arguments]
import { runCommand } from '../app/command-line.ts'

process.exit(await runCommand(process.argv.slice(2)))
