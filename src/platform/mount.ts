import type { FastifyInstance } from 'fastify'
import type { TObject } from 'typebox'
import type { Act, Actor } from './actor.ts'
import type { Changes } from './changes.ts'
import type { Config } from './config.ts'
import type { Database, Tx } from './database/connect.ts'
import type { Listener } from './events.ts'
import type { Exporter } from './exporter.ts'
import type { Files } from './files.ts'
import type { PageCache } from './http/page-cache.ts'
import type { Importer } from './importer.ts'
import type { Job, Jobs } from './jobs.ts'
import type { Language } from './language.ts'
import type { Log } from './log.ts'
import type { Mail } from './mail.ts'
import type { ProblemDefinitions } from './problem.ts'

/** What a process gives to the domains. */
export type Services = {
  db: Database
  config: Config
  log: Log
  jobs: Jobs
  files: Files
  mail: Mail
  changes: Changes
  pages: PageCache
}

/** A page that everybody may find, and when what it says last changed. */
export type PublicAddress = { path: string; changedAt: Date | null }

/** A domain's part of the sitemap, out of date when the topic changes. */
export type PublicAddresses = { name: string; topic: string; list(services: Services): Promise<PublicAddress[]> }

/** Something that waits for a person: where it is done, what it is about, how far it is. */
export type WaitingWork = { path: string; title: string; status: string; isLate: boolean }

export type Web = FastifyInstance

/** Work done once a minute by one process: it takes what is due by its columns. */
export type Sweep = { name: string; run(): Promise<void> }

/** A command of `npm run portal -- <name>`. It gives back the exit code. */
export type Command = {
  name: string
  usage: string
  summary: string
  run(services: Services, args: string[]): Promise<number>
}

/** All that a domain offers to the program. `app` lists the mounts by hand, in dependency order. */
export type Mount = {
  name: string
  acts?: readonly Act[]
  problems?: ProblemDefinitions
  /** The settings of the domain, or of each of its parts: what `config.of` is asked for. */
  config?: TObject | readonly TObject[]
  /** Brings the small facts of db/reference into the database; runs after every migration and must not mind. */
  reference?(tx: Tx): Promise<void>
  /** Reads settings and what every process keeps in memory: web, worker or command, before it does anything. */
  prepare?(services: Services): Promise<void>
  /** Reads what only pages need; runs before routes answer. */
  prepareWeb?(services: Services): Promise<void>
  routes?(web: Web, services: Services): void
  jobs?(services: Services): readonly Job<never>[]
  listeners?(services: Services): readonly Listener[]
  sweeps?(services: Services): readonly Sweep[]
  commands?: readonly Command[]
  importers?: readonly Importer[]
  addresses?: readonly PublicAddresses[]
  exporters?: readonly Exporter[]
  /** What waits for this person, the most urgent first: the first page of the administration shows it. */
  waiting?(services: Services, it: { actor: Actor; language: Language }): Promise<WaitingWork[]>
}
