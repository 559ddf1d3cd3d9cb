import { readFileSync, readlinkSync, readdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConfigError, readConfig, type Config } from '#platform/config.ts'
import { configSchemas } from './compose.ts'
import { identify } from './identify.ts'
import { openServices } from './services.ts'
import { buildWeb } from './web.ts'
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
  const stops: (() => Promise<unknown>)[] = [() => running.close()]
  const stop = stopOnce(stops, services.log)

  const welcome = parts.migrate && config.demonstration ? await loadDemonstration(services) : []
  if (parts.web) {
    const web = await buildWeb(services, identify(services))
    stops.unshift(async () => {
      await Promise.race([web.close(), sleep(8000)])
      ;(web.server as Server).closeAllConnections()
    })
    try {
      await web.listen({ port: config.PORT, host: config.HOST })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      await running.close()
      stopWith([portTaken(config.PORT)])
    }
  }
  if (parts.worker) {
    const worker = await startWorker(services)
    stops.unshift(() => worker.stop())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
  if (parts.web) console.log([`\nThe portal is ready: http://localhost:${config.PORT}`, ...welcome, ''].join('\n'))
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

function portTaken(port: number): string {
  const holder = processListeningOn(port)
  const who = holder ? ` by process ${holder.pid} (${holder.name})` : ''
  return `Port ${port} is taken${who}. Stop that process, or choose another port: PORT=${port + 1} npm start`
}

/** Linux: the inode of the listening socket in /proc/net/tcp, then the process that has it open. */
function processListeningOn(port: number): { pid: string; name: string } | undefined {
  try {
    const hex = port.toString(16).toUpperCase().padStart(4, '0')
    const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    const inode = lines
      .map((line) => line.trim().split(/\s+/))
      .find((it) => it[1]?.endsWith(`:${hex}`) && it[3] === '0A')?.[9]
    if (!inode) return undefined
    for (const pid of readdirSync('/proc').filter((it) => /^\d+$/.test(it))) {
      if (holdsSocket(pid, inode)) return { pid, name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim() }
    }
  } catch {}
  return undefined
}

function holdsSocket(pid: string, inode: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`
      } catch {
        return false
      }
    })
  } catch {
    return false
  }
}
