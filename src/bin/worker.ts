// Background work only: jobs, events, sweeps. Several may run.
import { startPortal } from '../app/start.ts'

await startPortal({ web: false, worker: true, migrate: false })
