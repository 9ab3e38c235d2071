import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { COUNTRY_CODES, type CountryCode } from '#domain/privacy/countries.ts'
import { type IdentityProviderConfig, identityProvider } from './identity-provider.ts'
import { secretKeyOf } from './secret-key.ts'
import {
  cycles,
  date,
  type Environment,
  invalid,
  networks,
  oneOf,
  positiveNumber,
  text,
  url,
  wholeNumber,
} from './values.ts'

export const LOG_LEVELS = ['auto', 'fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

export interface ClickHouseUrls {
  readonly admin: string
  readonly loader: string
  readonly builder: string
  readonly reader: string
  readonly nominal: string
}

/** What an operator can set, each by one variable of `.env.example`. */
export interface Config {
  readonly port: number
  /** Address that is listened on. */
  readonly host: string
  /** It is reached from this machine alone: it listens on the loopback address, or whoever started it publishes its port there. */
  readonly nearby: boolean
  /** Absolute path. */
  readonly dataDir: string
  /** URLs of a ClickHouse server elsewhere; absent: the bundled one is started. */
  readonly clickhouse?: ClickHouseUrls
  /** postgres:// URL of a server elsewhere; absent: the bundled one is started. */
  readonly storeUrl?: string
  /** Folder of the audit's signed heads; better on another machine. Absolute path. */
  readonly auditHeadsDir: string
  /** Addresses and networks of the proxy that speaks TLS for the service: what it says of a client is believed. */
  readonly trustProxy?: readonly string[]
  /** Absent: mails are written as files. */
  readonly smtpUrl?: string
  readonly mailFrom: string
  /** Where people reach the dashboard, without a slash at the end; links in mails start with it. */
  readonly publicUrl: string
  /** Limit of the whole bundled ClickHouse server, MiB. */
  readonly warehouseMemoryMb: number
  /** shared_buffers of the bundled PostgreSQL, MiB. */
  readonly storeMemoryMb: number
  readonly demoScale: number
  readonly demoSeed: number
  /** The day from which on the demonstration's files speak; absent: all of them. */
  readonly demoSince?: string
  /** The cycles whose payrolls and registry snapshots the demonstration writes; absent: all of them. */
  readonly demoCycles?: readonly string[]
  /** Absolute path of the folder that sources are read from. */
  readonly sourceDir: string
  /** Absolute path of the file that configures the sources; absent: the one folder above. */
  readonly sourcesFile?: string
  /** `auto`: warnings in a terminal, where progress is shown, and requests as well elsewhere. */
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** Whose law on personal data holds. */
  readonly country: CountryCode
  /** Key of what is sealed and signed; absent: `secretKey` of `secret-key.ts` says where it is, or refuses. */
  readonly secretKey?: Buffer
  /** Absent: people sign in by password alone. */
  readonly identityProvider?: IdentityProviderConfig
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/**
 * This machine alone, unless an operator names another address (`assertServable` says what that needs). In the image it must listen on all
 * addresses of its own network; a variable says that whoever started it publishes the port on the loopback address only.
 */
const host = (env: Environment): Pick<Config, 'host' | 'nearby'> => {
  const wished = text(env, 'SIMEI_HOST')
  const published = oneOf(env, 'SIMEI_PUBLISHED_ON_LOOPBACK', ['0', '1'], '0') === '1'
  if (wished === undefined || LOOPBACK.includes(wished))
    return { host: published ? '0.0.0.0' : '127.0.0.1', nearby: true }
  if (isIP(wished) === 0) throw invalid('SIMEI_HOST', 'an IP address')
  if (published) throw invalid('SIMEI_HOST', 'not beside SIMEI_PUBLISHED_ON_LOOPBACK=1')
  return { host: wished, nearby: false }
}

const clickhouse = (env: Environment): ClickHouseUrls | undefined => {
  const one = (name: string): string | undefined => url(env, name, ['http:', 'https:'])
  const all = one('SIMEI_CLICKHOUSE_URL')
  const urls = {
    admin: one('SIMEI_CLICKHOUSE_ADMIN_URL') ?? all,
    loader: one('SIMEI_CLICKHOUSE_LOADER_URL') ?? all,
    builder: one('SIMEI_CLICKHOUSE_BUILDER_URL') ?? all,
    reader: one('SIMEI_CLICKHOUSE_READER_URL') ?? all,
    nominal: one('SIMEI_CLICKHOUSE_NOMINAL_URL') ?? all,
  }
  const { admin, loader, builder, reader, nominal } = urls
  if (
    admin !== undefined &&
    loader !== undefined &&
    builder !== undefined &&
    reader !== undefined &&
    nominal !== undefined
  ) {
    return Object.freeze({ admin, loader, builder, reader, nominal })
  }
  if (Object.values(urls).some(given => given !== undefined)) {
    throw invalid('SIMEI_CLICKHOUSE_URL', 'needed when not all five accounts have a URL of their own')
  }
  return undefined
}

/** A variable that the file of sources names as the place of a secret; it is looked up at the moment of use. */
export const secretVariable = (name: string): string | undefined => process.env[name]

/**
 * Reads, checks and freezes the configuration. The only place that reads the environment.
 * @throws SimeiError configuration_invalid naming the variable, never its value.
 */
export const readConfig = (env: Environment = process.env): Config => {
  const port = wholeNumber(env, 'SIMEI_PORT', { absent: 8080, least: 1, most: 65535 })
  const dataDir = resolve(text(env, 'SIMEI_DATA_DIR') ?? './data')
  const warehouse = clickhouse(env)
  const storeUrl = url(env, 'SIMEI_STORE_URL', ['postgres:', 'postgresql:'])
  const smtpUrl = url(env, 'SIMEI_SMTP_URL', ['smtp:', 'smtps:'])
  const sourcesFile = text(env, 'SIMEI_SOURCES_FILE')
  const demoSince = date(env, 'SIMEI_DEMO_SINCE')
  const demoCycles = cycles(env, 'SIMEI_DEMO_CYCLES')
  const key = secretKeyOf(env)
  const trustProxy = networks(env, 'SIMEI_TRUST_PROXY')
  const provider = identityProvider(env)
  const publicUrl = url(env, 'SIMEI_PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`
  return Object.freeze({
    port,
    ...host(env),
    dataDir,
    ...(warehouse !== undefined && { clickhouse: warehouse }),
    ...(storeUrl !== undefined && { storeUrl }),
    auditHeadsDir: resolve(text(env, 'SIMEI_AUDIT_HEADS_DIR') ?? `${dataDir}/audit-heads`),
    ...(trustProxy !== undefined && { trustProxy }),
    ...(smtpUrl !== undefined && { smtpUrl }),
    mailFrom: text(env, 'SIMEI_MAIL_FROM') ?? 'SIMEI <simei@localhost>',
    publicUrl: publicUrl.replace(/\/+$/, ''),
    warehouseMemoryMb: wholeNumber(env, 'SIMEI_CLICKHOUSE_MEMORY_MB', {
      absent: 2400,
      least: 512,
      most: 1_048_576,
    }),
    storeMemoryMb: wholeNumber(env, 'SIMEI_STORE_MEMORY_MB', { absent: 128, least: 16, most: 65_536 }),
    demoScale: positiveNumber(env, 'SIMEI_DEMO_SCALE', 1),
    demoSeed: wholeNumber(env, 'SIMEI_DEMO_SEED', { absent: 2017, least: 0, most: 4_294_967_295 }),
    ...(demoSince !== undefined && { demoSince }),
    ...(demoCycles !== undefined && { demoCycles }),
    sourceDir: resolve(text(env, 'SIMEI_SOURCE_DIR') ?? `${dataDir}/sources`),
    ...(sourcesFile !== undefined && { sourcesFile: resolve(sourcesFile) }),
    logLevel: oneOf(env, 'SIMEI_LOG_LEVEL', LOG_LEVELS, 'auto'),
    country: oneOf(env, 'SIMEI_COUNTRY', COUNTRY_CODES, 'PA'),
    ...(key !== undefined && { secretKey: key }),
    ...(provider !== undefined && { identityProvider: provider }),
  })
}
