import postgres, { type Sql, type TransactionSql } from 'postgres'

export type Types = { bigint: number }

/** The pool of one process. */
export type Database = Sql<Types>
/** A transaction: everything in it happens, or nothing. */
export type Tx = TransactionSql<Types>
/** What reading functions take: the pool or a transaction. */
export type Db = Database | Tx

export type Address = { url: string } | { socketDir: string; user: string; database: string }

const bigint = {
  to: 20,
  from: [20],
  serialize: (value: number) => String(value),
  parse(text: string): number {
    const value = Number(text)
    if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is beyond the safe integers`)
    return value
  },
}

type Options = {
  max?: number
  name?: string
  /** Sees every statement, for benchmarks. */
  watch?: (text: string, values: unknown[], types: number[]) => void
}

/** Opens a pool. No name transform: postgres.js would rename keys inside jsonb as well. */
export function connect(address: Address, { max = 10, name = 'portal', watch }: Options = {}): Database {
  const shared = {
    max,
    idle_timeout: 0,
    types: { bigint },
    onnotice: () => {},
    ...(watch && {
      debug: (_: number, text: string, values: unknown[], types: number[]) => watch(text, values ?? [], types ?? []),
    }),
    // Many people ask at once: a query that starts workers of its own to find one row takes them from the others. As text,
    // because the driver leaves out what is falsy.
    connection: { application_name: name, TimeZone: 'UTC', max_parallel_workers_per_gather: '0' },
  }
  if ('url' in address) return postgres(address.url, shared)
  return postgres({
    ...shared,
    path: `${address.socketDir}/.s.PGSQL.5432`,
    username: address.user,
    database: address.database,
  })
}
