import { resolve } from 'node:path'
import { secretKeyOf } from './secret-key.ts'
import {
  cycles,
  date,
  type Environment,
  invalid,
  oneOf,
  positiveNumber,
  text,
  url,
  wholeNumber,
} from './values.ts'

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

export interface ClickHouseUrls {
  readonly admin: string
  readonly loader: string
  readonly builder: string
  readonly reader: string
}

/** What an operator can set, each by one variable of `.env.example`. */
export interface Config {
  readonly port: number
  readonly host: '127.0.0.1' | '0.0.0.0'
  /** Absolute path. */
  readonly dataDir: string
  /** URLs of a ClickHouse server elsewhere; absent: the bundled one is started. */
  readonly clickhouse?: ClickHouseUrls
  /** postgres:// URL of a server elsewhere; absent: the bundled one is started. */
  readonly storeUrl?: string
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
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** Key of what is sealed and signed; absent: `secretKey` of `secret-key.ts` says where it is, or refuses. */
  readonly secretKey?: Buffer
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

/**
 * Sign-in does not exist yet, so the server is for this machine alone. In the image it must listen on all addresses of
 * its own network; the variable says that whoever started it publishes the port on the loopback address only.
 */
const host = (env: Environment): Config['host'] => {
  const wished = text(env, 'SIMEI_HOST')
  if (wished !== undefined && !LOOPBACK.includes(wished)) {
    throw invalid('SIMEI_HOST', '127.0.0.1 only: until accounts exist the server is for this machine alone')
  }
  return oneOf(env, 'SIMEI_PUBLISHED_ON_LOOPBACK', ['0', '1'], '0') === '1' ? '0.0.0.0' : '127.0.0.1'
}

const clickhouse = (env: Environment): ClickHouseUrls | undefined => {
  const one = (name: string): string | undefined => url(env, name, ['http:', 'https:'])
  const all = one('SIMEI_CLICKHOUSE_URL')
  const urls = {
    admin: one('SIMEI_CLICKHOUSE_ADMIN_URL') ?? all,
    loader: one('SIMEI_CLICKHOUSE_LOADER_URL') ?? all,
    builder: one('SIMEI_CLICKHOUSE_BUILDER_URL') ?? all,
    reader: one('SIMEI_CLICKHOUSE_READER_URL') ?? all,
  }
  const { admin, loader, builder, reader } = urls
  if (admin !== undefined && loader !== undefined && builder !== undefined && reader !== undefined) {
    return Object.freeze({ admin, loader, builder, reader })
  }
  if (Object.values(urls).some(given => given !== undefined)) {
    throw invalid('SIMEI_CLICKHOUSE_URL', 'needed when not all four accounts have a URL of their own')
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
  const publicUrl = url(env, 'SIMEI_PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${port}`
  return Object.freeze({
    port,
    host: host(env),
    dataDir,
    ...(warehouse !== undefined && { clickhouse: warehouse }),
    ...(storeUrl !== undefined && { storeUrl }),
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
    logLevel: oneOf(env, 'SIMEI_LOG_LEVEL', LOG_LEVELS, 'info'),
    ...(key !== undefined && { secretKey: key }),
  })
}
