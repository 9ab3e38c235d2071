import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import type { Command } from 'commander'
import { sql } from 'kysely'
import { readConfig } from '#config/config.ts'
import { ERRORS, SimeiError } from '#domain/errors.ts'
import type { Text } from '#domain/text.ts'
import { EngineError } from '#engines/index.ts'
import { currentPublication } from '#models/index.ts'
import { batchTotals } from '#store/index.ts'
import type { Services } from '../server/services.ts'
import { type OutputOptions, print } from './output.ts'
import { withServices } from './session.ts'

const CHECKS = {
  node: { es: 'Node', en: 'Node' },
  data_dir: { es: 'carpeta de datos', en: 'data directory' },
  disk_space: { es: 'espacio en disco', en: 'disk space' },
  engines: { es: 'motores', en: 'engines' },
  clickhouse: { es: 'ClickHouse', en: 'ClickHouse' },
  clickhouse_accounts: { es: 'cuentas de ClickHouse', en: 'ClickHouse accounts' },
  postgresql: { es: 'PostgreSQL', en: 'PostgreSQL' },
  publication: { es: 'publicación vigente', en: 'current publication' },
  rejected_batches: { es: 'lotes rechazados', en: 'rejected batches' },
  held_batches: { es: 'lotes por aprobar', en: 'batches to approve' },
  undelivered_mails: { es: 'correos sin entregar', en: 'undelivered mails' },
} as const satisfies Record<string, Text>
type Check = keyof typeof CHECKS

interface Finding {
  readonly check: Check
  /** False: the installation does not work until this is mended. */
  readonly ok: boolean
  readonly detail: string
  /** It works, but somebody has to look: the command that shows what. */
  readonly next?: string
}

const LEAST_FREE_BYTES = 5 * 2 ** 30

const look = async (check: Check, work: () => Promise<string> | string): Promise<Finding> => {
  try {
    return { check, ok: true, detail: await work() }
  } catch (error) {
    return { check, ok: false, detail: sentence(error) }
  }
}

/** How many of what waits for a person. */
const waiting = async (check: Check, next: string, count: () => Promise<string>): Promise<Finding> => {
  const found = await look(check, count)
  return found.ok && found.detail !== '0' ? { ...found, next } : found
}

/** What went wrong, as a sentence that says what to do and holds no data. */
function sentence(error: unknown): string {
  if (error instanceof SimeiError) return `${ERRORS[error.code].text.es} ${error.detail ?? ''}`.trim()
  if (error instanceof EngineError) return `${error.text.es} ${error.detail ?? ''}`.trim()
  return error instanceof Error ? error.name : 'error'
}

const onServices = async ({ store, reader, config }: Services): Promise<Finding[]> => [
  await look('clickhouse', async () => {
    const { rows } = await sql<{ version: string }>`select version() as version`.execute(reader.db)
    return rows[0]?.version ?? '—'
  }),
  await look('clickhouse_accounts', () => {
    const { clickhouse } = config
    if (clickhouse !== undefined && clickhouse.reader === clickhouse.admin)
      throw new SimeiError('warehouse_denied', {
        detail: 'Una sola cuenta sirve a todo: dé SIMEI_CLICKHOUSE_READER_URL una cuenta de solo lectura.',
      })
    return 'una por trabajo / one for each job'
  }),
  await look('postgresql', async () => {
    const { rows } = await sql<{ server_version: string }>`show server_version`.execute(store.db)
    return rows[0]?.server_version ?? '—'
  }),
  await look('publication', async () => {
    const current = await currentPublication(store)
    if (current === null) throw new SimeiError('not_ready')
    return `${current.publication} · ${current.as_of}`
  }),
  await waiting(
    'rejected_batches',
    'simei ingest status',
    async () => (await batchTotals(store, { state: 'rejected' })).rejected,
  ),
  await waiting(
    'held_batches',
    'simei ingest approve | refuse',
    async () => (await batchTotals(store, { state: 'held' })).held,
  ),
  await waiting('undelivered_mails', 'SIMEI_SMTP_URL', async () => {
    const { count } = await store.db
      .selectFrom('outbox')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('state', 'in', ['pending', 'failed'])
      .executeTakeFirstOrThrow()
    return count
  }),
]

export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description(
      'Revisa la instalación y dice qué corregir / Checks the installation and says what to correct',
    )
    .option('--json', 'salida para máquinas / output for machines')
    .addHelpText('after', '\nEjemplo / Example:\n  simei doctor')
    .action(async (options: OutputOptions) => {
      const config = readConfig()
      const findings: Finding[] = [
        await look('node', () => process.version),
        await look('data_dir', () => {
          if (existsSync(config.dataDir)) accessSync(config.dataDir, constants.W_OK)
          return config.dataDir
        }),
        await look('disk_space', () => {
          const { bavail, bsize } = statfsSync(existsSync(config.dataDir) ? config.dataDir : '.')
          const free = bavail * bsize
          if (free < LEAST_FREE_BYTES) throw new SimeiError('warehouse_disk_full')
          return `${(free / 2 ** 30).toFixed(0)} GiB`
        }),
      ]
      try {
        findings.push(...(await withServices(onServices)))
      } catch (error) {
        findings.push({ check: 'engines', ok: false, detail: sentence(error) })
      }
      print(
        { findings },
        findings.map(({ ok, check, detail, next }) => ({
          '': ok ? (next === undefined ? '✓' : '!') : '✗',
          check: `${CHECKS[check].es} / ${CHECKS[check].en}`,
          detail,
          next,
        })),
        options,
      )
      if (findings.some(finding => !finding.ok)) process.exitCode = 1
    })
}
