// A web process beside others, on a database that `portal migrate` has prepared. Holds no state; start as many as needed.
import { startPortal } from '../app/start.ts'

await startPortal({ web: true, worker: false, migrate: false })
