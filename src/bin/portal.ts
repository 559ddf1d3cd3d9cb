// Everything in one process: database, web, background work. `npm start` runs it.
import { startPortal } from '../app/start.ts'

await startPortal({ web: true, worker: true, migrate: true })
