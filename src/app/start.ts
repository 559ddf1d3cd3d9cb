import cluster from 'node:cluster'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { demonstrationAccountsExist } from '#identity'
import type { Services } from '#platform/mount.ts'
import { ConfigError, readConfig, type Config } from '#platform/config.ts'
import { configSchemas } from './compose.ts'
import { identify } from './identify.ts'
import { openServices } from './services.ts'
import { buildWeb } from './web.ts'
import { startWebProcesses } from './web-processes.ts'
import { portTaken } from './port-taken.ts'
import { startWorker } from './worker.ts'
import { loadDemonstration } from './demonstration.ts'

type Parts = { web: boolean; worker: boolean; migrate: boolean }

/** Starts the parts of the portal that this process runs, and stops them in order on Ctrl-C or SIGTERM. */
export async function startPortal(parts: Parts): Promise<void> {
  const config = configured()
  const name = parts.web && parts.worker ? 'portal' : parts.web ? 'web' : 'worker'
  const running = await openServices(config, name, { migrate: parts.migrate, supervise: parts.worker }).catch((error) =>
    stopWith([error.message]),
  )
  const { services } = running
  if (config.production && (await demonstrationAccountsExist(services.db))) {
    await running.close()
    stopWith([
      'This database holds demonstration accounts, whose passwords everybody knows. Use another database, or start without NODE_ENV=production.',
    ])
  }
  const stops: (() => Promise<unknown>)[] = [() => running.close()]
  const stop = stopOnce(stops, services.log)

  const welcome = parts.migrate && config.demonstration ? await loadDemonstration(services) : []
  try {
    if (parts.web) stops.unshift(await startWeb(services))
  } catch (error) {
    await running.close()
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    stopWith([portTaken(config.PORT)])
  }
  if (parts.worker) {
    const worker = await startWorker(services)
    stops.unshift(() => worker.stop())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  if (parts.web && cluster.isPrimary)
    console.log([`\nThe portal is ready: http://localhost:${config.PORT}`, ...welcome, ''].join('\n'))
}

/** Answers requests, here or in processes of their own; gives back how to stop. */
async function startWeb(services: Services): Promise<() => Promise<void>> {
  const { config, log } = services
  if (config.WEB_PROCESSES > 1 && cluster.isPrimary) {
    const processes = await startWebProcesses(config.WEB_PROCESSES, log)
    return () => processes.stop()
  }
  const web = await buildWeb(services, identify(services))
  await web.listen({ port: config.PORT, host: config.HOST })
  return async () => {
    await Promise.race([web.close(), sleep(8000)])
    ;(web.server as Server).closeAllConnections()
  }
}

/** Reads the configuration, or says in sentences what is wrong with it and ends. */
export function configured(): Config {
  try {
    return readConfig(process.env, configSchemas())
  } catch (error) {
    if (error instanceof ConfigError) stopWith(error.sentences)
    throw error
  }
}

/** Ends the program with sentences that say what is wrong, and no stack trace. */
export function stopWith(sentences: string[]): never {
  console.error(['The portal did not start.', ...sentences].join('\n'))
  process.exit(1)
}

function stopOnce(stops: (() => Promise<unknown>)[], log: { error(detail: object, text: string): void }) {
  let stopping = false
  return async (code: number) => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), 15_000).unref()
    for (const stop of stops) await stop().catch((error) => log.error({ err: error }, 'stopping'))
    process.exit(code)
  }
}
