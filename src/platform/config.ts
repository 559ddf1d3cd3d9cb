import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes, hkdfSync } from 'node:crypto'
import { join, resolve } from 'node:path'
import { Type, type Static, type TObject } from 'typebox'
import { Value } from 'typebox/value'
import { root } from './root.ts'

/** Every setting of the platform. Domains add theirs through `mount.config`; `docs/operations.md` explains them all. */
const platformSettings = Type.Object({
  NODE_ENV: Type.Union([Type.Literal('development'), Type.Literal('production'), Type.Literal('test')], {
    default: 'development',
  }),
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 3000 }),
  HOST: Type.String({ minLength: 1, default: '127.0.0.1' }),
  PUBLIC_URL: Type.Optional(Type.String({ pattern: '^https?://[^/]+$' })),
  DATA_DIR: Type.String({ minLength: 1, default: './data' }),
  DATABASE_URL: Type.Optional(Type.String({ pattern: '^postgres(ql)?://' })),
  DATABASE_POOL: Type.Integer({ minimum: 2, maximum: 500, default: 10 }),
  SECRET_KEY: Type.Optional(Type.String({ minLength: 32 })),
  DEMO: Type.Union([Type.Literal('on'), Type.Literal('off')], { default: 'on' }),
  LOG_LEVEL: Type.Optional(Type.String({ pattern: '^(fatal|error|warn|info|debug|trace|silent)$' })),
  RATE_LIMIT_PER_MINUTE: Type.Integer({ minimum: 10, default: 600 }),
  TRUST_PROXY: Type.Union([Type.Literal('on'), Type.Literal('off')], { default: 'off' }),
  WEB_PROCESSES: Type.Integer({ minimum: 1, maximum: 64, default: 1 }),
  MAIL_URL: Type.Optional(Type.String({ pattern: '^smtps?://' })),
  HOTLINE: Type.String({ pattern: '^[0-9 +]{3,20}$', default: '18001096' }),
  /** A PKCS#12 file with the key and the certificate that sign documents in the portal's name. */
  SIGN_P12_FILE: Type.Optional(Type.String({ minLength: 1 })),
  SIGN_P12_PASSWORD: Type.Optional(Type.String()),
  MAIL_FROM: Type.String({ default: 'Cổng Dịch vụ công <khong-tra-loi@localhost>' }),
})

export type Config = Static<typeof platformSettings> & {
  dataDir: string
  /** A calm terminal in development; every request in production. */
  logLevel: string
  production: boolean
  demonstration: boolean
  publicUrl: string
  /** A key for one purpose, derived from the one secret; 32 bytes. */
  key(purpose: string): Buffer
  /** The settings of a domain, checked by its own schema. */
  of<T extends TObject>(schema: T): Static<T>
}

/** Settings that cannot be used, one sentence each. The program stops with them before it does anything. */
export class ConfigError extends Error {
  readonly sentences: string[]

  constructor(sentences: string[]) {
    super(sentences.join('\n'))
    this.name = 'ConfigError'
    this.sentences = sentences
  }
}

/** Reads and checks the whole configuration from the environment, once, at start. */
export function readConfig(env: Record<string, string | undefined>, domains: readonly TObject[] = []): Config {
  const sentences: string[] = []
  const settings = parse(platformSettings, env, sentences)
  const ofDomains = new Map<TObject, unknown>(domains.map((schema) => [schema, parse(schema, env, sentences)]))
  if (sentences.length > 0) throw new ConfigError(sentences)

  const production = settings.NODE_ENV === 'production'
  if (production) sentences.push(...missingInProduction(settings, env))
  if (sentences.length > 0) throw new ConfigError(sentences)

  const dataDir = resolve(root, settings.DATA_DIR)
  let secret = settings.SECRET_KEY
  return {
    ...settings,
    dataDir,
    logLevel: settings.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    production,
    demonstration: settings.DEMO === 'on' && !production,
    publicUrl: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    key(purpose) {
      secret ??= generatedSecret(dataDir)
      return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
    },
    of(schema) {
      const known = ofDomains.get(schema)
      if (known === undefined) throw new Error('this schema is not in the mount of its domain')
      return known as never
    },
  }
}

function missingInProduction(
  settings: Static<typeof platformSettings>,
  env: Record<string, string | undefined>,
): string[] {
  const sentences: string[] = []
  if (!settings.PUBLIC_URL)
    sentences.push(
      'PUBLIC_URL is missing: in production the portal must know the address people use, such as https://dichvucong.example.gov.vn.',
    )
  if (!settings.SECRET_KEY)
    sentences.push(
      'SECRET_KEY is missing: in production a secret made at random on this machine is refused. Set 32 or more random characters, the same for every process.',
    )
  if (env.DEMO === 'on')
    sentences.push(
      'DEMO=on is refused in production: its accounts have passwords that everybody knows. Remove DEMO or set DEMO=off.',
    )
  return sentences
}

function parse<T extends TObject>(schema: T, env: Record<string, string | undefined>, sentences: string[]): Static<T> {
  const given: Record<string, unknown> = {}
  for (const name of Object.keys(schema.properties)) {
    const value = env[name]?.trim()
    if (value !== undefined && value !== '') given[name] = value
  }
  const value = Value.Default(schema, Value.Convert(schema, given))
  if (Value.Check(schema, value)) return value
  const seen = new Set<string>()
  for (const error of Value.Errors(schema, value)) {
    const name =
      error.instancePath.split('/')[1] ??
      (error.params as { requiredProperties?: string[] }).requiredProperties?.[0] ??
      ''
    if (seen.has(name)) continue
    seen.add(name)
    const got =
      env[name] === undefined
        ? 'it is not set'
        : /SECRET|PASSWORD|URL/.test(name)
          ? 'its value is not usable'
          : `it is "${env[name]}"`
    sentences.push(`${name}: ${got}, but it ${error.message}. See docs/operations.md.`)
  }
  return value as Static<T>
}

/** Development only: a random secret made on first start, kept beside the data it protects. */
function generatedSecret(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'secret')
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
